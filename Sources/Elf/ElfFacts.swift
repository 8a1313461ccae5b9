import Bytes

/// Everything that checks ask of a library and reports show of it, without its bytes.
public struct ElfFacts: Sendable, Hashable {
    /// True for 64 bit.
    public var is64Bit: Bool
    /// The processor.
    public var machine: ElfMachine
    /// How well it is armed, as its headers state it.
    public var hardening = Hardening()
    /// What the symbols say of protections and of the way to Java.
    public var code = CodeProtection()
    /// The libraries it needs, in order.
    public var needed: [String] = []
    /// The name by which others need it.
    public var soname: String?
    /// DT_RPATH.
    public var rpath: String?
    /// DT_RUNPATH.
    public var runpath: String?
    /// The versions of symbols it needs.
    public var versionNeeds: [ElfVersionNeed] = []
    /// True if all symbols were removed.
    public var isStripped = true
    /// True if there are section headers.
    public var hasSections = true
    /// The names of the sections with debugging information.
    public var debugSections: [String] = []
    /// How many dynamic symbols it has, the empty first one not counted.
    public var dynamicSymbolCount = 0
    /// How many symbols the full table has, the empty first one not counted; 0 if it was removed.
    public var symbolCount = 0
    /// What built it.
    public var toolchain = Toolchain()
    /// The libraries whose code is part of it.
    public var embedded: [EmbeddedLibrary] = []
    /// Where texts that checks ask about first stand in the file.
    public var texts: [NativeText: Int] = [:]
    /// The names of its sections in order, as far as they are kept.
    public var sectionNames: [String] = []
    /// The segments that are loaded.
    public var segments: [LoadedSegment] = []
    /// The smallest alignment of those, in bytes; nil if nothing is loaded.
    public var pageAlignment: Int?
    /// Everything irregular.
    public var anomalies: [Anomaly<ElfAnomaly>] = []
    /// How many irregularities are missing there.
    public var omittedAnomalies = 0

    /// A hardened library without symbols for a processor.
    public init(machine: ElfMachine, is64Bit: Bool) {
        self.machine = machine
        self.is64Bit = is64Bit
    }

    /// A segment that is loaded.
    public struct LoadedSegment: Sendable, Hashable {
        /// Its number among all segments.
        public var index: Int
        /// What may be done with its memory.
        public var flags: ElfSegment.Flags
        /// Where its bytes stand in the file.
        public var fileRange: Range<Int>
        /// The alignment it asks for.
        public var alignment: Int
        /// Shannon's entropy of its bytes; nil if it has none, or if it overlaps others and they were enough.
        public var entropy: Double?
    }
}

extension ElfFacts {
    /// Reads all facts of a file.
    public init(of file: ElfFile) {
        self.init(machine: file.header.machine, is64Bit: file.header.is64Bit)
        hardening = file.hardening
        code = file.codeProtection()
        needed = file.needed
        soname = file.soname
        rpath = file.rpath
        runpath = file.runpath
        versionNeeds = file.versionNeeds
        isStripped = file.isStripped
        hasSections = !file.sections.isEmpty
        debugSections = file.debugSections
        dynamicSymbolCount = max(0, (file.dynamicSymbols?.count ?? 0) - 1)
        symbolCount = max(0, (file.symbols?.count ?? 0) - 1)
        toolchain = file.toolchain
        let found = file.texts()
        embedded = found.embedded
        texts = found.offsets
        sectionNames = file.keptSectionNames
        let entropies = Dictionary(uniqueKeysWithValues: file.entropies().map { ($0.segment, $0.entropy) })
        segments = file.segments.enumerated().filter { $0.element.type == .load }.map { index, segment in
            LoadedSegment(
                index: index, flags: segment.flags, fileRange: segment.fileRange,
                alignment: Int(clamping: segment.alignment), entropy: entropies[index])
        }
        pageAlignment = file.pageAlignment
        anomalies = file.anomalies
        omittedAnomalies = file.omittedAnomalies
    }
}
