import Bytes

/// A symbol: a function or a variable that a file offers, uses or merely names.
///
/// Source: System V gABI, chapter 4, “Symbol Table”.
public struct ElfSymbol: Hashable, Sendable {
    /// `st_name`: where its name stands in the table's strings.
    public var nameOffset: UInt32
    /// Binding and type, as `st_info` packs them.
    public var info: UInt8
    /// `st_other`, whose two lowest bits are the visibility.
    public var other: UInt8
    /// `st_shndx`: the section it is in; 0 if another file has to supply it.
    public var section: UInt16
    /// `st_value`: its address.
    public var value: UInt64
    /// `st_size`: how many bytes it takes.
    public var size: UInt64

    /// True if another file has to supply it (SHN_UNDEF).
    public var isImported: Bool { section == 0 }
    /// STT_FUNC, or STT_GNU_IFUNC, which is one that chooses its code as it is loaded.
    public var isFunction: Bool { info & 15 == 2 || info & 15 == 10 }
    /// STB_LOCAL: no other file sees it.
    public var isLocal: Bool { info >> 4 == 0 }
    /// True if other files can bind to it: defined, not local, not hidden.
    public var isExported: Bool { !isImported && !isLocal && (other & 3 == 0 || other & 3 == 3) }
}

/// The symbols of one table, read where they stand.
public struct ElfSymbolTable: Hashable, Sendable {
    /// Where the symbols stand.
    public let fileRange: Range<Int>
    let is64Bit: Bool
    let strings: ElfStringTable

    /// How many symbols there are, the empty first one included.
    public var count: Int { fileRange.count / Self.entrySize(is64Bit) }

    static func entrySize(_ is64Bit: Bool) -> Int { is64Bit ? 24 : 16 }

    /// The symbol of that number; nil if there is none.
    public func symbol(_ index: Int, in bytes: RawSpan) -> ElfSymbol? {
        guard index >= 0, index < count else { return nil }
        return try? read(bytes, at: fileRange.lowerBound + index * Self.entrySize(is64Bit))
    }

    private func read(_ bytes: RawSpan, at offset: Int) throws(ByteError) -> ElfSymbol {
        if is64Bit {
            return ElfSymbol(
                nameOffset: try bytes.u32(at: offset), info: try bytes.u8(at: offset + 4),
                other: try bytes.u8(at: offset + 5), section: try bytes.u16(at: offset + 6),
                value: try bytes.u64(at: offset + 8), size: try bytes.u64(at: offset + 16))
        }
        return ElfSymbol(
            nameOffset: try bytes.u32(at: offset), info: try bytes.u8(at: offset + 12),
            other: try bytes.u8(at: offset + 13), section: try bytes.u16(at: offset + 14),
            value: UInt64(try bytes.u32(at: offset + 4)), size: UInt64(try bytes.u32(at: offset + 8)))
    }

    /// The name of a symbol of this table; nil if it lies outside the table of strings.
    public func name(of symbol: ElfSymbol, in bytes: RawSpan) -> String? {
        strings.string(at: UInt64(symbol.nameOffset), in: bytes)
    }

    /// Calls `body` for each symbol but the empty first one.
    func forEach(in bytes: RawSpan, _ body: (ElfSymbol) -> Void) {
        var index = 1
        while let symbol = symbol(index, in: bytes) {
            body(symbol)
            index += 1
        }
    }
}
