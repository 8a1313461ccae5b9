import Bytes
import TestSupport
import Testing

@testable import Signing

/// The small parts, each on its own.
@Suite struct PrimitiveTests {
    @Test func digestsAreThoseOfTheStandards() {
        let abc = ByteSlice(Array("abc".utf8))
        let expected: [DigestAlgorithm: String] = [
            .md5: "900150983cd24fb0d6963f7d28e17f72", .sha1: "a9993e364706816aba3e25717850c26c9cd0d89d",
            .sha224: "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7",
            .sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ]
        for (algorithm, digest) in expected { #expect(Hex.text(algorithm.digest(of: abc)) == digest) }
        #expect(Hex.text(DigestAlgorithm.sha512.digest(of: abc)).hasPrefix("ddaf35a193617aba"))
        #expect(Hex.text(DigestAlgorithm.sha384.digest(of: abc)).hasPrefix("cb00753f45a35e8b"))
        for algorithm in DigestAlgorithm.allCases { #expect(algorithm.digest(of: ByteSlice()).count == algorithm.size) }
    }

    @Test(
        arguments: [
            ([0x02, 0x01, 0x05], 3, [UInt8]([5])), ([0x02, 0x81, 0x01, 0x05], 4, [5]),
            ([0x02, 0x84, 0, 0, 0, 1, 5], 7, [5]), ([0x30, 0x80, 1, 2, 0, 0, 9], 6, [1, 2]),
            ([0x1f, 0x81, 0x01, 0x00], 4, []),
        ] as [([UInt8], Int, [UInt8])])
    func valuesAreReadAsAndroidReadsThem(_ bytes: [UInt8], _ size: Int, _ contents: [UInt8]) throws {
        let value = try BERValue(parsing: ByteSlice(bytes))
        #expect(value.encoded.count == size)
        #expect(value.contents.array() == contents)
    }

    @Test(
        arguments: [
            [], [0x02], [0x02, 0x05, 0x01], [0x02, 0x85, 0, 0, 0, 0, 1, 5], [0x02, 0x84, 0xff, 0xff, 0xff, 0xff],
            [0x30, 0x80, 1, 0], [0x1f, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01], [0x1f],
        ] as [[UInt8]])
    func brokenValuesThrow(_ bytes: [UInt8]) {
        #expect(throws: BERError.self) { try BERValue(parsing: ByteSlice(bytes)) }
    }

    @Test func identifiersAreDotted() throws {
        func dotted(_ bytes: [UInt8]) throws -> String {
            try BERValue(parsing: ByteSlice([6, UInt8(bytes.count)] + bytes)).objectIdentifier()
        }
        #expect(try dotted([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02]) == "1.2.840.113549.1.7.2")
        #expect(try dotted([0x60, 0x86, 0x48]) == "2.16.840")
        #expect(try dotted([0x88, 0x37]) == "2.999")
        #expect(throws: BERError.self) { try dotted([0x2a, 0x86]) }
        #expect(throws: BERError.self) { try dotted([]) }
    }

    @Test(arguments: [
        (23, "150804120718Z", "2015-08-04T12:07:18Z"), (23, "500101000000Z", "1950-01-01T00:00:00Z"),
        (23, "490101000000Z", "2049-01-01T00:00:00Z"), (24, "20450727120718Z", "2045-07-27T12:07:18Z"),
        (23, "0001010000Z", "2000-01-01T00:00:00Z"), (23, "000101000000+0100", "1999-12-31T23:00:00Z"),
        (24, "20000229235959.5Z", "2000-02-29T23:59:59Z"), (24, "00010101000000Z", "0001-01-01T00:00:00Z"),
    ])
    func timesAreRead(_ tag: UInt8, _ text: String, _ expected: String) throws {
        let value = try BERValue(parsing: ByteSlice([tag, UInt8(text.utf8.count)] + text.utf8))
        #expect(try CertificateTime(parsing: value).text == expected)
    }

    @Test func base64GoesThereAndBack() {
        for count in 0..<70 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37) }
            #expect(Base64.decoded(Base64.encoded(bytes)) == bytes)
        }
        #expect(Base64.encoded(Array("any carnal pleas".utf8)) == "YW55IGNhcm5hbCBwbGVhcw==")
        #expect(Base64.decoded("YW55IGNhcm5hbCBwbGVhcw") != nil)
        for text in ["A", "AA=", "A===", "A*==", "AAAA="] { #expect(Base64.decoded(text) == nil, "\(text)") }
    }

    @Test func manifestsAreReadAsInJava() throws {
        let text = "Manifest-Version: 1.0\r\nLong: ab\r\n  c\r\n d\r\n\r\n\nName: x y \nA: 1\rb: 2\n\nNAME:z\n\nname: é"
        let file = ManifestFile(parsing: ByteSlice(Array(text.utf8)), limit: 10)
        let main = try #require(file.main)
        #expect(file.value("long", in: main) == "ab cd")
        #expect(file.sections.map { $0.name?.text } == ["x y ", nil, "é"])
        #expect(file.value("B", in: file.sections[0]) == "2")
        #expect(file.value("C", in: file.sections[0]) == nil)
        #expect(ManifestFile(parsing: ByteSlice(), limit: 10).main == nil)
        #expect(ManifestFile(parsing: ByteSlice(Array(text.utf8)), limit: 1).isCut)
    }

