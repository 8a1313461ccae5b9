import Bytes

extension EndRecord {
    /// Finds the end record as libziparchive does: the last signature in the file wins.
    ///
    /// Where that one cannot be the end record (Android then refuses the archive) another one is taken, so that there
    /// is something to report.
    ///
    /// Source: AOSP system/libziparchive, zip_archive.cc, `FindCentralDirectoryInfo`.
    init(searching bytes: RawSpan, log: inout AnomalyLog<ZipAnomaly>) throws(ArchiveError) {
        let candidates = Self.candidates(in: bytes)
        guard let last = candidates.last else {
            throw ArchiveError(.notAnArchive, at: max(0, bytes.byteCount - Self.searchRange))
        }
        // Without a fault the first candidate of this order is taken, and it is the last in the file.
        let fitting = candidates.filter { $0.reachesEnd }
        let others = candidates.filter { !$0.reachesEnd }
        var chosen: (candidate: Candidate, record: EndRecord)?
        var failure: ArchiveError?
        search: for isLenient in [false, true] {
            for candidate in fitting.reversed() + others.reversed() {
                do {
                    chosen = (candidate, try candidate.read(in: bytes, isLenient: isLenient))
                    break search
                } catch {
                    if candidate.offset == last.offset || failure == nil { failure = error }
                }
            }
        }
        guard let chosen else { throw failure ?? ArchiveError(.directoryOutOfBounds, at: last.offset) }
        self = chosen.record
        chosen.candidate.report(to: &log, as: chosen.record, in: bytes)
        if chosen.candidate.offset != last.offset {
            log.note(
                .endRecordShadowed, at: last.offset, detail: "taken \(chosen.candidate.offset), last \(last.offset)")
        }
        for other in candidates where other.offset != chosen.candidate.offset && other.offset != last.offset {
            // Bytes that spell the signature by chance lead nowhere.
            guard let record = try? other.read(in: bytes),
                bytes.hasSignature(.directoryRecord, at: record.directoryOffset)
            else { continue }
            log.note(
                .severalEndRecords, at: other.offset,
                detail: "taken \(chosen.candidate.offset), also \(other.offset)")
        }
    }

    /// A place that has the signature of an end record.
    struct Candidate {
        var offset: Int
        /// Where its comment would end.
        var end: Int
        /// True if the comment ends where the file does.
        var reachesEnd: Bool
    }

    private static func candidates(in bytes: RawSpan) -> [Candidate] {
        var found: [Candidate] = []
        let signature = Signature.endRecord.bytes
        var start = max(0, bytes.byteCount - searchRange)
        while let offset = bytes.firstIndex(of: signature.bytes, from: start) {
            start = offset + 1
            guard let length = try? bytes.u16(at: offset + 20) else { break }
            let end = offset + size + Int(length)
            found.append(Candidate(offset: offset, end: end, reachesEnd: end == bytes.byteCount))
        }
        return found
    }
}

extension EndRecord.Candidate {
    /// Reads the record and checks that its directory lies before it.
    ///
    /// - Parameter isLenient: Content with a directory that begins before it, whatever its declared size.
    func read(in bytes: RawSpan, isLenient: Bool = false) throws(ArchiveError) -> EndRecord {
        do {
            let size = try bytes.u32(at: offset + 12)
            let start = try bytes.u32(at: offset + 16)
            var record = EndRecord(
                offset: offset, comment: (offset + EndRecord.size)..<min(end, bytes.byteCount),
                entryCount: Int(try bytes.u16(at: offset + 10)), directoryOffset: Int(start), directorySize: Int(size))
            if size == .max || start == .max {
                let zip64 = try Zip64EndRecord(before: offset, in: bytes)
                record.entryCount = zip64.entryCount
                record.directoryOffset = zip64.directoryOffset
                record.directorySize = zip64.directorySize
                record.zip64Offset = zip64.offset
            } else if record.directoryEnd > offset,
                !(isLenient && start < offset && bytes.hasSignature(.directoryRecord, at: Int(start)))
            {
                throw ArchiveError(
                    .directoryOutOfBounds, at: offset, subject: "end record",
                    detail: "offset \(start), size \(size), end record \(offset)")
            }
            return record
        } catch let error as ArchiveError {
            throw error
        } catch {
            throw ArchiveError(.directoryOutOfBounds, at: offset, subject: "end record")
        }
    }

    func report(to log: inout AnomalyLog<ZipAnomaly>, as record: EndRecord, in bytes: RawSpan) {
        if end < bytes.byteCount {
            log.note(.trailingBytes, at: end, detail: "\(bytes.byteCount - end) bytes")
        } else if end > bytes.byteCount {
            log.note(.commentTruncated, at: offset + 20, detail: "\(end - bytes.byteCount) bytes missing")
        }
        let onThisDisk = (try? bytes.u16(at: offset + 8)) ?? 0
        let total = (try? bytes.u16(at: offset + 10)) ?? 0
        if onThisDisk != total {
            log.note(.entryCountMismatch, at: offset + 8, detail: "on this disk \(onThisDisk), in all \(total)")
        }
        let disk = (try? bytes.u16(at: offset + 4)) ?? 0
        let firstDisk = (try? bytes.u16(at: offset + 6)) ?? 0
        if !record.isZip64, disk != 0 || firstDisk != 0 {
            log.note(.multiDisk, at: offset + 4, detail: "this disk \(disk), directory on \(firstDisk)")
        }
        if let zip64Offset = record.zip64Offset {
            log.note(.zip64EndRecord, at: zip64Offset, detail: "entries \(record.entryCount)")
        } else if bytes.hasSignature(.zip64Locator, at: offset - Zip64EndRecord.locatorSize) {
            log.note(.zip64EndRecordUnused, at: offset - Zip64EndRecord.locatorSize)
        }
    }
}
