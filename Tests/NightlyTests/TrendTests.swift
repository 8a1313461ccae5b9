import Findings
import Foundation
import History
import TestSupport
import Testing

@testable import Nightly

@Suite("Trends")
struct TrendTests {
    private let folder: ScratchFolder
    private var path: String { folder.path + "/history.sqlite" }

    init() throws { folder = try ScratchFolder() }

    private func night(_ day: Int, _ value: Double?, score: Double, fingerprint: String = "14") -> Night {
        let samples = value.map { value in
            Night.Samples(
                model: "M0", metric: .coldStart, unit: .milliseconds, method: "am start",
                environment: Night.Environment(["fingerprint": fingerprint]), values: [value - 1, value, value + 1])
        }
        return Night(
            app: "app", day: "2026-11-" + (day < 10 ? "0\(day)" : "\(day)"), isPassed: day % 3 != 0, build: nil,
            samples: [samples].compactMap(\.self),
            scores: [BuildRecord.Score(indicator: .fluency, point: score, low: score, high: score)])
    }

    @Test func aStepIsFoundAndWhatElseChangedIsNamed() throws {
        let history = try History(path: path)
        for day in 1...20 {
            let base: Double = day <= 10 ? 800 : 1000
            let value = day == 5 ? nil : base + Double(day % 3)
            try history.record(night(day, value, score: 90, fingerprint: day <= 10 ? "14" : "15"))
        }
        let comparer = NightComparer(history: history)
        let trends = try comparer.trends(of: "app")
        #expect(trends.map(\.subject) == [.score(.fluency), .metric(.coldStart, model: "M0")])
        #expect(trends[0].changes.isEmpty)
        let start = trends[1]
        #expect(start.points.count == 20 && start.points[4].value == nil && start.points[0].value == 801)
        let change = try #require(start.changes.first)
        #expect(start.changes.count == 1)
        #expect(start.points[change.index].day == "2026-11-11")
        #expect(change.isStep == true)
        #expect(change.conditions == [RunCondition.fingerprint.title])
        #expect(try comparer.trends(of: "app") == trends)
        #expect(try comparer.trends(of: "other").isEmpty)
        #expect(try comparer.trends(of: "app", last: 3).first?.points.count == 3)
    }

    @Test func aNightThatIsRunAgainCountsOnceUnlessSomethingIsAnother() throws {
        let history = try History(path: path)
        for (day, value) in [(1, 800.0), (1, 800), (2, 800), (2, 801), (2, 800)] {
            try history.record(night(day, value, score: 90))
        }
        let again = NightComparer.Tonight(night(2, 800, score: 90), run: 4, record: nil)
        let trends = try NightComparer(history: history).trends(of: "app", tonight: again)
        #expect(
            trends.first?.points.map { "\($0.day).\($0.run)" } == [
                "2026-11-01.2", "2026-11-02.1", "2026-11-02.2", "2026-11-02.4",
            ])
    }

    @Test func tonightComesLast() throws {
        let history = try History(path: path)
        for day in 1...4 { try history.record(night(day, 800, score: 90)) }
        let tonight = NightComparer.Tonight(night(5, 900, score: 70), run: 3, record: nil)
        let trends = try NightComparer(history: history).trends(of: "app", tonight: tonight, last: 3)
        #expect(trends.allSatisfy { $0.points.map(\.day) == ["2026-11-03", "2026-11-04", "2026-11-05"] })
        #expect(trends.map { $0.points.last?.value } == [70, 900])
        #expect(trends.first?.points.last?.run == 3)
    }
}
