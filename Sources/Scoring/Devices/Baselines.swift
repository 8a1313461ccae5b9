import Findings
import Glibc

/// What the values of a metric are compared with.
public struct MetricBaseline: Sendable, Hashable {
    /// Full marks up to this value.
    public var full: Double
    /// No marks from this value on.
    public var zero: Double
    /// What the values count; a value in another unit is not compared.
    public var unit: Unit
    /// Where the numbers are from.
    public var source: String

    /// A baseline; `full` must be above 0 and below `zero`.
    public init(full: Double, zero: Double, unit: Unit, source: String) {
        self.full = full
        self.zero = zero
        self.unit = unit
        self.source = source
    }

    /// 0 to 100: times and bytes are ratio quantities, so doubling a value costs the same everywhere between the ends.
    public func score(_ value: Double) -> Double {
        if value <= full { return 100 }
        if value >= zero { return 0 }
        return 100 * log(zero / value) / log(zero / full)
    }
}

/// The numbers that turn what device runs measured into scores.
public struct BaselineProfile: Sendable, Hashable {
    /// The name that a report states.
    public var name: String
    /// Baselines by metric. A metric without one has no score.
    public var metrics: [RunMetric: MetricBaseline]
    /// Points of the index that each indicator carries.
    public var points: [Indicator: Double]
    /// What fluency is made of; each counts the same.
    public var fluency: [RunMetric]
    /// The most that fluency can be on a phone where the app crashed.
    public var ceilingWithCrash: Double

    /// A profile.
    public init(
        name: String, metrics: [RunMetric: MetricBaseline], points: [Indicator: Double], fluency: [RunMetric],
        ceilingWithCrash: Double
    ) {
        self.name = name
        self.metrics = metrics
        self.points = points
        self.fluency = fluency
        self.ceilingWithCrash = ceilingWithCrash
    }
}
