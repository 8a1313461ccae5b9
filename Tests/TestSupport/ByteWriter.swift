/// Writes little-endian bytes for builders of test inputs.
public struct ByteWriter: Sendable {
    /// What was written.
    public var bytes: [UInt8] = []

    /// A writer without bytes.
    public init() {}

    /// Writes a byte.
    public mutating func u8(_ value: Int) { bytes.append(UInt8(truncatingIfNeeded: value)) }

    /// Writes 16 bits.
    public mutating func u16(_ value: Int) {
        u8(value)
        u8(value >> 8)
    }

    /// Writes 32 bits.
    public mutating func u32(_ value: Int) {
        u16(value)
        u16(value >> 16)
    }

    /// Writes a text as UTF-16, padded with zeros to a number of units.
    public mutating func utf16(_ text: String, units: Int) {
        let all = Array(text.utf16.prefix(units))
        for unit in all { u16(Int(unit)) }
        for _ in all.count..<units { u16(0) }
    }

    /// Writes zeros up to a multiple of four.
    public mutating func align() { while bytes.count % 4 != 0 { bytes.append(0) } }

    /// A chunk: type, size of the head (the common 8 bytes and `head`), size of all, head, body.
    ///
    /// `headerSize` and `size` are what is written if they are given, whatever is true.
    public static func chunk(
        _ type: Int, head: [UInt8] = [], body: [UInt8] = [], headerSize: Int? = nil, size: Int? = nil
    ) -> [UInt8] {
        var writer = ByteWriter()
        writer.u16(type)
        writer.u16(headerSize ?? 8 + head.count)
        writer.u32(size ?? 8 + head.count + body.count)
        return writer.bytes + head + body
    }
}
