import Bytes
import Testing

@Suite struct ByteSliceTests {
    let slice = ByteSlice(Array("hello, hello".utf8))

    @Test func slicesShareAndStayInside() throws {
        let part = try slice.slice(at: 7, count: 5)
        #expect(part.array() == Array("hello".utf8))
        #expect(try part.slice(from: 4).array() == Array("o".utf8))
        #expect(throws: ByteError(.truncated, at: 8)) { try slice.slice(at: 8, count: 5) }
        #expect(throws: ByteError(.truncated, at: -1)) { try slice.slice(at: -1, count: 1) }
        #expect(throws: ByteError(.truncated, at: 1)) { try slice.slice(at: 1, count: .max) }
    }

    @Test func findsBytes() {
        let needle = ByteSlice(Array("hello".utf8))
        let found = [0, 1, 8, 13].map { slice.bytes.firstIndex(of: needle.bytes, from: $0) }
        #expect(found == [0, 7, nil, nil])
        let comma = slice.bytes.firstIndex(of: UInt8(ascii: ","))
        let past = slice.bytes.firstIndex(of: UInt8(ascii: "h"), from: 12)
        #expect(comma == 5)
        #expect(past == nil)
        let prefixes = [10, 11, -1].map { slice.bytes.hasASCII("lo", at: $0) }
        #expect(prefixes == [true, false, false])
    }

    @Test func comparesByContent() throws {
        #expect(try slice.slice(at: 0, count: 5) == slice.slice(at: 7, count: 5))
        #expect(slice != ByteSlice())
        #expect(ByteSlice() == ByteSlice([]))
    }

    @Test func decodesWithReplacement() throws {
        let bad = ByteSlice([0x41, 0xff, 0x42])
        let text = try bad.bytes.utf8(at: 0, count: 3)
        #expect(text == "A\u{FFFD}B")
    }

    @Test func refusesWhatIsNoRegularFile() throws {
        #expect(throws: FileError(code: .notARegularFile, path: "/")) { try FileMapping.open("/") }
        #expect(throws: FileError(code: .notARegularFile, path: "/dev/null")) {
            try FileMapping.open("/dev/null")
        }
        #expect(throws: FileError.self) { try FileMapping.open("/no/such/file") }
    }
}
