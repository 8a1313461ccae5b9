import Findings

/// One look at something that changes over a run: the sum over the app's processes.
public struct SeriesPoint: Sendable, Hashable {
    /// The value.
    public var value: Double
    /// When, on the clock of the device; nil if the log does not say.
    public var time: LogTime?
    /// Where the first of its parts was read.
    public var place: LogPlace
}

/// What one method saw of a metric over the course of a run.
public struct RunSeries: Sendable, Hashable {
    /// What the values count.
    public var unit: Unit
    /// How they came about.
    public var method: String
    /// The values, in the order of the run.
    public var points: [SeriesPoint]
}

extension RunSummary {
    /// The app's proportional set size over the run; nil if nobody looked.
    public var memorySeries: RunSeries? { series(.pss, MetricMaker.memoryMethods) }

    /// The app's use of the processor over the run; nil if nobody looked.
    public var processorSeries: RunSeries? { series(.cpu, MetricMaker.processorMethods) }

    private func series(_ metric: Metric, _ methods: [String]) -> RunSeries? {
        let found = Rounds.preferred(measurements.filter { $0.metric == metric }, methods)
        guard let first = found.first else { return nil }
        return RunSeries(unit: first.unit, method: first.method, points: Rounds.points(found))
    }
}
