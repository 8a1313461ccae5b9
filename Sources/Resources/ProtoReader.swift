import Bytes

/// The fields of a protocol-buffer message, one after the other.
///
/// Source: Protocol Buffers, “Encoding”.
struct ProtoReader {
    let input: ByteSlice
    private var position: Int
    private let end: Int

    /// A field: its number and where its contents are, or its number value.
    struct Field {
        var number: Int
        /// The value of a number; 0 for a field of bytes.
        var value: UInt64
        /// Where the bytes of a string or message are; empty for a number.
        var range: Range<Int>

        /// The value as the 32 bits that it was given as.
        var u32: UInt32 { UInt32(truncatingIfNeeded: value) }
    }

    /// A reader of the message in a range of the input.
    init(_ input: ByteSlice, _ range: Range<Int>) {
        self.input = input
        position = range.lowerBound
        end = min(range.upperBound, input.count)
    }

    /// The next field; nil at the end of the message.
    mutating func next() throws(ResourceError) -> Field? {
        guard position < end else { return nil }
        let start = position
        let input = input
        let bytes = input.bytes
        do throws(ByteError) {
            var reader = try ByteReader(bytes, at: position)
            let tag = try reader.varint()
            var field = Field(number: Int(clamping: tag >> 3), value: 0, range: 0..<0)
            switch tag & 7 {
            case 0: field.value = try reader.varint()
            case 1: field.value = try reader.u64()
            case 5: field.value = UInt64(try reader.u32())
            case 2:
                let count = try reader.varint()
                guard count <= UInt64(max(end - reader.position, 0)) else {
                    throw ByteError(.truncated, at: reader.position)
                }
                field.range = reader.position..<reader.position + Int(count)
                try reader.skip(Int(count))
            default: throw ByteError(.outOfRange, at: start)
            }
            guard reader.position <= end else { throw ByteError(.truncated, at: start) }
            position = reader.position
            return field
        } catch {
            let isType = error.code == .outOfRange
            throw ResourceError(.protobuf, isType ? .wrongType : .truncated, at: error.offset, field: "field")
        }
    }

    /// The text of a field.
    func text(_ range: Range<Int>) throws(ResourceError) -> String {
        do {
            return try input.bytes.utf8(at: range.lowerBound, count: range.count)
        } catch {
            throw ResourceError(.protobuf, error, field: "text")
        }
    }
}
