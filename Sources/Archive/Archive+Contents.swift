import Bytes

extension Archive {
    /// The entry's bytes as an app's phone sees them.
    ///
    /// Stored entries share the archive's memory; deflated ones are expanded into memory of their own, which is
    /// released with the last slice of it. An entry of an unknown method is read as if it were stored, as Android's
    /// asset manager does since 9. Encryption flags and the CRC are not looked at, as on a phone.
    ///
    /// Source: AOSP frameworks/base, libs/androidfw/AssetsProvider.cpp, `ZipAssetsProvider::OpenInternal`.
    ///
    /// - Throws: ``ArchiveError`` if the data are outside the archive, break a limit, or do not expand to the
    ///   declared size.
    public func contents(of entry: Entry) throws(ArchiveError) -> ByteSlice {
        try read(entry).bytes
    }

    /// Expands the entry and compares it with what its headers declare.
    ///
    /// - Returns: Anomalies that do not keep Android from reading the entry; none if all is well.
    /// - Throws: ``ArchiveError`` as ``contents(of:)`` does.
    public func verify(_ entry: Entry) throws(ArchiveError) -> [Anomaly<ZipAnomaly>] {
        let (bytes, unread) = try read(entry)
        var anomalies = verify(entry, against: bytes)
        if unread > 0, let data = entry.dataRange {
            anomalies.append(
                Anomaly(
                    .bytesAfterStream, at: data.upperBound - unread, subject: entry.name, detail: "\(unread) bytes"))
        }
        return anomalies
    }

    /// Compares contents that are already at hand with the declared CRC-32.
    public func verify(_ entry: Entry, against contents: ByteSlice) -> [Anomaly<ZipAnomaly>] {
        verify(entry, against: Deflate.crc32(contents.bytes))
    }

    /// Compares the CRC-32 of contents that were read in pieces with the declared one.
    public func verify(_ entry: Entry, against actual: UInt32) -> [Anomaly<ZipAnomaly>] {
        guard actual != entry.crc32 else { return [] }
        return [
            Anomaly(
                .crcMismatch, at: entry.dataRange?.lowerBound ?? entry.localHeaderOffset, subject: entry.name,
                detail: "declared \(String(entry.crc32, radix: 16)), actual \(String(actual, radix: 16))")
        ]
    }

    /// How many bytes an entry's content takes; 0 where it would be refused before anything is expanded, as for a
    /// declared size that no stream of that length can have.
    public func contentSize(of entry: Entry) -> Int {
        guard entry.method == .deflated else { return entry.dataRange?.count ?? 0 }
        let isRefused = !entry.central.isPlausible || entry.uncompressedSize > limits.entryExpansion
        return isRefused ? 0 : entry.uncompressedSize
    }

    /// The expanded bytes, and how many bytes of the data the stream did not need.
    private func read(_ entry: Entry) throws(ArchiveError) -> (bytes: ByteSlice, unread: Int) {
        let data = try storedBytes(of: entry)
        guard entry.method == .deflated else { return (data, 0) }
        let size = entry.uncompressedSize
        guard entry.central.isPlausible else {
            throw ArchiveError(
                .implausibleSize, at: entry.recordOffset + 24, subject: entry.name,
                detail: "compressed \(entry.compressedSize), uncompressed \(size)")
        }
        guard size <= limits.entryExpansion else {
            throw ArchiveError(
                .entryExpansionLimit, at: entry.recordOffset + 24, subject: entry.name,
                exceeded: .init(limit: limits.entryExpansion, value: size))
        }
        let offset = entry.dataRange?.lowerBound ?? entry.localHeaderOffset
        switch Deflate.inflate(data.bytes, size: size) {
        case .complete(let bytes, let consumed): return (bytes, data.count - consumed)
        case .malformed: throw ArchiveError(.malformedStream, at: offset, subject: entry.name)
        case .tooLong: throw ArchiveError(.longerThanDeclared, at: offset, subject: entry.name, detail: "\(size) bytes")
        case .tooShort:
            throw ArchiveError(.shorterThanDeclared, at: offset, subject: entry.name, detail: "\(size) bytes")
        }
    }

    /// The entry's data as they stand in the archive, sharing its memory.
    public func storedBytes(of entry: Entry) throws(ArchiveError) -> ByteSlice {
        guard entry.local != nil else {
            throw ArchiveError(.localHeaderUnreadable, at: entry.localHeaderOffset, subject: entry.name)
        }
        guard let range = entry.dataRange, let data = try? bytes.slice(at: range.lowerBound, count: range.count) else {
            throw ArchiveError(
                .dataOutOfBounds, at: entry.localHeaderOffset, subject: entry.name,
                detail: "\(entry.compressedSize) bytes")
        }
        return data
    }
}
