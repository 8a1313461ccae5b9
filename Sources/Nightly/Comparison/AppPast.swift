import Findings
import History
import Statistics

/// What was measured of an app tonight beside what earlier nights have like it.
struct AppPast {
    /// A metric of which values may be put side by side.
    private struct Group: Hashable {
        var metric: RunMetric
        var unit: Unit
        var method: String
    }

    /// One model's values of it, with what the guard says of the nights before.
    private struct Line {
        var series: NightSeries
        var refusals: [Refusal]
    }

    /// Metrics for the judge, in the order of the run metrics.
    let metrics: [NightMetric]
    /// Rates for the judge, in the same order.
    let rates: [NightRate]
    private let groups: [(group: Group, lines: [Line])]
    private let rateHeads: [(metric: RunMetric, refusals: [Refusal])]

    /// How many judgements the judge makes of the metrics.
    var judgements: Int { metrics.reduce(0) { $0 + $1.models.count + ($1.models.count > 1 ? 1 : 0) } }

    /// Puts together what is like tonight, of at most so many nights, `before` being in order.
    init(_ app: AppSamples, before: [PastNight], most: Int) {
        var tonight: [Group: [SeriesKey: [Double]]] = [:]
        for samples in app.samples where !samples.values.isEmpty {
            let group = Group(metric: samples.metric, unit: samples.unit, method: samples.method)
            tonight[group, default: [:]][SeriesKey(samples), default: []] += samples.values
        }
        groups = tonight.keys.sorted(by: Self.isBefore).map { group in
            let lines = (tonight[group] ?? [:]).sorted { $0.key < $1.key }.map { key, values in
                let guarded = EnvironmentGuard(
                    key, nights: before.map { $0.samples.map { (SeriesKey($0), $0.values) } })
                let series = NightSeries(model: key.model, nights: guarded.alike.suffix(most), tonight: values)
                return Line(series: series, refusals: guarded.refusals)
            }
            return (group, lines)
        }
        metrics = groups.map { group, lines in
            let budget = app.budgets[group.metric] ?? Budget()
            return NightMetric(
                group.metric.rawValue, models: lines.map(\.series), relative: budget.relative,
                absolute: budget.floor(in: group.unit))
        }
        var tried: [RunMetric: [SeriesKey: NightRate.Trials]] = [:]
        for trials in app.trials where trials.count > 0 {
            tried[trials.metric, default: [:]][SeriesKey(trials), default: .init(failures: 0, count: 0)] += trials
        }
        let order = RunMetric.allCases.filter { tried[$0] != nil }
        let sums = order.map { metric in
            Self.rate(tried[metric] ?? [:], before: before, limit: (app.budgets[metric] ?? Budget()).floorOfRate)
        }
        rates = sums.map(\.rate)
        rateHeads = zip(order, sums).map { ($0, $1.refusals) }
    }

    private static func isBefore(_ one: Group, _ other: Group) -> Bool {
        let all = RunMetric.allCases
        let (left, right) = (all.firstIndex(of: one.metric) ?? 0, all.firstIndex(of: other.metric) ?? 0)
        return (left, one.method, one.unit.rawValue) < (right, other.method, other.unit.rawValue)
    }

    private static func rate(
        _ tonight: [SeriesKey: NightRate.Trials], before: [PastNight], limit: Double
    ) -> (rate: NightRate, refusals: [Refusal]) {
        var rate = NightRate(
            before: .init(failures: 0, count: 0), after: .init(failures: 0, count: 0), limit: limit)
        var refusals: [Refusal] = []
        for (key, trials) in tonight.sorted(by: { $0.key < $1.key }) {
            let guarded = EnvironmentGuard(key, nights: before.map { $0.trials.map { (SeriesKey($0), $0) } })
            rate.after += trials
            for night in guarded.alike { rate.before += night }
            refusals += guarded.refusals
        }
        return (rate, Refusal.merged(refusals))
    }

    /// What the judge said, with what it was said of.
    func comparisons(of judgements: ArraySlice<NightJudge.Judgement>, nights: Int) -> [MetricComparison] {
        var rest = judgements
        return groups.flatMap { group, lines in
            var comparisons = lines.compactMap { line in
                rest.popFirst().map { judgement in
                    comparison(
                        group, judgement, unit: group.unit, before: line.series.nights.suffix(nights).flatMap(\.self),
                        after: line.series.tonight, refusals: line.refusals)
                }
            }
            if lines.count > 1, let judgement = rest.popFirst() {
                let refusals = Refusal.merged(lines.flatMap(\.refusals))
                comparisons.append(comparison(group, judgement, unit: nil, before: [], after: [], refusals: refusals))
            }
            return comparisons
        }
    }

    private func comparison(
        _ group: Group, _ judgement: NightJudge.Judgement, unit: Unit?, before: [Double], after: [Double],
        refusals: [Refusal]
    ) -> MetricComparison {
        MetricComparison(
            metric: group.metric, model: judgement.model, unit: unit, method: group.method, before: before,
            after: after,
            difference: judgement.difference, adjusted: judgement.adjusted, verdict: judgement.verdict,
            signedRank: judgement.signedRank, refusals: refusals)
    }

    /// What the judge said of the rates.
    func rateComparisons(of judgements: ArraySlice<NightRate.Judgement>) -> [RateComparison] {
        zip(zip(rateHeads, rates), judgements).map { pair, judgement in
            let (head, rate) = pair
            let bound = rate.after.failures == 0 ? RuleOfThree.bound(trials: rate.after.count) : nil
            return RateComparison(
                metric: head.metric, before: rate.before, after: rate.after, adjusted: judgement.adjusted,
                verdict: judgement.verdict, bound: bound, refusals: head.refusals)
        }
    }
}

extension NightRate.Trials {
    fileprivate static func += (sum: inout Self, more: Self) {
        sum.failures += more.failures
        sum.count += more.count
    }

    fileprivate static func += (sum: inout Self, more: Night.Trials) {
        sum.failures += more.failures
        sum.count += more.count
    }
}
