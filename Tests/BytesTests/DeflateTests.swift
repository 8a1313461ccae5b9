import Bytes
import Testing

@Suite struct DeflateTests {
    @Test func sumsAdler32() {
        // RFC 1950's algorithm as it is written there.
        func plain(_ bytes: [UInt8]) -> UInt32 {
            var (low, high): (UInt32, UInt32) = (1, 0)
            for byte in bytes {
                low = (low + UInt32(byte)) % 65521
                high = (high + low) % 65521
            }
            return high << 16 | low
        }
        #expect(Deflate.adler32(ByteSlice(Array("Wikipedia".utf8)).bytes) == 0x11e6_0398)
        for count in [0, 1, 7, 8, 9, 65535, 65536, 65537, 200_000] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 | 0xc0) }
            #expect(Deflate.adler32(ByteSlice(bytes).bytes) == plain(bytes))
        }
    }

    /// The check value that the catalogue of CRC algorithms gives for CRC-32/ISO-HDLC, whole and in two parts.
    @Test func sumsCRC32() {
        let bytes = ByteSlice(Array("123456789".utf8)).bytes
        #expect(Deflate.crc32(bytes) == 0xcbf4_3926)
        let begun = Deflate.crc32(bytes.extracting(0..<4))
        #expect(Deflate.crc32(bytes.extracting(4..<9), after: begun) == 0xcbf4_3926)
        #expect(Deflate.crc32(RawSpan(), after: 7) == 7)
    }

    /// Stored blocks: a bit that says that it is the last, two for the type, the length and its complement.
    @Test func saysHowAStreamEnds() {
        let stream: [UInt8] = [1, 3, 0, 0xfc, 0xff, 0x61, 0x62, 0x63, 0xee]
        func end(_ bytes: [UInt8], size: Int) -> String {
            switch Deflate.inflate(ByteSlice(bytes).bytes, size: size) {
            case .complete(let slice, let consumed): "\(slice.array()) of \(consumed)"
            case .malformed: "malformed"
            case .tooShort: "too short"
            case .tooLong: "too long"
            }
        }
        #expect(end(stream, size: 3) == "[97, 98, 99] of 8")
        #expect(end(stream, size: 4) == "too short")
        #expect(end(stream, size: 2) == "too long")
        #expect(end([7], size: 2) == "malformed")
    }
}
