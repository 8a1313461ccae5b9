import Findings

/// Scores device runs: over the launches of a run the median was taken already, here it is taken over the runs of a
/// model, then the mean over models. Launches of different phones are never mixed.
public struct DeviceScorer: Sendable {
    let profile: BaselineProfile
    /// What each model counts; nil if all count the same.
    let shares: MarketShares?

    /// A scorer with baselines and, if given, shares of the market: a model without a share counts nothing.
    public init(profile: BaselineProfile, shares: MarketShares? = nil) {
        self.profile = profile
        self.shares = shares
    }

    /// The three scores that come from device runs, in the order of the index.
    public func scores(_ runs: [ModelRun]) -> [DeviceIndicatorScore] {
        let models = Dictionary(grouping: runs, by: \.model).sorted { $0.key < $1.key }
        return [
            compatibility(models), graded(.fluency, profile.fluency, models), graded(.traffic, [.traffic], models),
        ]
    }

    // MARK: Compatibility

    static let steps: [RunMetric] = [.install, .launch, .uninstall]

    private func compatibility(_ models: [(key: String, value: [ModelRun])]) -> DeviceIndicatorScore {
        var rates = Self.steps.map { step in
            rate(step, models.map { Self.state(step, $0.value) })
        }
        let all = models.map { model -> MetricState in
            let states = Self.steps.map { Self.state($0, model.value) }
            if states.contains(.failed) { return .failed }
            return states.contains(.notMeasured) ? .notMeasured : .measured
        }
        let tried = rates.reduce(0) { $0 + $1.passed + $1.failed }
        let passed = rates.reduce(0) { $0 + $1.passed }
        let required = Self.steps.count * models.count
        rates.append(rate(nil, all))
        let share = { (count: Int, of: Int) in of > 0 ? Double(count) / Double(of) * 100 : 0 }
        return DeviceIndicatorScore(
            indicator: .compatibility, point: tried > 0 ? share(passed, tried) : nil, low: share(passed, required),
            high: required > 0 ? share(passed + required - tried, required) : 100,
            coverage: required > 0 ? Double(tried) / Double(required) : 0, worstDecile: nil, models: [], steps: rates,
            maximumPoints: profile.points[.compatibility] ?? 0)
    }

    /// One failure on a model is a failure of the model; a success counts if nothing else is known.
    private static func state(_ step: RunMetric, _ runs: [ModelRun]) -> MetricState {
        let states = runs.flatMap(\.metrics).filter { $0.metric == step }.map(\.state)
        if states.contains(.failed) { return .failed }
        return states.contains(.measured) ? .measured : .notMeasured
    }

    private func rate(_ step: RunMetric?, _ states: [MetricState]) -> StepRate {
        let passed = states.count { $0 == .measured }
        let failed = states.count { $0 == .failed }
        return StepRate(
            step: step, passed: passed, failed: failed, unknown: states.count - passed - failed,
            interval: WilsonInterval(successes: passed, trials: passed + failed))
    }

    // MARK: Fluency and traffic

    private func graded(
        _ indicator: Indicator, _ metrics: [RunMetric], _ models: [(key: String, value: [ModelRun])]
    ) -> DeviceIndicatorScore {
        let scored = models.map { model($0.key, metrics, $0.value) }
        let weighted = scored.map { (score: $0, weight: $0.weight) }
        let known = weighted.filter { $0.score.point != nil }
        let all = weighted.reduce(0) { $0 + $1.weight }
        let some = known.reduce(0) { $0 + $1.weight }
        let count = scored.reduce(0) { $0 + $1.metrics.count { $0.score != nil } }
        let points = known.compactMap(\.score.point).sorted()
        return DeviceIndicatorScore(
            indicator: indicator,
            point: some > 0 ? known.reduce(0) { $0 + ($1.score.point ?? 0) * $1.weight } / some : nil,
            low: all > 0 ? weighted.reduce(0) { $0 + $1.score.low * $1.weight } / all : 0,
            high: all > 0 ? weighted.reduce(0) { $0 + $1.score.high * $1.weight } / all : 100,
            coverage: scored.isEmpty ? 0 : Double(count) / Double(metrics.count * scored.count),
            worstDecile: points.isEmpty ? nil : points[(points.count + 9) / 10 - 1], models: scored, steps: [],
            maximumPoints: profile.points[indicator] ?? 0)
    }

    private func model(_ name: String, _ metrics: [RunMetric], _ runs: [ModelRun]) -> ModelScore {
        let scores = metrics.map { score($0, runs) }
        let known = scores.compactMap(\.score)
        let sum = known.reduce(0, +)
        let unknown = Double(scores.count - known.count) * 100
        let count = Double(max(scores.count, 1))
        // A crash is no average matter: whatever else is good, the model is held down.
        let crashed = scores.contains { $0.metric == .crashes && ($0.value ?? 0) > 0 }
        let ceiling = crashed ? profile.ceilingWithCrash : 100
        return ModelScore(
            model: name, metrics: scores, point: known.isEmpty ? nil : min(ceiling, sum / Double(known.count)),
            low: min(ceiling, sum / count), high: min(ceiling, (sum + unknown) / count), isHeldDown: crashed,
            weight: shares.map { $0.weight(of: name) ?? 0 } ?? 1)
    }

    private func score(_ metric: RunMetric, _ runs: [ModelRun]) -> MetricScore {
        let results = runs.flatMap(\.metrics).filter { $0.metric == metric }
        let failed = results.contains { $0.state == .failed }
        let measured = results.filter { $0.state == .measured && $0.value != nil }
        let unit = measured.first?.unit
        let values = measured.filter { $0.unit == unit }.compactMap(\.value)
        let baseline = profile.metrics[metric]
        var result = MetricScore(metric: metric, value: nil, unit: unit, score: failed ? 0 : nil, baseline: baseline)
        guard let median = Statistics.median(values) else { return result }
        if metric == .crashes || metric == .invalidServices {
            // Counts: any is one too many, whatever the median.
            let worst = values.max() ?? 0
            result.value = worst
            result.score = worst > 0 ? 0 : 100
            return result
        }
        result.value = median
        if !failed, let baseline, baseline.unit == unit { result.score = baseline.score(median) }
        return result
    }
}
