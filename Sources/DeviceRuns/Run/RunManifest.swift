import Bytes

/// `MANIFEST.sha256`: the digest of each file of a bundle, in the form that `sha256sum` writes and checks.
public struct RunManifest: Sendable, Hashable {
    /// The name of its file.
    public static let name = "MANIFEST.sha256"

    /// SHA-256 by path within the bundle.
    public var files: [String: [UInt8]] = [:]
    /// Lines that cannot be read.
    public var unreadable = 0

    /// A manifest of nothing.
    public init() {}

    /// Reads lines of a digest in hex, a blank, a blank or an asterisk, and a path.
    public init(parsing slice: ByteSlice) {
        var lines = LineReader(slice)
        while let line = lines.next(), files.count < 100_000 {
            guard !line.isEmpty else { continue }
            guard line.count > 66, line[64] == 0x20, line[65] == 0x20 || line[65] == UInt8(ascii: "*"),
                let digest = Self.digest(line.prefix(64))
            else {
                unreadable += 1
                continue
            }
            let path = line.dropFirst(66).string
            files[path.hasPrefix("./") ? String(path.dropFirst(2)) : path] = digest
        }
    }

    /// The lines, by path.
    public var text: String {
        files.sorted { $0.key < $1.key }.map { path, digest in
            digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "  \(path)\n"
        }.joined()
    }

    /// What differs between the manifest and the files that are there.
    public struct Difference: Sendable, Hashable {
        /// Files whose contents are others.
        public var changed: [String] = []
        /// Files that are not there.
        public var missing: [String] = []
        /// Files that the manifest does not name.
        public var added: [String] = []
        /// Lines of the manifest that cannot be read.
        public var unreadable = 0

        /// True if the bundle is as it was written.
        public var isEmpty: Bool { changed.isEmpty && missing.isEmpty && added.isEmpty && unreadable == 0 }
    }

    /// Compares it with the files of a bundle, each given with its digest; hidden files are none of a bundle.
    public func difference(from there: [String: [UInt8]]) -> Difference {
        var difference = Difference(unreadable: unreadable)
        for (path, digest) in files {
            guard let found = there[path] else {
                difference.missing.append(path)
                continue
            }
            if found != digest { difference.changed.append(path) }
        }
        difference.added = there.keys.filter { $0 != Self.name && files[$0] == nil && !Self.isHidden($0) }.sorted()
        difference.changed.sort()
        difference.missing.sort()
        return difference
    }

    /// True if a part of the path begins with a dot.
    public static func isHidden(_ path: String) -> Bool { path.split(separator: "/").contains { $0.hasPrefix(".") } }

    private static func digest(_ hex: LineText) -> [UInt8]? {
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: hex.count, by: 2) {
            guard hex[index].isDigit || hex[index].isLetter,
                let byte = UInt8(hex.part(index, index + 2).string, radix: 16)
            else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}
