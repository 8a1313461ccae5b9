import Findings

/// One indicator's score with how much of it was seen and where it could lie.
public struct IndicatorScore: Sendable, Hashable {
    /// The indicator.
    public var indicator: Indicator
    /// Points of the index that it carries.
    public var maximumPoints: Double
    /// 0 to 100 over what was judged, ceilings applied; nil if nothing was.
    public var point: Double?
    /// The score if everything unseen were bad.
    public var low: Double
    /// The score if everything unseen were good.
    public var high: Double
    /// Points of the index earned: those of the low end.
    public var points: Double { maximumPoints * low / 100 }
    /// Share of the applicable weight that was judged, 0 to 1; nil if no check applies at all.
    public var coverage: Double?
    /// True if enough was judged for ``point`` to stand for the indicator.
    public var isSufficient: Bool
    /// The weighted mean over the families before ceilings: over what was judged, with everything unseen bad, and good.
    public var mean: Interval
    /// What holds ``point`` and ``high`` down.
    public var ceiling: Ceiling
    /// What holds ``low`` down: a weakness that could not be looked at counts here as if it were there.
    public var lowCeiling: Ceiling
    /// The families that make it up, in the order of their names.
    public var families: [FamilyScore]
    /// How many checks were judged, not assessable, and did not apply.
    public var counts: Counts

    /// Why the score was held down, as rule ids; empty if it was not.
    public var ceilingRules: [String] { ceiling.rules }

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

/// A value with the ends between which it lies, 0 to 100.
public struct Interval: Sendable, Hashable {
    /// Over what was judged; nil if nothing was.
    public var point: Double?
    /// If everything unseen were bad.
    public var low: Double
    /// If everything unseen were good.
    public var high: Double

    /// An interval.
    public init(point: Double?, low: Double, high: Double) {
        self.point = point
        self.low = low
        self.high = high
    }
}

/// The most a score may be, whatever else is good.
public struct Ceiling: Sendable, Hashable {
    /// 0 to 100.
    public var value: Double
    /// The rules that fail so gravely; empty if nothing holds the score down.
    public var rules: [String]
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
    /// Its checks, in the order of their ids.
    public var checks: [JudgedCheck]
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

    /// The score of the group, 0 to 100: Σ points of the index · score / Σ points of the index, for the points, the low
    /// and the high end. There is no point without one of every indicator.
    public var group: Interval {
        guard maximumPoints > 0 else { return Interval(point: nil, low: 0, high: 100) }
        return Interval(
            point: groupPoint, low: 100 * points / maximumPoints, high: 100 * highPoints / maximumPoints)
    }

    private var groupPoint: Double? {
        var sum = 0.0
        for score in indicators {
            guard let point = score.point else { return nil }
            sum += score.maximumPoints * point
        }
        return sum / maximumPoints
    }
}
