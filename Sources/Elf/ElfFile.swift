import Bytes

/// A native library or program, read as Android's linker reads it.
///
/// ```
/// 0                                                                            end of file
/// | header | program headers | … segments: notes, symbols, code, data, dynamic section … | sections' headers |
///            └ lead to all that the linker needs                                           └ may be missing
/// ```
///
/// Everything that matters is found by way of the program headers and the dynamic section; section headers only add
/// what they alone know (all symbols, debugging information, the compilers' remarks). Everything irregular on the way
/// is an anomaly, and reading goes on. Names are decoded as somebody asks for them.
///
/// Source: System V gABI; AOSP bionic, linker/linker_phdr.cpp, `ElfReader`, and linker.cpp, `soinfo::prelink_image`.
public struct ElfFile: Sendable {
    /// The whole file.
    public let bytes: ByteSlice
    /// The file header.
    public let header: ElfHeader
    /// The program headers in order.
    public let segments: [ElfSegment]
    /// The section headers in order, the empty first one included; empty if there are none that can be read.
    public let sections: [ElfSection]
    /// The dynamic section; nil if there is none.
    public let dynamic: ElfDynamicSection?
    /// The symbols that the linker uses; nil without a table that can be read.
    public let dynamicSymbols: ElfSymbolTable?
    /// All symbols, which stripping removes; nil if there are none.
    public let symbols: ElfSymbolTable?
    /// The libraries it needs (DT_NEEDED), in order.
    public let needed: [String]
    /// The name by which others need it (DT_SONAME).
    public let soname: String?
    /// Where it wants libraries to be searched first (DT_RPATH); Android ignores it.
    public let rpath: String?
    /// Where it wants libraries to be searched (DT_RUNPATH), which Android heeds since 7.
    public let runpath: String?
    /// The versions of symbols it needs.
    public let versionNeeds: [ElfVersionNeed]
    /// The notes in order, each once.
    public let notes: [ElfNote]
    /// Everything irregular, by offset.
    public let anomalies: [Anomaly<ElfAnomaly>]
    /// How many anomalies are missing in ``anomalies`` because there are too many of a kind.
    public let omittedAnomalies: Int

    let sectionNames: ElfStringTable?

    /// The name of a section; nil if it has none that can be read.
    public func name(of section: ElfSection) -> String? {
        sectionNames?.string(at: UInt64(section.nameOffset), in: bytes.bytes)
    }

    /// The first section of that name; nil if there is none.
    public func section(named name: StaticString) -> ElfSection? {
        guard let sectionNames else { return nil }
        let span = bytes.bytes
        return sections.first { sectionNames.isString(name, at: UInt64($0.nameOffset), in: span) }
    }

    /// The first segment of a kind, which is the one that the linker takes; nil if there is none.
    public func segment(_ type: ElfSegment.Kind) -> ElfSegment? {
        segments.first { $0.type == type }
    }
}
