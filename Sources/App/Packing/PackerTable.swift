import Elf

/// The published fingerprints of packers and of what is mistaken for them.
public enum PackerTable {
    /// When the table was last compiled.
    public static let date = "2026-11"

    /// Every product, in the order of the table.
    public static var products: [PackerProduct] { table.products }

    /// The product of that id.
    public static func product(_ id: String) -> PackerProduct? { products.first { $0.id == id } }

    /// The first product that a file belongs to, by a name that nothing else has.
    public static func product(ofFile path: String) -> PackerProduct? {
        table.hits(ofFile: path).first { $0.isStrong }.map { products[$0.product] }
    }

    /// The first product that a library belongs to, by its name, its DT_SONAME or its sections.
    public static func product(ofLibrary library: NativeLibrary) -> PackerProduct? {
        // What a tool leaves in a library that it worked on does not make the library the tool's.
        let named = table.hits(of: library).filter { $0.kind != .nativeText }.map(\.hit)
        let hits = table.hits(ofFile: library.path) + named
        return hits.first { $0.isStrong }.map { products[$0.product] }
    }

    /// What gives a product away.
    enum Fingerprint: Substring {
        case applicationClass = "class"
        case file
        case path
        case section
        case text
    }

    /// A fingerprint that fits.
    struct Hit: Hashable {
        /// The product's number.
        var product: Int
        /// True for a name that nothing else has.
        var isStrong: Bool
    }

    static let table = Table(PackerRows.text)

    /// The rows, sorted so that one look-up answers for all of them: an app may have as many files as it likes.
    struct Table {
        private(set) var products: [PackerProduct] = []
        private var exact: [Fingerprint: [Substring: [Hit]]] = [:]
        private var patterns: [Fingerprint: [(pattern: NamePattern, hit: Hit)]] = [:]
        /// Paths that end with a slash: everything below them.
        private var folders: [(path: Substring, hit: Hit)] = []

        init(_ text: String) {
            for line in text.split(separator: "\n") {
                if line.hasPrefix("= ") {
                    products.append(PackerProduct(row: line.dropFirst(2)))
                } else {
                    add(line)
                }
            }
        }

        private mutating func add(_ line: Substring) {
            var words = line.split(separator: " ")[...]
            let isStrong = words.first != "weak"
            // A text may have spaces in it.
            guard let kind = (isStrong ? words.first : words.dropFirst().first).flatMap(Fingerprint.init),
                !products.isEmpty
            else { preconditionFailure("a row of the packer table is malformed: \(line)") }
            words = words.dropFirst(isStrong ? 1 : 2)
            let hit = Hit(product: products.count - 1, isStrong: isStrong)
            let names = kind == .text ? [line.dropFirst("text ".count)] : Array(words)
            for name in names {
                if kind == .path, name.hasSuffix("/") {
                    folders.append((name, hit))
                } else if kind != .text, NamePattern.isPattern(name) {
                    patterns[kind, default: []].append((NamePattern(name), hit))
                } else {
                    exact[kind, default: [:]][name, default: []].append(hit)
                }
            }
        }

        private func hits(_ kind: Fingerprint, _ name: Substring) -> [Hit] {
            var hits = exact[kind]?[name] ?? []
            for row in patterns[kind] ?? [] where row.pattern.matches(name) { hits.append(row.hit) }
            return hits
        }

        /// What the name of the application class says.
        func hits(ofClass name: String) -> [Hit] { hits(.applicationClass, Substring(name)) }

        /// What a path says, and the file's name if it lies where packers put theirs: in the root, below `lib/` or
        /// `assets/`.
        func hits(ofFile path: String) -> [Hit] {
            var found = hits(.path, Substring(path))
            for folder in folders where path.utf8.starts(with: folder.path.utf8) { found.append(folder.hit) }
            let parts = path.utf8.split(separator: UInt8(ascii: "/"))
            if let name = parts.last,
                parts.count == 1 || parts[0].elementsEqual("lib".utf8) || parts[0].elementsEqual("assets".utf8)
            {
                found += hits(.file, Substring(name))
            }
            return Self.sorted(found)
        }

        /// What a library says besides its path: its DT_SONAME, its sections, its texts.
        func hits(of library: NativeLibrary) -> [(hit: Hit, kind: PackingSign.Kind, value: String)] {
            guard let facts = library.facts else { return [] }
            var found: [(hit: Hit, kind: PackingSign.Kind, value: String)] = []
            if let soname = facts.soname, soname != library.name {
                found += hits(.file, Substring(soname)).map { ($0, .libraryName, soname) }
            }
            for name in facts.sectionNames {
                found += hits(.section, Substring(name)).map { ($0, .sectionName, name) }
            }
            for text in NativeText.allCases where facts.texts[text] != nil {
                found += hits(.text, Substring(text.rawValue)).map { ($0, .nativeText, text.shown) }
            }
            return found
        }

        /// Each once, in the order of the table, strong ones first.
        private static func sorted(_ hits: [Hit]) -> [Hit] {
            guard hits.count > 1 else { return hits }
            return Set(hits).sorted { ($0.isStrong ? 0 : 1, $0.product) < ($1.isStrong ? 0 : 1, $1.product) }
        }
    }
}

extension PackerProduct {
    /// The product that a row of the table begins.
    fileprivate init(row: Substring) {
        let columns = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard columns.count == 7, let role = Role(rawValue: columns[1]), let standing = Standing(rawValue: columns[2])
        else { preconditionFailure("a row of the packer table is malformed: \(row)") }
        self.init(
            id: columns[0], role: role, standing: standing, title: .init(zh: columns[3], en: columns[4]),
            vendor: .init(zh: columns[5], en: columns[6]))
    }
}
