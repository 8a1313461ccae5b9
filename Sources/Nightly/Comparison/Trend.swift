import Findings
import Statistics

/// One figure over the nights, the last of which is tonight.
public struct Trend: Sendable, Hashable {
    /// What the figure is.
    public enum Subject: Sendable, Hashable {
        /// A score; its point.
        case score(Indicator)
        /// The median of a metric on a model.
        case metric(RunMetric, model: String)
        /// The size of the package in bytes.
        case size
        /// Open findings of failed checks.
        case findings
    }

    /// One night.
    public struct Point: Sendable, Hashable {
        /// The day.
        public var day: String
        /// Which run of that day.
        public var run: Int
        /// The commit that was built.
        public var commit: String?
        /// The value; nil if it was not measured that night.
        public var value: Double?
    }

    /// What the figure is.
    public var subject: Subject
    /// What the values count; nil for scores and findings.
    public var unit: Unit?
    /// The nights, oldest first.
    public var points: [Point]
    /// Where the figure changed: indices are those of ``points``.
    public var changes: [Change]

    /// A change point with a second opinion.
    public struct Change: Sendable, Hashable {
        /// The index in ``Trend/points`` of the first night that is different.
        public var index: Int
        /// The change point, whose index is that among the nights with a value.
        public var point: ChangePoint
        /// True if a step fits the nights around it; nil if there are too few of them.
        public var isStep: Bool?
    }
}
