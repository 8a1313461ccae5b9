import Dex
import Findings

extension DexAnomaly {
    /// What it is, what a phone does with it and why a reviewer cares, in one or two sentences.
    public var meaning: LocalizedText {
        switch self {
        case .unknownVersion: DexMeaning.unknownVersion
        case .checksumMismatch: DexMeaning.checksumMismatch
        case .fileTruncated: DexMeaning.fileTruncated
        case .trailingBytes: DexMeaning.trailingBytes
        case .bytesAfterMap: DexMeaning.bytesAfterMap
        case .headerSize: DexMeaning.headerSize
        case .endianTag: DexMeaning.endianTag
        case .linkSection: DexMeaning.linkSection
        case .dataSection: DexMeaning.dataSection
        case .containerFields: DexMeaning.containerFields
        case .tableOffset: DexMeaning.tableOffset
        case .tableTruncated: DexMeaning.tableTruncated
        case .tableLimit: DexMeaning.tableLimit
        case .mapUnreadable: DexMeaning.mapUnreadable
        case .mapOrder: DexMeaning.mapOrder
        case .mapMismatch: DexMeaning.mapMismatch
        case .classIndex: DexMeaning.classIndex
        case .duplicateClass: DexMeaning.duplicateClass
        case .classData: DexMeaning.classData
        case .overlappingClassData: DexMeaning.overlappingClassData
        case .memberIndex: DexMeaning.memberIndex
        case .memberOrder: DexMeaning.memberOrder
        case .foreignMember: DexMeaning.foreignMember
        case .codeUnreadable: DexMeaning.codeUnreadable
        case .codeOffset: DexMeaning.codeOffset
        case .codePresence: DexMeaning.codePresence
        case .codeRegisters: DexMeaning.codeRegisters
        case .unknownOpcode: DexMeaning.unknownOpcode
        case .instructionTruncated: DexMeaning.instructionTruncated
        case .instructionIndex: DexMeaning.instructionIndex
        case .payloadReference: DexMeaning.payloadReference
        case .codeShared: DexMeaning.codeShared
        case .tryBlocks: DexMeaning.tryBlocks
        }
    }
}
