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

@Suite("Comparing two packages")
struct PackageDifferenceTests {
    private static func analysis(
        debuggable: Bool, permission: String, baseline: Baseline? = nil
    ) throws -> Analysis {
        let example = Example(
            .fires, minSdk: 24, targetSdk: 33, application: debuggable ? "android:debuggable=\"true\"" : "",
            inside: "<activity android:name=\"\(debuggable ? "New" : "Old")\" android:exported=\"true\"/>")
        var app = try ExampleApp.build(example)
        app.manifest.versionName = debuggable ? "2.0" : "1.0"
        app.manifest.requestedPermissions = [RequestedPermission(name: permission, xpath: "/manifest/uses-permission")]
        app.analysisDay = CalendarDay("2026-11-23")
        return Analysis(
            of: app, named: debuggable ? "new.apk" : "old.apk", size: 2048, rules: Catalogue.rules,
            profile: .index2022, triage: Triage(baseline: baseline))
    }

    private static func difference() throws -> PackageDifference {
        let old = try analysis(debuggable: false, permission: "android.permission.INTERNET")
        let baseline = try PackageDifference.baseline(of: old, toolVersion: "0")
        let new = try analysis(debuggable: true, permission: "android.permission.CAMERA", baseline: baseline)
        return PackageDifference(from: old, to: new)
    }

    @Test func whatCameAndWhatWentIsNamed() throws {
        let difference = try Self.difference()
        #expect(difference.findings(.new).contains { $0.rule.id == "PKG-020" })
        let permissions = try #require(difference.contents.first { $0.subject == .permission })
        #expect(permissions.entries.map(\.sign) == ["+", "-"])
        let components = try #require(difference.contents.first { $0.subject == .component })
        #expect(Set(components.entries.map(\.sign)) == ["+", "-"])
        #expect(difference.contents.first { $0.subject == .version }?.entries.first?.detail == "1.0 → 2.0")
    }

    @Test func aScoreThatMovedNamesItsChecks() throws {
        let score = try #require(Self.difference().scores.first { $0.after.indicator == .package })
        #expect(score.isChanged)
        let cause = try #require(score.causes.first { $0.ruleID == "PKG-020" })
        #expect(cause.before == .pass)
        #expect(cause.after == .fail)
    }

    @Test func nothingChangesFromAPackageToItself() throws {
        let old = try Self.analysis(debuggable: true, permission: "android.permission.CAMERA")
        let baseline = try PackageDifference.baseline(of: old, toolVersion: "0")
        let new = try Self.analysis(debuggable: true, permission: "android.permission.CAMERA", baseline: baseline)
        let same = PackageDifference(from: old, to: new)
        #expect(same.findings(.new).isEmpty)
        #expect(!same.findings(.persisting).isEmpty)
        #expect(same.departed(isFixed: true).isEmpty)
        #expect(same.contents.isEmpty)
        #expect(same.scores.allSatisfy { !$0.isChanged && $0.causes.isEmpty })
    }

    @Test(arguments: Language.allCases)
    func everyFormSaysIt(_ language: Language) throws {
        let difference = try Self.difference()
        let text = difference.text(in: language, style: .plain)
        #expect(text.contains("PKG-020"))
        #expect(text.contains("+ android.permission.CAMERA"))
        let markdown = String(decoding: difference.markdown(in: language), as: UTF8.self)
        #expect(markdown.contains("PKG-020"))
        let json = try JSONSerialization.jsonObject(with: Data(difference.json(toolVersion: "0"))) as? [String: Any]
        #expect(Set(try #require(json).keys).isSuperset(of: ["findings", "scores", "contents", "old", "new"]))
    }
}
