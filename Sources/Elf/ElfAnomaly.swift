import Bytes

/// What can be irregular in an ELF file that was read all the same.
///
/// Where a comment says that Android refuses the file, the reading goes on, because the evidence is worth more than the
/// refusal. Source of what Android does: AOSP bionic, linker/linker_phdr.cpp and linker.cpp.
public enum ElfAnomaly: String, AnomalyKind {
    // MARK: File header

    /// `e_version` is not 1; Android refuses it.
    case version = "elf.version"
    /// The file is neither a shared object nor a program; Android refuses it as a library.
    case unusualType = "elf.type"
    /// A machine, or a machine and class, that no Android ABI is.
    case unknownMachine = "elf.machine"
    /// `e_ehsize` is not the size of the header; nobody looks at it.
    case headerSize = "elf.header-size"
    /// `e_phentsize` is not the size of a program header; Android takes the proper size all the same.
    case programHeaderSize = "elf.program-header-size"
    /// `e_shentsize` is not the size of a section header; Android 8 and later refuse it for newer apps.
    case sectionHeaderSize = "elf.section-header-size"

    // MARK: Segments

    /// There are no program headers, or more than 64 KiB of them; Android refuses the file.
    case programHeaderCount = "elf.program-header-count"
    /// The program headers lie beyond the end of the file; Android refuses it.
    case programHeadersCut = "elf.program-headers-cut"
    /// No segment is to be loaded; Android refuses the file.
    case nothingLoaded = "elf.nothing-loaded"
    /// A segment reaches beyond the end of the file.
    case segmentCut = "elf.segment-cut"
    /// A loaded segment has more bytes in the file than in memory, which no link editor writes.
    case segmentSizes = "elf.segment-sizes"
    /// A segment's alignment is no power of two, or address and offset disagree about it; Android cannot map it.
    case segmentAlignment = "elf.segment-alignment"
    /// Loaded segments are not in ascending order of address, or overlap; one is mapped over the other.
    case segmentOrder = "elf.segment-order"
    /// A second segment of a kind of which there can be one; Android takes the first.
    case repeatedSegment = "elf.repeated-segment"

    // MARK: Sections

    /// There are no section headers; Android since 7 refuses such a library.
    case noSections = "elf.no-sections"
    /// The section headers lie beyond the end of the file; Android since 7 refuses such a library.
    case sectionHeadersCut = "elf.section-headers-cut"
    /// The index of the section with the names leads to no such section.
    case sectionNames = "elf.section-names"
    /// A section reaches beyond the end of the file.
    case sectionCut = "elf.section-cut"
    /// Sections and segments disagree on where the dynamic section, its symbols or its strings are.
    case sectionsDisagree = "elf.sections-disagree"

    // MARK: Dynamic section

    /// A shared object without a dynamic section; Android refuses it.
    case noDynamicSection = "elf.no-dynamic-section"
    /// The dynamic section does not end with DT_NULL.
    case unterminatedDynamicSection = "elf.unterminated-dynamic-section"
    /// An entry of which there can be one stands there twice; the last counts.
    case repeatedDynamicEntry = "elf.repeated-dynamic-entry"
    /// An entry leads to an address that nothing of the file is mapped to.
    case unmappedAddress = "elf.unmapped-address"
    /// There is no string table or no symbol table; Android refuses the file.
    case missingTable = "elf.missing-table"
    /// A name lies outside its string table.
    case nameOutsideTable = "elf.name-outside-table"
    /// DT_SYMENT is not the size of a symbol; Android refuses it.
    case symbolSize = "elf.symbol-size"
    /// There is no hash table, so that no symbol can be found; Android refuses the file.
    case noHashTable = "elf.no-hash-table"
    /// A hash table leads out of the file or runs in a circle.
    case malformedHashTable = "elf.malformed-hash-table"
    /// Hash tables and section headers count different numbers of dynamic symbols.
    case symbolCount = "elf.symbol-count"
    /// A symbol table reaches beyond its segment or the file.
    case symbolTableCut = "elf.symbol-table-cut"
    /// The list of needed versions leads out of the file or is shorter than it says.
    case malformedVersions = "elf.malformed-versions"

    // MARK: The rest

    /// A note is cut off or malformed.
    case malformedNote = "elf.malformed-note"
    /// There are more entries than are kept.
    case tooMany = "elf.too-many"
    /// Bytes behind everything that the headers describe; Android ignores them, a loader of its own may not.
    case trailingBytes = "elf.trailing-bytes"
}
