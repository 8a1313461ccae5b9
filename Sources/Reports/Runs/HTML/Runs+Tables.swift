import DeviceRuns
import Findings
import Scoring

/// The tables of device runs.
extension RunAnalysis {
    private static let runsShown = 200
    private static let linesShown = 60
    private static let wanted: [RunMetric] = [
        .install, .launch, .uninstall, .coldStart, .cpu, .memory, .crashes, .notResponding, .traffic,
    ]

    /// One row for each run with what people ask for first.
    func overview(_ page: inout HTMLWriter) {
        let head =
            [LocalizedText(zh: "机型", en: "Model")] + Self.wanted.map(\.title) + [
                LocalizedText(zh: "已测", en: "Measured")
            ]
        page.element("div", ["class": "title"]) { page in
            page.element("h2", LocalizedText(zh: "设备运行", en: "Device runs"))
            page.element(
                "span", ["class": "count"],
                LocalizedText(
                    zh: "\(summaries.count) 次，\(models.count) 种机型", en: "\(summaries.count) on \(models.count) models"))
        }
        page.table(
            head, numbers: Set(4...Self.wanted.count + 1),
            summaries.prefix(Self.runsShown).map { summary in
                [model(summary)] + Self.wanted.map { cell(summary[$0]) }
                    + [.text("\(summary.coverage) / \(summary.metrics.count)")]
            })
        page.left(summaries.count - Self.runsShown)
        page.element("div", ["class": "tags"]) { page in
            for rate in scores.first?.steps ?? [] {
                let name = rate.step?.title ?? LocalizedText(zh: "三项全部成功", en: "all three")
                let tried = rate.passed + rate.failed
                let ends =
                    "\(Quantity.decimal(rate.interval.low * 100, digits: 0))–\(Quantity.decimal(rate.interval.high * 100, digits: 0))%"
                page.element(
                    "span", ["class": rate.failed > 0 ? "tag stop" : "tag"],
                    LocalizedText(
                        zh: "\(name.zh) \(rate.passed)/\(tried)，95% 置信区间 \(ends)",
                        en: "\(name.en) \(rate.passed)/\(tried), 95% interval \(ends)"))
            }
        }
    }

    private func model(_ summary: RunSummary) -> HTMLCell {
        guard summary.run.isPartial else { return .text(summary.model) }
        return .both(LocalizedText(zh: "\(summary.model)（不完整）", en: "\(summary.model) (partial)"))
    }

    private func cell(_ result: MetricResult) -> HTMLCell {
        switch result.state {
        case .notMeasured: return .text("–")
        case .failed: return .mark(result.state.title, isGood: false)
        case .measured:
            guard let value = result.value, let unit = result.unit else {
                return .mark(LocalizedText(zh: "成功", en: "passed"), isGood: true)
            }
            if unit == .count, value > 0 {
                return .mark(LocalizedText(zh: unit.text(value, .zh), en: unit.text(value, .en)), isGood: false)
            }
            return .both(LocalizedText(zh: unit.text(value, .zh), en: unit.text(value, .en)))
        }
    }

    /// How fluency and traffic come about, by model.
    func calculation(_ page: inout HTMLWriter) {
        let head = [
            LocalizedText(zh: "机型 / 指标", en: "Model / metric"), LocalizedText(zh: "数值", en: "Value"),
            LocalizedText(zh: "得分", en: "Score"), LocalizedText(zh: "计算", en: "Calculation"),
            LocalizedText(zh: "基准的出处", en: "Source of the baseline"),
        ]
        page.folded(LocalizedText(zh: "得分计算", en: "How the scores come about")) { page in
            page.element("p", Self.method)
            if let shares {
                page.element(
                    "p",
                    LocalizedText(
                        zh: "各机型按“\(shares.name)”中的份额加权（表中 ×）。",
                        en: "Models are weighted by their shares in “\(shares.name)” (× in the table)."))
            }
            for score in scores where !score.models.isEmpty {
                page.element("h3", score.indicator.title)
                page.table(
                    head, numbers: [1, 2],
                    score.models.prefix(Self.runsShown).flatMap { model in
                        [
                            [
                                .text(model.model),
                                .text(shares == nil ? "" : "× \(Quantity.decimal(model.weight, digits: 2))"),
                                .text(model.point.map { Quantity.decimal($0, digits: 1) } ?? "–"),
                                model.isHeldDown
                                    ? .both(LocalizedText(zh: "因崩溃封顶", en: "held down by a crash")) : .text(""),
                                .text(""),
                            ]
                        ] + model.metrics.map(row)
                    })
                page.left(score.models.count - Self.runsShown)
            }
        }
    }

