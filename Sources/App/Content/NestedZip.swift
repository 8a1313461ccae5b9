import Archive
import Bytes

/// Opens zip archives that lie inside a package.
public enum NestedZip {
    /// The members of a zip; nil if it is none that can be opened.
    ///
    /// Unlike the package itself, such an archive is opened by the app's own code, which reads by the book: an
    /// encrypted member or an unknown method is a member that cannot be read.
    public static let open: ArchiveOpener = { bytes in
        // An archive without a single member, which the reader of packages refuses.
        if bytes.count == 22, bytes.bytes.hasASCII("PK\u{5}\u{6}") { return [] }
        guard let archive = try? Archive(parsing: bytes) else { return nil }
        return archive.entries.map { entry in
            NestedMember(path: entry.name, size: entry.uncompressedSize, offset: entry.localHeaderOffset) {
                guard !entry.flags.contains(.encrypted), entry.method == .stored || entry.method == .deflated else {
                    return nil
                }
                return try? archive.contents(of: entry)
            }
        }
    }
}
