import App
import Bytes
import Testing

@Suite("Digests of JAR signatures")
struct JARDigestsTests {
    @Test("The strongest digest of each file counts; the main section is no file")
    func strongest() {
        let text = """
            Manifest-Version: 1.0\r
            SHA1-Digest-Manifest: x\r
            \r
            Name: a\r
            SHA1-Digest: x\r
            SHA-256-Digest: y\r
            \r
            Name: b-with-a-name-that-goes-on\r
             -here\r
            SHA1-Digest: x\r
            \r
            Name: c\r
            MD5-Digest: x\r
            """
        let digests = JARDigests(reading: ByteSlice(Array(text.utf8)))
        #expect(digests.strongest == [.sha256: 1, .sha1: 1, .md5: 1])
        #expect(digests.present == [.sha256: 1, .sha1: 2, .md5: 1])
        #expect(digests.weakFiles == ["b-with-a-name-that-goes-on", "c"])
    }
}
