import App
import Findings
import Foundation
import Testing

@testable import Triage

@Suite("Triage")
struct TriageTests {
    private static let day = CalendarDay("2026-11-23")

    private static func result(
        _ findings: [Finding], _ outcome: Findings.Outcome = .fail, rule: String = "PKG-001"
    ) -> CheckResult {
        CheckResult(ruleID: rule, outcome: outcome, findings: findings)
    }

    private static func entry(
        _ fingerprint: String?, _ reason: Suppression.Reason, expires: String = "2027-01-01", rule: String? = nil
    ) -> Suppression {
        Suppression(
            rule: rule, fingerprint: fingerprint, reason: reason, comment: "c", author: "a",
            expires: CalendarDay(expires), line: 2)
    }

    private static func apply(_ entries: [Suppression], _ findings: [Finding]) -> TriagedCheck? {
        Triage(suppressions: Suppressions(entries: entries)).apply(to: [result(findings)], on: day).checks.first
    }

    private static let one = SuppressionTests.finding("one")
    private static let two = SuppressionTests.finding("two")
    private static func name(_ finding: Finding) -> String { Fingerprint.of(finding, by: "PKG-001") }

    /// By `printf 'PKG-001\0one' | sha256sum | cut -c1-32`.
    @Test func theFingerprintIsAHashOfRuleAndIdentity() {
        #expect(Self.name(Self.one) == "e1517439b1054d2f7abb32ba3b7a86d7")
        var moved = Self.one
        moved.evidence = [Evidence(.entry(name: "b", offset: 9), value: "x")]
        moved.message = LocalizedText(zh: "", en: "")
        #expect(Self.name(moved) == Self.name(Self.one))
        #expect(Fingerprint.of(Self.one, by: "PKG-002") != Self.name(Self.one))
    }

    @Test("What is suppressed stays and is not open; the score takes away false positives only")
    func reasons() throws {
        for reason in Suppression.Reason.allCases {
            let check = try #require(Self.apply([Self.entry(Self.name(Self.one), reason)], [Self.one, Self.two]))
            #expect(check.findings.map(\.finding) == [Self.one, Self.two])
            #expect(check.open.map(\.finding) == [Self.two])
            #expect(!check.isSuppressed && check.result.outcome == .fail && check.counted.outcome == .fail)
            #expect(check.counted.findings == (reason == .falsePositive ? [Self.two] : [Self.one, Self.two]))

            let whole = try #require(Self.apply([Self.entry(nil, reason, rule: "PKG-001")], [Self.one, Self.two]))
            #expect(whole.isSuppressed && whole.open.isEmpty)
            #expect(whole.counted.outcome == (reason == .falsePositive ? .pass : .fail))
            #expect(whole.isOverruled == (reason == .falsePositive))
        }
    }

    @Test("Facts that remain do not keep a check failed")
    func facts() throws {
        let fact = SuppressionTests.finding("fact", severity: .info)
        let check = try #require(Self.apply([Self.entry(Self.name(Self.one), .falsePositive)], [Self.one, fact]))
        #expect(check.counted.outcome == .pass && check.counted.findings == [fact])
    }

    @Test("An expired entry suppresses nothing and is named; one that fits nothing is named as well")
    func expired() {
        let entries = [
            Self.entry(Self.name(Self.one), .acceptedRisk, expires: "2026-11-22"),
            Self.entry(Self.name(Self.two), .acceptedRisk),
        ]
        let outcome = Triage(suppressions: Suppressions(entries: entries)).apply(
            to: [Self.result([Self.one])], on: Self.day)
        #expect(outcome.checks.first?.open.count == 1)
        #expect(outcome.expired == [entries[0]] && outcome.unused == [entries[1]])
    }

    @Test("Against a baseline: new, graver, persisting, fixed, and unknown where the check could not look")
    func baseline() throws {
        var graver = Self.two
        graver.severity = .critical
        func then(_ rule: String, _ finding: Finding) -> Baseline.Entry {
            Baseline.Entry(
                ruleID: rule, fingerprint: Fingerprint.of(finding, by: rule), severity: finding.severity, owner: "own",
                message: finding.message)
        }
        let baseline = Baseline(
            package: "p", catalogue: "1",
            entries: [
                then("PKG-001", Self.one), then("PKG-001", Self.two), then("PKG-002", Self.one),
                then("PKG-003", Self.one), then("PKG-004", Self.one),
            ])
        let outcome = Triage(baseline: baseline).apply(
            to: [
                Self.result([Self.one, graver, SuppressionTests.finding("three")]),
                Self.result([], .pass, rule: "PKG-002"), Self.result([], .notAssessable, rule: "PKG-003"),
            ], on: Self.day)
        #expect(outcome.checks.first?.findings.map(\.change) == [.persisting, .graver, .new])
        #expect(outcome.departed.map(\.entry.ruleID) == ["PKG-002", "PKG-003", "PKG-004"])
        #expect(outcome.departed.map(\.isFixed) == [true, false, false])
        let without = Triage().apply(to: [Self.result([Self.one])], on: Self.day)
        #expect(without.checks.first?.findings.first?.change == nil && without.departed.isEmpty)
    }

    private static let report = """
        {"schemaVersion": 1, "tool": {"name": "touchstone", "catalogue": "0.1.0"},
         "identity": {"package": "a.b", "versionCode": 7, "versionName": null},
         "checks": [{"id": "PKG-001", "findings": [
          {"fingerprint": "f", "severity": "low", "owner": "own", "message": {"zh": "甲", "en": "a"}}]}]}
        """

    @Test("A JSON report is a baseline")
    func reading() throws {
        let baseline = try Baseline(json: Array(Self.report.utf8))
        #expect(baseline.package == "a.b" && baseline.versionCode == 7 && baseline.catalogue == "0.1.0")
        #expect(baseline.entries.map(\.fingerprint) == ["f"] && baseline.entries.first?.severity == .low)
    }

    @Test(
        "Anything else is refused",
        arguments: [
            ("", BaselineError.notAReport), ("[]", .notAReport),
            (Self.report.replacing("touchstone", with: "other"), .notAReport),
            (Self.report.replacing("\"low\"", with: "\"grave\""), .notAReport),
            (Self.report.replacing(": 1,", with: ": 2,"), .otherSchema(2)),
        ])
    func refusal(_ text: String, _ error: BaselineError) {
        #expect(throws: error) { try Baseline(json: Array(text.utf8)) }
    }
}
