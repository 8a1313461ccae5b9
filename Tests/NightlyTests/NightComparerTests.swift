import Findings
import Foundation
import History
import Statistics
import TestSupport
import Testing

@testable import Nightly

@Suite("Tonight against the nights before")
struct NightComparerTests {
    private let folder: ScratchFolder
    private var path: String { folder.path + "/history.sqlite" }

    init() throws { folder = try ScratchFolder() }
    private static let home = Night.Environment(["fingerprint": "a/b:14", "network": "wifi"])

    private func samples(
        _ values: [Double], model: String = "M0", metric: RunMetric = .coldStart, unit: Findings.Unit = .milliseconds,
        method: String = "am start", environment: Night.Environment = Self.home
    ) -> Night.Samples {
        Night.Samples(
            model: model, metric: metric, unit: unit, method: method, environment: environment, values: values)
    }

    /// Ten launches around a second, 1 % apart, and another ten each night.
    private func values(_ night: Int, factor: Double = 1) -> [Double] {
        var generator = SeededGenerator(seed: UInt64(night))
        return (0..<10).map { _ in Double.random(in: 990...1010, using: &generator) * factor }
    }

    @discardableResult
    private func keep(
        _ night: Int, _ samples: [Night.Samples], trials: [Night.Trials] = [], passed: Bool = true,
        branch: String? = nil, in history: History
    ) throws -> Int {
        let day = "2026-11-" + (night < 10 ? "0\(night)" : "\(night)")
        return try history.record(
            Night(app: "app", day: day, branch: branch, isPassed: passed, build: nil, samples: samples, trials: trials))
    }

    private func compare(
        _ history: History, _ samples: [Night.Samples], trials: [Night.Trials] = [], branch: String? = nil,
        budgets: [RunMetric: Budget] = [:]
    ) throws -> AppComparison {
        let app = AppSamples(app: "app", branch: branch, samples: samples, trials: trials, budgets: budgets)
        return try #require(NightComparer(history: history).compare([app]).first)
    }

    @Test(arguments: [(1.1, "worse"), (0.9, "better"), (1.0, "same")])
    func aChangeIsTold(_ factor: Double, _ verdict: String) throws {
        let history = try History(path: path)
        for night in 1...8 { try keep(night, [samples(values(night))], in: history) }
        let metric = try #require(compare(history, [samples(values(99, factor: factor))]).metrics.first)
        #expect(metric.verdict.name == verdict)
        #expect(metric.before.count == 50 && metric.after.count == 10)
        #expect(metric.model == "M0" && metric.unit == .milliseconds && metric.refusals.isEmpty)
    }

