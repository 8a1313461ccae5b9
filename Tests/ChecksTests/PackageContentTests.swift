import App
import Archive
import Findings
import Resources
import Rules
import TestSupport
import Testing

@testable import Checks

@Suite("Rules about the package's contents")
struct PackageContentTests {
    private func app(_ manifest: String = "", files: [AppFile] = []) throws -> App {
        var app = App(
            manifest: try ExampleApp.build(Example(.silent, outside: Example.internet, application: manifest)).manifest)
        app.files = files
        return app
    }

    private func file(_ path: String, _ kind: ContentKind, change: (inout ContentFacts) -> Void = { _ in }) -> AppFile {
        var facts = ContentFacts(kind: kind, size: 100)
        change(&facts)
        return AppFile(path: path, compressedSize: 100, size: 100, content: facts)
    }

    @Test("Every row of an anomaly table is a code that some reader reports, and no code stands in two tables")
    func codes() {
        let rows = AmbiguousArchiveRule.rows + MalformedHeaderRule.rows + TraversalNameRule.rows
        #expect(Set(rows.map(\.code)).count == rows.count)
        let known = ZipAnomaly.allCases.map(\.rawValue) + ResourceAnomaly.allCases.map(\.rawValue)
        #expect(Set(rows.map(\.code)).subtracting(known).isEmpty)
    }

    @Test("A file that was not looked at is never a pass")
    func unseen() throws {
        let unseen = AppFile(path: "assets/a.bin", compressedSize: 1, size: 1)
        for rule in [HiddenPayloadRule.rule, BundledDataRule.rule, BundledCertificateRule.rule] {
            #expect(rule.judge(try app(files: [unseen])).outcome == .notAssessable, "\(rule.id)")
        }
        let found = [unseen, file("assets/b.bin", .dex)]
        #expect(HiddenPayloadRule.rule.judge(try app(files: found)).outcome == .fail)
    }

    @Test(
        "Few mobile numbers are contacts, many are people", arguments: [(2, Severity.info), (3, .low), (10, .medium)])
    func mobiles(count: Int, severity: Severity) throws {
        let data = file("assets/a.txt", .text) {
            $0.personalData = [PersonalDataSample(kind: .mobileNumber, count: count, maskedSample: "139****3482")]
        }
        let judgement = BundledDataRule.rule.judge(try app(files: [data]))
        #expect(judgement.findings.map(\.severity) == [severity])
    }

    @Test(
        "Code belongs to classesN.dex and lib, and nowhere else",
        arguments: [
            ("classes.dex", ContentKind.dex, true), ("classes12.dex", .dex, true), ("classesx.dex", .dex, false),
            ("a/classes.dex", .dex, false), ("lib/arm64-v8a/liba.so", .elf, true), ("lib/liba.so", .elf, false),
            ("lib/arm64-v8a/liba.so", .dex, false), ("res/raw/a.mp3", .elf, false),
        ])
    func places(path: String, kind: ContentKind, belongs: Bool) throws {
        let judgement = HiddenPayloadRule.rule.judge(try app(files: [file(path, kind)]))
        #expect((judgement.outcome == .pass) == belongs)
    }

    @Test(
        "Pins are judged on the day of the analysis",
        arguments: [
            ("2026-11-22", Outcome.fail), ("2026-12-31", .partial(0.5)), ("2027-12-31", .pass), ("soon", .fail),
        ])
    func expiry(date: String, outcome: Outcome) throws {
        let pin = "<pin digest=\"SHA-256\">"
        let set =
            "<pin-set expiration=\"\(date)\">\(pin)\(String(repeating: "A", count: 43))=</pin>"
            + "\(pin)\(String(repeating: "B", count: 43))=</pin></pin-set>"
        let example = Example(
            .silent, outside: Example.internet, application: "android:networkSecurityConfig=\"@xml/nsc\"",
            resources: [
                "xml/nsc":
                    "<network-security-config><domain-config><domain>a.cn</domain>\(set)</domain-config></network-security-config>"
            ])
        var app = try ExampleApp.build(example)
        app.analysisDay = CalendarDay("2026-11-23")
        #expect(PinConfigurationRule.rule.judge(app).outcome == outcome)
    }

    @Test("Text from a package cannot forge a message")
    func printable() {
        #expect(PrintableText.of("a\u{0}b\n\u{202e}c") == "a\\u{0}b\\u{a}\\u{202e}c")
        #expect(PrintableText.of(String(repeating: "x", count: 200)).count == 123)
    }
}
