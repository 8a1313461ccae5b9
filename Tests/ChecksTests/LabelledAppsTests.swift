import Foundation
import TestSupport
import Testing

/// Real apps whose weaknesses are known: what must be found in them, and what must not be found in ordinary ones.
///
/// Needs the packages and an optimised program.
@Suite("Labelled apps", .enabled(if: LabelledApps.arePresent, LabelledApps.absence))
struct LabelledAppsTests {
    @Test("What an app's own documentation lists is found", arguments: LabelledApps.vulnerable)
    func finds(_ app: VulnerableApp) throws {
        let report = try LabelledApps.report(of: app.package)
        for weakness in app.weaknesses {
            for id in weakness.checks {
                let check = try #require(report.checks.first { $0.id == id }, "\(id) is no check")
                #expect(check.isFailed, "\(weakness.documented): \(id) is \(check.outcome)")
            }
        }
    }

    @Test("Nothing is listed twice, and what is not looked for says why", arguments: LabelledApps.vulnerable)
    func table(_ app: VulnerableApp) {
        let names = app.weaknesses.map(\.documented) + app.unseen.map(\.documented)
        #expect(Set(names).count == names.count)
        #expect(app.weaknesses.allSatisfy { !$0.checks.isEmpty })
        #expect(app.unseen.allSatisfy { !$0.reason.isEmpty })
    }

    @Test(
        "Grave findings in an ordinary app's own code are those that a reader confirmed",
        arguments: LabelledApps.ordinary)
    func findsNothingElse(_ app: OrdinaryApp) throws {
        let report = try LabelledApps.report(of: app.package)
        let known = app.confirmed
        var seen: Set<String> = []
        for check in report.checks {
            for finding in check.graveFindings {
                let row = known.first { $0.check == check.id && finding.identity.contains($0.place) }
                if let row { seen.insert("\(row.check) \(row.place)") }
                #expect(row != nil, "\(check.id) \(finding.identity): \(finding.message)")
            }
        }
        let expected = Set(known.map { "\($0.check) \($0.place)" })
        #expect(seen == expected)
    }
}

/// An app that was made to be vulnerable.
struct VulnerableApp: Sendable, CustomTestStringConvertible {
    /// The package's name in the corpus.
    var package: String
    /// What the documentation lists, with the checks that must fail for it.
    var weaknesses: [(documented: String, checks: [String])]
    /// What it lists and no check looks for, with the reason.
    var unseen: [(documented: String, reason: String)]

    var testDescription: String { package }
}

/// An app that people use.
struct OrdinaryApp: Sendable, CustomTestStringConvertible {
    /// The package's name in the corpus.
    var package: String
    /// Grave findings in its own code that are right: the check, a part of the finding's identity, and why.
    var confirmed: [(check: String, place: String, reason: String)] = []

    var testDescription: String { package }
}

enum LabelledApps {
    static let arePresent = Corpus.folder != nil && BuiltProgram.path != nil && BuiltProgram.isOptimised
    static let absence: Comment =
        "TOUCHSTONE_CORPUS does not name a folder of packages, or TOUCHSTONE_BINARY no optimised program"

    /// A check as the report has it.
    struct Check: Decodable {
        var id: String
        var kind: String
        var outcome: String
        var findings: [Found]

        var isFailed: Bool { outcome == "fail" || outcome == "partial" }

        /// Weaknesses in the app's own code that are high or critical; that a protection is missing is no place in code.
        var graveFindings: [Found] {
            guard kind == "weakness" else { return [] }
            return findings.filter { finding in
                finding.owner == "own" && ["high", "critical"].contains(finding.severity)
                    && finding.evidence.contains { $0.method != nil }
            }
        }
    }

    /// A finding as the report has it.
    struct Found: Decodable {
        var identity: String
        var owner: String
        var severity: String
        var message: [String: String]
        var evidence: [Seen]

        struct Seen: Decodable { var method: String? }
    }

    struct Report: Decodable { var checks: [Check] }

    static func report(of package: String) throws -> Report {
        let program = try #require(BuiltProgram.path)
        let run = try Peer.run(program, ["analyze", "--format", "json", Corpus.path(package)])
        #expect(run.status == 0, "\(String(decoding: run.error, as: UTF8.self))")
        return try JSONDecoder().decode(Report.self, from: run.output)
    }

