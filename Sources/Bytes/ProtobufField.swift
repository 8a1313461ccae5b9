/// One field of a Protocol Buffers message: its number and, by wire type, its value.
///
/// Source: Protocol Buffers encoding, “Message Structure”. What a number means only the schema says.
public struct ProtobufField: Hashable, Sendable {
    /// A value as it travels.
    public enum Value: Hashable, Sendable {
        /// A number of any integer type, an enumeration case or a Boolean.
        case varint(UInt64)
        /// 64 bits.
        case fixed64(UInt64)
        /// A string, bytes, a message or packed numbers: where they stand in the bytes that are read.
        case bytes(Range<Int>)
        /// 32 bits.
        case fixed32(UInt32)
    }

    /// The field's number.
    public var number: Int
    /// Its value.
    public var value: Value

    /// The varint; nil if the field is something else.
    public var varint: UInt64? {
        if case .varint(let value) = value { value } else { nil }
    }

    /// Where string, bytes or message stand; nil if the field is something else.
    public var range: Range<Int>? {
        if case .bytes(let range) = value { range } else { nil }
    }
}

extension RawSpan {
    /// The fields of the message in `range`, in order.
    ///
    /// - Throws: ``ByteError`` if the bytes are no message; groups, which no current schema uses, count as such.
    public func protobufFields(in range: Range<Int>) throws(ByteError) -> [ProtobufField] {
        var reader = try ByteReader(part(at: 0, count: range.upperBound), at: range.lowerBound)
        var fields: [ProtobufField] = []
        while reader.remaining > 0 {
            let start = reader.position
            let key = try reader.varint()
            guard let number = Int(exactly: key >> 3), number > 0 else { throw ByteError(.outOfRange, at: start) }
            let value: ProtobufField.Value
            switch key & 7 {
            case 0: value = .varint(try reader.varint())
            case 1: value = .fixed64(try reader.u64())
            case 2:
                guard let count = Int(exactly: try reader.varint()) else { throw ByteError(.outOfRange, at: start) }
                let first = reader.position
                try reader.skip(count)
                value = .bytes(first..<reader.position)
            case 5: value = .fixed32(try reader.u32())
            default: throw ByteError(.outOfRange, at: start)
            }
            fields.append(ProtobufField(number: number, value: value))
        }
        return fields
    }
}
