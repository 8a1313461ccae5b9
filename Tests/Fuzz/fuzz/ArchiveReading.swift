import Archive
import Bytes

/// Reads archives and all that is in them.
enum ArchiveReading {
    private static let limits = ArchiveLimits(
        entryCount: 512, nameLength: 4096, entryExpansion: 1 << 20, totalExpansion: 4 << 20, anomaliesPerKind: 16)

    static func read(_ input: ByteSlice) {
        if let container = try? PackageContainer(recognizing: input, limits: limits) {
            for member in container.members { _ = SecondOpinion.compare(member.archive) }
        }
        guard let archive = try? Archive(parsing: input, limits: limits) else { return }
        _ = SecondOpinion.compare(archive)
        _ = archive.anomalies.map(\.kind.refusal)
        for entry in archive.entries {
            read(entry, of: archive)
            // Entries without a name are never found, nor those whose name is no text.
            if !entry.name.isEmpty, entry.name.utf8.allSatisfy({ $0 < 0x80 }) {
                precondition(archive.entry(named: entry.name) != nil, "an entry is not found by its own name")
            }
        }
    }

    private static func read(_ entry: Archive.Entry, of archive: Archive) {
        let contents = try? archive.contents(of: entry)
        _ = try? archive.verify(entry)
        _ = (archive.centralExtraFields(of: entry), archive.localExtraFields(of: entry))
        _ = (entry.comment, entry.descriptor, entry.unixMode, entry.modified.second, entry.isAligned(to: 4096))
        var checksum = Checksum()
        let isWhole = archive.readPieces(of: entry, size: 4096) { piece in
            checksum.add(piece)
            return true
        }
        // Two ways to the same bytes.
        if let contents, isWhole {
            var whole = Checksum()
            whole.add(contents.bytes)
            precondition(whole.value == checksum.value, "pieces differ from the whole")
        }
    }
}
