/// Builds protocol-buffer messages field by field.
public struct ProtoBuilder: Sendable {
    /// What was written.
    public var bytes: [UInt8] = []

    /// An empty message.
    public init() {}

    /// A message that a closure fills.
    public init(_ fill: (inout ProtoBuilder) -> Void) { fill(&self) }

    private mutating func varint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Adds a number.
    public mutating func add(_ field: Int, _ value: UInt64) {
        varint(UInt64(field) << 3)
        varint(value)
    }

    /// Adds a text.
    public mutating func add(_ field: Int, _ text: String) { add(field, Array(text.utf8)) }

    /// Adds bytes.
    public mutating func add(_ field: Int, _ contents: [UInt8]) {
        varint(UInt64(field) << 3 | 2)
        varint(UInt64(contents.count))
        bytes += contents
    }

    /// Adds a message.
    public mutating func add(_ field: Int, _ fill: (inout ProtoBuilder) -> Void) {
        add(field, ProtoBuilder(fill).bytes)
    }
}
