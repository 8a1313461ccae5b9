import Bytes

/// The dynamic section: the list by which the linker finds everything else.
///
/// Source: System V gABI, chapter 5, “Dynamic Section”.
public struct ElfDynamicSection: Hashable, Sendable {
    /// An entry: a tag and its value.
    public struct Entry: Hashable, Sendable {
        /// `d_tag`.
        public var tag: Tag
        /// `d_val` or `d_ptr`.
        public var value: UInt64
    }

    /// What an entry states.
    ///
    /// Source: System V gABI; GNU extensions: LLVM, `llvm/BinaryFormat/DynamicTags.def`.
    public struct Tag: RawRepresentable, Hashable, Sendable {
        /// The number in the entry.
        public var rawValue: UInt64

        /// The tag of that number.
        public init(rawValue: UInt64) {
            self.rawValue = rawValue
        }

        /// DT_NULL: the end of the list.
        public static let end = Tag(rawValue: 0)
        /// DT_NEEDED: the name of a library.
        public static let needed = Tag(rawValue: 1)
        /// DT_PLTRELSZ.
        public static let pltRelocationsSize = Tag(rawValue: 2)
        /// DT_HASH: the classic hash table.
        public static let hash = Tag(rawValue: 4)
        /// DT_STRTAB.
        public static let strings = Tag(rawValue: 5)
        /// DT_SYMTAB.
        public static let symbols = Tag(rawValue: 6)
        /// DT_RELA.
        public static let relocationsWithAddends = Tag(rawValue: 7)
        /// DT_RELASZ.
        public static let relocationsWithAddendsSize = Tag(rawValue: 8)
        /// DT_STRSZ.
        public static let stringsSize = Tag(rawValue: 10)
        /// DT_SYMENT.
        public static let symbolSize = Tag(rawValue: 11)
        /// DT_SONAME.
        public static let soname = Tag(rawValue: 14)
        /// DT_RPATH.
        public static let rpath = Tag(rawValue: 15)
        /// DT_REL.
        public static let relocations = Tag(rawValue: 17)
        /// DT_RELSZ.
        public static let relocationsSize = Tag(rawValue: 18)
        /// DT_PLTREL: which of the two forms the relocations of DT_JMPREL have.
        public static let pltRelocationsForm = Tag(rawValue: 20)
        /// DT_TEXTREL: relocations change code.
        public static let textRelocations = Tag(rawValue: 22)
        /// DT_JMPREL.
        public static let pltRelocations = Tag(rawValue: 23)
        /// DT_BIND_NOW.
        public static let bindNow = Tag(rawValue: 24)
        /// DT_RUNPATH.
        public static let runpath = Tag(rawValue: 29)
        /// DT_FLAGS.
        public static let flags = Tag(rawValue: 30)
        /// DT_GNU_HASH.
        public static let gnuHash = Tag(rawValue: 0x6fff_fef5)
        /// DT_FLAGS_1.
        public static let flags1 = Tag(rawValue: 0x6fff_fffb)
        /// DT_VERNEED.
        public static let versionsNeeded = Tag(rawValue: 0x6fff_fffe)
        /// DT_VERNEEDNUM.
        public static let versionsNeededCount = Tag(rawValue: 0x6fff_ffff)
    }

    /// Where the section stands.
    public var fileRange: Range<Int>
    /// Its entries up to DT_NULL, in order.
    public var entries: [Entry]

    /// The value of the last entry with the tag, which is the one that counts; nil if there is none.
    public func value(_ tag: Tag) -> UInt64? {
        entries.last { $0.tag == tag }?.value
    }

    /// True if there is an entry with the tag.
    public func has(_ tag: Tag) -> Bool { value(tag) != nil }

    /// DF_TEXTREL or DT_TEXTREL.
    public var hasTextRelocations: Bool { has(.textRelocations) || (value(.flags) ?? 0) & 4 != 0 }

    /// DF_BIND_NOW, DF_1_NOW or DT_BIND_NOW: all symbols are bound before the library runs.
    public var bindsNow: Bool {
        has(.bindNow) || (value(.flags) ?? 0) & 8 != 0 || (value(.flags1) ?? 0) & 1 != 0
    }

    /// DF_1_PIE: the object is a program.
    public var isProgram: Bool { (value(.flags1) ?? 0) & 0x800_0000 != 0 }
}

extension ElfDynamicSection {
    /// Reads the entries in `range` up to the first DT_NULL.
    init(_ bytes: RawSpan, in range: Range<Int>, is64Bit: Bool, log: inout AnomalyLog<ElfAnomaly>) {
        fileRange = range
        entries = []
        let half = is64Bit ? 8 : 4
        var offset = range.lowerBound
        var isEnded = false
        while offset + 2 * half <= range.upperBound,
            let tag = try? bytes.word(at: offset, is64Bit), let value = try? bytes.word(at: offset + half, is64Bit)
        {
            if tag == 0 {
                isEnded = true
                break
            }
            entries.append(Entry(tag: Tag(rawValue: tag), value: value))
            offset += 2 * half
        }
        if !isEnded { log.note(.unterminatedDynamicSection, at: offset) }
        let single: [(Tag, String)] = [
            (.strings, "DT_STRTAB"), (.symbols, "DT_SYMTAB"), (.hash, "DT_HASH"), (.gnuHash, "DT_GNU_HASH"),
            (.stringsSize, "DT_STRSZ"), (.soname, "DT_SONAME"),
        ]
        for (tag, name) in single {
            let count = entries.count { $0.tag == tag }
            if count > 1 { log.note(.repeatedDynamicEntry, at: range.lowerBound, subject: name, detail: "\(count)") }
        }
    }
}
