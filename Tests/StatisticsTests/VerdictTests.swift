import Testing

@testable import Statistics

@Suite("Verdicts")
struct VerdictTests {
    private let calm: [Double] = [100, 101, 99, 100.5, 99.5, 100.2, 99.8, 101.1, 98.9, 100.1]

    private func verdict(_ before: [Double], _ after: [Double], _ limit: Limit = Limit()) throws -> Verdict {
        let difference = try #require(Difference(before: before, after: after, limit: limit))
        return difference.verdict(adjusted: difference.p, level: 0.01)
    }

    @Test func largeAndSignificantIsWorseOrBetter() throws {
        #expect(try verdict(calm, calm.map { $0 * 1.12 }) == .worse)
        #expect(try verdict(calm, calm.map { $0 * 0.88 }) == .better)
    }

    @Test func significantAndSmallIsTheSame() throws {
        let difference = try #require(Difference(before: calm, after: calm.map { $0 * 1.03 }, limit: Limit()))
        #expect(difference.p < 0.001)
        #expect(difference.verdict(adjusted: difference.p, level: 0.01) == .same)
    }

    /// Nights that moved by 2 % and by 6 %, standard deviation.
    private let known = HistoricalNoise([98, 102, 98, 102, 98, 102, 98, 102, 100])
    private let wild = HistoricalNoise([94, 106, 94, 106, 94, 106, 94, 106, 100])

    @Test func noiseAndFloorsRaiseTheLimit() throws {
        let slower = calm.map { $0 * 1.1 }
        #expect(try verdict(calm, slower, Limit(noise: wild)) == .same)
        #expect(try verdict(calm, slower, Limit(absolute: 50)) == .same)
        #expect(try verdict(calm, calm.map { $0 * 1.2 }, Limit(absolute: 9, noise: known)) == .worse)
    }

    @Test func aNightMustBeImprobableAsANight() throws {
        let difference = try #require(
            Difference(before: calm, after: calm.map { $0 * 1.06 }, nights: 5, limit: Limit(noise: known)))
        #expect(difference.limit == 0.05)
        #expect(try #require(MannWhitney(calm, calm.map { $0 * 1.06 })).p < 0.001)
        // 6 % are 2.7 standard deviations of the difference between a night and five: Student's t with 8 degrees.
        #expect(0.02 < difference.p && difference.p < 0.04)
        #expect(difference.verdict(adjusted: difference.p, level: 0.01) != .worse)
    }

    @Test func wideIntervalsAskForMoreValues() throws {
        let spread: [Double] = [88, 112, 94, 106, 100, 91, 109, 97, 103, 100]
        let verdict = try verdict(spread, spread.map { $0 + 1 })
        guard case .unknown(let needed?) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(needed > 10)
    }

    @Test func fewValuesAreNotTested() throws {
        #expect(try verdict([1, 2, 3], [10, 11, 12]) == .unknown(needed: Verdict.fewestSamples))
        #expect(Difference(before: [], after: [1], limit: Limit()) == nil)
        #expect(Difference(before: [0, 0], after: [1], limit: Limit()) == nil)
    }

    @Test func manyModelsTogetherTellWhatOneCannot() throws {
        let spread: [Double] = [85, 92, 97, 100, 104, 110, 118]
        let models = [1.0, 2, 5, 9, 30].map { speed in
            (before: spread.map { $0 * speed }, after: spread.map { $0 * speed * 1.12 })
        }
        let one = try #require(Difference(before: models[0].before, after: models[0].after, limit: Limit()))
        #expect(one.p > 0.05)
        let all = try #require(Difference(models: models, limit: Limit()))
        #expect(all.p < 0.01)
        #expect(all.verdict(adjusted: all.p, level: 0.01) == .worse)
        #expect(abs(all.estimate - 0.12) < 0.03)
        #expect(Difference(models: [models[0]], limit: Limit()) == nil)
    }

    @Test func aNightIsJudgedByModelAndTogether() throws {
        let nights = [[Double]](repeating: calm, count: 6)
        func metric(_ name: String, _ factors: [Double]) -> NightMetric {
            let models = factors.enumerated().map { index, factor in
                NightSeries(model: "M\(index)", nights: nights, tonight: calm.map { $0 * factor })
            }
            return NightMetric(name, models: models)
        }
        let few = NightMetric("few", models: [NightSeries(model: "M0", nights: [[1, 2]], tonight: [9])])
        let judged = NightJudge().judge([metric("slow", [1.1, 1.1, 1.1]), metric("same", [1, 1, 1]), few])
        #expect(judged.map(\.model) == ["M0", "M1", "M2", nil, "M0", "M1", "M2", nil, "M0"])
        #expect(judged.prefix(4).allSatisfy { $0.verdict == .worse })
        #expect(judged[4..<8].allSatisfy { $0.verdict == .same })
        #expect(judged[8].verdict == .unknown(needed: Verdict.fewestSamples))
        #expect(judged[8].adjusted == nil)
        let models = metric("six", [1.1, 1.12, 1.09, 1.11, 1.13, 1.14])
        #expect(NightJudge().judge([models]).last?.signedRank == 2.0 / 64)
    }

    @Test func oneBadNightIsNoNoise() throws {
        let noise = try #require(HistoricalNoise([100, 101, 99, 100, 101, 99, 180]))
        #expect(noise.nights == 6)
        #expect(noise.share < 0.02)
        #expect(HistoricalNoise([1, 2, 3]) == nil)
    }
}
