import Archive
import Bytes

extension Archive {
    /// The contents of an entry as Android reads them to verify JAR signatures, which is stricter than otherwise: both
    /// headers must agree.
    ///
    /// Source: AOSP, system/libziparchive, `FindEntry`; libcore, `StrictJarFile`; apksig, `LocalFileRecord.getRecord`.
    func signedContents(of entry: Entry) throws(ArchiveError) -> ByteSlice {
        let local = try agreedLocalHeader(of: entry)
        return entry.method == .stored ? try contents(of: entry) : try inflated(entry, from: local.extra.upperBound)
    }

    /// True if ``Archive/Archive/contents(of:)`` reads an entry as Android does to verify JAR signatures.
    func readsAlike(_ entry: Entry) -> Bool {
        (entry.method == .stored || entry.method == .deflated) && (try? agreedLocalHeader(of: entry)) != nil
    }

    /// The local header of an entry, which must say what the central directory says.
    private func agreedLocalHeader(of entry: Entry) throws(ArchiveError) -> HeaderFields {
        guard let local = entry.local else {
            throw ArchiveError(.localHeaderUnreadable, at: entry.localHeaderOffset, subject: entry.name)
        }
        let central = entry.central
        guard local.name.count == central.name.count,
            let localName = try? bytes.bytes.part(at: local.name.lowerBound, count: local.name.count),
            let name = try? bytes.bytes.part(at: central.name.lowerBound, count: central.name.count),
            name.equals(localName)
        else {
            throw ArchiveError(
                .localHeaderUnreadable, at: entry.localHeaderOffset, subject: entry.name, detail: "another name")
        }
        let usesDescriptor = local.flags.contains(.dataDescriptor)
        guard usesDescriptor == central.flags.contains(.dataDescriptor),
            usesDescriptor
                || local.crc32 == central.crc32 && local.compressedSize == central.compressedSize
                    && local.uncompressedSize == central.uncompressedSize
        else {
            throw ArchiveError(
                .localHeaderUnreadable, at: entry.localHeaderOffset, subject: entry.name, detail: "headers differ")
        }
        return local
    }

    /// The contents of an entry that is not stored, whatever else its method is.
    ///
    /// Android's Java code inflates every such entry, its native code only those that say they are deflated. So the data
    /// are given to an archive of their own, in which they say so.
    private func inflated(_ entry: Entry, from start: Int) throws(ArchiveError) -> ByteSlice {
        guard entry.method != .deflated else { return try contents(of: entry) }
        guard start <= endRecord.directoryOffset, entry.compressedSize <= endRecord.directoryOffset - start,
            let data = try? bytes.slice(at: start, count: entry.compressedSize),
            let size = UInt32(exactly: entry.uncompressedSize)
        else {
            throw ArchiveError(.dataOutOfBounds, at: entry.localHeaderOffset, subject: entry.name)
        }
        func le(_ value: UInt32, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
        }
        let fields =
            le(20, 2) + le(0, 2) + le(8, 2) + le(0, 4) + le(entry.crc32, 4) + le(UInt32(data.count), 4)
            + le(size, 4) + le(1, 2) + le(0, 2)
        let local = Array("PK\u{3}\u{4}".utf8) + fields + [0x78] + data.array()
        let record = Array("PK\u{1}\u{2}".utf8) + le(20, 2) + fields + le(0, 14) + [0x78]
        let end =
            Array("PK\u{5}\u{6}".utf8) + le(0, 4) + le(1, 2) + le(1, 2) + le(UInt32(record.count), 4)
            + le(UInt32(local.count), 4) + le(0, 2)
        let copy = try Archive(parsing: ByteSlice(local + record + end), limits: limits)
        guard let only = copy.entries.first else { throw ArchiveError(.noDirectory, at: entry.recordOffset) }
        return try copy.contents(of: only)
    }
}
