import Findings

/// What must hold for an app to pass a night. A gate that was not asked for is nil or empty.
public struct NightGates: Sendable, Hashable {
    /// How much larger a package may become: it must exceed both to fail.
    public struct Growth: Sendable, Hashable {
        /// A share of its size before: 0.05 is 5 %.
        public var relative: Double
        /// In bytes.
        public var absolute: Double
    }

    /// No failed check may have a finding as grave as this that is not suppressed.
    public var failOn: Severity?
    /// The same for findings that are new or graver since the last night that passed.
    public var failOnNew: Severity?
    /// The least that the low end of a score may be.
    public var minScore: [Indicator: Double] = [:]
    /// By how much the low end of a score of the package may have dropped since the last night that passed.
    public var scoreDrop: [Indicator: Double] = [:]
    /// What of a metric counts as a regression.
    public var regression: [RunMetric: Budget] = [:]
    /// What must not fail more often than before.
    public var rates: [RunMetric] = []
    /// True if the signing certificates must be those of the last night that passed.
    public var sameSigner = false
    /// Permissions that may be asked for anew; no other may. Nil if nobody minds.
    public var newPermissions: [String]?
    /// By how much the package may have grown since the last night that passed.
    public var sizeGrowth: Growth?

    /// No gates.
    public init() {}

    /// Scores that device runs give, and what else only these can tell, is asked for.
    public var needRuns: Bool {
        !regression.isEmpty || !rates.isEmpty || minScore.keys.contains { !Indicator.fromPackage.contains($0) }
    }
}
