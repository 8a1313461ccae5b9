import Elf
import Findings

extension ElfAnomaly {
    /// What it is, what a phone does with it and why a reviewer cares, in one or two sentences.
    public var meaning: LocalizedText {
        switch self {
        case .version: ElfLayoutMeaning.version
        case .unusualType: ElfLayoutMeaning.unusualType
        case .unknownMachine: ElfLayoutMeaning.unknownMachine
        case .headerSize: ElfLayoutMeaning.headerSize
        case .programHeaderSize: ElfLayoutMeaning.programHeaderSize
        case .sectionHeaderSize: ElfLayoutMeaning.sectionHeaderSize
        case .programHeaderCount: ElfLayoutMeaning.programHeaderCount
        case .programHeadersCut: ElfLayoutMeaning.programHeadersCut
        case .nothingLoaded: ElfLayoutMeaning.nothingLoaded
        case .segmentCut: ElfLayoutMeaning.segmentCut
        case .segmentSizes: ElfLayoutMeaning.segmentSizes
        case .segmentAlignment: ElfLayoutMeaning.segmentAlignment
        case .segmentOrder: ElfLayoutMeaning.segmentOrder
        case .repeatedSegment: ElfLayoutMeaning.repeatedSegment
        case .noSections: ElfLayoutMeaning.noSections
        case .sectionHeadersCut: ElfLayoutMeaning.sectionHeadersCut
        case .sectionNames: ElfLayoutMeaning.sectionNames
        case .sectionCut: ElfLayoutMeaning.sectionCut
        case .sectionsDisagree: ElfLayoutMeaning.sectionsDisagree
        case .noDynamicSection: ElfDynamicMeaning.noDynamicSection
        case .unterminatedDynamicSection: ElfDynamicMeaning.unterminatedDynamicSection
        case .repeatedDynamicEntry: ElfDynamicMeaning.repeatedDynamicEntry
        case .unmappedAddress: ElfDynamicMeaning.unmappedAddress
        case .missingTable: ElfDynamicMeaning.missingTable
        case .nameOutsideTable: ElfDynamicMeaning.nameOutsideTable
        case .symbolSize: ElfDynamicMeaning.symbolSize
        case .noHashTable: ElfDynamicMeaning.noHashTable
        case .malformedHashTable: ElfDynamicMeaning.malformedHashTable
        case .symbolCount: ElfDynamicMeaning.symbolCount
        case .symbolTableCut: ElfDynamicMeaning.symbolTableCut
        case .malformedVersions: ElfDynamicMeaning.malformedVersions
        case .malformedNote: ElfDynamicMeaning.malformedNote
        case .tooMany: ElfDynamicMeaning.tooMany
        case .trailingBytes: ElfDynamicMeaning.trailingBytes
        }
    }
}
