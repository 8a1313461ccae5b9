import App
import Findings

/// The parts of the page that list facts, folded.
extension Analysis {
    private static let rowsShown = 500

    func facts(_ page: inout HTMLWriter) {
        signature(&page)
        packages(&page)
        permissions(&page)
        components(&page)
        sizes(&page)
        anomalies(&page)
    }

    private func signature(_ page: inout HTMLWriter) {
        guard let report = app.signature, !report.currentCertificates.isEmpty else { return }
        let head = [
            LocalizedText(zh: "签名者", en: "Signer"), LocalizedText(zh: "有效期", en: "Validity"),
            LocalizedText(zh: "SHA-256", en: "SHA-256"),
        ]
        page.folded(LocalizedText(zh: "签名证书", en: "Signing certificates"), count: report.currentCertificates.count) {
            $0.table(
                head,
                report.currentCertificates.map {
                    [.text($0.subject.text), .text("\($0.notBefore.text) – \($0.notAfter.text)"), .code($0.sha256)]
                })
        }
    }

    private func packages(_ page: inout HTMLWriter) {
        let head = [
            LocalizedText(zh: "安装包", en: "Package"), LocalizedText(zh: "拆分", en: "Split"),
            LocalizedText(zh: "大小", en: "Size"), LocalizedText(zh: "文件数", en: "Files"),
        ]
        page.folded(LocalizedText(zh: "安装包", en: "Packages"), count: app.packages.count) { page in
            page.table(
                head, numbers: [2, 3],
                app.packages.map {
                    [
                        .text($0.name.isEmpty ? inputName : $0.name), .text($0.split), .text(Quantity.bytes($0.size)),
                        .text(String($0.entryCount)),
                    ]
                })
        }
    }

    private func permissions(_ page: inout HTMLWriter) {
        let manifest = app.manifest
        let head = [
            LocalizedText(zh: "权限", en: "Permission"), LocalizedText(zh: "保护级别", en: "Level"),
            LocalizedText(zh: "说明", en: "Remarks"),
        ]
        func level(_ name: String) -> HTMLCell {
            app.permissionFacts(name).level.map { .text($0.text) }
                ?? .both(LocalizedText(zh: "由其他应用定义", en: "defined elsewhere"))
        }
        let requested: [[HTMLCell]] = manifest.requestedPermissions.map { request in
            let limits = [request.minSdk.map { "API ≥ \($0)" }, request.maxSdk.map { "API ≤ \($0)" }].compactMap(\.self)
            return [.code(request.name), level(request.name), .text(limits.joined(separator: ", "))]
        }
        let implied: [[HTMLCell]] = manifest.impliedPermissions.map { implied in
            let reason = implied.reasonText
            return [
                .code(implied.name), level(implied.name),
                .both(LocalizedText(zh: "系统附带：\(reason.zh)", en: "implied: \(reason.en)")),
            ]
        }
        page.folded(LocalizedText(zh: "权限", en: "Permissions"), count: requested.count) {
            $0.table(head, requested + implied)
        }
    }

    private func components(_ page: inout HTMLWriter) {
        let exported = app.manifest.components.filter { $0.isExported && $0.isEnabled }
        let head = [
            LocalizedText(zh: "类型", en: "Kind"), LocalizedText(zh: "组件", en: "Component"),
            LocalizedText(zh: "所需权限", en: "Permission"), LocalizedText(zh: "外部链接", en: "Deep links"),
        ]
        page.folded(LocalizedText(zh: "对外组件", en: "Exported components"), count: exported.count) { page in
            page.table(
                head,
                exported.prefix(Self.rowsShown).map { component in
                    let guarded = component.permission ?? component.readPermission
                    return [
                        .text(component.kind.rawValue), .code(component.name),
                        guarded.map(HTMLCell.code) ?? .both(LocalizedText(zh: "无", en: "none")),
                        .text(component.filters.flatMap(\.links).joined(separator: " ")),
                    ]
                })
            page.left(exported.count - Self.rowsShown)
        }
    }

    private func sizes(_ page: inout HTMLWriter) {
        let head = [
            LocalizedText(zh: "类别", en: "Kind"), LocalizedText(zh: "文件数", en: "Files"),
            LocalizedText(zh: "包内", en: "In package"), LocalizedText(zh: "解压后", en: "Unpacked"),
            LocalizedText(zh: "安装后", en: "Installed"),
        ]
        page.folded(LocalizedText(zh: "体积", en: "Sizes")) { page in
            page.table(
                head, numbers: [1, 2, 3, 4],
                SizeByKind.all(of: app).filter { $0.files > 0 }.map {
                    [
                        .both($0.role.title), .text(String($0.files)), .text(Quantity.bytes($0.compressed)),
                        .text(Quantity.bytes($0.uncompressed)), .text(Quantity.bytes($0.installed)),
                    ]
                })
        }
    }

    private func anomalies(_ page: inout HTMLWriter) {
        guard !app.anomalies.isEmpty else { return }
        let head = [
            LocalizedText(zh: "异常", en: "Anomaly"), LocalizedText(zh: "含义", en: "Meaning"),
            LocalizedText(zh: "位置", en: "Place"), LocalizedText(zh: "内容", en: "Seen"),
        ]
        page.folded(LocalizedText(zh: "异常", en: "Anomalies"), count: app.anomalies.count) { page in
            page.table(
                head,
                app.anomalies.prefix(Self.rowsShown).map { anomaly in
                    let place = [anomaly.file, Quantity.hex(anomaly.offset)].filter { !$0.isEmpty }
                    let seen = [anomaly.subject, anomaly.detail].filter { !$0.isEmpty }
                    return [
                        .code(anomaly.code), .both(anomaly.meaning), .text(place.joined(separator: " @")),
                        .text(seen.joined(separator: ": ")),
                    ]
                })
            page.left(app.anomalies.count - Self.rowsShown)
        }
    }
}
