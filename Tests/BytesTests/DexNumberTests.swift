import Bytes
import Testing

@Suite struct DexNumberTests {
    /// Signed LEB128 values of the format's own table, and some more.
    static let signed: [(bytes: [UInt8], value: Int32)] = [
        ([0x00], 0), ([0x01], 1), ([0x7f], -1), ([0x80, 0x7f], -128), ([0x80, 0x01], 128), ([0x3f], 63), ([0x40], -64),
        ([0xff, 0xff, 0xff, 0xff, 0x07], .max), ([0x80, 0x80, 0x80, 0x80, 0x78], .min),
    ]

    @Test(arguments: signed.indices) func readsSignedLEB128(index: Int) throws {
        let slice = ByteSlice(Self.signed[index].bytes)
        var reader = try ByteReader(slice.bytes)
        #expect(try reader.sleb128() == Self.signed[index].value)
        #expect(reader.remaining == 0)
    }

    @Test func refusesEndlessLEB128() throws {
        let slice = ByteSlice([0x80, 0x80, 0x80, 0x80, 0x80, 0])
        var reader = try ByteReader(slice.bytes)
        var code: ByteError.Code?
        do {
            _ = try reader.sleb128()
        } catch {
            code = error.code
        }
        #expect(code == .malformedLEB128)
    }

    @Test func sumsAdler32() throws {
        // RFC 1950's algorithm as it is written there.
        func plain(_ bytes: [UInt8]) -> UInt32 {
            var (low, high): (UInt32, UInt32) = (1, 0)
            for byte in bytes {
                low = (low + UInt32(byte)) % 65521
                high = (high + low) % 65521
            }
            return high << 16 | low
        }
        #expect(try ByteSlice(Array("Wikipedia".utf8)).bytes.adler32(at: 0, count: 9) == 0x11e6_0398)
        for count in [0, 1, 7, 8, 9, 65535, 65536, 65537, 200_000] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 | 0xc0) }
            #expect(try ByteSlice(bytes).bytes.adler32(at: 0, count: count) == plain(bytes))
        }
    }
}
