import Findings

/// What is in two builds under one subject, and is not the same.
public struct ContentChange: Sendable, Hashable {
    /// The subject.
    public enum Subject: String, Sendable, CaseIterable {
        case version
        case sdkLevel = "sdk_level"
        case signer
        case permission
        case component
        case sdk
        case size

        /// Its name for people.
        public var title: LocalizedText {
            switch self {
            case .version: LocalizedText(zh: "版本", en: "Version")
            case .sdkLevel: LocalizedText(zh: "系统版本要求", en: "Android levels")
            case .signer: LocalizedText(zh: "签名证书", en: "Signing certificates")
            case .permission: LocalizedText(zh: "权限", en: "Permissions")
            case .component: LocalizedText(zh: "组件", en: "Components")
            case .sdk: LocalizedText(zh: "第三方组件", en: "Software of others")
            case .size: LocalizedText(zh: "各类文件大小（压缩后）", en: "Size by kind, compressed")
            }
        }
    }

    /// One thing of that subject.
    public struct Entry: Sendable, Hashable {
        /// Its name, from the packages.
        public var name: String
        /// What it was; nil if it was not there.
        public var before: String?
        /// What it is; nil if it is gone.
        public var after: String?

        /// `+` for what came, `-` for what went, `~` for what is another.
        public var sign: String { before == nil ? "+" : after == nil ? "-" : "~" }

        /// What it is, or from what to what it changed.
        public var detail: String { [before, after].compactMap(\.self).joined(separator: " → ") }
    }

    /// What it is about.
    public let subject: Subject
    /// What changed, by name.
    public let entries: [Entry]

    /// Every subject under which something changed, from names with what is said of each (``BuildRecord/contents``).
    public static func all(
        from old: [String: [String: String]], to new: [String: [String: String]]
    ) -> [ContentChange] {
        Subject.allCases.compactMap { subject in
            // A record that was kept before a subject existed says nothing of it.
            guard let before = old[subject.rawValue], let after = new[subject.rawValue] else { return nil }
            let names = Set(before.keys).union(after.keys).sorted()
            let entries = names.filter { before[$0] != after[$0] }.map {
                Entry(name: $0, before: before[$0], after: after[$0])
            }
            return entries.isEmpty ? nil : ContentChange(subject: subject, entries: entries)
        }
    }
}
