import Bytes
import Testing

@Suite struct ProtobufFieldTests {
    @Test func readsEachWireType() throws {
        let bytes: [UInt8] = [
            0x08, 0x96, 0x01, 0x11, 1, 2, 3, 4, 5, 6, 7, 8, 0x1a, 2, 0x68, 0x69, 0xa5, 0x06, 1, 0, 0, 0,
        ]
        let slice = ByteSlice(bytes)
        let fields = try slice.bytes.protobufFields(in: 0..<bytes.count)
        #expect(fields.map(\.number) == [1, 2, 3, 100])
        #expect(
            fields.map(\.value) == [.varint(150), .fixed64(0x0807_0605_0403_0201), .bytes(14..<16), .fixed32(1)])
        #expect(fields.map(\.varint) == [150, nil, nil, nil])
        #expect(fields.map(\.range) == [nil, nil, 14..<16, nil])
        #expect(try slice.bytes.protobufFields(in: 3..<12).map(\.number) == [2])
        #expect(try slice.bytes.protobufFields(in: 5..<5).isEmpty)
    }

    static let malformed: [(bytes: [UInt8], error: ByteError)] = [
        ([0x08], ByteError(.truncated, at: 1)),
        ([0x1a, 5, 1], ByteError(.truncated, at: 2)),
        ([0x0b], ByteError(.outOfRange, at: 0)),
        ([0x00, 1], ByteError(.outOfRange, at: 0)),
        ([0x0a] + [UInt8](repeating: 0xff, count: 9) + [1], ByteError(.outOfRange, at: 0)),
    ]

    @Test(arguments: malformed) func refuses(vector: (bytes: [UInt8], error: ByteError)) {
        let slice = ByteSlice(vector.bytes)
        #expect(throws: vector.error) { try slice.bytes.protobufFields(in: 0..<vector.bytes.count) }
    }
}
