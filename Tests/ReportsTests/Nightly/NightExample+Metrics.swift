import Findings
import Statistics
import TestSupport

@testable import Nightly

extension NightExample {
    /// Values that spread by 3 % about a middle one, the same in every run.
    static func values(_ middle: Double, _ count: Int, seed: UInt64) -> [Double] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in middle * (1 + Double.random(in: -0.03...0.03, using: &generator)) }
    }

    /// What the judge of the nights says of a metric on some models whose middle value changes by a factor tonight.
    static func metrics(
        _ metric: RunMetric, _ unit: Unit, models: [String], middle: Double, factor: Double, refusals: [Refusal] = [],
        tonight: Int = 10, nights: Int = 5
    ) -> [MetricComparison] {
        let series = models.enumerated().map { index, model -> NightSeries in
            let usual = middle * (1 + 0.2 * Double(index))
            let earlier = (0..<nights).map { values(usual, 10, seed: UInt64(100 * index + $0)) }
            return NightSeries(
                model: model, nights: earlier, tonight: values(usual * factor, tonight, seed: UInt64(100 * index + 50)))
        }
        let judged = NightJudge().judge([NightMetric(metric.rawValue, models: series)])
        return judged.map { judgement in
            let own = series.first { $0.model == judgement.model }
            return MetricComparison(
                metric: metric, model: judgement.model, unit: own.map { _ in unit }, method: "am start -W TotalTime",
                before: own?.nights.flatMap(\.self) ?? [], after: own?.tonight ?? [],
                difference: judgement.difference, adjusted: judgement.adjusted, verdict: judgement.verdict,
                signedRank: judgement.signedRank, refusals: own == nil ? [] : refusals)
        }
    }

    /// A series of that many nights that steps by a factor at one of them; nothing was measured in every ninth.
    static func trend(
        _ subject: Trend.Subject, _ unit: Unit?, middle: Double, step: Double = 1, at index: Int = 20, nights: Int = 30
    ) -> Trend {
        let noisy = values(middle, nights, seed: 7)
        let points = noisy.enumerated().map { night, value -> Trend.Point in
            let isKnown = night % 9 != 8 || night == nights - 1
            let day = night < 8 ? "2026-10-\(24 + night)" : "2026-11-\(night < 17 ? "0" : "")\(night - 7)"
            return Trend.Point(
                day: day, run: 1, commit: "c0ffee\(100 + night)abcdef",
                value: isKnown ? value * (night >= index ? step : 1) : nil)
        }
        let known = points.indices.filter { points[$0].value != nil }
        let series = known.compactMap { points[$0].value }
        let changes = ChangePoints().find(in: series).map { point in
            Trend.Change(
                index: known[point.index], point: point, isStep: StepFit(in: series, at: point.index)?.isStep)
        }
        return Trend(subject: subject, unit: unit, points: points, changes: changes)
    }
}
