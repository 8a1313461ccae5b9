import Bytes

/// A published library that a file of the package names with its version.
public struct LibraryVersion: Sendable, Hashable {
    /// `group:artifact` of a Java library, the name in lower case of a script.
    public var name: String
    /// The version as written.
    public var version: String

    /// A library.
    public init(name: String, version: String) {
        self.name = name
        self.version = version
    }

    /// What a file says: `META-INF/<group>_<artifact>.version`, `pom.properties`, the banner of a script.
    init?(path: String, text: RawSpan) {
        let name = path.split(separator: "/").last ?? ""
        let found: LibraryVersion?
        if path.hasPrefix("META-INF/"), name.hasSuffix(".version") {
            found = Self.versionFile(name.dropLast(8), text)
        } else if name == "pom.properties" {
            found = Self.properties(text)
        } else if name.hasSuffix(".js") {
            found = Self.banner(text)
        } else {
            found = nil
        }
        guard let found else { return nil }
        self = found
    }

    /// `androidx.core_core.version` with the version as its text; Kotlin's files have an attribute in front.
    private static func versionFile(_ name: Substring, _ text: RawSpan) -> LibraryVersion? {
        guard let bar = name.lastIndex(of: "_"), text.byteCount <= 256,
            let line = try? text.utf8(at: 0, count: text.byteCount)
        else { return nil }
        let version = line.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
        guard isVersion(version) else { return nil }
        return LibraryVersion(name: "\(name[..<bar]):\(name[name.index(after: bar)...])", version: version)
    }

    private static func properties(_ text: RawSpan) -> LibraryVersion? {
        guard text.byteCount <= 4096, let all = try? text.utf8(at: 0, count: text.byteCount) else { return nil }
        var values: [Substring: Substring] = [:]
        for line in all.split(whereSeparator: \.isNewline) {
            guard let sign = line.firstIndex(of: "=") else { continue }
            values[line[..<sign]] = line[line.index(after: sign)...]
        }
        guard let group = values["groupId"], let artifact = values["artifactId"], let version = values["version"],
            isVersion(String(version))
        else { return nil }
        return LibraryVersion(name: "\(group):\(artifact)", version: String(version))
    }

    /// Beginnings of banners in lower case, longer ones first where one contains another.
    private static let banners: [(text: String, name: String)] = [
        ("jquery ui - v", "jquery-ui"), ("jquery javascript library v", "jquery"), ("jquery v", "jquery"),
        ("bootstrap v", "bootstrap"), ("lodash ", "lodash"), ("angularjs v", "angularjs"), ("//! version : ", "moment"),
        ("axios v", "axios"), ("handlebars v", "handlebars"), ("dompurify ", "dompurify"),
        ("underscore.js ", "underscore"),
        ("vue.js v", "vue"),
    ]

    private static func banner(_ text: RawSpan) -> LibraryVersion? {
        let end = min(text.byteCount, 600)
        for banner in banners {
            let count = banner.text.utf8.count
            guard let at = (0..<max(0, end - count)).first(where: { text.hasLetters(banner.text, at: $0) }) else {
                continue
            }
            var last = at + count
            while last < text.byteCount, last - at < count + 20, text.byte(last).isDigit || text.byte(last) == 0x2e {
                last += 1
            }
            let version = (try? text.utf8(at: at + count, count: last - at - count)) ?? ""
            if isVersion(version) { return LibraryVersion(name: banner.name, version: version) }
        }
        return nil
    }

    /// True for two numbers and more with dots between, whatever follows.
    private static func isVersion(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count >= 2 && text.utf8.count <= 40
            && parts.prefix(2).allSatisfy { $0.utf8.first?.isDigit ?? false }
    }

    /// The leading numbers of a version, to compare by: `4.9.0-alpha` is 4, 9, 0.
    public static func numbers(_ version: String) -> [Int] {
        version.split(separator: ".", omittingEmptySubsequences: false).prefix(4).map { part in
            Int(part.prefix { $0.isASCII && $0.isNumber }) ?? 0
        }
    }

    /// True if this version comes before another.
    public func isBefore(_ other: String) -> Bool {
        let (left, right) = (Self.numbers(version), Self.numbers(other))
        for index in 0..<max(left.count, right.count) {
            let (a, b) = (index < left.count ? left[index] : 0, index < right.count ? right[index] : 0)
            if a != b { return a < b }
        }
        return false
    }
}
