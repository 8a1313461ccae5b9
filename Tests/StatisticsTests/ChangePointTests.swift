import Testing

@testable import Statistics

@Suite("Change points")
struct ChangePointTests {
    @Test("as Apache Otava finds them", arguments: OtavaCases.lines)
    func equalsOtava(_ line: String) throws {
        let halves = line.split(separator: "|", omittingEmptySubsequences: false)
        let words = halves[0].split(separator: " ")
        let series = try #require(OtavaCases.series[String(words[0])])
        let finder = ChangePoints(
            window: try #require(Int(words[1])), maximumP: try #require(Double(words[2])),
            minimumMagnitude: try #require(Double(words[3])))
        #expect(finder.find(in: series).map(\.index) == halves[1].split(separator: " ").compactMap { Int($0) })
    }

    @Test func seriesWithoutAChangeHaveNone() {
        #expect(ChangePoints().find(in: []).isEmpty)
        #expect(ChangePoints().find(in: [1]).isEmpty)
        #expect(ChangePoints().find(in: [Double](repeating: 3, count: 60)).isEmpty)
        #expect(ChangePoints().find(in: [1, 2, .nan, 4]).isEmpty)
    }

    @Test func aStepWithoutNoiseIsFoundWithItsMeans() throws {
        let series = [Double](repeating: 2, count: 10) + [Double](repeating: 3, count: 10)
        let found = ChangePoints().find(in: series)
        #expect(found.map(\.index) == [10])
        #expect(found.first?.meanBefore == 2)
        #expect(found.first?.meanAfter == 3)
        #expect(found.first?.magnitude == 0.5)
    }

    @Test func theStepFitWantsAStepAboveItsNoise() throws {
        let calm = [10, 10.1, 9.9, 10, 10.1, 12, 12.1, 11.9, 12, 12.1]
        let step = try #require(StepFit(in: calm, at: 5))
        #expect(abs(step.height - 2) < 1e-9)
        // √Σ = √(2 · 0.028), over 10 values.
        #expect(abs(step.regression - 2 / (0.056.squareRoot() / 10)) < 1e-6)
        #expect(step.isStep)
        let wild = [10, 14, 6, 12, 8, 12, 16, 8, 13, 11.0]
        #expect(try #require(StepFit(in: wild, at: 5)).isStep == false)
        #expect(StepFit(in: calm, at: 4) == nil)
        #expect(StepFit(in: [Double](repeating: 1, count: 10), at: 5)?.regression == 0)
    }
}
