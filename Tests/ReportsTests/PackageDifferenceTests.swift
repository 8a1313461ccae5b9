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
        return PackageDifference(
            from: old, to: try analysis(debuggable: true, permission: "android.permission.CAMERA"))
    }

    @Test func whatCameAndWhatWentIsNamed() throws {
        let difference = try Self.difference().changes
        #expect(difference.new.contains { $0.check.id == "PKG-020" })
        #expect(difference.new.allSatisfy { !$0.isOfNewCheck })
        let permissions = try #require(difference.contents.first { $0.subject == .permission })
        #expect(permissions.entries.map(\.sign) == ["+", "-"])
        let components = try #require(difference.contents.first { $0.subject == .component })
        #expect(Set(components.entries.map(\.sign)) == ["+", "-"])
        #expect(difference.contents.first { $0.subject == .version }?.entries.first?.detail == "1.0 → 2.0")
    }

    /// A baseline file and what is kept of a build must say the same of the next one.
    @Test func aBaselineSaysTheSame() throws {
        let old = try Self.analysis(debuggable: false, permission: "android.permission.INTERNET")
        let baseline = try Baseline(json: old.json(toolVersion: "0", language: .en))
        let new = try Self.analysis(debuggable: true, permission: "android.permission.CAMERA", baseline: baseline)
        let difference = PackageDifference(from: old, to: new).changes
        func prints(_ change: Change) -> [String] {
            new.failed.flatMap { $0.check.findings.filter { $0.change == change }.map(\.fingerprint) }
        }
        #expect(difference.new.map(\.finding.fingerprint) == prints(.new))
        #expect(difference.graver.map(\.finding.fingerprint) == prints(.graver))
        #expect(difference.persisting.map(\.finding.fingerprint) == prints(.persisting))
        #expect(difference.fixed.count == new.departed.count(where: \.isFixed))
        #expect(difference.unknown.count == new.departed.count { !$0.isFixed })
        #expect(PackageDifference(from: old, to: new).comparison == new.comparison)
    }

    @Test func aScoreThatMovedNamesItsChecks() throws {
        let score = try #require(Self.difference().changes.scores.first { $0.after.indicator == .package })
        #expect(score.isMoved)
        let cause = try #require(score.causes.first { $0.ruleID == "PKG-020" })
        #expect(cause.before == "pass")
        #expect(cause.after == "fail")
    }

    @Test func nothingChangesFromAPackageToItself() throws {
        let old = try Self.analysis(debuggable: true, permission: "android.permission.CAMERA")
        let new = try Self.analysis(debuggable: true, permission: "android.permission.CAMERA")
        let same = PackageDifference(from: old, to: new).changes
        #expect(same.hasSameFindings && !same.persisting.isEmpty)
        #expect(same.contents.isEmpty)
        #expect(same.scores.allSatisfy { !$0.isMoved && $0.causes.isEmpty })
    }

    @Test func findingsOfAnotherCatalogueAreMarked() throws {
        let new = BuildRecord(try Self.analysis(debuggable: true, permission: "a"), sha256: "")
        var old = new
        old.catalogue = "0"
        old.checks.removeAll { $0.id == "PKG-020" }
        let difference = PackageDifference(from: old, to: new)
        #expect(difference.changes.new.map(\.isOfNewCheck) == [true])
        #expect(difference.notices.count == 1)
        #expect(difference.text(in: .en, style: .plain).contains("PKG-020 (new check)"))
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
