import App
import Findings

/// The parts of the text report that list facts.
extension Analysis {
    func writeContainer(to page: inout TextPage) {
        page.heading(zh: "安装包", en: "Packages")
        for package in app.packages {
            let block =
                package.signingBlock.map { block in
                    page.say(zh: "签名块 \(block.ids.count) 项", en: "signing block with \(block.ids.count) pairs")
                } ?? page.say(zh: "无签名块", en: "no signing block")
            let parts = [
                page.safe(package.name.isEmpty ? inputName : package.name),
                package.split.isEmpty ? nil : page.safe(package.split), Quantity.bytes(package.size),
                page.say(zh: "\(package.entryCount) 个文件", en: "\(package.entryCount) files"),
                block, package.isZip64 ? "zip64" : nil, alignment(of: package, page),
            ]
            page.line("  " + parts.compactMap(\.self).joined(separator: ", "))
        }
    }

    private func alignment(of package: PackageFacts, _ page: TextPage) -> String? {
        guard package.storedLibraries > 0 else { return nil }
        let share = "\(package.libraries16KiBAligned)/\(package.storedLibraries)"
        return page.say(zh: "16 KiB 对齐的库 \(share)", en: "libraries aligned to 16 KiB \(share)")
    }

    func writePermissions(to page: inout TextPage) {
        let manifest = app.manifest
        let count = manifest.requestedPermissions.count
        page.heading(zh: "权限（\(count) 项）", en: "Permissions (\(count))")
        for request in manifest.requestedPermissions { page.permission(request, app, at: nil) }
        for implied in manifest.impliedPermissions {
            let reason = page.say(zh: "系统附带：", en: "implied: ") + implied.reasonText[page.language]
            page.permission(implied.name, app.permissionFacts(implied.name), reason)
        }
    }

    func writeComponents(to page: inout TextPage) {
        let components = app.manifest.components
        let exported = components.filter { $0.isExported && $0.isEnabled }
        page.heading(
            zh: "组件（\(components.count) 个，对外 \(exported.count) 个）",
            en: "Components (\(components.count), \(exported.count) exported)")
        for component in exported {
            let guarded = component.permission ?? component.readPermission
            let guardText =
                guarded.map { page.say(zh: "需权限 \(page.safe($0))", en: "needs \(page.safe($0))") }
                ?? page.say(zh: "无权限保护", en: "no permission")
            let kind = TerminalText.padded(component.kind.rawValue, to: 15)
            page.line("  \(kind) \(page.safe(component.name)), \(guardText)")
            for link in component.filters.flatMap(\.links) {
                page.line(page.style(.dim, "      \(page.safe(link))"))
            }
        }
    }

    func writeSizes(to page: inout TextPage) {
        page.heading(zh: "体积", en: "Sizes")
        let columns = [
            page.say(zh: "类别", en: "kind"), page.say(zh: "文件数", en: "files"), page.say(zh: "包内", en: "in package"),
            page.say(zh: "解压后", en: "unpacked"), page.say(zh: "安装后", en: "installed"),
        ]
        page.line("  " + page.style(.dim, columns.map { TerminalText.padded($0, to: 12) }.joined()))
        for row in SizeByKind.all(of: app) where row.files > 0 {
            let cells = [
                row.role.title[page.language], String(row.files), Quantity.bytes(row.compressed),
                Quantity.bytes(row.uncompressed), Quantity.bytes(row.installed),
            ]
            page.line("  " + cells.map { TerminalText.padded($0, to: 12) }.joined())
        }
    }

    func writeAnomalies(to page: inout TextPage) {
        guard !app.anomalies.isEmpty else { return }
        page.heading(zh: "异常（\(app.anomalies.count) 处）", en: "Anomalies (\(app.anomalies.count))")
        for anomaly in app.anomalies.prefix(Self.anomaliesShown) {
            page.anomaly(anomaly)
        }
        page.more(app.anomalies.count - Self.anomaliesShown, indent: 2)
    }

    private static let anomaliesShown = 40
}

extension TextPage {
    /// One request with the levels it is for.
    mutating func permission(_ request: RequestedPermission, _ app: App, at apiLevel: Int?) {
        var limits: [String] = []
        if let minSdk = request.minSdk { limits.append("API ≥ \(minSdk)") }
        if let maxSdk = request.maxSdk { limits.append("API ≤ \(maxSdk)") }
        permission(request.name, app.permissionFacts(request.name, at: apiLevel), limits.joined(separator: ", "))
    }

    /// One permission with what the platform says of it.
    mutating func permission(_ name: String, _ facts: PermissionFacts, _ remark: String) {
        let level = facts.level?.text ?? say(zh: "由其他应用定义", en: "defined elsewhere")
        let ink: Style.Ink = facts.level?.base == .dangerous ? .yellow : .dim
        let more = remark.isEmpty ? "" : ", \(remark)"
        line("  \(TerminalText.padded(safe(name), to: 56)) \(style(ink, level))\(more)")
    }

    /// One anomaly: what it means, and where.
    mutating func anomaly(_ anomaly: AnomalyRecord) {
        line("  \(style(.yellow, anomaly.code))  \(anomaly.meaning[language])")
        let place = [anomaly.file.isEmpty ? nil : anomaly.file, Quantity.hex(anomaly.offset)].compactMap(\.self)
        let seen = [anomaly.subject, anomaly.detail].filter { !$0.isEmpty }.joined(separator: ": ")
        line(style(.dim, "      \(safe(place.joined(separator: " @")))  \(safe(seen))"))
    }
}

extension ImpliedPermission {
    /// ``reason``, which is in the words of aapt2, for people.
    var reasonText: LocalizedText {
        let zh = reason.replacing(" and requested ", with: " 且申请了 ").replacing("requested ", with: "申请了 ")
        return LocalizedText(zh: zh, en: reason)
    }
}

extension FileRole {
    /// Its name for people.
    var title: LocalizedText {
        switch self {
        case .dex: LocalizedText(zh: "字节码", en: "dex")
        case .native: LocalizedText(zh: "原生库", en: "native")
        case .resources: LocalizedText(zh: "资源", en: "resources")
        case .assets: LocalizedText(zh: "assets", en: "assets")
        case .signature: LocalizedText(zh: "签名", en: "signature")
        case .other: LocalizedText(zh: "其他", en: "other")
        }
    }
}

extension App {
    /// `android:minSdkVersion` for people, with the default that counts where none is given.
    var minText: String { Self.text(manifest.sdk.declaredMin) ?? "1 (–)" }

    /// `android:targetSdkVersion` for people, with the default that counts where none is given.
    var targetText: String { Self.text(manifest.sdk.declaredTarget) ?? "\(manifest.sdk.target) (–)" }

    private static func text(_ level: SDKLevel?) -> String? {
        switch level {
        case .api(let number): String(number)
        case .codename(let name): TerminalText.escaped(name)
        case nil: nil
        }
    }
}
