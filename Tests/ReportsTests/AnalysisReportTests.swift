import App
import Checks
import Findings
import Foundation
import Rules
import Scoring
import TestSupport
import Testing

@testable import Reports

/// An analysis of an app that is wrong in many ways, so that every part of a report has something to say.
@Suite("The report of an analysis")
struct AnalysisReportTests {
    private static func analysis(_ severities: [String: Severity] = [:]) throws -> Analysis {
        let example = Example(
            .fires, minSdk: 14, targetSdk: 15, application: "android:debuggable=\"true\"",
            files: ["assets/config.json": .text("{}"), "lib/x86/libapp.so": .text("library")],
            faults: [.duplicate("assets/config.json")])
        var app = try ExampleApp.build(example)
        app.labels.label = "Default"
        app.labels.byLocale = ["": "Default", "zh-CN": "中文名", "fr": "Nom", "de": "Default"]
        app.manifest.requestedPermissions = [
            RequestedPermission(name: "android.permission.WRITE_CONTACTS", xpath: "/manifest/uses-permission")
        ]
        app.manifest.impliedPermissions = [
            ImpliedPermission(
                name: "android.permission.WRITE_CALL_LOG", reason: "targetSdkVersion < 16 and requested WRITE_CONTACTS")
        ]
        var profile = ScoringProfile.index2022
        profile.severities = severities
        return Analysis(of: app, named: "app.apk", size: 2048, rules: Catalogue.rules, profile: profile)
    }

    @Test("Text without colours is the coloured text without its escape sequences", arguments: Language.allCases)
    func colours(_ language: Language) throws {
        let analysis = try Self.analysis()
        let plain = analysis.text(in: language, style: .plain)
        let coloured = analysis.text(in: language, style: .ansi)
        #expect(!plain.contains("\u{1b}"))
        #expect(coloured.contains("\u{1b}["))
        #expect(coloured.replacing(/\u{1b}\[[0-9]+m/, with: "") == plain)
    }

    @Test("Findings come gravest first, each with its evidence")
    func findings() throws {
        let analysis = try Self.analysis()
        let text = analysis.text(in: .en, style: .plain)
        let part = try #require(text.split(separator: "\nFindings (").last?.split(separator: "\n\n").first)
        let order = Severity.allCases.map(\.rawValue)
        let lines = part.split(separator: "\n").dropFirst().filter { !$0.hasPrefix(" ") }
        let gravities = lines.compactMap { line in order.firstIndex { line.hasPrefix($0) } }
        #expect(gravities.count == lines.count && gravities.count > 3)
        #expect(gravities == gravities.sorted(by: >))
        #expect(part.contains("PKG-020") && part.contains("/@android:debuggable"))
    }

    @Test("The reason of an implied permission is in the report's language")
    func implied() throws {
        let analysis = try Self.analysis()
        let zh = analysis.text(in: .zh, style: .plain)
        #expect(zh.contains("系统附带：targetSdkVersion < 16 且申请了 WRITE_CONTACTS\n"))
        let en = analysis.text(in: .en, style: .plain)
        #expect(en.contains("implied: targetSdkVersion < 16 and requested WRITE_CONTACTS\n"))
        let page = PermissionsPage(analysis.app, apiLevel: nil)
        #expect(page.text(in: .zh, style: .plain).contains("且申请了 WRITE_CONTACTS"))
    }

    @Test("The severity of the profile is the one that counts and that the JSON states")
    func severities() throws {
        func pkg020(_ analysis: Analysis) throws -> JSONNode? {
            let document = try JSONNode(parsing: Data(analysis.json(toolVersion: "0", language: .en)))
            return document["checks"]?.values.first { $0["id"]?.text == "PKG-020" }
        }
        #expect(try pkg020(Self.analysis())?["severity"]?.text == Catalogue.rule("PKG-020")?.severity.rawValue)
        #expect(try pkg020(Self.analysis(["PKG-020": .low]))?["severity"]?.text == "low")
        let families = try Self.analysis(["PKG-020": .low]).scores.indicators.first?.families
        #expect(try families != Self.analysis().scores.indicators.first?.families)
    }

    @Test("--explain shows every check's weight and credit, ceilings and the sum", arguments: Language.allCases)
    func explanation(_ language: Language) throws {
        let analysis = try Self.analysis()
        let text = analysis.text(in: language, style: .plain, isExplained: true)
        for score in analysis.scores.indicators {
            for family in score.families {
                #expect(text.contains("  \(family.title[language])"))
                for check in family.checks {
                    #expect(text.contains("      \(check.ruleID) × \(check.severity.weight)"))
                }
            }
            #expect(text.contains(score.mean.text) && text.contains(score.interval.text))
        }
        #expect(
            text.contains("(2.8·")
                && text.contains(") / 8.0 = \(Quantity.decimal(analysis.scores.group.low, digits: 1))"))
        #expect(text.contains(language == .zh ? "封顶 59: PKG-" : "high end 59: PKG-"))
        #expect(!analysis.text(in: language, style: .plain).contains("(2.8·"))
    }

    @Test("Findings that people know stay in the text, marked, behind the others", arguments: Language.allCases)
    func triage(_ language: Language) throws {
        let analysis = try ReportExample.triaged()
        let text = analysis.text(in: language, style: .plain)
        let remark = try #require(analysis.checks.flatMap(\.findings).compactMap(\.suppression).first?.remark)
        #expect(text.contains("      \(remark[language])"))
        #expect(text.contains(TerminalText.escaped(try #require(analysis.comparison)[language])))
        for notice in analysis.notices { #expect(text.contains(notice[language])) }
        #expect(analysis.notices.count == 2 && analysis.failed.last?.rule.id == "PKG-020")
        #expect(text.contains(language == .zh ? "  已修复    PKG-022" : "  fixed     PKG-022"))
    }

    @Test("Badging shows the default, the one of a Chinese phone, and others that differ")
    func labels() throws {
        let page = BadgingPage(try Self.analysis().app)
        let text = page.text(in: .en, style: .plain)
        #expect(text.hasPrefix("Default · "))
        let part = try #require(text.split(separator: "\nLabels\n").last?.split(separator: "\n\n").first)
        let words: [[String]] = part.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        let expected: [[String]] = [
            ["default", "Default"], ["zh-CN", "中文名"], ["fr", "Nom"],
            ["The", "same", "as", "the", "default", "in", "1", "more."],
        ]
        #expect(words == expected)
        #expect(page.text(in: .zh, style: .plain).hasPrefix("中文名 · "))
    }
}

@Suite("Labels")
struct LabelTests {
    @Test(
        "In Chinese the label of the mainland counts, then that of any Chinese, then the default",
        arguments: [
            (["zh-CN": "a", "zh-Hans-CN": "b", "zh": "c", "": "d"], "a"), (["zh-Hans-CN": "b", "zh": "c"], "b"),
            (["zh": "c", "zh-TW": "e"], "c"), (["zh-TW": "e", "zh-Hant-HK": "f"], "default"), ([:], "default"),
        ])
    func chinese(_ byLocale: [String: String], _ label: String) {
        var labels = Labels()
        labels.label = "default"
        labels.byLocale = byLocale
        #expect(labels.label(for: .zh) == label)
        #expect(labels.label(for: .en) == "default")
        labels.label = nil
        #expect(labels.label(for: .en) == nil)
    }
}
