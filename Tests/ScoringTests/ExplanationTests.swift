import Findings
import Scoring
import TestSupport
import Testing

/// What a report needs to show the calculation leads to the score that it explains.
@Suite struct ExplanationTests {
    let scorer = Scorer(profile: .index2022)

    @Test(arguments: ScorerPropertyTests.seeds) func theStepsLeadToTheScore(seed: UInt64) {
        let scores = scorer.score(ScorerPropertyTests.app(seed).0)
        for score in scores.indicators {
            let counted = score.families.filter { $0.share != nil }
            let weight = counted.reduce(0) { $0 + $1.weight }
            let mean = counted.reduce(0) { $0 + $1.weight * ($1.share ?? 0) } / weight * 100
            if let point = score.point {
                #expect(abs(min(mean, score.ceiling.value) - point) < 1e-9)
            }
            #expect(score.low == min(score.mean.low, score.lowCeiling.value))
            #expect(score.high == min(score.mean.high, score.ceiling.value))
            for family in score.families {
                let judged = family.checks.filter { $0.credit != nil }
                let all = judged.reduce(0.0) { $0 + Double($1.severity.weight) }
                let earned = judged.reduce(0.0) { $0 + Double($1.severity.weight) * ($1.credit ?? 0) }
                #expect(family.share == (all > 0 ? earned / all : nil))
            }
        }
        #expect(scores.points == scores.indicators.reduce(0) { $0 + $1.points })
    }

    /// (2.8·PKG + 1.5·CRK + 3.2·DAT + 0.5·INP) / 8.0, by hand.
    @Test func theGroupIsTheMeanByPointsOfTheIndex() throws {
        func check(_ indicator: Indicator, _ share: Double) -> JudgedCheck {
            JudgedCheck(
                ruleID: indicator.rawValue, indicator: indicator, family: "a", severity: .medium, isWeakness: false,
                outcome: .partial(share))
        }
        var checks = [
            check(.package, 0.5), check(.antiCracking, 0.25), check(.userData, 0.75), check(.informationInput, 0.1),
        ]
        let scores = scorer.score(checks)
        let group = (2.8 * 50 + 1.5 * 25 + 3.2 * 75 + 0.5 * 10) / 8.0
        #expect(abs(try #require(scores.group.point) - group) < 1e-9)
        #expect(abs(scores.group.low - group) < 1e-9 && abs(scores.group.high - group) < 1e-9)
        #expect(abs(scores.points - group * 8 / 100) < 1e-9)

        checks[1].outcome = .notAssessable
        let partly = scorer.score(checks)
        #expect(partly.group.point == nil)
        #expect(abs(partly.group.low - (2.8 * 50 + 3.2 * 75 + 0.5 * 10) / 8.0) < 1e-9)
        #expect(abs(partly.group.high - (2.8 * 50 + 1.5 * 100 + 3.2 * 75 + 0.5 * 10) / 8.0) < 1e-9)
    }
}
