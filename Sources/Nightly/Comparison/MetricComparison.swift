import Findings
import Statistics

/// A metric of tonight against the nights before: on one model, or on all together.
public struct MetricComparison: Sendable, Hashable {
    /// What is measured.
    public var metric: RunMetric
    /// The phone model; nil for all together.
    public var model: String?
    /// What the values count; nil for all together, whose difference is a share.
    public var unit: Unit?
    /// How the values came about.
    public var method: String
    /// The values of the nights before that were compared with, of all these nights.
    public var before: [Double]
    /// The values of tonight.
    public var after: [Double]
    /// The difference; nil if there is nothing to compare.
    public var difference: Difference?
    /// The probability, adjusted for all that was compared in this night; nil if nothing was tested.
    public var adjusted: Double?
    /// The verdict.
    public var verdict: Verdict
    /// Wilcoxon's signed rank p over the models; nil for one model, or fewer than six.
    public var signedRank: Double?
    /// Earlier nights that were not compared with, because something of their surroundings is another.
    public var refusals: [Refusal]
}

/// Nights that were not compared with tonight, and why.
public struct Refusal: Sendable, Hashable {
    /// What differs: fingerprint, refresh rate, thermal state, power, network, version of tools.
    public var what: LocalizedText
    /// What it was.
    public var before: String
    /// What it is.
    public var after: String
    /// How many nights.
    public var nights: Int
}

/// How often something failed tonight against the nights before, over all models.
public struct RateComparison: Sendable, Hashable {
    /// What was tried: install, launch, uninstall, or runs without a crash.
    public var metric: RunMetric
    /// Failures and trials of the nights before.
    public var before: Trials
    /// Failures and trials of tonight.
    public var after: Trials
    /// Fisher's exact p, adjusted for all that was compared in this night; nil if nothing was tested.
    public var adjusted: Double?
    /// The verdict.
    public var verdict: Verdict
    /// With no failure tonight: the most that the rate may be, with a confidence of 95 % (rule of three).
    public var bound: Double?

    /// So many failures of so many trials.
    public struct Trials: Sendable, Hashable {
        /// Failures.
        public var failures: Int
        /// Trials.
        public var count: Int
    }
}
