/// What Android refuses because of an anomaly, and in which releases.
public struct Refusal: Hashable, Sendable {
    /// How much is refused.
    public enum Scope: Sendable {
        /// The archive is not opened: the package does not install.
        case archive
        /// The entry cannot be read: it is as if it were missing.
        case entry
        /// Signature schemes v2 and later do not verify or are taken for absent.
        case signature
    }

    /// How much is refused.
    public var scope: Scope
    /// The API levels that refuse; the upper end is `Int.max` where all later releases do.
    public var apiLevels: ClosedRange<Int>

    static func since(_ level: Int, _ scope: Scope) -> Refusal {
        Refusal(scope: scope, apiLevels: level...Int.max)
    }

    static func until(_ level: Int, _ scope: Scope) -> Refusal {
        Refusal(scope: scope, apiLevels: 1...level)
    }
}

extension ZipAnomaly {
    /// What Android refuses because of it; nil where every release reads on.
    ///
    /// Levels below 19 (before libziparchive) are counted in where the older reader refused as well.
    public var refusal: Refusal? {
        switch self {
        case .endRecordShadowed, .directoryBroken, .directoryOverrun, .localHeaderOutOfBounds: .since(1, .archive)
        case .duplicateName: .since(19, .archive)
        case .trailingBytes, .commentTruncated, .nulInName: .since(21, .archive)
        case .invalidUTF8Name: .since(23, .archive)
        case .dexPrefix, .prefix: .since(27, .archive)
        case .zip64EndRecord: .until(30, .archive)
        case .zip64Entry: .until(30, .entry)
        case .unknownMethod: .until(27, .entry)
        case .localHeaderMissing, .localNameDiffers, .localSizesDiffer, .localCRCDiffers, .dataOutOfBounds,
            .implausibleSize, .malformedZip64, .emptyName:
            .since(1, .entry)
        case .zip64EndRecordUnused, .gapBeforeEndRecord, .signingBlockSizesDiffer, .signingBlockMalformed:
            .since(24, .signature)
        case .severalEndRecords, .multiDisk, .entryCountMismatch, .directorySizeMismatch, .unlistedRecords,
            .hiddenBytes, .unlistedEntry, .overlappingEntries, .dataInSigningBlock, .lineBreakInName,
            .controlCharacterInName, .irregularUTF8Name, .pathTraversal, .absoluteName, .backslashInName,
            .localMethodDiffers, .localFlagsDiffer, .encrypted, .storedSizesDiffer, .descriptorDiffers,
            .extraFieldTruncated, .alignmentFieldMalformed, .alignmentFieldWrong, .crcMismatch, .bytesAfterStream,
            .signingBlockDuplicateID, .libzipRefuses, .libzipMissesEntry, .libzipExtraEntry, .libzipDiffers:
            nil
        }
    }
}
