import App
import Checks
import Findings
import Rules
import TestSupport
import Testing

@testable import Harness

@Suite("Signatures of real packages")
struct SignaturePassTests {
    /// What the rules about signatures say of a package of the corpus or the samples.
    private static func judge(_ path: String) async throws -> [String: Judgement] {
        let input = try InputReader(limits: .standard, language: .en).open(path)
        var app = input.app.facts()
        app.signatures = await SignaturePass(app: input.app).run()
        app.analysisDay = CalendarDay("2026-11-23")
        let rules = Catalogue.rules.filter { $0.family == .signature }
        return Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0.judge(app)) })
    }

    /// The rules that fail.
    private static func failing(_ path: String) async throws -> [String] {
        try await judge(path).filter { ($0.value.outcome.credit ?? 1) < 1 }.keys.sorted()
    }

    @Test(
        "The samples have the faults that their index names",
        arguments: [
            ("yunling", []), ("faulty/v1-only", ["PKG-001", "PKG-002"]),
            ("faulty/janus", ["PKG-001", "PKG-002", "PKG-010"]), ("faulty/tampered", ["PKG-001"]),
            ("faulty/trailing-bytes", ["PKG-001", "PKG-010"]), ("faulty/debuggable", []),
            ("faulty/dex-in-picture", []),
        ])
    func samples(_ name: String, _ rules: [String]) async throws {
        #expect(try await Self.failing("Samples/\(name).apk") == rules)
    }

    @Test(
        "Packages of the corpus", .enabled(if: Corpus.folder != nil, "\(Corpus.absence)"),
        arguments: [
            ("apksig--debuggable-boolean", "PKG-007", Outcome.fail),
            ("apksig--v1-only-with-rsa-1024", "PKG-006", .fail),
            ("apksig--v1-only-with-rsa-1024", "PKG-002", .fail),
            ("apksig--v1-only-with-rsa-pkcs1-md5-1.2.840.113549.1.1.1-2048", "PKG-005", .fail),
            // It says that it installs on releases which go by v1 and refuse it: its certificate proves nothing.
            ("apksig--v2-only-with-rsa-pkcs1-sha256-2048", "PKG-001", .fail),
            ("apksig--v2-only-with-rsa-pkcs1-sha256-2048", "PKG-006", .notAssessable),
            ("apksig--v2-only-with-ecdsa-sha256-p256-sig-does-not-verify", "PKG-001", .fail),
            ("apksig--v31-block-stripped-v3-attr-value-33", "PKG-009", .fail),
            ("apksig--v31-block-stripped-v3-attr-value-33", "PKG-001", .fail),
            ("apksig--v1v2v3-with-rsa-2048-lineage-3-signers", "PKG-001", .pass),
            ("apksig--v1v2v3-with-rsa-2048-lineage-3-signers", "PKG-009", .pass),
            ("apksig--v1v2v3-with-rsa-2048-lineage-3-signers", "PKG-003", .fail),
            ("Airtest--AccessibilityService", "PKG-004", .fail),
            ("Jiagu--app-release", "PKG-004", .pass),
        ])
    func corpus(_ name: String, _ rule: String, _ outcome: Outcome) async throws {
        let judgement = try #require(try await Self.judge(Corpus.path(name + ".apk"))[rule])
        #expect(judgement.outcome == outcome, "\(judgement.findings.map(\.message.en)) \(judgement.reason?.en ?? "")")
    }
}
