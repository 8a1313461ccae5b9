import Findings
import Scoring
import TestSupport
import Testing

/// What must hold for every app: each property is tried on apps with random verdicts.
@Suite struct ScorerPropertyTests {
    static let seeds: [UInt64] = Array(1...300)
    let scorer = Scorer(profile: .index2022)

    static func verdict(_ check: JudgedCheck, _ outcome: Outcome) -> JudgedCheck {
        var changed = check
        changed.outcome = outcome
        changed.gravestOwnFinding = outcome == .fail ? check.severity : nil
        changed.isThirdPartyOnly = false
        return changed
    }

    static func app(_ seed: UInt64) -> ([JudgedCheck], SeededGenerator) {
        var random = SeededGenerator(seed: seed)
        let outcomes: [Outcome] = [.pass, .pass, .fail, .partial(0.5), .notApplicable, .notAssessable]
        let checks = (0..<40).map { number in
            let check = JudgedCheck(
                ruleID: "R\(number)", indicator: Indicator.fromPackage.randomElement(using: &random) ?? .package,
                family: "f\(Int.random(in: 0..<5, using: &random))",
                severity: Severity.allCases.randomElement(using: &random) ?? .low,
                isWeakness: Bool.random(using: &random), outcome: .pass)
            return verdict(check, outcomes.randomElement(using: &random) ?? .pass)
        }
        return (checks, random)
    }

    /// Every score of `changed` against `original`, with a little room for rounding.
    func expectNoGain(_ changed: [JudgedCheck], over original: [JudgedCheck]) {
        let before = scorer.score(original)
        let after = scorer.score(changed)
        #expect(after.points <= before.points + 1e-9)
        for (old, new) in zip(before.indicators, after.indicators) {
            #expect(new.low <= old.low + 1e-9)
        }
    }

    @Test(arguments: seeds) func aNewFailureNeverRaisesAScoreAndAFixNeverLowersIt(seed: UInt64) {
        var (checks, random) = Self.app(seed)
        let place = Int.random(in: 0..<checks.count, using: &random)
        for earlier in [Outcome.pass, .notApplicable, .partial(0.5)] {
            checks[place] = Self.verdict(checks[place], earlier)
            var worse = checks
            worse[place] = Self.verdict(checks[place], .fail)
            expectNoGain(worse, over: checks)
            let before = scorer.score(checks)
            let after = scorer.score(worse)
            for (old, new) in zip(before.indicators, after.indicators) {
                if let old = old.point, let new = new.point { #expect(new <= old + 1e-9) }
                #expect(new.high <= old.high + 1e-9)
            }
        }
    }

    @Test(arguments: seeds) func hidingNeverGains(seed: UInt64) {
        let (checks, generator) = Self.app(seed)
        var random = generator
        var hidden = checks
        for place in checks.indices where Bool.random(using: &random) && checks[place].outcome != .notApplicable {
            hidden[place] = Self.verdict(checks[place], .notAssessable)
        }
        expectNoGain(hidden, over: checks)
    }

    @Test(arguments: seeds) func neitherOrderNorRepetitionMatters(seed: UInt64) {
        let (checks, generator) = Self.app(seed)
        var random = generator
        #expect(scorer.score((checks + checks).shuffled(using: &random)) == scorer.score(checks))
    }

    @Test(arguments: seeds) func theIntervalHoldsTheScore(seed: UInt64) {
        let scores = scorer.score(Self.app(seed).0)
        for score in scores.indicators {
            #expect(score.low <= score.high)
            if let point = score.point { #expect(score.low <= point + 1e-9 && point <= score.high + 1e-9) }
        }
        #expect(scores.points <= scores.highPoints + 1e-9)
    }

    @Test func noGoodDeedOffsetsACriticalWeakness() {
        var checks = (0..<50).map { number in
            JudgedCheck(
                ruleID: "GOOD\(number)", indicator: .package, family: "f\(number)", severity: .high, isWeakness: false,
                outcome: .pass)
        }
        checks.append(
            JudgedCheck(
                ruleID: "BAD", indicator: .package, family: "f0", severity: .critical, isWeakness: true, outcome: .fail,
                gravestOwnFinding: .critical))
        let score = scorer.score(checks).indicators.first { $0.indicator == .package }
        #expect(score?.point == 59)
        #expect(score?.high == 59)
        #expect(score?.ceilingRules == ["BAD"])
    }
}
