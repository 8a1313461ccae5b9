import App
import Checks
import Findings
import Foundation
import Rules
import Scoring
import TestSupport
import Testing
import Triage

@testable import Reports

@Suite("SARIF")
struct SARIFTests {
    private static func document(_ analysis: Analysis, _ language: Language = .en) throws -> JSONNode {
        try JSONNode(parsing: Data(analysis.sarif(in: language, toolVersion: "1.2.3")))
    }

    private static func run(_ analysis: Analysis, _ language: Language = .en) throws -> JSONNode {
        try #require(try document(analysis, language)["runs"]?.values.first)
    }

    @Test("obeys its schema, with findings, suppressions and a baseline", arguments: Language.allCases)
    func schema(_ language: Language) throws {
        let schema = try #require(SARIFSchema.schema)
        let plain = try ReportExample.analysis()
        #expect(schema.violations(of: try Self.document(plain, language)) == [])
        #expect(schema.violations(of: try Self.document(ReportExample.triaged(), language)) == [])
        #expect(schema.violations(of: try Self.document(ReportExample.unseen(), language)) == [])
        #expect(!schema.violations(of: .object(["version": .string("2.1.0")])).isEmpty)
    }

    @Test("has each finding of a failed check once, by rule, with the fingerprint of the JSON report")
    func results() throws {
        let analysis = try ReportExample.analysis()
        let run = try Self.run(analysis)
        let results = run["results"]?.values ?? []
        let expected: [[String?]] = analysis.checks.filter(\.isFailed).flatMap { check in
            check.findings.map { [check.result.ruleID, $0.fingerprint] }
        }
        #expect(
            results.map { [$0["ruleId"]?.text, $0["partialFingerprints"]?["touchstone/v1"]?.text] } == expected)
        #expect(expected.count > 5)
        let rules = run["tool"]?["driver"]?["rules"]?.values ?? []
        for result in results {
            let index = try #require(result["ruleIndex"]?.number)
            #expect(rules[Int(index)]["id"] == result["ruleId"])
            #expect(result["locations"]?.values.count == 1)
        }
        #expect(results.contains { $0["level"]?.text == "error" })
    }

    @Test("Rules and messages are in both languages")
    func languages() throws {
        let run = try Self.run(ReportExample.analysis(), .zh)
        let translation = try #require(run["translations"]?.values.first)
        #expect(run["language"]?.text == "zh-CN" && translation["language"]?.text == "en-US")
        let own = run["tool"]?["driver"]?["rules"]?.values ?? []
        let other = translation["rules"]?.values ?? []
        #expect(own.map { $0["id"] } == other.map { $0["id"] } && !own.isEmpty)
        for (rule, translated) in zip(own, other) {
            let wanted = try #require(Catalogue.rule(rule["id"]?.text ?? ""))
            #expect(rule["shortDescription"]?["text"]?.text == wanted.title.zh)
            #expect(translated["shortDescription"]?["text"]?.text == wanted.title.en)
        }
        for result in run["results"]?.values ?? [] {
            let messages = result["properties"]?["message"]
            #expect(messages?["zh"]?.text != nil && messages?["en"]?.text != nil)
        }
    }

    @Test("What could not be assessed is told, and is no result")
    func unseen() throws {
        let analysis = try ReportExample.unseen()
        let run = try Self.run(analysis)
        let told = (run["invocations"]?.values.first?["toolExecutionNotifications"]?.values ?? []).compactMap {
            $0["associatedRule"]?["id"]?.text
        }
        let unseen = analysis.checks.filter { $0.result.outcome == .notAssessable }.map(\.result.ruleID)
        #expect(told == unseen && !told.isEmpty)
        #expect(run["results"]?.values.contains { unseen.contains($0["ruleId"]?.text ?? "") } == false)
    }

    @Test("Suppressions and the baseline are told in SARIF's own words")
    func triage() throws {
        let analysis = try ReportExample.triaged()
        let results = try Self.run(analysis)["results"]?.values ?? []
        let states = Set(results.compactMap { $0["baselineState"]?.text })
        #expect(states == ["new", "unchanged", "absent"])
        let suppressed = results.filter { $0["suppressions"]?.values.isEmpty == false }
        #expect(Set(suppressed.compactMap { $0["ruleId"]?.text }) == ["PKG-020"])
        #expect(suppressed.first?["suppressions"]?.values.first?["justification"]?.text == "for <b>tests</b>")
    }

    @Test(
        "A reference leads to the file and nowhere else",
        arguments: [
            ("AndroidManifest.xml", "AndroidManifest.xml"), ("lib/arm64-v8a/lib a.so", "lib/arm64-v8a/lib%20a.so"),
            ("../../etc/passwd", "%2E%2E/%2E%2E/etc/passwd"), ("/etc/passwd", "%2Fetc/passwd"), ("a//b", "a/%2Fb"),
            ("http://x", "http%3A/%2Fx"), ("图.png", "%E5%9B%BE.png"), ("a?b#c%d", "a%3Fb%23c%25d"), ("./a", "%2E/a"),
        ])
    func references(_ path: String, _ reference: String) {
        #expect(URI.reference(to: path) == reference)
    }

    @Test("A message means just itself: no arguments, no links")
    func messages() {
        #expect(SARIFText.escaped("{0} [a](http://b)") == "{{0}} [a] (http://b)")
        #expect(SARIFText.escaped("/a[1]/@b") == "/a[1]/@b")
    }
}
