import DeviceRuns
import Findings
import Scoring

/// The report of device runs for the comment of a merge request: scores on top, the rest folded.
extension RunAnalysis {
    private static let modelsShown = 40
    private static let incidentsShown = 20
    private static let rowsShown = 40

    func markdown(in language: Language, toolVersion: String) -> [UInt8] {
        var page = MarkdownPage(language: language)
        page.heading(2, MarkdownText.escaped(package ?? page.say(zh: "设备运行", en: "Device runs")))
        page.line(summaryLine(page))
        page.heading(3, page.say(zh: "得分", en: "Scores"))
        page.scoreHead()
        for score in scores { page.row(score) }
        let points = IndexPoints(scores)
        page.total(points, points.interval)
        write(to: &page)
        page.line()
        page.line(
            "<sub>Touchstone 试金石 \(toolVersion), \(page.say(zh: "基准", en: "baselines")) "
                + "\(MarkdownText.escaped(profile.name))</sub>")
        return page.bytes
    }

    private func summaryLine(_ page: MarkdownPage) -> String {
        let versions = self.versions.joined(separator: ", ")
        let counts = page.say(
            zh: "\(summaries.count) 次运行，\(models.count) 种机型", en: "\(summaries.count) runs, \(models.count) models")
        let replay = hasReplay ? page.say(zh: "（含回放生成的运行，并非真机）", en: " (some made by replay, no real phone)") : ""
        let partial = summaries.count(where: \.run.isPartial)
        let cut = partial > 0 ? page.say(zh: "（\(partial) 次不完整）", en: " (\(partial) partial)") : ""
        return [versions.isEmpty ? nil : MarkdownText.escaped(versions), counts + replay + cut].compactMap(\.self)
            .joined(separator: " · ")
    }

    /// Models, incidents and what was not measured: the part that the report of an app has as well.
    func write(to page: inout MarkdownPage) {
        modelTable(&page)
        let troubles = summaries.flatMap { summary in
            summary.troubles.map { (summary.model, $0) }
        }
        if !troubles.isEmpty {
            page.folded(page.say(zh: "崩溃与无响应（\(troubles.count) 条）", en: "Crashes and hangs (\(troubles.count))")) {
                page in
                for (model, incident) in troubles.prefix(Self.incidentsShown) {
                    let reason = String(incident.reason.prefix { $0 != "\n" })
                    page.line(
                        "- \(MarkdownText.escaped(model)): **\(incident.kind.title[page.language])** "
                            + "\(MarkdownText.escaped(reason)) \(MarkdownText.code(incident.place.text))")
                }
                page.more(troubles.count - Self.incidentsShown)
            }
        }
        page.folded(page.say(zh: "各次运行的全部指标", en: "All metrics of each run")) { page in
            for summary in summaries.prefix(Self.modelsShown) { metrics(summary, &page) }
            page.more(summaries.count - Self.modelsShown)
        }
    }

    /// What people ask for first, one row for each model.
    private func modelTable(_ page: inout MarkdownPage) {
        page.heading(3, page.say(zh: "机型", en: "Models"))
        let wanted: [RunMetric] = [.install, .launch, .uninstall, .coldStart, .cpu, .memory, .crashes, .traffic]
        page.head([page.say(zh: "机型", en: "Model")] + wanted.map { $0.title[page.language] })
        for summary in summaries.prefix(Self.modelsShown) {
            let replay = summary.run.device.isReplay ? page.say(zh: "（回放）", en: " (replay)") : ""
            let partial = summary.run.isPartial ? page.say(zh: "（不完整）", en: " (partial)") : ""
            page.row(
                [MarkdownText.escaped(summary.model) + replay + partial]
                    + wanted.map { cell(summary[$0], page.language) })
        }
        page.more(summaries.count - Self.modelsShown)
    }

    private func cell(_ result: MetricResult, _ language: Language) -> String {
        switch result.state {
        case .notMeasured: return "–"
        case .failed: return "🔴 " + result.state.title[language]
        case .measured:
            guard let value = result.value, let unit = result.unit else { return "✓" }
            return (unit == .count && value > 0 ? "🔴 " : "") + unit.text(value, language)
        }
    }

    private func metrics(_ summary: RunSummary, _ page: inout MarkdownPage) {
        page.line()
        page.line("**\(MarkdownText.escaped(summary.run.name))** \(MarkdownText.escaped(summary.model))")
        circumstances(summary, &page)
        page.line()
        page.head([
            page.say(zh: "指标", en: "Metric"), page.say(zh: "数值:", en: "Value:"),
            page.say(zh: "来源或原因", en: "Method or reason"),
        ])
        for result in summary.metrics {
            let why = result.reason.map { $0[page.language] } ?? ""
            let method = [result.method, why].filter { !$0.isEmpty }.joined(separator: "; ")
            page.row([result.metric.title[page.language], cell(result, page.language), MarkdownText.escaped(method)])
        }
        phases(summary, &page)
        traffic(summary, &page)
    }

