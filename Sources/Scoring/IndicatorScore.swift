import Findings

/// One indicator's score with how much of it was seen and where it could lie.
public struct IndicatorScore: Sendable, Hashable {
    /// The indicator.
    public var indicator: Indicator
    /// 0 to 100 over what was judged, ceilings applied; nil if nothing was.
    public var point: Double?
    /// The score if everything unseen were bad.
    public var low: Double
    /// The score if everything unseen were good.
    public var high: Double
    /// Share of the applicable weight that was judged, 0 to 1; nil if no check applies at all.
    public var coverage: Double?
    /// True if enough was judged for ``point`` to stand for the indicator.
    public var isSufficient: Bool
    /// Why the score was held down, as rule ids; empty if it was not.
    public var ceilingRules: [String]
    /// The families that make it up, in the order of their names.
    public var families: [FamilyScore]
    /// How many checks were judged, not assessable, and did not apply.
    public var counts: Counts

    /// Numbers of checks by what became of them.
    public struct Counts: Sendable, Hashable {
        /// Passed, failed or partly passed.
        public var judged = 0
        /// Could not be looked at.
        public var notAssessable = 0
        /// The question did not arise.
        public var notApplicable = 0

        /// Counts.
        public init(judged: Int = 0, notAssessable: Int = 0, notApplicable: Int = 0) {
            self.judged = judged
            self.notAssessable = notAssessable
            self.notApplicable = notApplicable
        }
    }
}

/// The share of one family of checks.
public struct FamilyScore: Sendable, Hashable {
    /// The family.
    public var family: String
    /// 0 to 1 over what was judged of it; nil if nothing was.
    public var share: Double?
    /// The share if everything unseen were bad; nil if no check of the family applies.
    public var lowShare: Double?
    /// The share if everything unseen were good; nil if no check of the family applies.
    public var highShare: Double?
    /// What the family weighs in its indicator.
    public var weight: Double
}

/// The scores of one package.
public struct PackageScores: Sendable, Hashable {
    /// Each indicator, in the order of the index.
    public var indicators: [IndicatorScore]
    /// Points of the index earned. What was not seen earns nothing: each indicator counts with its low end.
    public var points: Double
    /// Points if everything unseen were good.
    public var highPoints: Double
    /// Points that can be earned.
    public var maximumPoints: Double
}
