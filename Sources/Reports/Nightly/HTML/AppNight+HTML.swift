import Findings
import History
import Nightly

extension AppNight {
    /// All that is known of the app tonight.
    func section(_ index: Int, _ page: inout HTMLWriter) {
        page.newLine()
        page.element("section", ["class": "app", "id": "app-\(index + 1)"]) { page in
            page.element("div", ["class": "title"]) { page in
                page.element("h2", shownName)
                page.state(state)
            }
            chips(&page)
            notices(&page)
            gateTable(&page)
            scoreTable(&page)
            comparisons(&page)
            difference?.parts(&page)
            trendPlots(&page)
        }
    }

    private func chips(_ page: inout HTMLWriter) {
        page.element("div", ["class": "chips"]) { page in
            if title != nil { page.chip(zh: "名称", en: "Name", name) }
            if let record = build?.record {
                let version = [record.versionName, record.versionCode.map { "(\($0))" }].compactMap(\.self)
                page.chip(zh: "包名", en: "Package", record.package)
                page.chip(zh: "版本", en: "Version", version.joined(separator: " "))
                page.chip(zh: "文件", en: "File", "\(record.name), \(Quantity.bytes(record.size))")
            }
            if let branch { page.chip(zh: "分支", en: "Branch", branch) }
            if let commit { page.chip(zh: "提交", en: "Commit", NightNumbers.commit(commit)) }
            if let run, run > 1 { page.chip(zh: "当日第几次", en: "Run of the day", String(run)) }
            guard let address = build?.page else { return }
            page.element(
                "a", ["class": "chip", "href": URI.reference(to: address)],
                LocalizedText(zh: "此构建的完整报告", en: "Full report of this build"))
        }
    }

    /// What must be known before the figures are trusted.
    private func notices(_ page: inout HTMLWriter) {
        page.element("ul", ["class": "notices"]) { page in
            for trouble in troubles { page.element("li", ["class": "bad"], trouble) }
            if build != nil { page.element("li", comparisonText) }
            if build?.isKept == true {
                page.element(
                    "li",
                    LocalizedText(
                        zh: "安装包与之前某次相同，沿用已有的分析结果。", en: "These bytes were analysed before; the kept result stands."))
            }
            for refusal in refusals { page.element("li", refusal.sentence) }
            for gap in difference?.gaps ?? [] { page.element("li", gap) }
        }
    }

    private func gateTable(_ page: inout HTMLWriter) {
        page.element("h3", LocalizedText(zh: "门禁", en: "Gates"))
        guard !gates.isEmpty else {
            return page.element("p", LocalizedText(zh: "没有设置门禁。", en: "There are no gates."))
        }
        page.element("div", ["class": "gates"]) { page in
            for gate in gates {
                page.newLine()
                page.element("div", ["class": "gate-row"]) { page in
                    page.element("div") { $0.state(gate.state) }
                    page.element("div") { page in
                        page.text(gate.title)
                        page.text(" ")
                        page.element("code", gate.name)
                        gate.list(&page)
                    }
                }
            }
        }
    }

    private func scoreTable(_ page: inout HTMLWriter) {
        guard !scores.isEmpty else { return }
        page.element("h3", LocalizedText(zh: "得分", en: "Scores"))
        let head = [
            LocalizedText(zh: "指标", en: "Score"), LocalizedText(zh: "之前", en: "Before"),
            LocalizedText(zh: "现在", en: "Now"), LocalizedText(zh: "变化", en: "Change"),
            LocalizedText(zh: "历次", en: "Nights"), LocalizedText(zh: "原因", en: "Because of"),
        ]
        page.element("div", ["class": "scroll"]) { page in
            page.element("table", ["class": "night scores"]) { page in
                page.element("thead") { page in
                    page.element("tr") { page in for name in head { page.element("th", name) } }
                }
                page.element("tbody") { page in
                    for score in scores { page.element("tr") { scoreRow(score, &$0) } }
                }
            }
        }
    }

    private func scoreRow(_ score: BuildRecord.Score, _ page: inout HTMLWriter) {
        let change = difference?.scores.first { $0.after.indicator == score.indicator }
        page.element("td", score.indicator.title)
        let before: String = change?.before.text ?? "–"
        page.element("td", before)
        page.element("td", score.text)
        page.element("td") { $0.delta(self.change(of: score.indicator)) }
        page.element("td") { sparkline(score.indicator)?.write(to: &$0) }
        page.element("td") { page in
            guard let change else { return }
            if change.isOfCatalogue {
                page.element("div", LocalizedText(zh: "仅因检查目录更新：", en: "Of another catalogue alone:"))
            }
            for cause in change.causes {
                page.element("div") { page in
                    page.element("code", cause.ruleID)
                    page.text(" ")
                    page.text(LocalizedText(zh: cause.text(in: .zh), en: cause.text(in: .en)))
                }
            }
        }
    }

    private func trendPlots(_ page: inout HTMLWriter) {
        let shown = trends.filter { !$0.known.isEmpty }
        guard !shown.isEmpty else { return }
        let changed = shown.filter { !$0.changes.isEmpty }
        plots(changed, LocalizedText(zh: "有变化点的趋势", en: "Trends with change points"), isOpen: true, &page)
        plots(
            shown.filter(\.changes.isEmpty), LocalizedText(zh: "其他趋势", en: "Other trends"), isOpen: false, &page)
    }

    private static let plotsShown = 40

    private func plots(_ trends: [Trend], _ title: LocalizedText, isOpen: Bool, _ page: inout HTMLWriter) {
        guard !trends.isEmpty else { return }
        let write = { (page: inout HTMLWriter) in
            page.element("div", ["class": "courses"]) { page in
                for trend in trends.prefix(Self.plotsShown) { TrendPlot(trend).write(to: &page) }
            }
            page.left(trends.count - Self.plotsShown)
        }
        if isOpen {
            page.element("h3", title)
            page.element("article", ["class": "plot"], write)
        } else {
            page.folded(title, count: trends.count, write)
        }
    }
}

extension GateOutcome {
    private static let linesShown = 30

    /// What was found.
    fileprivate func list(_ page: inout HTMLWriter) {
        guard !details.isEmpty else { return }
        page.element("ul", ["class": "marks"]) { page in
            for detail in details.prefix(Self.linesShown) { page.element("li", detail) }
        }
        page.left(details.count - Self.linesShown)
    }
}
