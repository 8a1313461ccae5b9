import App
import Findings

/// What is in two packages under one subject, and is not the same.
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
    }

    /// One thing of that subject.
    public struct Entry: Sendable, Hashable {
        /// Its name, from the packages.
        public var name: String
        /// What it was; nil if it was not there.
        public var before: String?
        /// What it is; nil if it is gone.
        public var after: String?
    }

    /// What it is about.
    public let subject: Subject
    /// What changed, by name.
    public let entries: [Entry]

    /// Every subject under which something changed.
    static func all(from old: App, to new: App) -> [ContentChange] {
        Subject.allCases.compactMap { subject in
            let (before, after) = (facts(of: old, about: subject), facts(of: new, about: subject))
            let names = Set(before.keys).union(after.keys).sorted()
            let entries = names.filter { before[$0] != after[$0] }.map {
                Entry(name: $0, before: before[$0], after: after[$0])
            }
            return entries.isEmpty ? nil : ContentChange(subject: subject, entries: entries)
        }
    }

    /// Names with what is said of each.
    private static func facts(of app: App, about subject: Subject) -> [String: String] {
        let pairs: [(String, String)]
        switch subject {
        case .version:
            pairs = [
                ("versionName", app.manifest.versionName ?? "–"),
                ("versionCode", app.manifest.versionCode.map { "\($0)" } ?? "–"),
            ]
        case .sdkLevel: pairs = [("minSdk", app.minText), ("targetSdk", app.targetText)]
        case .signer:
            pairs = (app.signature?.currentCertificates ?? []).map { ($0.sha256, $0.subject.text) }
        case .permission:
            pairs = app.manifest.requestedPermissions.map { request in
                (request.name, app.permissionFacts(request.name, at: nil).level?.text ?? "–")
            }
        case .component:
            pairs = app.manifest.components.map { component in
                ("\(component.kind.rawValue) \(component.name)", component.isExported ? "exported" : "not exported")
            }
        case .sdk:
            pairs = SoftwareInventory(app).components.map { ($0.sdk?.title.en ?? $0.name, $0.version ?? "?") }
        case .size:
            pairs = SizeByKind.all(of: app).filter { $0.files > 0 }.map {
                ($0.role.rawValue, Quantity.bytes($0.compressed))
            }
        }
        return Dictionary(pairs) { first, other in first == other ? first : "\(first), \(other)" }
    }
}

extension ContentChange.Subject {
    /// Its name for people.
    var title: LocalizedText {
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

extension ContentChange.Entry {
    /// `+` for what came, `-` for what went, `~` for what is another.
    var sign: String { before == nil ? "+" : after == nil ? "-" : "~" }

    /// What it is, or from what to what it changed.
    var detail: String { [before, after].compactMap(\.self).joined(separator: " → ") }
}
