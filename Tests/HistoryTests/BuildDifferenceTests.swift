import Findings
import Testing

@testable import History

@Suite("What became of a build")
struct BuildDifferenceTests {
    private typealias Check = BuildRecord.Check

    private func check(
        _ id: String, _ outcome: Outcome, _ findings: [(String, Severity)] = [], suppressed: Bool = false,
        overruled: String? = nil, isScored: Bool = true
    ) -> Check {
        Check(
            id: id, title: LocalizedText(zh: id, en: id), indicator: .package, severity: .high, outcome: outcome.name,
            overruled: overruled, credit: overruled == nil ? outcome.credit : 1, isScored: isScored,
            findings: findings.map { fingerprint, severity in
                BuildRecord.Finding(
                    fingerprint: fingerprint, severity: severity, owner: "own",
                    message: LocalizedText(zh: fingerprint, en: fingerprint), place: nil, isSuppressed: suppressed)
            })
    }

    private func record(_ checks: [Check], score: Double? = 80, name: String = "app.apk") -> BuildRecord {
        var record = HistoryExample.record()
        record.name = name
        record.checks = checks
        record.scores = [BuildRecord.Score(indicator: .package, point: score, low: 50, high: 90)]
        return record
    }

    private func names(_ items: [BuildDifference.Item]) -> [String] { items.map(\.finding.fingerprint) }

    @Test func everyFindingStandsInOnePlace() {
        let old = record([
            check("A-1", .fail, [("stays", .low), ("grows", .low), ("goes", .high)]),
            check("A-2", .fail, [("unseen", .medium)]), check("A-3", .fail, [("withdrawn", .high)]),
        ])
        let new = record([
            check("A-1", .fail, [("stays", .low), ("grows", .high), ("comes", .medium)]),
            check("A-2", .notAssessable), check("A-4", .partial(0.5), [("of new check", .critical)]),
        ])
        let difference = BuildDifference(from: old, to: new)
        #expect(names(difference.new) == ["of new check", "comes"])
        #expect(difference.new.map(\.isOfNewCheck) == [true, false])
        #expect(names(difference.graver) == ["grows"])
        #expect(names(difference.persisting) == ["stays"])
        #expect(names(difference.fixed) == ["goes"])
        #expect(names(difference.unknown) == ["withdrawn", "unseen"])
        #expect(difference.gravestNew == .critical)
        #expect(!difference.hasSameFindings)
    }

    @Test func whatPassesIsNoNewFinding() {
        let difference = BuildDifference(
            from: record([check("A-1", .pass)]), to: record([check("A-1", .pass, [("a fact", .info)])]))
        #expect(difference.hasSameFindings && difference.persisting.isEmpty)
    }

    @Test func suppressedFindingsComeLastAndBreakNoGate() {
        let new = record([
            check("A-1", .fail, [("known", .critical)], suppressed: true), check("A-2", .fail, [("open", .low)]),
        ])
        let difference = BuildDifference(from: record([check("A-1", .pass), check("A-2", .pass)]), to: new)
        #expect(names(difference.new) == ["open", "known"])
        #expect(difference.gravestNew == .low)
        #expect(new.openFindings == 1)
    }

    @Test func scoresNameWhatMovedThem() throws {
        let old = record(
            [check("A-1", .pass), check("A-2", .fail), check("A-3", .pass), check("A-5", .pass, isScored: false)])
        let new = record(
            [
                check("A-1", .fail), check("A-2", .fail), check("A-3", .fail, overruled: "pass"),
                check("A-4", .pass), check("A-5", .fail, isScored: false),
            ], score: 60)
        let score = try #require(BuildDifference(from: old, to: new).scores.first)
        #expect(score.before.point == 80 && score.after.point == 60)
        #expect(score.causes.map(\.ruleID) == ["A-1", "A-4"])
        #expect(score.causes.map(\.before) == ["pass", nil])
        #expect(score.causes.map(\.after) == ["fail", "pass"])
        #expect(!score.isOfCatalogue)
        let catalogue = BuildDifference(from: old, to: record(old.checks + [check("A-9", .fail)], score: 60))
        #expect(catalogue.scores.first?.isOfCatalogue == true)
        #expect(BuildDifference(from: old, to: old).scores.first?.isOfCatalogue == false)
    }

    @Test func nothingIsSaidOfWhatWasNotKept() {
        var old = record([], name: "old.apk")
        old.contents = ["permission": ["CAMERA": "dangerous", "INTERNET": "normal"]]
        old.gaps = [LocalizedText(zh: "缺", en: "gap")]
        var new = record([])
        new.contents = ["permission": ["CAMERA": "normal", "NFC": "normal"], "size": ["dex": "1 MiB"]]
        let difference = BuildDifference(from: old, to: new)
        #expect(difference.contents.map(\.subject) == [.permission])
        #expect(difference.contents.first?.entries.map(\.sign) == ["~", "-", "+"])
        #expect(difference.gaps == [LocalizedText(zh: "old.apk：缺", en: "old.apk: gap")])
    }
}
