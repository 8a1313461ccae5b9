import App
import Findings

/// The software of others that an app carries.
public struct SDKsPage: Sendable {
    let package: String
    let inventory: SoftwareInventory

    /// The page of an app's inventory.
    public init(_ inventory: SoftwareInventory, package: String) {
        self.inventory = inventory
        self.package = package
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `sdks`.
    public func json() -> [UInt8] {
        let document: JSONValue = [
            "schemaVersion": .integer(Analysis.schemaVersion), "package": .string(package),
            "components": .array(inventory.components.map(\.json)), "gaps": .array(inventory.gaps.map(\.json)),
        ]
        return document.encoded()
    }

    /// The page as text.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        page.title(package)
        let known = inventory.components.filter { $0.sdk != nil }
        for role in SDK.Role.allCases {
            let components = known.filter { $0.sdk?.role == role }
            guard !components.isEmpty else { continue }
            page.heading(zh: role.title.zh, en: role.title.en)
            for component in components { page.component(component) }
        }
        let others = inventory.components.filter { $0.sdk == nil }
        if !others.isEmpty {
            page.heading(zh: "其他由文件标明的库", en: "Other libraries that files name")
            for component in others { page.component(component) }
        }
        if inventory.components.isEmpty {
            page.line(page.say(zh: "没有发现已知的第三方组件。", en: "No software of others was recognised."))
        }
        if !inventory.gaps.isEmpty {
            page.heading(zh: "无法读取", en: "Could not be read")
            for gap in inventory.gaps { page.line("  \(page.safe(gap[language]))") }
        }
        return page.text
    }
}

extension TextPage {
    fileprivate mutating func component(_ component: SoftwareComponent) {
        let title = component.sdk?.title[language] ?? component.name
        let version = component.version ?? say(zh: "版本未知", en: "version unknown")
        var facts: [String] = []
        if let sdk = component.sdk { facts += [sdk.vendor[language], sdk.purpose.title[language]] }
        if component.classCount > 0 {
            facts.append(say(zh: "\(component.classCount) 个类", en: "\(component.classCount) classes"))
        }
        if let sign = component.signs.first(where: { $0.source != .classes }) ?? component.signs.first {
            facts.append(sign.file)
        }
        line(
            "  \(TerminalText.padded(safe(title), to: 28)) \(TerminalText.padded(safe(version), to: 16)) \(style(.dim, safe(facts.joined(separator: " · "))))"
        )
        for part in component.parts { line("    \(safe(part.name)) \(safe(part.version ?? ""))") }
    }
}

extension SoftwareComponent {
    fileprivate var json: JSONValue {
        [
            "name": .string(name), "title": sdk.map { $0.title.json } ?? .null,
            "vendor": sdk.map { $0.vendor.json } ?? .null, "role": JSONValue(sdk?.role.rawValue),
            "purpose": JSONValue(sdk?.purpose.rawValue), "version": JSONValue(version), "purl": JSONValue(packageURL),
            "classes": .integer(classCount),
            "evidence": .array(
                signs.map { sign in
                    [
                        "source": .string(sign.source.rawValue), "file": .string(sign.file),
                        "value": .string(sign.value),
                    ]
                }),
            "parts": .array(parts.map(\.json)),
        ]
    }
}
