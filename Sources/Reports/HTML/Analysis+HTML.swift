import App
import Findings
import Rules
import Scoring
import Signing

/// The report as one HTML file.
extension Analysis {
    func html(in language: Language, toolVersion: String) -> [UInt8] {
        let name = LocalizedText(
            zh: app.labels.label(for: .zh) ?? manifestName, en: app.labels.label(for: .en) ?? manifestName)
        let frame = HTMLFrame(
            language: language, title: name, kind: LocalizedText(zh: "安卓应用检测报告", en: "Android app report"),
            origin: LocalizedText(
                zh:
                    "试金石 \(toolVersion)，检查目录 \(Catalogue.version)，评分配置 \(profile.name)\(runs.map { "，基准 \($0.profile.name)" } ?? "")",
                en: "Touchstone \(toolVersion), catalogue \(Catalogue.version), profile \(profile.name)"
                    + "\(runs.map { ", baselines \($0.profile.name)" } ?? "")"))
        return frame.page { page in
            hero(&page, name)
            cards(&page)
            notices(&page)
            findings(&page)
            departedPart(&page)
            unseenPart(&page)
            runs?.parts(&page)
            catalogue(&page)
            explanation(&page)
            facts(&page)
        }
    }

    private var manifestName: String { app.manifest.package }

    private func hero(_ page: inout HTMLWriter, _ name: LocalizedText) {
        page.newLine()
        page.element("section", ["class": "hero"]) { page in
            page.element("div") { page in
                page.element("h1", name)
                page.element("div", ["class": "mono"], app.manifest.package)
                chips(&page)
            }
            page.total(
                points, runs == nil ? scores.group : points.interval,
                note: LocalizedText(
                    zh: "安装包组得分 \(scores.group.text)", en: "Group score of the package \(scores.group.text)"))
        }
    }

    private func chips(_ page: inout HTMLWriter) {
        let manifest = app.manifest
        let version = [manifest.versionName, manifest.versionCode.map { "(\($0))" }].compactMap(\.self)
        page.element("div", ["class": "chips"]) { page in
            page.chip(zh: "版本", en: "Version", version.joined(separator: " "))
            page.chip(zh: "系统", en: "Android", "minSdk \(app.minText), targetSdk \(app.targetText)")
            page.chip(zh: "文件", en: "File", "\(inputName), \(Quantity.bytes(inputSize))")
            if let companion = app.companion { page.chip(zh: "代码来自", en: "Code from", companion.name) }
            if let day = app.analysisDay { page.chip(zh: "判定日期", en: "As of", day.text) }
            if !app.nativeCode.isEmpty {
                page.chip(zh: "原生库", en: "Native code", app.nativeCode.joined(separator: ", "))
            }
            if let runs {
                page.element(
                    "a", ["class": "chip", "href": "#runs"],
                    LocalizedText(zh: "设备运行 \(runs.summaries.count) 次", en: "\(runs.summaries.count) device runs"))
            }
            guard let report = app.signature else { return }
            let schemes = report.schemes.sorted().map(\.title).joined(separator: ", ")
            if app.isSignatureVerified == true {
                page.chip(zh: "签名", en: "Signature", schemes)
            } else {
                page.element(
                    "span", ["class": "chip bad"], LocalizedText(zh: "签名校验未通过", en: "Signature not verified"))
            }
        }
    }

    private func notices(_ page: inout HTMLWriter) {
        let notices = [comparison].compactMap(\.self) + self.notices
        guard !notices.isEmpty else { return }
        page.newLine()
        page.element("ul", ["class": "notices"]) { page in
            for notice in notices { page.element("li", notice) }
        }
    }
}
