import Findings
import Scoring
import Signing

/// What every HTML report has around its content: a head with the policy for the browser, a bar on top, a foot. The file
/// needs nothing else: style, script and drawings are in it, and its own policy forbids the browser to fetch anything or
/// to run any other script.
struct HTMLFrame {
    /// The language that the page opens in.
    let language: Language
    /// What the page is about, for the browser's window.
    let title: LocalizedText
    /// What kind of report it is.
    let kind: LocalizedText
    /// What made it, and by which rules.
    let origin: LocalizedText

    private static let style = PackageResources.report_css
    private static let script = PackageResources.report_js

    /// What the browser may do with the page: apply this style, run this script, nothing else.
    private static let policy =
        "default-src 'none'; img-src data:; style-src 'sha256-\(Base64.encoded(sha256(of: style)))'; "
        + "script-src 'sha256-\(Base64.encoded(sha256(of: script)))'; base-uri 'none'; form-action 'none'"

    /// The whole page.
    func page(_ content: (inout HTMLWriter) -> Void) -> [UInt8] {
        var page = HTMLWriter()
        page.doctype()
        page.element(
            "html",
            [
                "lang": language == .zh ? "zh-CN" : "en", "data-lang": language.rawValue,
                "data-title-zh": "\(title.zh) · 试金石", "data-title-en": "\(title.en) · Touchstone",
            ]
        ) { page in
            page.element("head") { head(&$0) }
            page.element("body") { page in
                bar(&page)
                page.element("main", [:], content)
                footer(&page)
                page.newLine()
                page.raw("script", Self.script)
            }
        }
        page.newLine()
        return page.bytes
    }

    private func head(_ page: inout HTMLWriter) {
        page.newLine()
        page.open("meta", ["charset": "utf-8"])
        page.open("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy])
        page.open("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        page.open("meta", ["name": "referrer", "content": "no-referrer"])
        // An empty icon, or a browser would ask the server for one.
        page.open("link", ["rel": "icon", "href": "data:,"])
        page.element("title", "\(title[language]) · Touchstone 试金石")
        page.newLine()
        page.raw("style", Self.style)
    }

    private func bar(_ page: inout HTMLWriter) {
        page.newLine()
        page.element("header", ["class": "bar"]) { page in
            page.element("div") { page in
                page.element("div", ["class": "brand"]) { page in
                    page.text("试金石 Touchstone")
                    page.element("small", kind)
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

    private func footer(_ page: inout HTMLWriter) {
        page.newLine()
        page.element("footer") { page in
            page.text(
                zh: "\(origin.zh)。本页不联网，全部内容均在此文件内。",
                en: "\(origin.en). This page fetches nothing: all of it is in this file.")
        }
    }
}

extension HTMLWriter {
    /// A fact in a small frame.
    mutating func chip(zh: String, en: String, _ value: String) {
        element("span", ["class": "chip"]) { page in
            page.text(zh: zh, en: en)
            page.text(" ")
            page.element("b", value)
        }
    }

    /// A sum of points, large, with what it could be.
    mutating func total(_ points: IndexPoints, _ share: Interval, note: LocalizedText) {
        element("div", ["class": "total"]) { page in
            page.element("div", ["class": "label"], LocalizedText(zh: "合计分值（按下限）", en: "Points (by the low ends)"))
            page.element("div", ["class": "figure"]) { page in
                page.text(Quantity.decimal(points.points, digits: 2))
                page.element("small", " / \(Quantity.decimal(points.maximumPoints, digits: 1))")
            }
            page.interval(share, ceiling: 100, "group")
            page.element("div", ["class": "label"], note)
        }
    }

    /// Says how many rows were left out.
    mutating func left(_ count: Int) {
        guard count > 0 else { return }
        element("p", LocalizedText(zh: "……另有 \(count) 条，见 JSON 报告", en: "… and \(count) more, in the JSON report"))
    }
}
