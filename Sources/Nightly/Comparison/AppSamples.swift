import Findings
import History

/// What was measured of one app tonight, and what matters of it.
public struct AppSamples: Sendable, Hashable {
    /// The app, as the suite names it.
    public var app: String
    /// Tonight is compared with nights of this branch; nil for all.
    public var branch: String?
    /// What was measured.
    public var samples: [Night.Samples]
    /// What was tried.
    public var trials: [Night.Trials]
    /// What matters of a metric, where it is not what usually does.
    public var budgets: [RunMetric: Budget]

    /// What was measured.
    public init(
        app: String, branch: String? = nil, samples: [Night.Samples], trials: [Night.Trials],
        budgets: [RunMetric: Budget] = [:]
    ) {
        self.app = app
        self.branch = branch
        self.samples = samples
        self.trials = trials
        self.budgets = budgets
    }
}

/// The least difference of a metric that matters: it must reach both, and twice the noise of the nights before.
public struct Budget: Sendable, Hashable {
    /// As a share of the value before: 0.05 is 5 %.
    public var relative: Double
    /// In the unit of the values; of rates, 0.01 is one percentage point. Nil for what usually matters.
    public var absolute: Double?

    /// A budget.
    public init(relative: Double = 0.05, absolute: Double? = nil) {
        self.relative = relative
        self.absolute = absolute
    }

    /// The least difference in a unit that anybody would notice. 50 ms, 5 MB and 20 KB are those that the literature on
    /// regressions of phones has; the others are ours.
    func floor(in unit: Unit) -> Double {
        if let absolute { return absolute }
        return switch unit {
        case .milliseconds: 50
        case .kibibytes: 5 * 1024
        case .bytes: 20 * 1024
        case .percentOfCore, .percentOfDevice, .percentOfFrames: 1
        case .count, .perSecond: 0
        }
    }

    /// The least difference of a rate that matters, as a share of the trials.
    var floorOfRate: Double { absolute ?? 0.01 }
}

/// What is said of one app.
public struct AppComparison: Sendable, Hashable {
    /// Metrics: each model of a metric, then all together.
    public var metrics: [MetricComparison]
    /// Rates of failures, over all models.
    public var rates: [RateComparison]
}
