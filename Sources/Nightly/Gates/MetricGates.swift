import Findings
import Statistics

extension NightGates {
    static let noRuns = LocalizedText(zh: "今晚没有测到", en: "it was not measured tonight")

    /// A metric is not worse by more than its budget on any model, nor over all models together.
    func regression(of metric: RunMetric, _ budget: Budget, _ app: AppNight) -> GateOutcome {
        let name = "regression.\(metric.rawValue)"
        let title = LocalizedText(
            zh: "\(metric.title.zh)没有变差（\(Self.words(budget).zh)）",
            en: "\(metric.title.en) is no worse (\(Self.words(budget).en))")
        let all = app.metrics.filter { $0.metric == metric }
        guard !all.isEmpty else { return GateOutcome(name, title, unknown: Self.noRuns) }
        let worse = all.filter { $0.verdict == .worse }
        if !worse.isEmpty { return GateOutcome(name, title, holds: false, worse.map(Self.line)) }
        // All models together decide where there are several, else the one.
        let deciding = all.contains { $0.model == nil } ? all.filter { $0.model == nil } : all
        let lines = deciding.map(Self.line)
        let isTold = deciding.allSatisfy { $0.verdict == .same || $0.verdict == .better }
        return GateOutcome(name: name, title: title, state: isTold ? .passed : .unknown, details: lines)
    }

    /// Something does not fail more often than before.
    func rate(of metric: RunMetric, _ app: AppNight) -> GateOutcome {
        let name = "rate.\(metric.rawValue)"
        let title = LocalizedText(
            zh: "\(metric.title.zh)失败不比以往更多", en: "\(metric.title.en) fails no more often than before")
        guard let rate = app.rates.first(where: { $0.metric == metric }), rate.after.count > 0 else {
            return GateOutcome(name, title, unknown: Self.noRuns)
        }
        let tonight = LocalizedText(
            zh:
                "今晚 \(rate.after.count) 次中失败 \(rate.after.failures) 次，此前 \(rate.before.count) 次中失败 \(rate.before.failures) 次",
            en: "\(rate.after.failures) of \(rate.after.count) failed tonight, "
                + "\(rate.before.failures) of \(rate.before.count) before")
        var lines = [tonight]
        if let p = rate.adjusted { lines.append(GateText.adjusted(p)) }
        if let bound = rate.bound {
            lines.append(
                LocalizedText(
                    zh: "没有失败也只说明失败率不超过 \(GateText.number(bound * 100))%（三倍法则）",
                    en:
                        "no failure says no more than that the rate is at most \(GateText.number(bound * 100))% (rule of three)"
                ))
        }
        switch rate.verdict {
        case .worse: return GateOutcome(name, title, holds: false, lines)
        case .better, .same: return GateOutcome(name, title, holds: true, lines)
        case .unknown(let needed):
            return GateOutcome(name: name, title: title, state: .unknown, details: lines + [Self.needed(needed)])
        }
    }

    /// What a budget lets pass.
    private static func words(_ budget: Budget) -> LocalizedText {
        let share = GateText.number(budget.relative * 100)
        guard let absolute = budget.absolute else {
            return LocalizedText(zh: "变化显著且超过 \(share)%", en: "by a significant difference above \(share)%")
        }
        let floor = GateText.number(absolute)
        return LocalizedText(
            zh: "变化显著，且超过 \(share)% 和 \(floor)", en: "by a significant difference above \(share)% and \(floor)")
    }

    private static func line(_ comparison: MetricComparison) -> LocalizedText {
        var parts = [head(comparison)]
        if let p = comparison.adjusted { parts.append(GateText.adjusted(p)) }
        if case .unknown(let count) = comparison.verdict { parts.append(needed(count)) }
        for refusal in comparison.refusals {
            parts.append(
                LocalizedText(
                    zh: "有 \(refusal.nights) 晚的\(refusal.what.zh)不同，没有比较",
                    en: "\(refusal.nights) nights with another \(refusal.what.en) were not compared"))
        }
        return LocalizedText(
            zh: parts.map(\.zh).joined(separator: "；"), en: parts.map(\.en).joined(separator: "; "))
    }

    /// The model, and by how much it moved.
    private static func head(_ comparison: MetricComparison) -> LocalizedText {
        let model =
            comparison.model.map { LocalizedText(zh: $0, en: $0) } ?? LocalizedText(zh: "全部机型", en: "all models")
        guard let difference = comparison.difference else {
            return LocalizedText(
                zh: "\(model.zh)：没有可比的夜晚", en: "\(model.en): no earlier night to compare with")
        }
        // Where the value before is 0 there is no share of it.
        let words = difference.isAbsolute ? GateText.signed : GateText.percent
        let share = words(difference.estimate)
        let range = difference.interval.map { "\(words($0.lowerBound)) … \(words($0.upperBound))" }
        return LocalizedText(
            zh: "\(model.zh)：\(share)" + (range.map { "（95% 区间 \($0)）" } ?? ""),
            en: "\(model.en): \(share)" + (range.map { " (95 % interval \($0))" } ?? ""))
    }

    private static func needed(_ count: Int?) -> LocalizedText {
        guard let count else { return LocalizedText(zh: "尚无法判断", en: "it cannot be told yet") }
        return LocalizedText(
            zh: "尚无法判断，每侧约需 \(count) 个值", en: "it cannot be told yet: about \(count) values a side would tell")
    }
}
