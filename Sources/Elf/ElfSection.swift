import Bytes

/// A section header. The linker hardly looks at sections: they may be missing, and they may lie.
///
/// Source: System V gABI, chapter 4, “Sections”.
public struct ElfSection: Hashable, Sendable {
    /// `sh_name`: where its name stands in the table of section names.
    public var nameOffset: UInt32
    /// `sh_type`.
    public var type: Kind
    /// `sh_flags`.
    public var flags: UInt64
    /// `sh_addr`.
    public var address: UInt64
    /// `sh_offset`.
    public var offset: UInt64
    /// `sh_size`.
    public var size: UInt64
    /// `sh_link`: another section, such as the strings of a symbol table.
    public var link: UInt32
    /// Where its bytes stand, as far as they lie in the file; empty for a section without bytes (SHT_NOBITS).
    public var fileRange: Range<Int>
    /// Where its header stands.
    public var headerOffset: Int

    /// What a section holds.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        /// The number in the header.
        public var rawValue: UInt32

        /// The kind of that number.
        public init(rawValue: UInt32) {
            self.rawValue = rawValue
        }

        /// SHT_NULL.
        public static let null = Kind(rawValue: 0)
        /// SHT_SYMTAB: all symbols, which stripping removes.
        public static let symbols = Kind(rawValue: 2)
        /// SHT_STRTAB.
        public static let strings = Kind(rawValue: 3)
        /// SHT_DYNAMIC.
        public static let dynamic = Kind(rawValue: 6)
        /// SHT_NOTE.
        public static let note = Kind(rawValue: 7)
        /// SHT_NOBITS: memory without bytes in the file.
        public static let noBits = Kind(rawValue: 8)
        /// SHT_DYNSYM: the symbols that the linker needs.
        public static let dynamicSymbols = Kind(rawValue: 11)
    }

    /// True for SHF_EXECINSTR.
    public var isExecutable: Bool { flags & 4 != 0 }
}

extension ElfSection {
    init(_ bytes: RawSpan, at offset: Int, is64Bit: Bool) throws(ByteError) {
        headerOffset = offset
        var reader = try ByteReader(bytes, at: offset)
        nameOffset = try reader.u32()
        type = Kind(rawValue: try reader.u32())
        flags = try reader.word(is64Bit)
        address = try reader.word(is64Bit)
        self.offset = try reader.word(is64Bit)
        size = try reader.word(is64Bit)
        link = try reader.u32()
        fileRange = type == .noBits || type == .null ? 0..<0 : bytes.within(self.offset, size)
    }
}
