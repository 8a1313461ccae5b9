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
}
