import App
import Findings

/// Who an app is, for people and for programs.
public struct BadgingPage: Sendable {
    let app: App

    /// The page of an app.
    public init(_ app: App) {
        self.app = app
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `badging`.
    public func json() -> [UInt8] {
        let manifest = app.manifest
        let document: JSONValue = [
            "schemaVersion": .integer(Analysis.schemaVersion),
            "package": .string(manifest.package),
            "versionCode": JSONValue(manifest.versionCode.map { Int(clamping: $0) }),
            "versionName": JSONValue(manifest.versionName),
            "minSdk": app.level(manifest.sdk.declaredMin),
            "targetSdk": app.level(manifest.sdk.declaredTarget),
            "maxSdk": app.level(manifest.sdk.declaredMax),
            "compileSdk": JSONValue(manifest.compileSdk),
            "split": JSONValue(manifest.split),
            "permissions": JSONValue(Self.unique(manifest.requestedPermissions.map(\.name))),
            "impliedPermissions": JSONValue(manifest.impliedPermissions.map(\.name)),
            "features": JSONValue(manifest.features.compactMap(\.name)),
            "launchable": JSONValue(app.labels.launchable.first),
            "launchables": JSONValue(app.labels.launchable),
            "label": JSONValue(app.labels.label),
            "labels": .object(app.labels.byLocale.mapValues(JSONValue.string)),
            "icon": JSONValue(manifest.application?.icon?.value),
            "icons": .object(icons),
            "nativeCode": JSONValue(app.nativeCode),
            "debuggable": .bool(manifest.application?.debuggable?.canBe(true) ?? false),
            "testOnly": .bool(manifest.application?.testOnly?.canBe(true) ?? false),
        ]
        return document.encoded()
    }

    /// Icons by the qualifiers they are for.
    private var icons: [String: JSONValue] {
        let variants = manifestIcon?.variants ?? []
        return Dictionary(variants.map { ($0.qualifiers, JSONValue.string($0.value)) }) { first, _ in first }
    }

    private var manifestIcon: Setting<String>? { app.manifest.application?.icon }

    /// The page as text.
    public func text(in language: Language, style: Style) -> String {
        let manifest = app.manifest
        var page = TextPage(language: language, style: style)
        page.title([app.labels.label(for: language), manifest.package].compactMap(\.self).joined(separator: " · "))
        page.row(zh: "包名", en: "Package", manifest.package)
        let code = manifest.versionCode.map(String.init) ?? "–"
        page.row(zh: "版本", en: "Version", "\(manifest.versionName ?? "–") (\(code))")
        page.row(zh: "系统", en: "Android", "minSdk \(app.minText), targetSdk \(app.targetText)")
        if let split = manifest.split { page.row(zh: "拆分包", en: "Split", split) }
        if let icon = manifestIcon?.value { page.row(zh: "图标", en: "Icon", icon) }
        for launcher in app.labels.launchable { page.row(zh: "启动界面", en: "Launcher", launcher) }
        if !app.nativeCode.isEmpty {
            page.row(zh: "原生库", en: "Native code", app.nativeCode.joined(separator: ", "))
        }
        if manifest.application?.debuggable?.canBe(true) ?? false {
            page.line("  " + style(.red, page.say(zh: "可调试（debuggable）", en: "debuggable")))
        }
        writeLabels(to: &page)
        page.heading(zh: "权限", en: "Permissions")
        for name in Self.unique(manifest.requestedPermissions.map(\.name)) { page.line("  " + page.safe(name)) }
        for implied in manifest.impliedPermissions {
            let implication = page.say(zh: "系统附带：", en: "implied: ") + implied.reasonText[language]
            page.line("  \(page.safe(implied.name)) (\(implication))")
        }
        return page.text
    }

    /// The labels that a phone shows by default and in mainland China, then those of other locales that differ.
    private func writeLabels(to page: inout TextPage) {
        let labels = app.labels
        guard labels.label != nil || !labels.byLocale.isEmpty else { return }
        page.heading(zh: "名称", en: "Labels")
        page.row(zh: "默认", en: "default", labels.label ?? "–")
        page.row(zh: "zh-CN", en: "zh-CN", labels.label(for: .zh) ?? "–")
        let others = labels.byLocale.filter { !$0.key.isEmpty && $0.key != "zh-CN" }.sorted { $0.key < $1.key }
        for (locale, label) in others where label != labels.label { page.row(zh: locale, en: locale, label) }
        let same = others.count { $0.value == labels.label }
        guard same > 0 else { return }
        page.note(zh: "  另有 \(same) 种语言与默认相同。", en: "  The same as the default in \(same) more.")
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
