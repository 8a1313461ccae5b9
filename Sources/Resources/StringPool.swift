import Bytes

/// The strings of a compiled resource, decoded one by one when they are asked for.
///
/// ```
/// head (28): chunk head, u32 stringCount, styleCount, flags, stringsStart, stylesStart
/// u32 × stringCount   offsets from stringsStart
/// u32 × styleCount    offsets from stylesStart
/// strings             UTF-16: length, units, 0000      UTF-8: length in units, length in bytes, bytes, 00
/// styles              spans (name, first, last), closed by ffffffff
/// ```
/// Source: AOSP `ResourceTypes.h`, `ResStringPool_header`, `ResStringPool_span`; `ResourceTypes.cpp`,
/// `ResStringPool::setTo`, `stringAt`, `string8At`.
public struct StringPool: Sendable {
    /// Number of strings that have an offset in the pool.
    public let count: Int
    /// Number of leading strings that have styles.
    public let styleCount: Int
    /// True if the strings are UTF-8, false if they are UTF-16.
    public let isUTF8: Bool
    /// True if the pool says that it is sorted.
    public let isSorted: Bool
    /// Where the pool begins, in bytes from the start of the input.
    public let offset: Int

    /// The bytes of the chunk.
    let bytes: ByteSlice
    /// Where the offsets of the strings begin in the chunk.
    let indexStart: Int
    /// Where the strings lie in the chunk.
    let strings: Range<Int>
    /// Where the styles lie in the chunk.
    let styles: Range<Int>

    /// One string as the pool has it.
    public struct Text: Sendable, Hashable {
        /// The text; nil where Android would not find one.
        public var text: String?
        /// What is irregular about it, if anything.
        public var flaw: ResourceAnomaly?
        /// Where the string begins, in bytes from the start of the input.
        public var offset: Int
    }

    /// A styled part of a string, such as `<b>`.
    public struct Span: Sendable, Hashable {
        /// The tag with its attributes, as `font;color=#ff0000`.
        public var tag: String
        /// The first UTF-16 unit it covers.
        public var first: Int
        /// The last UTF-16 unit it covers.
        public var last: Int
    }

    /// The pool without strings.
    public init() {
        count = 0
        styleCount = 0
        isUTF8 = true
        isSorted = false
        offset = 0
        bytes = ByteSlice()
        indexStart = 0
        strings = 0..<0
        styles = 0..<0
    }

    init(
        count: Int, styleCount: Int, flags: UInt32, offset: Int, bytes: ByteSlice, indexStart: Int,
        strings: Range<Int>, styles: Range<Int>
    ) {
        self.count = count
        self.styleCount = styleCount
        isUTF8 = flags & 0x100 != 0
        isSorted = flags & 1 != 0
        self.offset = offset
        self.bytes = bytes
        self.indexStart = indexStart
        self.strings = strings
        self.styles = styles
    }

    /// The string at `index`; nil if there is none or Android would not find it.
    public subscript(index: Int) -> String? { read(index).text }

    /// The string that a reference of 32 bits means; nil for the reference `ffffffff` and for one beyond the pool.
    subscript(reference: UInt32) -> String? {
        reference == Self.none ? nil : self[Int(reference)]
    }

    /// The reference that means no string.
    static let none: UInt32 = 0xffff_ffff
}
