/// Says of each metric of a night whether it is worse than in the nights before: on each model, and on all together.
public struct NightJudge: Sendable {
    /// The share of false alarms among the alarms of a night that is put up with; with nothing wrong, it is the
    /// probability of any alarm at all.
    public var level: Double
    /// With so many nights before, at most, tonight is compared. More would make it more certain, and remember longer.
    public var nights: Int
    /// So many nights before, at most, tell the noise.
    public var noiseNights = 20

    /// The usual settings; `nights` of the benchmarks shows what they give.
    public init(level: Double = 0.01, nights: Int = 5) {
        self.level = level
        self.nights = max(1, nights)
    }

    /// What is said of one metric.
    public struct Judgement: Sendable, Hashable {
        /// The metric.
        public var metric: String
        /// The model; nil for all together.
        public var model: String?
        /// The difference; nil if there is nothing to compare, or nothing that a share could be taken of.
        public var difference: Difference?
        /// The probability, adjusted for all that was compared in this night; nil if nothing was tested.
        public var adjusted: Double?
        /// The verdict.
        public var verdict: Verdict
        /// Over all models: Wilcoxon's signed rank p of the models' shares; nil for fewer than six models.
        public var signedRank: Double?
    }

    /// Judges a night: first each model of a metric, then all together, in the order given.
    public func judge(_ metrics: [NightMetric]) -> [Judgement] { judge(metrics, rates: []).metrics }

    /// Judges a night with its rates: all that is tested in it is adjusted together.
    public func judge(
        _ metrics: [NightMetric], rates: [NightRate]
    ) -> (metrics: [Judgement], rates: [NightRate.Judgement]) {
        var judged = metrics.flatMap(compare)
        // What has too few values for any verdict is not tested, so that it takes no power from the rest.
        let tested = judged.indices.filter { index in
            guard let difference = judged[index].difference else { return false }
            return min(difference.before, difference.after) >= Verdict.fewestSamples
        }
        let tests = rates.map(\.p)
        let all = tested.map { judged[$0].difference?.p ?? 1 } + tests.compactMap(\.self)
        var adjusted = BenjaminiHochberg.adjusted(all)[...]
        for (index, p) in zip(tested, adjusted) { judged[index].adjusted = p }
        adjusted = adjusted.dropFirst(tested.count)
        for index in judged.indices {
            guard let difference = judged[index].difference else { continue }
            judged[index].verdict = difference.verdict(adjusted: judged[index].adjusted ?? 1, level: level)
        }
        let rates = zip(rates, tests).map { rate, p in
            let p = p.flatMap { _ in adjusted.popFirst() }
            return NightRate.Judgement(adjusted: p, verdict: rate.verdict(adjusted: p, level: level))
        }
        return (judged, rates)
    }

    private func compare(_ metric: NightMetric) -> [Judgement] {
        var judgements: [Judgement] = []
        var pairs: [(before: [Double], after: [Double])] = []
        for series in metric.models {
            let before = series.nights.suffix(nights).flatMap(\.self)
            let noise = HistoricalNoise(Array(series.middles.suffix(noiseNights)))
            let limit = Limit(relative: metric.relative, absolute: metric.absolute, noise: noise)
            let difference = Difference(
                before: before, after: series.tonight, nights: min(nights, series.nights.count), limit: limit)
            let isFew = min(before.count, series.tonight.count) < Verdict.fewestSamples
            judgements.append(judgement(metric.name, series.model, difference, isFew))
            pairs.append((before, series.tonight))
        }
        guard metric.models.count > 1 else { return judgements }
        let limit = Limit(relative: metric.relative, absolute: metric.absolute, noise: metric.noise(of: noiseNights))
        let together = min(nights, metric.models.map(\.nights.count).min() ?? 0)
        let isFew = pairs.contains { min($0.before.count, $0.after.count) < Verdict.fewestSamples }
        var all = judgement(metric.name, nil, Difference(models: pairs, nights: together, limit: limit), isFew)
        all.signedRank = Self.signedRank(pairs)
        return judgements + [all]
    }

    private func judgement(
        _ metric: String, _ model: String?, _ difference: Difference?, _ isFew: Bool
    ) -> Judgement {
        let unknown = Verdict.unknown(needed: difference == nil && isFew ? Verdict.fewestSamples : nil)
        return Judgement(metric: metric, model: model, difference: difference, verdict: unknown)
    }

    private static func signedRank(_ pairs: [(before: [Double], after: [Double])]) -> Double? {
        let shares = pairs.compactMap { pair -> Double? in
            guard let before = Median.of(pair.before), let after = Median.of(pair.after), before > 0 else { return nil }
            return after / before - 1
        }
        return shares.count >= 6 ? SignedRank(shares)?.p : nil
    }
}