    @Test func noNightIsComparedInOtherSurroundings() throws {
        let conditions = RunCondition.allCases.map(\.rawValue) + ["something new"]
        for condition in conditions {
            for (old, new) in [("1", "2"), (nil, "2"), ("1", nil)] as [(String?, String?)] {
                let history = try History(path: path + condition + (old ?? "-") + (new ?? "-"))
                var (before, after) = (Self.home, Self.home)
                before.values[condition] = old
                after.values[condition] = new
                for night in 1...6 { try keep(night, [samples(values(night), environment: before)], in: history) }
                let metric = try #require(
                    compare(history, [samples(values(9, factor: 1.5), environment: after)]).metrics.first)
                #expect(metric.before.isEmpty && metric.difference == nil && metric.adjusted == nil)
                #expect(metric.verdict == .unknown(needed: Verdict.fewestSamples))
                let title = RunCondition(rawValue: condition)?.title.en ?? condition
                let refusal = try #require(metric.refusals.first { $0.what.en == title })
                #expect(refusal.before == old && refusal.after == new && refusal.nights == 6)
            }
        }
    }

    @Test func otherMethodsUnitsAndModelsAreNotAlike() throws {
        let history = try History(path: path)
        for night in 1...6 {
            try keep(
                night,
                [
                    samples(values(night), method: "Displayed"), samples(values(night), model: "M1"),
                    samples(values(night), metric: .warmStart),
                ], in: history)
        }
        let metric = try #require(compare(history, [samples(values(9))]).metrics.first)
        #expect(metric.before.isEmpty)
        #expect(metric.refusals.map(\.what.en) == ["method"])
    }

    @Test func whatFailedIsOfAnotherBranchOrKeptTwiceDoesNotCount() throws {
        let history = try History(path: path)
        try keep(1, [samples(values(1))], in: history)
        try keep(1, [samples(values(1))], in: history)
        try keep(2, [samples(values(2))], passed: false, in: history)
        try keep(3, [samples(values(3))], branch: "side", in: history)
        // Tonight itself, kept before it was killed.
        try keep(4, [samples(values(9))], in: history)
        let all = try #require(compare(history, [samples(values(9))]).metrics.first)
        #expect(all.before == values(1) + values(3))
        let side = try #require(compare(history, [samples(values(9))], branch: "side").metrics.first)
        #expect(side.before == values(3))
    }

    @Test func tooFewValuesAskForMore() throws {
        let history = try History(path: path)
        try keep(1, [samples([1000, 1001, 999])], in: history)
        let few = try #require(compare(history, [samples([2000, 2001, 1999])]).metrics.first)
        #expect(few.verdict == .unknown(needed: Verdict.fewestSamples) && few.adjusted == nil)
        for night in 2...3 { try keep(night, [samples([900, 1100, 950, 1050, 1000])], in: history) }
        let wide = try #require(compare(history, [samples([910, 1120, 960, 1070, 1010, 990])]).metrics.first)
        guard case .unknown(let needed?) = wide.verdict else {
            Issue.record("\(wide.verdict)")
            return
        }
        #expect(needed > 6)
    }

    @Test func allModelsTogetherComeAfterEach() throws {
        let history = try History(path: path)
        let models = (0..<6).map { "M\($0)" }
        for night in 1...6 {
            try keep(night, models.enumerated().map { samples(values(night * 10 + $0), model: $1) }, in: history)
        }
        let slower = models.enumerated().map { samples(values(900 + $0, factor: 1.1), model: $1) }
        let metrics = try compare(history, slower).metrics
        #expect(metrics.map(\.model) == models + [nil])
        #expect(metrics.allSatisfy { $0.verdict == .worse })
        #expect(metrics.last?.signedRank == 2.0 / 64 && metrics.last?.before.isEmpty == true)
        // The same whatever the order in which it is given.
        #expect(try compare(history, slower.reversed()).metrics == metrics)
        // A budget that allows it.
        let allowed = try compare(history, slower, budgets: [.coldStart: Budget(relative: 0.5)]).metrics
        #expect(allowed.allSatisfy { $0.verdict == .same })
    }

    @Test func whatWasNothingIsComparedAsItIs() throws {
        let history = try History(path: path)
        let none = [Double](repeating: 0, count: 10)
        for night in 1...6 {
            let jank = samples(none, metric: .jank, unit: .percentOfFrames)
            try keep(night, [jank, samples(values(night))], in: history)
        }
        func jank(_ values: [Double]) throws -> MetricComparison {
            try #require(compare(history, [samples(values, metric: .jank, unit: .percentOfFrames)]).metrics.first)
        }
        #expect(try jank(none).verdict == .same)
        let worse = try jank((0..<10).map { 12 + Double($0) / 10 })
        #expect(worse.verdict == .worse && worse.difference?.isAbsolute == true)
        #expect(try #require(worse.difference).estimate > 12)
    }

    private func trials(_ failures: Int, of count: Int, _ environment: Night.Environment = Self.home) -> Night.Trials {
        Night.Trials(model: "M0", metric: .launch, environment: environment, failures: failures, count: count)
    }

    @Test func ratesAreComparedByFisher() throws {
        let history = try History(path: path)
        for night in 1...5 { try keep(night, [samples(values(night))], trials: [trials(0, of: 20)], in: history) }
        let bad = try #require(compare(history, [], trials: [trials(8, of: 20)]).rates.first)
        #expect(bad.verdict == .worse && bad.bound == nil)
        #expect(bad.before == .init(failures: 0, count: 100) && bad.after == .init(failures: 8, count: 20))
        let clean = try #require(compare(history, [], trials: [trials(0, of: 20)]).rates.first)
        #expect(clean.bound == 0.15)
        guard case .unknown(let needed?) = clean.verdict else {
            Issue.record("\(clean.verdict)")
            return
        }
        #expect(needed > 250)
        let elsewhere = Night.Environment(["fingerprint": "a/b:15", "network": "wifi"])
        let other = try #require(compare(history, [], trials: [trials(8, of: 20, elsewhere)]).rates.first)
        #expect(other.before.count == 0 && other.adjusted == nil && other.refusals.first?.nights == 5)
    }

    @Test func manyCleanTrialsAreTheSame() throws {
        let history = try History(path: path)
        try keep(1, [samples(values(1))], trials: [trials(0, of: 600)], in: history)
        #expect(try compare(history, [], trials: [trials(0, of: 600)]).rates.first?.verdict == .same)
        #expect(try compare(history, [], trials: [trials(60, of: 600)]).rates.first?.verdict == .worse)
    }

    @Test func allOfTheNightIsAdjustedTogether() throws {
        let history = try History(path: path)
        for night in 1...6 { try keep(night, [samples(values(night))], in: history) }
        let tonight = AppSamples(app: "app", samples: [samples(values(99, factor: 1.1))], trials: [])
        let alone = try #require(NightComparer(history: history).compare([tonight]).first?.metrics.first?.adjusted)
        let none = AppSamples(app: "new app", samples: [samples(values(98))], trials: [])
        let beside = try NightComparer(history: history).compare([none, tonight, tonight])
        // What cannot be tested takes nothing; two of the same p share it.
        #expect(beside.map { $0.metrics.first?.adjusted } == [nil, alone, alone])
        #expect(beside[0].metrics.first?.verdict.name == "unknown")
    }

    @Test func twoKeptNightsAreCompared() throws {
        let history = try History(path: path)
        try keep(1, [samples(values(1))], in: history)
        try keep(2, [samples(values(2, factor: 1.3))], passed: false, in: history)
        let nights = try history.nights(of: "app")
        let metric = try #require(NightComparer(history: history).compare(nights[1], with: nights[0]).metrics.first)
        #expect(metric.verdict == .worse && metric.before == values(1))
    }
}
