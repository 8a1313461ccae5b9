import DeviceRuns
import Findings
import Scoring

extension TextPage {
    /// The three scores over all runs.
    mutating func scores(of analysis: RunAnalysis, explained: Bool) {
        line()
        title(say(zh: "得分", en: "Scores"))
        row(zh: "基准", en: "Baselines", analysis.profile.name)
        if let shares = analysis.shares { row(zh: "机型权重", en: "Weights", shares.name) }
        for score in analysis.scores {
            line()
            let name = TerminalText.padded(score.indicator.title[language], to: 14)
            let point = score.point.map { Quantity.decimal($0, digits: 1) } ?? say(zh: "无法给出", en: "none")
            let range = "\(Quantity.decimal(score.low, digits: 1)) – \(Quantity.decimal(score.high, digits: 1))"
            let coverage = Quantity.decimal(score.coverage * 100, digits: 0)
            line(
                "  \(style(.bold, name)) \(point)  "
                    + say(
                        zh: "区间 \(range)，已测 \(coverage)%，计 \(points(score.points)) / \(points(score.maximumPoints)) 分",
                        en:
                            "could be \(range), \(coverage) % measured, \(points(score.points)) of \(points(score.maximumPoints)) points"
                    ))
            for step in score.steps { self.step(step) }
            for model in score.models { self.model(model, isWeighted: analysis.shares != nil, explained: explained) }
            if let worst = score.worstDecile, score.models.count > 1 {
                let text = Quantity.decimal(worst, digits: 1)
                line("      " + say(zh: "最差十分之一的机型：\(text)", en: "worst tenth of the models: \(text)"))
            }
        }
    }

    /// A score of device runs as a line of the table of all scores.
    mutating func row(_ score: DeviceIndicatorScore) {
        let point = score.point.map { Quantity.decimal($0, digits: 1) } ?? "–"
        let interval = "\(Quantity.decimal(score.low, digits: 1))–\(Quantity.decimal(score.high, digits: 1))"
        let measured = Quantity.decimal(score.coverage * 100, digits: 0)
        line(
            TerminalText.padded(score.indicator.title[language], to: 24)
                + style(.bold, TerminalText.padded(point, to: 7))
                + say(zh: "区间 \(interval)，已测 \(measured)%", en: "interval \(interval), measured \(measured)%"))
    }

    private func points(_ value: Double) -> String { Quantity.decimal(value, digits: 2) }

    private mutating func step(_ rate: StepRate) {
        let name = rate.step?.title[language] ?? say(zh: "三项全部成功", en: "All three")
        let tried = rate.passed + rate.failed
        let low = Quantity.decimal(rate.interval.low * 100, digits: 0)
        let high = Quantity.decimal(rate.interval.high * 100, digits: 0)
        let unknown =
            rate.unknown > 0 ? say(zh: "，\(rate.unknown) 种机型未测", en: ", \(rate.unknown) models not measured") : ""
        let text = say(
            zh: "\(tried) 种机型中 \(rate.passed) 种成功（95% 置信区间 \(low)–\(high)%）\(unknown)",
            en: "\(rate.passed) of \(tried) models (95 % interval \(low)–\(high) %)\(unknown)")
        line("      \(TerminalText.padded(name, to: 14)) \(text)")
    }

    private mutating func model(_ model: ModelScore, isWeighted: Bool, explained: Bool) {
        let point = model.point.map { Quantity.decimal($0, digits: 1) } ?? say(zh: "无法给出", en: "none")
        let held = model.isHeldDown ? say(zh: "（因崩溃限制上限）", en: " (held down by a crash)") : ""
        let weight = isWeighted ? "  × \(Quantity.decimal(model.weight, digits: 2))" : ""
        line("      \(safe(model.model))  \(point)\(weight)\(held)")
        for metric in model.metrics { line("        \(words(metric, explained: explained))") }
    }

    private func words(_ metric: MetricScore, explained: Bool) -> String {
        let name = TerminalText.padded(metric.metric.title[language], to: 30)
        guard let value = metric.value, let unit = metric.unit else {
            let word = metric.score == nil ? MetricState.notMeasured.title : MetricState.failed.title
            return "\(name) \(style(.dim, word[language]))"
        }
        let shown = unit.text(value, language)
        guard let score = metric.score else {
            return "\(name) \(shown)  \(style(.dim, say(zh: "没有基准，不打分", en: "no baseline, no score")))"
        }
        let text = "\(name) \(shown) → \(Quantity.decimal(score, digits: 1))"
        guard explained, let baseline = metric.baseline else { return text }
        return text + "\n"
            + style(.dim, "          \(baseline.calculation(value, score))\n          \(safe(baseline.source))")
    }
}