    /// What the run was done under, and that it was cut off.
    private func circumstances(_ summary: RunSummary, _ page: inout MarkdownPage) {
        let language = page.language
        var words = summary.conditions.map { "\($0.title[language]) \($0.value[language])" }
        if let partial = summary.incompleteness { words.insert(partial[language], at: 0) }
        guard !words.isEmpty else { return }
        page.line()
        page.line(MarkdownText.escaped(words.joined(separator: page.say(zh: "，", en: ", "))))
    }

    private func phases(_ summary: RunSummary, _ page: inout MarkdownPage) {
        guard !summary.phases.isEmpty else { return }
        page.line()
        page.head([
            page.say(zh: "阶段", en: "Phase"), page.say(zh: "结果", en: "Outcome"), page.say(zh: "说明", en: "Remarks"),
        ])
        for phase in summary.phases.prefix(Self.rowsShown) {
            page.row([
                MarkdownText.escaped(phase.name), phase.outcome.title[page.language],
                MarkdownText.escaped(phase.remark?[page.language] ?? ""),
            ])
        }
        page.more(summary.phases.count - Self.rowsShown)
    }

    /// Traffic by phase, direction and network, and by host.
    private func traffic(_ summary: RunSummary, _ page: inout MarkdownPage) {
        guard summary.traffic.count > 1 || !summary.hosts.isEmpty else { return }
        page.line()
        page.head([
            page.say(zh: "流量", en: "Traffic"), page.say(zh: "字节:", en: "Bytes:"), page.say(zh: "来源", en: "Method"),
        ])
        for share in summary.traffic.prefix(Self.rowsShown) {
            let words = [share.phase, share.circumstances[page.language]].filter { !$0.isEmpty }
            page.row([
                MarkdownText.escaped(words.joined(separator: ", ")), Unit.bytes.text(share.bytes, page.language),
                MarkdownText.escaped(share.method),
            ])
        }
        for host in summary.hosts.prefix(Self.incidentsShown) {
            page.row([
                MarkdownText.code(host.host), Unit.bytes.text(host.bytes, page.language),
                page.say(zh: "按主机", en: "by host"),
            ])
        }
        page.more(summary.traffic.count - Self.rowsShown)
        page.more(summary.hosts.count - Self.incidentsShown)
    }
}

extension MarkdownPage {
    /// The head of the table of scores.
    mutating func scoreHead() {
        head([
            say(zh: "项目", en: "Indicator"), say(zh: "得分:", en: "Score:"), say(zh: "区间:", en: "Interval:"),
            say(zh: "已判定:", en: "Judged:"), say(zh: "分值:", en: "Points:"), say(zh: "备注", en: "Remarks"),
        ])
    }

    /// A score of device runs.
    mutating func row(_ score: DeviceIndicatorScore) {
        let worst = score.worstDecile.map { Quantity.decimal($0, digits: 1) }
        row([
            score.indicator.title[language], score.point.map { "**\(Quantity.decimal($0, digits: 1))**" } ?? "–",
            "\(Quantity.decimal(score.low, digits: 1))–\(Quantity.decimal(score.high, digits: 1))",
            Quantity.decimal(100 * score.coverage, digits: 0) + " %",
            "\(Quantity.decimal(score.points, digits: 2)) / \(Quantity.decimal(score.maximumPoints, digits: 1))",
            worst.map { say(zh: "最差十分之一 \($0)", en: "worst tenth \($0)") } ?? "",
        ])
    }

    /// The last row of the table of scores.
    mutating func total(_ points: IndexPoints, _ share: Interval) {
        row([
            "**\(say(zh: "合计", en: "Total"))**", share.point.map { Quantity.decimal($0, digits: 1) } ?? "–",
            "\(Quantity.decimal(share.low, digits: 1))–\(Quantity.decimal(share.high, digits: 1))", "",
            "**\(Quantity.decimal(points.points, digits: 2))** / \(Quantity.decimal(points.maximumPoints, digits: 1))",
            "",
        ])
    }

    /// Says how many were left out; nothing if none were.
    mutating func more(_ count: Int) {
        guard count > 0 else { return }
        line()
        line(say(zh: "……另有 \(count) 项", en: "… and \(count) more"))
    }
}
