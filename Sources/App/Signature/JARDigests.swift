import Bytes

/// How the manifest of a JAR signature digests the files of a package.
///
/// ```
/// Name: res/layout/main.xml
/// SHA-256-Digest: 2jmj7l5rSw0yVb/vlWAYkK/YBwk=
/// ```
///
/// Source: Java, “JAR file specification”, “Manifest”.
public struct JARDigests: Sendable, Hashable {
    /// The digests, the weakest first.
    public enum Algorithm: Int, Sendable, CaseIterable, Comparable {
        case md5, sha1, sha256, sha384, sha512

        /// Its usual name.
        public var name: String {
            switch self {
            case .md5: "MD5"
            case .sha1: "SHA-1"
            case .sha256: "SHA-256"
            case .sha384: "SHA-384"
            case .sha512: "SHA-512"
            }
        }

        /// The weaker is the lesser.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

        /// True for digests for which other contents can be made.
        public var isWeak: Bool { self <= .sha1 }

        fileprivate init?(attribute: String) {
            switch attribute {
            case "md5": self = .md5
            case "sha", "sha1", "sha-1": self = .sha1
            case "sha-256": self = .sha256
            case "sha-384": self = .sha384
            case "sha-512": self = .sha512
            default: return nil
            }
        }
    }

    /// How many files have this as their strongest digest, which Android 4.3 and later go by.
    public var strongest: [Algorithm: Int] = [:]
    /// How many files have a digest of that kind.
    public var present: [Algorithm: Int] = [:]
    /// The first files whose strongest digest is weak.
    public var weakFiles: [String] = []

    /// No digests.
    public init() {}

    /// Digests of so many files, each made in these ways.
    public init(_ algorithms: [Algorithm], files: Int) {
        for algorithm in algorithms { present[algorithm] = files }
        if let best = algorithms.max() {
            strongest[best] = files
            if best.isWeak { weakFiles = ["classes.dex"] }
        }
    }

    private static let filesKept = 8

    /// Reads the contents of `META-INF/MANIFEST.MF`.
    ///
    /// Continuation lines are passed over: they belong to names, which matter only as examples, or to digests, whose
    /// kind stands at the beginning of the line.
    public init(reading manifest: ByteSlice) {
        var section: Set<Algorithm> = []
        var name = ""
        for line in manifest.array().split(separator: 0x0a, omittingEmptySubsequences: false) {
            let line = line.last == 0x0d ? line.dropLast() : line
            guard !line.isEmpty else {
                add(section, of: name)
                (section, name) = ([], "")
                continue
            }
            guard line.first != 0x20, let colon = line.firstIndex(of: 0x3a) else { continue }
            let key = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            if key == "name" {
                name = String(decoding: line[colon...].dropFirst(2), as: UTF8.self)
            } else if key.hasSuffix("-digest"), let kind = Algorithm(attribute: String(key.dropLast(7))) {
                section.insert(kind)
            }
        }
        add(section, of: name)
    }

    private mutating func add(_ section: Set<Algorithm>, of name: String) {
        // The main section has no name; what it digests is not a file.
        guard !name.isEmpty, let best = section.max() else { return }
        strongest[best, default: 0] += 1
        for kind in section { present[kind, default: 0] += 1 }
        if best.isWeak, weakFiles.count < Self.filesKept { weakFiles.append(name) }
    }
}
