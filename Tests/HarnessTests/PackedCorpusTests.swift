import App
import Archive
import Bytes
import Checks
import Findings
import Foundation
import Reports
import Rules
import Scoring
import TestSupport
import Testing

@testable import Harness

/// A shell around real apps: their code lies encrypted in assets, and a stub is in its place.
@Suite(
    "A shell around an app of the corpus", .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)))
struct PackedCorpusTests {
    private static func analysis(_ items: [ZipBuilder.Item]) async throws -> Analysis {
        let archive = try Archive(parsing: ByteSlice(ZipBuilder(items).build()))
        let opened = try OpenedApp(.apk, [("", archive)])
        var app = opened.facts()
        let signatures = await SignaturePass(app: opened).begin()
        let progress = Progress(total: app.files.count, language: .en)
        let contents = await ContentPass(app: opened, signatures: signatures, progress: progress).run()
        progress.end()
        for (index, content) in contents.contents.enumerated() { app.files[index].content = content }
        app.nativeLibraries = contents.libraries
        app.anomalies += contents.anomalies
        app.code = AppCode(
            contents.program, gaps: contents.dexGaps, manifest: app.manifest, entries: app.entryPoints())
        app.packing = app.weighedPacking()
        return Analysis(of: app, named: "app.apk", size: 1, rules: Catalogue.rules, profile: .index2022)
    }

    /// The files of a package but for its signatures; code encrypted with a keystream in assets, behind a stub.
    private static func items(
        _ name: String, packed: Bool, stub: String = Self.stub
    ) throws -> [ZipBuilder.Item]? {
        guard let input = try? InputReader(limits: .standard, language: .en).open(Corpus.path(name)) else { return nil }
        let archive = input.app.base.archive
        var generator = SeededGenerator(seed: 23)
        var items: [ZipBuilder.Item] = []
        for entry in archive.entries where !entry.name.hasPrefix("META-INF/") && !entry.isDirectory {
            guard let contents = try? archive.contents(of: entry) else { continue }
            var bytes = contents.array()
            var path = entry.name
            if packed, path.hasSuffix(".dex"), !path.contains("/") {
                path = "assets/\(path).bin"
                for index in bytes.indices { bytes[index] ^= UInt8.random(in: 0...255, using: &generator) }
            }
            items.append(.init(Array(path.utf8), bytes))
        }
        if packed {
            items.append(.init(Array("classes.dex".utf8), try SmaliAssembler.assemble(stub)))
        }
        return items
    }

    private static let stub = """
        .class public Lshell/Start;
        .super Landroid/app/Application;
        .method public attachBaseContext(Landroid/content/Context;)V
        .registers 2
        const-string v0, "shell"
        invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
        return-void
        .end method

        """

    @Test(
        "loses coverage, not faults, and never scores higher",
        arguments: ["Android-InsecureBankv2--app-release.apk", "Damn-Vulnerable-Bank--dvba-69d0b170.apk"])
    func shell(_ name: String) async throws {
        guard Corpus.packageNames.contains(name), let open = try Self.items(name, packed: false),
            let packed = try Self.items(name, packed: true)
        else { return }
        let before = try await Self.analysis(open)
        let after = try await Self.analysis(packed)
        #expect(after.app.packing.conclusion == .packed && after.app.packing.hidesCode)
        #expect(before.app.packing.conclusion == .notSeen)
        for (old, new) in zip(before.scores.indicators, after.scores.indicators) {
            #expect(new.low <= old.low + 1e-9, "\(new.indicator): \(old.low) → \(new.low)")
            #expect((new.coverage ?? 0) < (old.coverage ?? 0), "\(new.indicator)")
        }
        // What failed and needs no code still does.
        for (old, new) in zip(before.checks, after.checks)
        where old.counted.outcome == .fail && new.counted.outcome.credit != nil {
            #expect(new.counted.outcome == .fail, "\(new.counted.ruleID)")
        }
    }
    /// A weakness of the shell's own.
    private static let carelessStub =
        stub + """
            .class public Lshell/Weak;
            .super Ljava/lang/Object;
            .method public static run()V
            .registers 2
            const-string v0, "DES/ECB/PKCS5Padding"
            invoke-static {v0}, Ljavax/crypto/Cipher;->getInstance(Ljava/lang/String;)Ljavax/crypto/Cipher;
            return-void
            .end method

            """

    @Test("gains coverage by the app as its companion, and hides none of its own faults behind it")
    func companion() async throws {
        let name = "Android-InsecureBankv2--app-release.apk"
        guard Corpus.packageNames.contains(name), let items = try Self.items(name, packed: true),
            let careless = try Self.items(name, packed: true, stub: Self.carelessStub)
        else { return }
        let folder = try ScratchFolder()
        func write(_ items: [ZipBuilder.Item], _ name: String) throws -> String {
            try folder.write(ZipBuilder(items).build(), name)
        }
        let path = try write(careless, "packed.apk")
        let analyst = try Analyst(
            limits: .standard, files: JudgementFiles(), language: .en, day: CalendarDay("2026-11-30"),
            showsSecrets: false)
        let before = try await analyst.analyse(path, companion: nil)
        let order = CompanionOrder(path: Corpus.path(name), allowsMismatch: true)
        let after = try await analyst.analyse(path, companion: order)
        #expect(after.app.companion?.differences.isEmpty == false)
        for (old, new) in zip(before.scores.indicators, after.scores.indicators) {
            #expect((new.coverage ?? 0) > (old.coverage ?? 0), "\(new.indicator)")
        }
        for (index, rule) in before.rules.enumerated() {
            let (old, new) = (before.checks[index].result, after.checks[index].result)
            // Hardening is that of the shell.
            if rule.family == .hardening { #expect(old == new, "\(rule.id)") }
            if old.outcome == .fail { #expect(new.outcome == .fail, "\(rule.id)") }
        }
        let places = after.checks.flatMap(\.findings).flatMap(\.finding.evidence).compactMap { evidence -> String? in
            if case .code(let file, _, _) = evidence.place { file } else { nil }
        }
        #expect(Set(places).isSubset(of: ["classes.dex", "\(name)!/classes.dex"]))
        #expect(places.contains("classes.dex") && places.contains("\(name)!/classes.dex"))
        #expect(after.app.packing.conclusion == .packed && after.app.packing.hidesCode)
        // What hides code as well supplies none.
        let other = CompanionOrder(path: try write(items, "other.apk"), allowsMismatch: true)
        let hollow = try await analyst.analyse(path, companion: other)
        for (old, new) in zip(before.scores.indicators, hollow.scores.indicators) {
            #expect((new.coverage ?? 0) <= (old.coverage ?? 0) + 1e-9, "\(new.indicator)")
        }
    }
}