    /// Source of the lists: `Readme.md` of Android-InsecureBankv2; the guide of Damn-Vulnerable-Bank (exploits,
    /// footprinting); the walkthroughs of InjuredAndroid, as far as this early version has the flags.
    static let vulnerable = [
        VulnerableApp(
            package: "Android-InsecureBankv2--app-release.apk",
            weaknesses: [
                ("Insecure Logging mechanism", ["DAT-090", "DAT-091"]),
                ("Insecure Content Provider access", ["PKG-035", "DAT-105"]),
                ("Weak Broadcast Receiver permissions", ["PKG-034"]),
                ("Local Encryption issues", ["DAT-020", "DAT-038"]),
                ("Insecure Webview implementation", ["DAT-071", "DAT-072"]),
                ("Insecure SDCard storage", ["DAT-006"]),
                ("Insecure HTTP connections", ["DAT-051", "INP-018"]),
                ("Weak Cryptography implementation", ["DAT-041"]),
                ("Hardcoded secrets", ["DAT-020"]),
                ("Weak change password implementation", ["DAT-095"]),
                ("Android Backup vulnerability", ["DAT-009"]),
            ],
            unseen: [
                ("Vulnerable Activity Components", "which exported activities need a login is not in the package"),
                ("Android Pasteboard vulnerability", "the user copies; the code does not"),
                (
                    "Android keyboard cache issues",
                    "the keyboard keeps the user name; INP-004 asks about fields for secrets"
                ),
                ("Weak Authorization mechanism", "the server decides"),
                ("Parameter Manipulation", "the server decides"),
                ("Username Enumeration issue", "the server answers"),
                ("Developer Backdoors", "a name compared with a constant is no password"),
                ("Application Debuggable", "not in this build: its manifest does not say so"),
            ]),
        VulnerableApp(
            package: "Damn-Vulnerable-Bank--dvba-69d0b170.apk",
            weaknesses: [
                ("Webview via deeplink", ["DAT-077", "PKG-040"]),
                ("Exported activities", ["PKG-039"]),
                ("Debuggable build with a debug key", ["PKG-020", "PKG-004"]),
            ],
            unseen: [
                ("Hardcoded sensitive information", "the key of a loop of exclusive or is a string like any other"),
                ("Leakage via logcat", "the app's own code logs nothing; a library does, whatever it gets"),
                ("REST API vulnerabilities", "the server decides"),
            ]),
        VulnerableApp(
            package: "InjuredAndroid--InjuredAndroid-0274ac54.apk",
            weaknesses: [
                ("XSSTEST: scripts in a web view", ["DAT-072"]),
                ("Debuggable build with a weak debug key", ["PKG-020", "PKG-004", "PKG-006"]),
            ],
            unseen: [
                ("Flag one: a login compared with a constant", "the constant stands for no password by its name"),
                ("Flag two: an exported activity", "that it should need a login is not in the package"),
                ("XSSTEST: what is typed becomes a page", "typed by the user himself and handed on between activities"),
            ]),
    ]

    static let ordinary = [
        OrdinaryApp(package: "android-arscblamer--Topeka.apk"),
        OrdinaryApp(package: "appium-adb--selendroid-test-app-0acb0931.apk"),
        OrdinaryApp(package: "uiautomator2--app-uiautomator.apk"),
        OrdinaryApp(
            package: "SoloPi--Solo_.apk",
            confirmed: [
                ("DAT-031", "obfuscated", "its AES is asked for without a mode, which means ECB"),
                ("PKG-062", "obfuscated", "it loads patches out of a folder on external storage"),
            ]),
        OrdinaryApp(
            package: "airtest--Yosemite-f888b957.apk",
            confirmed: [
                ("PKG-051", "trime.Function", "commands of a keyboard layout on external storage become intents"),
                ("DAT-071", "BaseWebViewActivity", "a scanned code is opened, with scripts, wherever it leads"),
                ("DAT-071", "X5WebViewActivity", "an exported activity opens the address in an extra"),
                ("INP-003", "et_pwd", "the layout shows the password of the hot spot as it is typed"),
            ]),
    ]
}
