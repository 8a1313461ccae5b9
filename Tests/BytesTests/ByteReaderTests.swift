import Bytes
import Testing

@Suite struct ByteReaderTests {
    @Test func readsLittleEndianInOrder() throws {
        let slice = ByteSlice([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
        var reader = try ByteReader(slice.bytes)
        #expect(try reader.u8() == 1)
        #expect(try reader.u16() == 0x0302)
        #expect(try reader.u32() == 0x0706_0504)
        #expect(try reader.u64() == 0x0f0e_0d0c_0b0a_0908)
        #expect(reader.remaining == 0)
    }

    @Test func aFailedReadThrowsAndStays() throws {
        let slice = ByteSlice([1, 2, 3])
        var reader = try ByteReader(slice.bytes, at: 1)
        #expect(throws: ByteError(.truncated, at: 1)) { try reader.u32() }
        #expect(reader.position == 1)
        #expect(throws: ByteError(.truncated, at: 1)) { try reader.skip(3) }
        #expect(throws: ByteError(.truncated, at: 4)) { try reader.seek(to: 4) }
        #expect(throws: ByteError(.truncated, at: -1)) { try reader.seek(to: -1) }
    }

    static let varints: [(bytes: [UInt8], value: UInt32)] = [
        ([0x00], 0), ([0x7f], 127), ([0x80, 0x7f], 16256), ([0xff, 0xff, 0xff, 0xff, 0x0f], .max),
    ]

    @Test(arguments: varints) func readsLEB128(vector: (bytes: [UInt8], value: UInt32)) throws {
        let slice = ByteSlice(vector.bytes)
        var reader = try ByteReader(slice.bytes)
        #expect(try reader.uleb128() == vector.value)
        #expect(reader.remaining == 0)
    }

    @Test func refusesEndlessLEB128() throws {
        let slice = ByteSlice([UInt8](repeating: 0x80, count: 11))
        var reader = try ByteReader(slice.bytes)
        #expect(throws: ByteError(.malformedLEB128, at: 0)) { try reader.uleb128() }
        #expect(throws: ByteError(.malformedLEB128, at: 0)) { try reader.varint() }
    }

    @Test func refusesCountsThatAreNegative() throws {
        let slice = ByteSlice([0, 0, 0, 0x80])
        var reader = try ByteReader(slice.bytes)
        #expect(throws: ByteError(.outOfRange, at: 0)) { try reader.count32() }
    }
}
