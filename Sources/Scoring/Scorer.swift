import Findings

/// Turns verdicts into scores.
///
/// For an indicator over its scored checks: a family's share is Σ w·k / Σ w over those of its checks that were judged;
/// the family weighs its gravest check's weight × √(number of its checks), which an app cannot change; the score is
/// 100 · Σ W·S / Σ W over the families that apply. Ceilings hold it down where the app's own code has a critical or
/// high weakness, whatever else is good.
///
/// From this follow the properties that the tests state: a new failure never raises a score, a fix never lowers it,
/// repetition and order change nothing, hiding something never gains points, no good deed offsets a critical weakness.
public struct Scorer: Sendable {
    /// The numbers used.
    public let profile: ScoringProfile

    /// A scorer with the numbers of a profile.
    public init(profile: ScoringProfile) {
        self.profile = profile
    }

    /// Scores one package. Where a rule was judged more than once its worst verdict counts, once.
    public func score(_ checks: [JudgedCheck]) -> PackageScores {
        let worst = Dictionary(grouping: checks, by: \.ruleID).values.compactMap(Self.worst)
        let ordered = worst.sorted { $0.ruleID < $1.ruleID }
        let scores = Indicator.fromPackage.filter { profile.points[$0] != nil }.map { indicator in
            score(indicator, ordered.filter { $0.indicator == indicator && $0.severity.weight > 0 })
        }
        return PackageScores(
            indicators: scores, points: scores.reduce(0) { $0 + $1.points },
            highPoints: scores.reduce(0) { $0 + $1.maximumPoints * $1.high / 100 },
            maximumPoints: scores.reduce(0) { $0 + $1.maximumPoints })
    }

    private func score(_ indicator: Indicator, _ checks: [JudgedCheck]) -> IndicatorScore {
        let applicable = checks.filter { $0.outcome != .notApplicable }
        let weight = applicable.reduce(0) { $0 + $1.severity.weight }
        let judged = applicable.filter { $0.credit != nil }
        let coverage = weight > 0 ? Double(judged.reduce(0) { $0 + $1.severity.weight }) / Double(weight) : nil
        let families = Self.families(checks)
        let seen = ceiling(of: judged)
        let worst = ceiling(of: applicable)
        let mean = Interval(
            point: Self.mean(families) { $0.share }, low: Self.mean(families) { $0.lowShare } ?? 0,
            high: Self.mean(families) { $0.highShare } ?? 100)
        return IndicatorScore(
            indicator: indicator, maximumPoints: profile.points[indicator] ?? 0,
            point: mean.point.map { min($0, seen.value) }, low: min(mean.low, worst.value),
            high: min(mean.high, seen.value), coverage: coverage,
            isSufficient: (coverage ?? 0) >= profile.sufficientCoverage, mean: mean, ceiling: seen, lowCeiling: worst,
            families: families,
            counts: IndicatorScore.Counts(
                judged: judged.count, notAssessable: applicable.count - judged.count,
                notApplicable: checks.count - applicable.count))
    }

    /// How high the score may be, and because of which rules. A weakness that could not be looked at counts as if it
    /// were there.
    private func ceiling(of checks: [JudgedCheck]) -> Ceiling {
        func rules(_ severity: Severity) -> [String] {
            checks.filter { check in
                guard check.isWeakness else { return false }
                guard let credit = check.credit else { return check.severity == severity }
                return credit < 1 && check.gravestOwnFinding == severity
            }.map(\.ruleID)
        }
        let critical = rules(.critical)
        if !critical.isEmpty { return Ceiling(value: profile.ceilingWithCritical, rules: critical) }
        let high = rules(.high)
        return Ceiling(value: high.isEmpty ? 100 : profile.ceilingWithHigh, rules: high)
    }

    /// The weighted mean over the families that have a share, 0 to 100; nil if none has.
    private static func mean(_ families: [FamilyScore], _ share: (FamilyScore) -> Double?) -> Double? {
        let counted = families.compactMap { family in share(family).map { (share: $0, weight: family.weight) } }
        let weight = counted.reduce(0) { $0 + $1.weight }
        guard weight > 0 else { return nil }
        return 100 * counted.reduce(0) { $0 + $1.weight * $1.share } / weight
    }

    private static func families(_ checks: [JudgedCheck]) -> [FamilyScore] {
        Dictionary(grouping: checks, by: \.family).sorted { $0.key < $1.key }.map { name, checks in
            let applicable = checks.filter { $0.outcome != .notApplicable }
            let gravest = checks.map(\.severity.weight).max() ?? 0
            return FamilyScore(
                family: name, share: share(of: applicable.filter { $0.credit != nil }, unseen: 0),
                lowShare: share(of: applicable, unseen: 0), highShare: share(of: applicable, unseen: 1),
                weight: Double(gravest) * Double(checks.count).squareRoot(), checks: checks)
        }
    }

    private static func share(of checks: [JudgedCheck], unseen: Double) -> Double? {
        let weight = checks.reduce(0.0) { $0 + Double($1.severity.weight) }
        guard weight > 0 else { return nil }
        return checks.reduce(0.0) { $0 + Double($1.severity.weight) * ($1.credit ?? unseen) } / weight
    }

    /// The worst of several verdicts of one rule: judged before unjudged, less credit before more.
    private static func worst(_ checks: [JudgedCheck]) -> JudgedCheck? {
        checks.min { left, right in
            switch (left.credit, right.credit) {
            case (let left?, let right?): left < right
            case (.some, nil): true
            case (nil, .some): false
            case (nil, nil): left.outcome == .notAssessable && right.outcome != .notAssessable
            }
        }
    }
}
