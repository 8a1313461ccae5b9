import App
import Checks
import Findings
import Foundation
import Rules
import Scoring
import TestSupport
import Triage

@testable import Reports

/// Apps that give every part of a report something to say, and names that are to be shown and not obeyed.
enum ReportExample {
    /// A name that is markup in HTML, in Markdown and for a terminal.
    static let hostile = "<script>alert(1)</script>\"'&|`[x](http://evil.example)@all\u{202e}\u{1b}[2J"

    static func app() throws -> App {
        let example = Example(
            .fires, minSdk: 14, targetSdk: 15, application: "android:debuggable=\"true\"",
            inside: "<provider android:name=\"P\" android:authorities=\"a\" android:exported=\"true\"/>",
            files: [
                "assets/config.json": .text("{}"), "lib/x86/libapp.so": .text("library"),
                "assets/\(hostile).pem": .text("key"), "assets/\(hostile)": .bytes(Array("dex\n035\0".utf8)),
            ],
            faults: [.duplicate("assets/config.json"), .duplicate("assets/\(hostile).pem")])
        var app = try ExampleApp.build(example)
        app.labels.label = hostile
        app.manifest.versionName = hostile
        app.analysisDay = CalendarDay("2026-11-23")
        return app
    }

    static func analysis(_ triage: Triage = Triage()) throws -> Analysis {
        Analysis(
            of: try app(), named: "app.apk", size: 2048, rules: Catalogue.rules, profile: .index2022, triage: triage)
    }

    /// The same with checks that could not look, as nobody asked for the signatures.
    static func unseen() throws -> Analysis {
        try analysis()
    }

    /// The same with one finding suppressed, one entry expired, one that fits nothing, and a baseline in which one finding
    /// is known, one fixed and one unknown.
    static func triaged() throws -> Analysis {
        let yaml = """
            suppressions:
              - {rule: PKG-020, reason: accepted-risk, comment: "for <b>tests</b>", author: li.lei, expires: never}
              - {rule: PKG-022, reason: fix-planned, comment: soon, author: han, expires: 2026-01-01}
              - {path: nowhere, reason: false-positive, comment: no, author: han, expires: never}
            """
        let suppressions = try Suppressions(yaml: yaml) { Catalogue.rule($0) != nil }
        var baseline = try Baseline(json: analysis().json(toolVersion: "0", language: .en))
        let known = baseline.entries.filter { $0.ruleID == "PKG-022" }
        baseline.entries =
            known
            + known.map { entry in
                var gone = entry
                gone.fingerprint = String(repeating: "0", count: 32)
                return gone
            }
        return try analysis(Triage(suppressions: suppressions, baseline: baseline))
    }
}
