import Testing

@testable import Statistics

@Suite("Tests over ranks and counts")
struct RankTestTests {
    /// Two of all orders of the values are as extreme as can be; nothing is told apart from nothing.
    private static let leasts: [(Int, Int, Double)] = [
        (3, 3, 0.1), (4, 4, 2.0 / 70.0), (5, 5, 2.0 / 252.0), (6, 6, 2.0 / 924.0), (0, 4, 1.0),
    ]

    @Test(arguments: leasts)
    func fewValuesCannotBeSignificant(_ before: Int, _ after: Int, _ least: Double) {
        #expect(abs(MannWhitney.smallestP(before, after) - least) < 1e-12)
        let low = (0..<before).map(Double.init)
        let high = (0..<after).map { Double($0 + 100) }
        if let test = MannWhitney(low, high) { #expect(abs(test.p - least) < 1e-12) }
    }

    @Test func nothingIsSaidOfNothing() {
        #expect(MannWhitney([], [1]) == nil)
        #expect(MannWhitney([1, .nan], [1]) == nil)
        #expect(Shift(from: [1], to: []) == nil)
        #expect(SignedRank([0, 0]) == nil)
        #expect(FisherExact(before: (failures: 3, trials: 2), after: (failures: 0, trials: 1)) == nil)
        #expect(FisherExact(before: (failures: 0, trials: 0), after: (failures: 0, trials: 1)) == nil)
    }

    @Test func equalSamplesAreNotDifferent() {
        let same = [Double](repeating: 7, count: 10)
        #expect(MannWhitney(same, same)?.p == 1)
        #expect(Shift(from: same, to: same)?.interval == 0...0)
        let many = [Double](repeating: 7, count: 100)
        #expect(MannWhitney(many, many)?.p == 1)
    }

    @Test func largeSamplesNeedNoRoomForTheirPairs() throws {
        let before = (0..<2_000).map { Double($0 % 977) }
        let shift = try #require(Shift(from: before, to: before.map { $0 + 3 }))
        #expect(shift.estimate == 3)
        let interval = try #require(shift.interval)
        #expect(interval.lowerBound <= 3 && 3 <= interval.upperBound)
    }

    @Test func noFailureBoundsTheRate() {
        #expect(abs(RuleOfThree.bound(trials: 275) - 0.0109) < 1e-4)
        #expect(RuleOfThree.bound(trials: 0) == 1)
        #expect(RuleOfThree.trials(for: 0.0109) == 276)
        #expect(RuleOfThree.trials(for: 0.0047) == 639)
    }

    @Test func countsOfAnySizeAreCompared() throws {
        let test = try #require(
            FisherExact(before: (failures: 400_000, trials: 1_000_000), after: (failures: 401_000, trials: 1_000_000)))
        #expect(0.14 < test.p && test.p < 0.16)
    }
}
