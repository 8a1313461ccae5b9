import Bytes

/// Walks the central directory once and reads each entry's local header on the way.
///
/// Source: APPNOTE.TXT 4.3.12; AOSP system/libziparchive, zip_archive.cc, `ParseZipArchive` and `FindEntry`.
struct DirectoryReader {
    let endRecord: EndRecord
    let limits: ArchiveLimits
    var log: AnomalyLog<ZipAnomaly>
    var entries: [Archive.Entry] = []
    var names: NameTable
    /// True if a counted record could not be read.
    private(set) var isBroken = false
    /// The first entry whose alignment field is wrong, and how many there are.
    var misaligned: (first: Anomaly<ZipAnomaly>, count: Int)?
    /// Sum of the sizes to which the compressed entries can really expand.
    var expansion = 0

    /// Which part of the file the last local header was in, counted in ``stride``s.
    private var headerStride = 0

    static let recordSize = 46
    private static let stride = 1 << 20

    init(endRecord: EndRecord, limits: ArchiveLimits, log: AnomalyLog<ZipAnomaly>) {
        self.endRecord = endRecord
        self.limits = limits
        self.log = log
        // A count that the directory cannot hold reserves no memory.
        let capacity = min(endRecord.entryCount, (endRecord.tailOffset - endRecord.directoryOffset) / Self.recordSize)
        entries.reserveCapacity(capacity)
        names = NameTable(capacity: capacity)
    }

    mutating func readAll(of file: ByteSlice) throws(ArchiveError) {
        let bytes = file.bytes
        var position = endRecord.directoryOffset
        while entries.count < endRecord.entryCount {
            if let next = try readRecord(at: position, in: bytes) {
                position = next
                discardHeaders(of: file)
                continue
            }
            isBroken = true
            log.note(
                .directoryBroken, at: position,
                detail: "record \(entries.count) of \(endRecord.entryCount) cannot be read")
            // Each step moves on, so that all of them together pass over the directory once.
            guard !entries.isEmpty, let next = nextSignature(after: position, in: bytes) else { break }
            position = next
        }
        guard !entries.isEmpty else {
            throw ArchiveError(.noDirectory, at: endRecord.directoryOffset, subject: "central directory")
        }
        if position > endRecord.directoryEnd || endRecord.directoryEnd > endRecord.tailOffset {
            log.note(
                .directoryOverrun, at: position,
                detail: "declared end \(endRecord.directoryEnd), last record ends \(position),"
                    + " end record \(endRecord.tailOffset)")
        }
        if entries.count == endRecord.entryCount { checkEnd(position, in: bytes) }
        if let misaligned {
            log.note(
                .alignmentFieldWrong, at: misaligned.first.offset, subject: misaligned.first.subject,
                detail: misaligned.first.detail + "; entries: \(misaligned.count)")
        }
    }

    /// Drops the part of the file that held the local headers before the last one, when they lay elsewhere: headers
    /// stand all over the file, and each brings its surroundings into memory.
    private mutating func discardHeaders(of file: ByteSlice) {
        guard let offset = entries.last?.localHeaderOffset, offset / Self.stride != headerStride else { return }
        let start = headerStride * Self.stride
        (try? file.slice(at: start, count: min(Self.stride, file.count - start)))?.discardPages()
        headerStride = offset / Self.stride
    }

    /// Where the next bytes are that look like a record, so that the rest of a broken directory is reported too.
    private func nextSignature(after position: Int, in bytes: RawSpan) -> Int? {
        let signature = Signature.directoryRecord.bytes
        guard let directory = try? bytes.part(at: 0, count: endRecord.tailOffset) else { return nil }
        return directory.firstIndex(of: signature.bytes, from: position + 1)
    }

    /// What stands between the last record and the end record.
    private mutating func checkEnd(_ position: Int, in bytes: RawSpan) {
        if position < endRecord.directoryEnd, endRecord.directoryEnd <= endRecord.tailOffset {
            log.note(
                .directorySizeMismatch, at: position,
                detail: "declared \(endRecord.directorySize), read \(position - endRecord.directoryOffset)")
        }
        if bytes.hasSignature(.directoryRecord, at: position), position + Self.recordSize <= endRecord.tailOffset {
            log.note(.unlistedRecords, at: position, detail: "\(endRecord.tailOffset - position) bytes")
        } else if position < endRecord.tailOffset, !endsWithDirectory(position, in: bytes) {
            log.note(.gapBeforeEndRecord, at: position, detail: "\(endRecord.tailOffset - position) bytes")
        }
    }

