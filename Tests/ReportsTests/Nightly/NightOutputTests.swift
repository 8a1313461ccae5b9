import Findings
import Foundation
import TestSupport
import Testing

@testable import Nightly
@testable import Reports

@Suite("Reports of a night")
struct NightOutputTests {
    private static let report = NightExample.report()

    private static func text(_ format: NightFormat, _ language: Language = .en) -> String {
        String(decoding: report.report(as: format, in: language), as: UTF8.self)
    }

    private static func json() throws -> JSONNode { try JSONNode(parsing: text(.json)) }

    @Test("JSON obeys its schema, and the schema refuses what it must")
    func schema() throws {
        let schema = JSONSchema(try JSONNode(parsing: Data(Schemas.document(named: "night"))))
        #expect(schema.violations(of: try Self.json()) == [])
        guard case .object(var members) = try Self.json() else { return #expect(Bool(false)) }
        members["passed"] = .string("yes")
        members["more"] = .null
        #expect(schema.violations(of: .object(members)).count == 2)
    }

    @Test("Every app, gate, comparison, finding and night is in the JSON")
    func everything() throws {
        let apps = try Self.json()["apps"]?.values ?? []
        #expect(apps.map { $0["state"]?.text } == ["failed", "passed", "unjudged", "unknown", "passed"])
        #expect(apps.map { $0["passed"] } == [.bool(false), .bool(true), .bool(false), .bool(true), .bool(true)])
        for (node, app) in zip(apps, Self.report.apps) {
            #expect(node["gates"]?.values.count == app.gates.count)
            #expect(node["metrics"]?.values.map { $0["verdict"]?.text } == app.metrics.map(\.verdict.name))
            #expect(node["metrics"]?.values.map { $0["after"]?.values.count } == app.metrics.map(\.after.count))
            #expect(node["trends"]?.values.map { $0["points"]?.values.count } == app.trends.map(\.points.count))
            #expect(node["difference"]?["findings"]?["new"]?.values.count == app.difference?.new.count)
        }
        let verdicts = Set(Self.report.apps.flatMap { $0.metrics.map(\.verdict.name) })
        #expect(verdicts == ["worse", "better", "same", "unknown"])
        #expect(Self.report.apps[0].trends.contains { !$0.changes.isEmpty })
    }

    @Test("A number that JSON has none for is null, not a crash")
    func notFinite() throws {
        var report = Self.report
        report.apps[0].trends[0].points[0].value = .infinity
        report.apps[0].metrics[0].after = [.nan]
        report.apps[0].metrics[0].difference?.estimate = .infinity
        for format in NightFormat.allCases { #expect(!report.report(as: format, in: .zh).isEmpty) }
        let app = try JSONNode(parsing: Data(report.report(as: .json, in: .en)))["apps"]?.values.first
        #expect(app?["trends"]?.values.first?["points"]?.values.first?["value"] == .null)
        #expect(app?["metrics"]?.values.first?["after"]?.values == [.null])
    }

    @Test("Text and Markdown name the evidence in both languages", arguments: Language.allCases)
    func wording(_ language: Language) {
        for format in [NightFormat.text, .markdown] {
            let text = Self.text(format, language)
            for word in ["PKG-020", "14.1 %", " ms (50) → ", "60 Hz", "0.0002"] {
                #expect(text.contains(word), "\(format) \(word)")
            }
            #expect(text.contains(language == .zh ? "未知" : "unknown"))
            #expect(text.contains(language == .zh ? "无法判定" : "could not be judged"))
            #expect(text.contains(language == .zh ? "仅因检查目录更新" : "another catalogue alone"))
            #expect(text.contains(language == .zh ? "三法则" : "rule of three"))
            #expect(!text.contains("\u{1b}") && !text.contains("\u{202e}"))
        }
        #expect(Self.text(.text, language).contains("2026-11-"))
    }

    @Test("Markdown of the input is no markup")
    func markdown() {
        let text = Self.text(.markdown)
        #expect(!text.contains("<script>") && !text.contains("](http") && !text.contains("@all"))
        #expect(text.utf8.count < 60_000)
    }

    @Test("Colours are for terminals that ask for them")
    func colours() {
        let text = String(decoding: Self.report.report(as: .text, in: .en, style: .ansi), as: UTF8.self)
        #expect(text.contains("\u{1b}[31mfailed"))
    }

    @Test("A night is passed only if some app is, and never if one is unknown alone")
    func states() {
        var report = Self.report
        #expect(report.state == .failed && !report.isPassed)
        report.apps = [NightExample.unreadable(), NightExample.better()]
        #expect(report.state == .unjudged && !report.isPassed)
        report.apps = [NightExample.first(), NightExample.better()]
        #expect(report.state == .passed && report.isPassed)
        report.apps = [NightExample.first()]
        #expect(report.state == .unknown && report.isPassed)
        report.apps = []
        #expect(report.state == .unknown)
    }
}
