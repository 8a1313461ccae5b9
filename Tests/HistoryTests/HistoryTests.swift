import Findings
import Foundation
import TestSupport
import Testing

@testable import History

@Suite("History")
struct HistoryTests {
    private let folder: ScratchFolder
    private var path: String { folder.path + "/history.sqlite" }

    init() throws { folder = try ScratchFolder() }

    @Test func whatWasRecordedIsReadAgain() throws {
        let history = try History(path: path)
        try history.keep(HistoryExample.record(), settings: "s", validUntil: nil)
        #expect(try history.record(HistoryExample.night("2026-11-01", [1, 2])) == 1)
        #expect(try history.record(HistoryExample.night("2026-11-02", [3])) == 1)
        #expect(try history.record(HistoryExample.night("2026-11-02", [4])) == 2)
        #expect(try history.record(HistoryExample.night("2026-11-03", [9], passed: false)) == 1)
        let again = try History(path: path)
        let nights = try again.nights(of: "yunling")
        #expect(nights.map(\.name) == ["2026-11-01.1", "2026-11-02.1", "2026-11-02.2", "2026-11-03.1"])
        #expect(nights.map(\.isPassed) == [true, true, true, false])
        #expect(nights.allSatisfy { $0.build?.sha256 == "aa" && $0.build?.openFindings == 1 })
        #expect(try again.samples(of: nights).map { $0.map(\.values) } == [[[1, 2]], [[3]], [[4]], [[9]]])
        #expect(try again.samples(of: nights).first == HistoryExample.night("2026-11-01", [1, 2]).samples)
        #expect(try again.scores(of: nights).allSatisfy { $0 == HistoryExample.record().scores })
        #expect(try again.trials(of: nights).allSatisfy { $0 == HistoryExample.night("", []).trials })
        #expect(try again.nights(of: "yunling", last: 1, passed: true).map(\.name) == ["2026-11-02.2"])
        #expect(try again.nights(of: "other").isEmpty)
        #expect(try again.gates(of: nights).map { $0.first?.state } == ["passed", "passed", "passed", "failed"])
        #expect(try again.gates(of: nights).first == HistoryExample.night("", []).gates)
        #expect(try again.night(of: "yunling", named: "2026-11-02")?.run == 2)
        #expect(try again.night(of: "yunling", named: "2026-11-02.1")?.run == 1)
        for name in ["2026-11-02.3", "2026-11-04", "", ".", "2026-11-02.x"] {
            #expect(try again.night(of: "yunling", named: name) == nil)
        }
        #expect(try again.apps() == ["yunling"])
    }

    @Test func theLastNightThatPassedIsTheReference() throws {
        let history = try History(path: path)
        #expect(try history.lastPassed(of: "yunling") == nil)
        for sha in ["aa", "bb"] { try history.keep(HistoryExample.record(sha), settings: "s", validUntil: nil) }
        try history.record(HistoryExample.night("2026-11-01", [1], branch: "main"))
        try history.record(HistoryExample.night("2026-11-02", [1], sha: "bb", branch: "side"))
        try history.record(HistoryExample.night("2026-11-03", [1], sha: "bb", passed: false, branch: "main"))
        let last = try #require(try history.lastPassed(of: "yunling"))
        #expect(last.day == "2026-11-02" && last.run == 1 && last.record == HistoryExample.record("bb"))
        #expect(try history.lastPassed(of: "yunling", branch: "main")?.record == HistoryExample.record("aa"))
        #expect(try history.lastPassed(of: "yunling", branch: "none") == nil)
        #expect(try history.lastPassed(of: "yunling", until: "2026-11-01")?.day == "2026-11-01")
    }

    /// Day it was judged as of, last day it holds, day asked for, whether it is found.
    @Test(
        arguments: [
            ("2026-11-10", nil, "2026-11-10", true), ("2026-11-10", nil, "2031-01-01", true),
            ("2026-11-10", nil, "2026-11-09", false), ("2026-11-10", "2026-11-20", "2026-11-20", true),
            ("2026-11-10", "2026-11-20", "2026-11-21", false),
        ] as [(String, String?, String, Bool)])
    func aRecordHoldsForItsDays(_ day: String, _ until: String?, _ asked: String, _ isFound: Bool) throws {
        let history = try History(path: path)
        var record = HistoryExample.record()
        record.day = day
        try history.keep(record, settings: "s", validUntil: until)
        try history.keep(record, settings: "s", validUntil: until)
        let found = try history.record(sha256: "aa", catalogue: "1", settings: "s", on: asked)
        #expect(found == (isFound ? record : nil))
        #expect(try history.record(sha256: "aa", catalogue: "2", settings: "s", on: asked) == nil)
        #expect(try history.record(sha256: "aa", catalogue: "1", settings: "t", on: asked) == nil)
    }

    @Test func aNightIsKeptAsAWholeOrNotAtAll() throws {
        let history = try History(path: path)
        #expect(throws: HistoryError.notKept("aa")) { try history.record(HistoryExample.night("2026-11-01", [1])) }
        try history.keep(HistoryExample.record(), settings: "s", validUntil: nil)
        #expect(throws: DatabaseError.self) { try history.record(HistoryExample.night("2026-11-01", [1, .nan])) }
        #expect(try history.nights(of: "yunling").isEmpty)
        var twice = HistoryExample.night("2026-11-01", [1])
        twice.samples.append(twice.samples[0])
        try history.record(twice)
        #expect(try history.samples(of: history.nights(of: "yunling")).map { $0.map(\.values) } == [[[1, 1]]])
    }

    @Test func nightsOfTheSameValuesAreToldApart() throws {
        let history = try History(path: path)
        try history.keep(HistoryExample.record(), settings: "s", validUntil: nil)
        for values in [[1.0, 2], [1, 2], [2, 1], []] { try history.record(HistoryExample.night("2026-11-01", values)) }
        let kept = try history.nights(of: "yunling").map(\.measurement)
        #expect(kept[0] == kept[1] && kept[1] != kept[2])
        #expect(kept[0] == History.measurement(of: HistoryExample.night("", [1, 2]).samples))
    }

    @Test func pruningKeepsTheLastThatPassed() throws {
        let history = try History(path: path)
        for sha in ["aa", "bb", "cc"] { try history.keep(HistoryExample.record(sha), settings: "s", validUntil: nil) }
        try history.record(HistoryExample.night("2026-11-01", [1]))
        try history.record(HistoryExample.night("2026-11-02", [2], sha: "bb"))
        for day in 3...6 { try history.record(HistoryExample.night("2026-11-0\(day)", [3], sha: "cc", passed: false)) }
        let none = try history.prune(apps: ["yunling"], keep: nil, since: nil)
        #expect(none == History.Pruned(nights: 0, results: 0))
        let both = try history.prune(apps: ["yunling"], keep: 2, since: "2026-11-04")
        #expect(both == History.Pruned(nights: 2, results: 1))
        #expect(
            try history.nights(of: "yunling").map(\.day) == ["2026-11-02", "2026-11-04", "2026-11-05", "2026-11-06"])
        #expect(try history.prune(apps: ["yunling"], keep: 1, since: nil).nights == 2)
        #expect(try history.nights(of: "yunling").map(\.day) == ["2026-11-02", "2026-11-06"])
        #expect(try history.lastPassed(of: "yunling")?.record.sha256 == "bb")
        #expect(try history.database.rows("SELECT count(*) FROM sample") == [[.integer(2)]])
        try history.compact()
        #expect(try history.database.rows("PRAGMA freelist_count") == [[.integer(0)]])
    }
}
