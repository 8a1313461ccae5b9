import App
import Checks
import Findings
import Scoring
import Signing

/// The report as one HTML file that needs nothing else: style, script and drawings are in it, and its own policy forbids the
/// browser to fetch anything or to run any other script.
extension Analysis {
    func html(in language: Language, toolVersion: String) -> [UInt8] {
        var page = HTMLWriter()
        page.doctype()
        let name = LocalizedText(
            zh: app.labels.label(for: .zh) ?? manifestName, en: app.labels.label(for: .en) ?? manifestName)
        page.element(
            "html",
            [
                "lang": language == .zh ? "zh-CN" : "en", "data-lang": language.rawValue,
                "data-title-zh": "\(name.zh) · 试金石", "data-title-en": "\(name.en) · Touchstone",
            ]
        ) { page in
            page.element("head") { head(&$0, title: "\(name[language]) · Touchstone 试金石") }
            page.element("body") { page in
                Self.bar(&page, language)
                page.element("main") { page in
                    hero(&page, name)
                    cards(&page)
                    notices(&page)
                    findings(&page)
                    departedPart(&page)
                    unseenPart(&page)
                    catalogue(&page)
                    explanation(&page)
                    facts(&page)
                }
                footer(&page, toolVersion)
                page.newLine()
                page.raw("script", Self.script)
            }
        }
        page.newLine()
        return page.bytes
    }

    private var manifestName: String { app.manifest.package }
    private static let style = PackageResources.report_css
    private static let script = PackageResources.report_js

    /// What the browser may do with the page: apply this style, run this script, nothing else.
    private static let policy =
        "default-src 'none'; img-src data:; style-src 'sha256-\(Base64.encoded(sha256(of: style)))'; "
        + "script-src 'sha256-\(Base64.encoded(sha256(of: script)))'; base-uri 'none'; form-action 'none'"

    private func head(_ page: inout HTMLWriter, title: String) {
        page.newLine()
        page.open("meta", ["charset": "utf-8"])
        page.open("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy])
        page.open("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        page.open("meta", ["name": "referrer", "content": "no-referrer"])
        // An empty icon, or a browser would ask the server for one.
        page.open("link", ["rel": "icon", "href": "data:,"])
        page.element("title", title)
        page.newLine()
        page.raw("style", Self.style)
    }

    private static func bar(_ page: inout HTMLWriter, _ language: Language) {
        page.newLine()
        page.element("header", ["class": "bar"]) { page in
            page.element("div") { page in
                page.element("div", ["class": "brand"]) { page in
                    page.text("试金石 Touchstone")
                    page.element("small", LocalizedText(zh: "安卓应用安全检测报告", en: "Android app security report"))
                }
                page.element("div", ["class": "switch", "role": "group", "aria-label": "语言 Language"]) { page in
                    for (name, code) in [("中文", "zh"), ("English", "en")] {
                        page.element(
                            "button",
                            [
                                "type": "button", "data-say": code,
                                "aria-pressed": code == language.rawValue ? "true" : "false",
                            ], name)
                    }
                }
                page.element(
                    "button", ["type": "button", "id": "theme"], LocalizedText(zh: "深色 / 浅色", en: "Dark / light"))
            }
        }
    }

    private func hero(_ page: inout HTMLWriter, _ name: LocalizedText) {
        page.newLine()
        page.element("section", ["class": "hero"]) { page in
            page.element("div") { page in
                page.element("h1", name)
                page.element("div", ["class": "mono"], app.manifest.package)
                chips(&page)
            }
            page.element("div", ["class": "total"]) { page in
                page.element("div", ["class": "label"], LocalizedText(zh: "合计分值（按下限）", en: "Points (by the low ends)"))
                page.element("div", ["class": "figure"]) { page in
                    page.text(Quantity.decimal(scores.points, digits: 2))
                    page.element("small", " / \(Quantity.decimal(scores.maximumPoints, digits: 1))")
                }
                page.interval(scores.group, ceiling: 100, "group")
                page.element("div", ["class": "label"]) { page in
                    page.text(zh: "组得分 \(scores.group.text)", en: "Group score \(scores.group.text)")
                }
            }
        }
    }

    private func chips(_ page: inout HTMLWriter) {
        let manifest = app.manifest
        let version = [manifest.versionName, manifest.versionCode.map { "(\($0))" }].compactMap(\.self)
        page.element("div", ["class": "chips"]) { page in
            page.chip(zh: "版本", en: "Version", version.joined(separator: " "))
            page.chip(zh: "系统", en: "Android", "minSdk \(app.minText), targetSdk \(app.targetText)")
            page.chip(zh: "文件", en: "File", "\(inputName), \(Quantity.bytes(inputSize))")
            if let day = app.analysisDay { page.chip(zh: "判定日期", en: "As of", day.text) }
            if !app.nativeCode.isEmpty {
                page.chip(zh: "原生库", en: "Native code", app.nativeCode.joined(separator: ", "))
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

    private func footer(_ page: inout HTMLWriter, _ toolVersion: String) {
        page.newLine()
        page.element("footer") { page in
            page.text(
                zh: "试金石 \(toolVersion)，检查目录 \(Catalogue.version)，评分配置 \(profile.name)。本页不联网，全部内容均在此文件内。",
                en: "Touchstone \(toolVersion), catalogue \(Catalogue.version), profile \(profile.name). "
                    + "This page fetches nothing: all of it is in this file.")
        }
    }
}

extension HTMLWriter {
    /// A fact in a small frame.
    fileprivate mutating func chip(zh: String, en: String, _ value: String) {
        element("span", ["class": "chip"]) { page in
            page.text(zh: zh, en: en)
            page.text(" ")
            page.element("b", value)
        }
    }
}
