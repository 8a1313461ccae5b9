import Findings

/// What one run says of one phone model, as the scorer needs it.
public struct ModelRun: Sendable, Hashable {
    /// The model; runs of the same model are put together.
    public var model: String
    /// The metrics of the run.
    public var metrics: [MetricResult]

    /// A run.
    public init(model: String, metrics: [MetricResult]) {
        self.model = model
        self.metrics = metrics
    }
}

/// One metric of one model, scored.
public struct MetricScore: Sendable, Hashable {
    /// The metric.
    public var metric: RunMetric
    /// The model's value: the median over its runs; nil if it was not measured.
    public var value: Double?
    /// What it counts.
    public var unit: Unit?
    /// 0 to 100; nil if it was not measured or has no baseline.
    public var score: Double?
    /// What it was compared with.
    public var baseline: MetricBaseline?
}

/// The fluency or traffic of one model.
public struct ModelScore: Sendable, Hashable {
    /// The model.
    public var model: String
    /// Its metrics.
    public var metrics: [MetricScore]
    /// 0 to 100 over what was scored; nil if nothing was.
    public var point: Double?
    /// The score if everything unknown were bad.
    public var low: Double
    /// The score if everything unknown were good.
    public var high: Double
    /// True if a crash held it down.
    public var isHeldDown: Bool
    /// What the model counts in the mean over the models: its share of the market, or 1.
    public var weight: Double
}

/// How often a step succeeded over the models.
public struct StepRate: Sendable, Hashable {
    /// The step; nil for all three together.
    public var step: RunMetric?
    /// Models on which it succeeded.
    public var passed: Int
    /// Models on which it failed.
    public var failed: Int
    /// Models on which it was not measured.
    public var unknown: Int
    /// Where the rate lies.
    public var interval: WilsonInterval

    /// Passed of those measured, in percent; nil if none was.
    public var percent: Double? {
        passed + failed > 0 ? Double(passed) / Double(passed + failed) * 100 : nil
    }
}

/// One indicator over all models.
public struct DeviceIndicatorScore: Sendable, Hashable {
    /// The indicator.
    public var indicator: Indicator
    /// 0 to 100 over what was scored; nil if nothing was.
    public var point: Double?
    /// The score if everything unknown were bad: what counts in points.
    public var low: Double
    /// The score if everything unknown were good.
    public var high: Double
    /// What was scored of what is required, 0 to 1.
    public var coverage: Double
    /// The score of the worst tenth of the models; nil if none was scored.
    public var worstDecile: Double?
    /// The models, for fluency and traffic.
    public var models: [ModelScore]
    /// The steps, for compatibility.
    public var steps: [StepRate]
    /// Points of the index that it carries.
    public var maximumPoints: Double
    /// Points earned: the low end's share.
    public var points: Double { low / 100 * maximumPoints }
}
