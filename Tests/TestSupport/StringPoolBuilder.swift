/// Builds string pools, right or with a fault written where it is tested.
public struct StringPoolBuilder: Sendable {
    /// A string as it is stored: lengths, text, terminator.
    public var stored: [[UInt8]] = []
    /// Spans of the first strings: index of the tag, first and last unit.
    public var styles: [[(tag: Int, first: Int, last: Int)]] = []
    /// True for UTF-8.
    public var isUTF8: Bool
    /// What the head says instead of the truth.
    public var stringCount: Int?
    /// What the head says instead of the truth.
    public var styleCount: Int?
    /// What the head says instead of the truth.
    public var stringsStart: Int?
    /// Offsets of strings instead of the right ones.
    public var offsets: [Int: Int] = [:]
    /// Further bits of the flags.
    public var flags = 0
    /// True for four zero bytes behind the strings, as some tools write.
    public var isPadded = true

    /// A pool of these strings.
    public init(_ strings: [String] = [], utf8: Bool = false) {
        isUTF8 = utf8
        for string in strings { add(string) }
    }

    /// Adds a string and returns its index.
    @discardableResult
    public mutating func add(_ string: String) -> Int {
        stored.append(
            isUTF8 ? Self.utf8(Array(string.utf8), units: string.utf16.count) : Self.utf16(Array(string.utf16)))
        return stored.count - 1
    }

    /// A string of a UTF-16 pool; lengths from 0x8000 on take two units.
    public static func utf16(_ units: [UInt16], length: Int? = nil, terminator: Bool = true) -> [UInt8] {
        var writer = ByteWriter()
        let length = length ?? units.count
        if length >= 0x8000 { writer.u16(length >> 16 | 0x8000) }
        writer.u16(length)
        for unit in units { writer.u16(Int(unit)) }
        if terminator { writer.u16(0) }
        return writer.bytes
    }

    /// A string of a UTF-8 pool; lengths from 0x80 on take two bytes.
    public static func utf8(_ bytes: [UInt8], units: Int, length: Int? = nil, terminator: Bool = true) -> [UInt8] {
        var writer = ByteWriter()
        for length in [units, length ?? bytes.count] {
            if length >= 0x80 { writer.u8(length >> 8 & 0x7f | 0x80) }
            writer.u8(length)
        }
        return writer.bytes + bytes + (terminator ? [0] : [])
    }

    /// The pool as a chunk.
    public func build() -> [UInt8] {
        var index = ByteWriter()
        var strings: [UInt8] = []
        for (number, string) in stored.enumerated() {
            index.u32(offsets[number] ?? strings.count)
            strings += string
        }
        var spans = ByteWriter()
        for style in styles {
            index.u32(spans.bytes.count)
            for span in style {
                spans.u32(span.tag)
                spans.u32(span.first)
                spans.u32(span.last)
            }
            spans.u32(0xffff_ffff)
        }
        if !styles.isEmpty { for _ in 0..<2 { spans.u32(0xffff_ffff) } }
        if isPadded { while strings.count % 4 != 0 { strings.append(0) } }
        let start = 28 + index.bytes.count
        var head = ByteWriter()
        head.u32(stringCount ?? stored.count)
        head.u32(styleCount ?? styles.count)
        head.u32(flags | (isUTF8 ? 0x100 : 0))
        head.u32(stringsStart ?? start)
        head.u32(styles.isEmpty ? 0 : start + strings.count)
        return ByteWriter.chunk(1, head: head.bytes, body: index.bytes + strings + spans.bytes)
    }
}
