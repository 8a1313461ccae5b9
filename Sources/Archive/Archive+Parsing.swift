import Bytes

extension Archive {
    /// Reads end record, central directory and local headers; expands nothing.
    ///
    /// - Throws: ``ArchiveError`` if there is no end record, no directory or no entry, or a limit is broken.
    public init(parsing bytes: ByteSlice, limits: ArchiveLimits = .standard) throws(ArchiveError) {
        var log = AnomalyLog<ZipAnomaly>(limit: limits.anomaliesPerKind)
        let span = bytes.bytes
        let endRecord = try EndRecord(searching: span, log: &log)
        guard endRecord.entryCount > 0 else {
            throw ArchiveError(.noEntries, at: endRecord.offset + 10, subject: "end record")
        }
        guard endRecord.entryCount <= limits.entryCount else {
            throw ArchiveError(
                .entryCountLimit, at: endRecord.offset + 10, subject: "end record",
                exceeded: .init(limit: limits.entryCount, value: endRecord.entryCount))
        }
        let block = SigningBlockLocation(before: endRecord.directoryOffset, in: span, log: &log)
        var reader = DirectoryReader(endRecord: endRecord, limits: limits, log: log)
        try reader.readAll(of: bytes)
        let layout = Layout(
            entries: reader.entries, end: block?.range.lowerBound ?? endRecord.directoryOffset,
            hasSigningBlock: block != nil, isComplete: !reader.isBroken)
        layout.check(in: span, log: &reader.log)
        // The headers that were read are all over the file.
        bytes.discardPages()
        self.bytes = bytes
        self.limits = limits
        self.endRecord = endRecord
        self.entries = reader.entries
        self.signingBlock = block
        self.anomalies = reader.log.sorted()
        self.omittedAnomalies = reader.log.omitted
        self.declaredExpansion = reader.expansion
        self.names = reader.names
    }
}