    @Test func digestsAreChosenByLevel() throws {
        let text =
            "M: 1\n\nName: a\nMD5-Digest: AQ==\nSHA1-Digest: Ag==\nSHA-256-Digest: Aw==\nDigest-Algorithms: MD5 SHA1"
        let file = ManifestFile(parsing: ByteSlice(Array(text.utf8)), limit: 10)
        func chosen(_ min: Int, _ max: Int) throws -> [DigestAlgorithm] {
            let range = try #require(PlatformRange(min: min, max: max))
            return file.digestsToVerify(in: file.sections[0], suffix: "-Digest", range: range).map(\.algorithm)
        }
        #expect(try chosen(4, 17) == [.md5])
        #expect(try chosen(4, 30) == [.md5, .sha256])
        #expect(try chosen(18, 30) == [.sha256])
    }

    @Test func chunksAreDigestedOneByOne() async {
        let mebibyte = 1 << 20
        let sizes: [Int] = [3 * mebibyte, 5, 0, mebibyte]
        let chunked = ChunkedDigest(of: sizes.map { ByteSlice([UInt8](repeating: 7, count: $0)) })
        let counts: [Int] = [mebibyte, mebibyte, mebibyte, 5, mebibyte]
        #expect(chunked.chunks.map(\.count) == counts)
        let parts = (0..<5).flatMap { chunked.digests(of: $0..<($0 + 1), algorithm: .sha256) }
        #expect(parts == chunked.digests(of: 0..<5, algorithm: .sha256))
        #expect(await chunked.digest(.sha256) == chunked.digest(ofChunkDigests: parts, algorithm: .sha256))
    }

    @Test func treeOfOnePageIsTheHashOfItsHash() async {
        let page = ByteSlice([UInt8](repeating: 1, count: 4096))
        let tree = await MerkleTree(over: [page], salt: [])
        let leaf = sha256(of: page)
        #expect(tree.levels == leaf + [UInt8](repeating: 0, count: 4096 - 32))
        #expect(tree.root == sha256(of: tree.levels))
        let large = await MerkleTree(over: [ByteSlice([UInt8](repeating: 1, count: 4096 * 200 + 1))], salt: [])
        #expect(large.levels.count == 3 * 4096)
    }

    @Test func namesAreComparedWithoutCaseAndSpaces() throws {
        func name(_ value: String) throws -> DistinguishedName {
            let text: [UInt8] = [0x13, UInt8(value.utf8.count)] + Array(value.utf8)
            let pair: [UInt8] = [0x30, UInt8(text.count + 5), 6, 3, 0x55, 4, 3] + text
            let set: [UInt8] = [0x31, UInt8(pair.count)] + pair
            return try DistinguishedName(parsing: BERValue(parsing: ByteSlice([0x30, UInt8(set.count)] + set)))
        }
        #expect(try name("Some  Body ") == name("some body"))
        #expect(try name("Some Body") != name("SomeBody"))
        #expect(try name("A, B").text == "CN=A\\, B")
    }

    @Test(arguments: [0, 1, 2, 31, 32, 33, 2047, 2048, 2049, 10_000])
    func partsComeBackInOrder(_ count: Int) async {
        #expect(await Parallel.map(count: count) { $0 * 2 } == (0..<count).map { $0 * 2 })
    }

    @Test func rangesAreNeverEmpty() throws {
        #expect(PlatformRange(min: 5, max: 4) == nil)
        #expect(PlatformRange(min: -1) == nil)
        let range = try #require(PlatformRange(min: 21, max: 26))
        #expect(range.overlaps(try #require(PlatformRange(min: 26))))
        #expect(!range.overlaps(try #require(PlatformRange(min: 27))))
    }

    @Test func publishedKeysAreNamedByFingerprint() {
        #expect(Set(KnownKey.all.map(\.certificate)).count == KnownKey.all.count)
        #expect(KnownKey.all.allSatisfy { $0.certificate.utf8.count == 64 && $0.certificate.allSatisfy(\.isHexDigit) })
    }

    @Test(.enabled(if: Corpus.folder != nil, "\(Corpus.absence)"))
    func publishedKeyIsFoundInAPackage() async throws {
        let subject = try #require(try Subject(path: Corpus.path("apksig--debuggable-boolean.apk")))
        let report = try #require(await subject.verifier(min: 24)?.verify())
        #expect(report.certificates.first?.knownKey?.name == "testkey")
        #expect(report.certificates.first?.isDebug == false)
        #expect(report.certificates.first?.country == "US")
    }

    @Test func everyIssueHasItsTexts() {
        for code in IssueCode.allCases {
            #expect(code.text.en != code.rawValue && code.text.zh != code.rawValue, "\(code)")
            let places = (0..<6).filter { code.text.en.contains("{\($0)}") }
            #expect(places == (0..<6).filter { code.text.zh.contains("{\($0)}") }, "\(code)")
        }
        let issue = SignatureIssue(.jarSigMissingFile, ["a", "{1}"])
        #expect(issue.message.en == "a has no counterpart {1}")
    }
}
