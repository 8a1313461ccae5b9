import Archive
import Findings

extension ZipAnomaly {
    /// What it is, what a phone does with it and why a reviewer cares, in one or two sentences.
    public var meaning: LocalizedText {
        switch self {
        case .severalEndRecords: ZipLayoutMeaning.severalEndRecords
        case .endRecordShadowed: ZipLayoutMeaning.endRecordShadowed
        case .trailingBytes: ZipLayoutMeaning.trailingBytes
        case .commentTruncated: ZipLayoutMeaning.commentTruncated
        case .multiDisk: ZipLayoutMeaning.multiDisk
        case .entryCountMismatch: ZipLayoutMeaning.entryCountMismatch
        case .zip64EndRecord: ZipLayoutMeaning.zip64EndRecord
        case .zip64EndRecordUnused: ZipLayoutMeaning.zip64EndRecordUnused
        case .directoryBroken: ZipLayoutMeaning.directoryBroken
        case .directoryOverrun: ZipLayoutMeaning.directoryOverrun
        case .directorySizeMismatch: ZipLayoutMeaning.directorySizeMismatch
        case .unlistedRecords: ZipLayoutMeaning.unlistedRecords
        case .gapBeforeEndRecord: ZipLayoutMeaning.gapBeforeEndRecord
        case .duplicateName: ZipLayoutMeaning.duplicateName
        case .dexPrefix: ZipLayoutMeaning.dexPrefix
        case .prefix: ZipLayoutMeaning.prefix
        case .hiddenBytes: ZipLayoutMeaning.hiddenBytes
        case .unlistedEntry: ZipLayoutMeaning.unlistedEntry
        case .overlappingEntries: ZipLayoutMeaning.overlappingEntries
        case .dataInSigningBlock: ZipLayoutMeaning.dataInSigningBlock
        case .emptyName: ZipEntryMeaning.emptyName
        case .nulInName: ZipEntryMeaning.nulInName
        case .lineBreakInName: ZipEntryMeaning.lineBreakInName
        case .controlCharacterInName: ZipEntryMeaning.controlCharacterInName
        case .invalidUTF8Name: ZipEntryMeaning.invalidUTF8Name
        case .irregularUTF8Name: ZipEntryMeaning.irregularUTF8Name
        case .pathTraversal: ZipEntryMeaning.pathTraversal
        case .absoluteName: ZipEntryMeaning.absoluteName
        case .backslashInName: ZipEntryMeaning.backslashInName
        case .localHeaderOutOfBounds: ZipEntryMeaning.localHeaderOutOfBounds
        case .localHeaderMissing: ZipEntryMeaning.localHeaderMissing
        case .localNameDiffers: ZipEntryMeaning.localNameDiffers
        case .localSizesDiffer: ZipEntryMeaning.localSizesDiffer
        case .localCRCDiffers: ZipEntryMeaning.localCRCDiffers
        case .localMethodDiffers: ZipEntryMeaning.localMethodDiffers
        case .localFlagsDiffer: ZipEntryMeaning.localFlagsDiffer
        case .dataOutOfBounds: ZipEntryMeaning.dataOutOfBounds
        case .unknownMethod: ZipEntryMeaning.unknownMethod
        case .encrypted: ZipEntryMeaning.encrypted
        case .storedSizesDiffer: ZipEntryMeaning.storedSizesDiffer
        case .implausibleSize: ZipEntryMeaning.implausibleSize
        case .descriptorDiffers: ZipEntryMeaning.descriptorDiffers
        case .zip64Entry: ZipEntryMeaning.zip64Entry
        case .malformedZip64: ZipEntryMeaning.malformedZip64
        case .extraFieldTruncated: ZipEntryMeaning.extraFieldTruncated
        case .alignmentFieldMalformed: ZipEntryMeaning.alignmentFieldMalformed
        case .alignmentFieldWrong: ZipEntryMeaning.alignmentFieldWrong
        case .crcMismatch: ZipEntryMeaning.crcMismatch
        case .bytesAfterStream: ZipEntryMeaning.bytesAfterStream
        case .signingBlockSizesDiffer: ZipLayoutMeaning.signingBlockSizesDiffer
        case .signingBlockMalformed: ZipLayoutMeaning.signingBlockMalformed
        case .signingBlockDuplicateID: ZipLayoutMeaning.signingBlockDuplicateID
        case .libzipRefuses: ZipLayoutMeaning.libzipRefuses
        case .libzipMissesEntry: ZipLayoutMeaning.libzipMissesEntry
        case .libzipExtraEntry: ZipLayoutMeaning.libzipExtraEntry
        case .libzipDiffers: ZipLayoutMeaning.libzipDiffers
        }
    }
}