    private static let method = LocalizedText(
        zh: "数值不超过满分线得 100，达到零分线得 0，其间为 100 · ln(零分线 / 数值) / ln(零分线 / 满分线)。同一机型的多次运行取中位数，各指标求平均，"
            + "再对机型求平均。没有测到的指标在区间下限按 0 计，没有基准的指标不打分。",
        en: "A value earns 100 up to the line of full marks, 0 from the line of no marks on, and between them "
            + "100 · ln(zero / value) / ln(zero / full). The median over a model's runs counts, then the mean of the metrics, "
            + "then the mean of the models. What was not measured counts as 0 in the low end; a metric without a baseline "
            + "has no score.")

    private func row(_ metric: MetricScore) -> [HTMLCell] {
        let value: HTMLCell
        if let number = metric.value, let unit = metric.unit {
            value = .both(LocalizedText(zh: unit.text(number, .zh), en: unit.text(number, .en)))
        } else {
            value = .both(metric.score == nil ? MetricState.notMeasured.title : MetricState.failed.title)
        }
        var formula: HTMLCell = .text("")
        if let number = metric.value, let score = metric.score, let baseline = metric.baseline {
            formula = .text(baseline.calculation(number, score))
        } else if metric.value != nil, metric.score == nil {
            formula = .both(LocalizedText(zh: "没有基准，不打分", en: "no baseline, no score"))
        }
        return [
            .inner(metric.metric.title), value, .text(metric.score.map { Quantity.decimal($0, digits: 1) } ?? "–"),
            formula, .text(metric.score == nil ? "" : metric.baseline?.source ?? ""),
        ]
    }

    /// Everything of each run, folded.
    func details(_ page: inout HTMLWriter) {
        for summary in summaries.prefix(Self.runsShown) {
            let title = "\(summary.model) · \(summary.run.name)"
            page.folded(LocalizedText(zh: title, en: title)) { page in
                if summary.run.device.isReplay {
                    page.element(
                        "p", ["class": "label"],
                        LocalizedText(zh: "由记录回放生成，并非真机。", en: "Made by replay, no real phone."))
                }
                circumstances(summary, &page)
                metrics(summary, &page)
                phases(summary, &page)
                traffic(summary, &page)
                incidents(summary, &page)
                remarks(summary, &page)
            }
        }
    }

    private func metrics(_ summary: RunSummary, _ page: inout HTMLWriter) {
        let head = [
            LocalizedText(zh: "指标", en: "Metric"), LocalizedText(zh: "数值", en: "Value"),
            LocalizedText(zh: "方法", en: "Method"), LocalizedText(zh: "说明", en: "Remarks"),
        ]
        page.table(
            head, numbers: [1],
            summary.metrics.map { result in
                [
                    .both(result.metric.title),
                    result.state == .notMeasured ? .both(result.state.title) : cell(result), .text(result.method),
                    result.reason.map(HTMLCell.both) ?? .text(""),
                ]
            })
    }

    private func incidents(_ summary: RunSummary, _ page: inout HTMLWriter) {
        guard !summary.incidents.isEmpty else { return }
        page.element("h3", LocalizedText(zh: "事件", en: "Incidents"))
        page.element("ul", ["class": "marks"]) { page in
            for incident in summary.incidents.prefix(Self.linesShown) {
                page.element("li") { page in
                    page.short(incident)
                    page.text(" ")
                    page.element("code", incident.place.text)
                    for frame in incident.stack.prefix(5) { page.element("div", ["class": "mono label"], frame) }
                }
            }
        }
        page.left(summary.incidents.count - Self.linesShown)
    }

    private func remarks(_ summary: RunSummary, _ page: inout HTMLWriter) {
        let remarks = summary.run.readings.flatMap(\.reading.remarks)
        guard !remarks.isEmpty else { return }
        page.element("h3", LocalizedText(zh: "日志说明", en: "Remarks on the logs"))
        page.element("ul", ["class": "marks"]) { page in
            for remark in remarks.prefix(Self.linesShown) {
                page.element("li") { page in
                    page.text(remark.code.meaning)
                    page.text(" ")
                    page.element("code", remark.place.text)
                }
            }
        }
        page.left(remarks.count - Self.linesShown)
    }
}

extension MetricBaseline {
    /// How a value comes to its score, in figures.
    func calculation(_ value: Double, _ score: Double) -> String {
        func number(_ value: Double) -> String { Quantity.decimal(value, digits: value < 100 ? 2 : 0) }
        let (full, zero) = (number(self.full), number(self.zero))
        if value <= self.full { return "\(number(value)) ≤ \(full): 100" }
        if value >= self.zero { return "\(number(value)) ≥ \(zero): 0" }
        return "100 · ln(\(zero) / \(number(value))) / ln(\(zero) / \(full)) = \(Quantity.decimal(score, digits: 1))"
    }
}
