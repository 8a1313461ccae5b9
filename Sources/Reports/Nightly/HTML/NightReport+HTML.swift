import Findings
import History
import Nightly

/// The night as one HTML file, in the frame of all such reports.
extension NightReport {
    func html(in language: Language) -> [UInt8] {
        let frame = HTMLFrame(
            language: language, title: LocalizedText(zh: "\(suite) \(day)", en: "\(suite) \(day)"),
            kind: LocalizedText(zh: "安卓应用夜间回归报告", en: "Android nightly report"),
            origin: LocalizedText(
                zh: "试金石 \(toolVersion)，检查目录 \(catalogue)", en: "Touchstone \(toolVersion), catalogue \(catalogue)"))
        return frame.page { page in
            hero(&page)
            overview(&page)
            for (index, app) in apps.enumerated() { app.section(index, &page) }
        }
    }

    private func hero(_ page: inout HTMLWriter) {
        page.newLine()
        page.element("section", ["class": "hero"]) { page in
            page.element("div") { page in
                page.element("h1", suite)
                page.element("div", ["class": "chips"]) { page in
                    page.chip(zh: "日期", en: "Day", day)
                    page.chip(zh: "应用", en: "Apps", String(apps.count))
                    for (state, count) in counts {
                        page.chip(zh: state.title.zh, en: state.title.en, String(count))
                    }
                }
            }
            page.element("div", ["class": "total"]) { page in
                page.element("div", ["class": "label"], LocalizedText(zh: "本次结果", en: "This night"))
                page.element("div", ["class": "figure \(state.grade)"], state.title)
            }
        }
    }

    /// The scores that some app has, in the order of the index.
    private var indicators: [Indicator] {
        let known = Set(apps.flatMap { app in app.scores.map(\.indicator) })
        return (Indicator.fromPackage + [.compatibility, .fluency, .traffic]).filter(known.contains)
    }

    /// A row for each app: its state, gates, scores over the nights, and how much became worse.
    private func overview(_ page: inout HTMLWriter) {
        let indicators = self.indicators
        let head =
            [
                LocalizedText(zh: "应用", en: "App"), LocalizedText(zh: "结果", en: "Result"),
                LocalizedText(zh: "门禁", en: "Gates"), LocalizedText(zh: "变差", en: "Worse"),
                LocalizedText(zh: "新问题", en: "New findings"),
            ] + indicators.map(\.title)
        page.newLine()
        page.element("section", ["class": "runs", "id": "overview"]) { page in
            page.element("div", ["class": "scroll"]) { page in
                page.element("table", ["class": "night"]) { page in
                    page.element("thead") { page in
                        page.element("tr") { page in for name in head { page.element("th", name) } }
                    }
                    page.element("tbody") { page in
                        for (index, app) in apps.enumerated() {
                            page.newLine()
                            page.element("tr") { app.row(index, indicators, &$0) }
                        }
                    }
                }
            }
            page.element(
                "p", ["class": "legend"],
                LocalizedText(
                    zh: "▲▼ 与最近一次通过的构建相比；曲线为历次得分，各用各的比例；竖线为变化点。",
                    en:
                        "▲▼ against the last night that passed. The curves are the scores over the nights, each on a scale "
                        + "of its own; upright lines are change points."))
        }
    }
}

extension NightState {
    /// How it is coloured.
    var grade: String {
        switch self {
        case .passed: "good"
        case .failed, .unjudged: "bad"
        case .unknown: "none"
        }
    }
}

extension HTMLWriter {
    /// A state as a coloured mark.
    mutating func state(_ state: NightState) {
        element("span", ["class": "pill \(state.rawValue)"], state.title)
    }

    /// The state of a gate as a coloured mark.
    mutating func state(_ state: GateOutcome.State) {
        element("span", ["class": "pill \(state.rawValue)"], state.title)
    }
}
