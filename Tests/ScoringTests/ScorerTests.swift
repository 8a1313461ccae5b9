import Findings
import Scoring
import Testing

@Suite struct ScorerTests {
    let scorer = Scorer(profile: .index2022)

    func check(
        _ id: String, _ outcome: Outcome, severity: Severity = .medium, family: String = "a", own: Severity? = nil
    ) -> JudgedCheck {
        JudgedCheck(
            ruleID: id, indicator: .userData, family: family, severity: severity, isWeakness: true, outcome: outcome,
            gravestOwnFinding: own)
    }

    func userData(_ checks: [JudgedCheck]) throws -> IndicatorScore {
        try #require(scorer.score(checks).indicators.first { $0.indicator == .userData })
    }

    /// Family a: 4 of 6 weight good, weighs 4·√2; family b: nothing good, weighs 2·√1.
    @Test func computesByHandTheSame() throws {
        let score = try userData([
            check("1", .pass), check("2", .fail, severity: .low, own: .low),
            check("3", .fail, severity: .low, family: "b", own: .low),
        ])
        let weight = 4 * 2.0.squareRoot()
        let expected = 100 * (weight * 4 / 6) / (weight + 2)
        #expect(abs(try #require(score.point) - expected) < 1e-9)
        #expect(score.coverage == 1)
        #expect(score.low == score.high)
    }

    @Test func whatWasNotSeenWidensTheIntervalAndEarnsNothing() throws {
        let checks = [check("1", .pass), check("2", .notAssessable)]
        let score = try userData(checks)
        #expect(score.point == 100)
        #expect(score.low == 50)
        #expect(score.high == 100)
        #expect(score.coverage == 0.5)
        #expect(!score.isSufficient)
        #expect(abs(scorer.score(checks).points - 1.6) < 1e-9)
    }

    @Test func nothingJudgedIsNoScore() throws {
        let score = try userData([check("1", .notAssessable), check("2", .notApplicable)])
        #expect(score.point == nil)
        #expect(score.low == 0)
        #expect(score.counts == .init(judged: 0, notAssessable: 1, notApplicable: 1))
    }

    @Test func aThirdPartysFaultCostsHalfAndSetsNoCeiling() throws {
        var foreign = check("1", .fail, severity: .high)
        foreign.isThirdPartyOnly = true
        #expect(try userData([foreign]).point == 50)
        let own = [check("1", .fail, severity: .high, own: .high), check("2", .pass)]
        #expect(try userData(own).ceilingRules == ["1"])
    }

    @Test func anUnseenCriticalWeaknessHoldsTheLowEndDown() throws {
        let checks = [check("1", .notAssessable, severity: .critical)] + (2...30).map { check("\($0)", .pass) }
        #expect(try userData(checks).low == 59)
    }
}
