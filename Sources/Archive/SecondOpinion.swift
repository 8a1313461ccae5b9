import Bytes

/// Compares Android's view of an archive with libzip's.
///
/// Where two readers see different things in one file, what was reviewed is not what gets installed.
public enum SecondOpinion {
    /// The differences, by offset; none if both see the same entries.
    public static func compare(_ archive: Archive) -> [Anomaly<ZipAnomaly>] {
        do {
            return compare(archive, with: try LibzipArchive(archive.bytes).entries())
        } catch {
            return [Anomaly(.libzipRefuses, at: archive.endRecord.offset, detail: error.text)]
        }
    }

    /// The differences from the given listing.
    static func compare(_ archive: Archive, with others: [LibzipArchive.Entry]) -> [Anomaly<ZipAnomaly>] {
        var log = AnomalyLog<ZipAnomaly>(limit: archive.limits.anomaliesPerKind)
        let ours = archive.entries
        if ours.count == others.count, zip(ours, others).allSatisfy(hasSameName) {
            for (mine, other) in zip(ours, others) { compare(mine, other, &log) }
        } else {
            match(ours, others, archive.endRecord, &log)
        }
        return log.sorted()
    }

    /// Pairs entries by name, the n-th of a name with the n-th.
    private static func match(
        _ ours: [Archive.Entry], _ others: [LibzipArchive.Entry], _ endRecord: EndRecord,
        _ log: inout AnomalyLog<ZipAnomaly>
    ) {
        var remaining: [[UInt8]: [Int]] = [:]
        for entry in ours.reversed() { remaining[key(entry.name), default: []].append(entry.index) }
        var isSeen = [Bool](repeating: false, count: ours.count)
        for other in others {
            if let index = remaining[key(other.name)]?.popLast() {
                isSeen[index] = true
                compare(ours[index], other, &log)
            } else {
                log.note(
                    .libzipExtraEntry, at: endRecord.directoryOffset, subject: other.name,
                    detail: "record \(other.index), \(other.uncompressedSize) bytes")
            }
        }
        for entry in ours where !isSeen[entry.index] {
            log.note(.libzipMissesEntry, at: entry.recordOffset, subject: entry.name)
        }
    }

    private static func compare(
        _ mine: Archive.Entry, _ other: LibzipArchive.Entry, _ log: inout AnomalyLog<ZipAnomaly>
    ) {
        let differences: [(name: String, isDifferent: Bool, seen: String)] = [
            (
                "uncompressed size", mine.uncompressedSize != other.uncompressedSize,
                "\(mine.uncompressedSize)/\(other.uncompressedSize)"
            ),
            (
                "compressed size", mine.compressedSize != other.compressedSize,
                "\(mine.compressedSize)/\(other.compressedSize)"
            ),
            ("method", mine.method != other.method, "\(mine.method.rawValue)/\(other.method.rawValue)"),
            ("CRC", mine.crc32 != other.crc32, "\(String(mine.crc32, radix: 16))/\(String(other.crc32, radix: 16))"),
        ]
        for difference in differences where difference.isDifferent {
            log.note(
                .libzipDiffers, at: mine.recordOffset, subject: mine.name,
                detail: "\(difference.name): Android/libzip \(difference.seen)")
        }
    }

    private static func hasSameName(_ mine: Archive.Entry, _ other: LibzipArchive.Entry) -> Bool {
        mine.name == other.name || key(mine.name) == key(other.name)
    }

    /// The name as libzip has it, which reads a NUL as a space (that is an anomaly of its own).
    private static func key(_ name: String) -> [UInt8] {
        name.utf8.map { $0 == 0 ? 0x20 : $0 }
    }
}
