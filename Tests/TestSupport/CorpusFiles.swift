import Archive
import Bytes

/// Files of the corpus by content.
extension Corpus {
    /// How deep archives are opened, the package counted.
    private static let depth = 4

    /// The files of a package that begin as wanted, with their paths; also those in archives inside it, however named.
    ///
    /// What cannot be read is left out: other tests are about that.
    public static func files(
        of package: String, where isWanted: (RawSpan) -> Bool
    ) -> [(path: String, bytes: ByteSlice)] {
        guard let bytes = try? FileMapping.open(path(package)) else { return [] }
        return files(in: bytes, at: package, depth: depth, where: isWanted)
    }

    private static func files(
        in bytes: ByteSlice, at path: String, depth: Int, where isWanted: (RawSpan) -> Bool
    ) -> [(path: String, bytes: ByteSlice)] {
        guard depth > 0, let archive = try? Archive(parsing: bytes) else { return [] }
        return archive.entries.flatMap { entry -> [(path: String, bytes: ByteSlice)] in
            var isFile = false
            var isArchive = false
            _ = archive.readPieces(of: entry, size: 64) { beginning in
                isFile = isWanted(beginning)
                isArchive = beginning.hasASCII("PK\u{3}\u{4}")
                return false
            }
            guard !entry.isDirectory, isFile || isArchive, let contents = try? archive.contents(of: entry) else {
                return []
            }
            let place = "\(path)!/\(entry.name)"
            return isFile ? [(place, contents)] : files(in: contents, at: place, depth: depth - 1, where: isWanted)
        }
    }
}