    /// True if only an unused zip64 end record, which has an anomaly of its own, stands before the end record.
    private func endsWithDirectory(_ position: Int, in bytes: RawSpan) -> Bool {
        bytes.hasSignature(.zip64EndRecord, at: position)
            && bytes.hasSignature(.zip64Locator, at: endRecord.offset - Zip64EndRecord.locatorSize)
    }

    /// Reads one record and appends its entry.
    ///
    /// - Returns: Where the next record begins; nil if there is no whole record.
    private mutating func readRecord(
        at offset: Int, in bytes: RawSpan
    ) throws(ArchiveError) -> Int? {
        guard bytes.hasSignature(.directoryRecord, at: offset), offset + Self.recordSize <= endRecord.tailOffset,
            var central = try? HeaderFields(bytes, at: offset + 6, variablePart: offset + Self.recordSize),
            let commentLength = try? bytes.u16(at: offset + 32), let madeBy = try? bytes.u16(at: offset + 4),
            let internalAttributes = try? bytes.u16(at: offset + 36),
            let externalAttributes = try? bytes.u32(at: offset + 38), let rawOffset = try? bytes.u32(at: offset + 42)
        else { return nil }
        let end = central.extra.upperBound + Int(commentLength)
        guard end <= endRecord.tailOffset,
            let name = try? bytes.utf8(at: central.name.lowerBound, count: central.name.count)
        else { return nil }
        guard central.name.count <= limits.nameLength else {
            throw ArchiveError(
                .nameLengthLimit, at: offset + 28, subject: String(name.prefix(64)),
                exceeded: .init(limit: limits.nameLength, value: central.name.count))
        }
        var headerOffset = Int(rawOffset)
        resolveZip64(&central, headerOffset: &headerOffset, at: offset, name: name, in: bytes)

        let local = readLocal(at: headerOffset, name: name, in: bytes)
        var entry = Archive.Entry(
            index: entries.count, name: name, central: central, local: local, localHeaderOffset: headerOffset,
            versionMadeBy: madeBy, internalAttributes: internalAttributes, externalAttributes: externalAttributes,
            commentLength: commentLength)
        if let start = entry.dataOffset {
            entry.dataLength = dataLength(central, from: start, in: bytes)
            if let data = entry.dataRange {
                entry.descriptorLength = checkDescriptor(of: entry, at: data.upperBound, in: bytes)
            } else {
                log.note(.dataOutOfBounds, at: start, subject: name, detail: "\(central.compressedSize) bytes")
            }
        }
        checkName(of: entry, in: bytes)
        checkFields(of: entry, in: bytes)
        try countExpansion(of: entry)
        entries.append(entry)
        return end
    }

    /// How many bytes Android reads as the entry's data; nil if they do not lie inside the archive.
    ///
    /// Android checks the compressed size against the central directory, and the uncompressed size only of entries
    /// that say they are stored; the asset manager maps the uncompressed size of everything that is not deflated.
    private func dataLength(_ central: HeaderFields, from start: Int, in bytes: RawSpan) -> Int? {
        let limit = endRecord.directoryOffset
        guard start <= limit, central.compressedSize <= limit - start else { return nil }
        if central.method == .deflated { return central.compressedSize }
        let end = central.method == .stored ? limit : bytes.byteCount
        return central.uncompressedSize <= end - start ? central.uncompressedSize : nil
    }

    private mutating func countExpansion(of entry: Archive.Entry) throws(ArchiveError) {
        guard entry.method == .deflated, entry.dataRange != nil, entry.central.isPlausible else { return }
        expansion = expansion.adding(entry.uncompressedSize) ?? .max
        guard expansion <= limits.totalExpansion else {
            throw ArchiveError(
                .totalExpansionLimit, at: entry.recordOffset, subject: entry.name,
                exceeded: .init(limit: limits.totalExpansion, value: expansion))
        }
    }
}
