import Findings

/// One run that is to be the measure for others.
public struct ReferenceRun: Sendable {
    /// What its numbers are named after.
    public var name: String
    /// Its metrics.
    public var metrics: [MetricResult]
    /// True if it is no phone's but made from records.
    public var isReplay: Bool

    /// A run.
    public init(name: String, metrics: [MetricResult], isReplay: Bool) {
        self.name = name
        self.metrics = metrics
        self.isReplay = isReplay
    }
}

/// Makes baselines of reference runs: full marks up to the median over the runs, no marks from twice their 90th
/// percentile on. So half of the references have full marks, and their 90th percentile keeps part of them.
public struct BaselineBuilder: Sendable {
    private let runs: [ReferenceRun]

    /// Fewer values than this say little of how far they spread.
    public static let fewValues = 5

    /// What has a baseline: the metrics whose values are compared as ratios. Counts have none, for any is one too many.
    public static let metrics = RunMetric.allCases.filter { metric in
        switch metric {
        case .install, .launch, .uninstall, .crashes, .notResponding, .lowMemoryKills, .invalidServices, .memoryGrowth:
            false
        default: true
        }
    }

    /// A builder over some runs.
    public init(_ runs: [ReferenceRun]) {
        self.runs = runs
    }

    /// A profile with the baselines of the runs in place of those of `base`; what the runs do not tell stays as it is.
    public func profile(named name: String, over base: BaselineProfile) -> BaselineProfile {
        var profile = base
        profile.name = name
        for metric in Self.metrics {
            if let baseline = baseline(metric) { profile.metrics[metric] = baseline }
        }
        return profile
    }

    /// The baseline of a metric; nil if no run measured it, or half of the values are 0, of which nothing is a multiple.
    public func baseline(_ metric: RunMetric) -> MetricBaseline? {
        let found = runs.compactMap { run -> (run: ReferenceRun, result: MetricResult, value: Double, unit: Unit)? in
            guard let result = run.metrics.first(where: { $0.metric == metric && $0.state == .measured }),
                let value = result.value, let unit = result.unit, value.isFinite, value >= 0
            else { return nil }
            return (run, result, value, unit)
        }
        // Values of two methods are not comparable: those of the commoner one count.
        let groups = Dictionary(grouping: found) { "\(Self.method($0.result)) [\($0.unit.rawValue)]" }
        guard let (method, group) = groups.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }),
            let unit = group.first?.unit, let median = Statistics.median(group.map(\.value)), median > 0,
            let high = Statistics.percentile(90, group.map(\.value))
        else { return nil }
        let names = group.map(\.run.name).sorted().joined(separator: ", ")
        var source = "full: median of \(group.count) reference runs; zero: twice their 90th percentile, "
        source += "\(BaselineProfile.digits(high)) \(unit.rawValue); \(method); runs: \(names)"
        if found.count > group.count { source += "; \(found.count - group.count) runs of other methods left out" }
        if group.count < Self.fewValues { source += "; fewer than \(Self.fewValues) runs, so take it with care" }
        if group.contains(where: \.run.isReplay) { source += "; some made by replay, no real phone" }
        return MetricBaseline(full: median, zero: 2 * max(high, median), unit: unit, source: source)
    }

    /// What the values come from, without how many of them there were.
    private static func method(_ result: MetricResult) -> String {
        result.method.split(separator: ",").first.map(String.init) ?? result.method
    }
}
