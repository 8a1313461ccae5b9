import App
import Checks
import Findings
import Rules
import Scoring
import TestSupport
import Testing

@testable import Reports

/// A shell around an app: its code lies encrypted in assets, and a stub brings it back as the app starts.
@Suite("A packed app")
struct PackedAppTests {
    /// An app with weaknesses in its code, in its manifest and in its files.
    private static func example(packed: Bool, product: Bool = false) -> Example {
        let shell = product ? "com.stub.StubApp" : "cn.example.app.Shell"
        let code = """
            .class public Lcn/example/app/Main;
            .super Landroid/app/Activity;
            .method public run(Landroid/webkit/WebSettings;)V
            .registers 4
            const/4 v0, 1
            invoke-virtual {p1, v0}, Landroid/webkit/WebSettings;->setAllowFileAccessFromFileURLs(Z)V
            const-string v0, "DES/ECB/PKCS5Padding"
            invoke-static {v0}, Ljavax/crypto/Cipher;->getInstance(Ljava/lang/String;)Ljavax/crypto/Cipher;
            return-void
            .end method

            """
        let stub = """
            .class public L\(shell.split(separator: ".").joined(separator: "/"));
            .super Landroid/app/Application;
            .method public attachBaseContext(Landroid/content/Context;)V
            .registers 4
            const/4 v0, 0
            new-instance v1, Ldalvik/system/DexClassLoader;
            invoke-direct {v1, v0, v0, v0, v0}, Ldalvik/system/DexClassLoader;-><init>(Ljava/lang/String;\
            Ljava/lang/String;Ljava/lang/String;Ljava/lang/ClassLoader;)V
            return-void
            .end method

            """
        var generator = SeededGenerator(seed: 11)
        let noise = (0..<300_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        return Example(
            .fires, targetSdk: 30,
            application: (packed ? "android:name=\"\(shell)\" " : "")
                + "android:debuggable=\"true\" android:allowBackup=\"true\"",
            inside: """
                <activity android:name=".Main" android:exported="true"><intent-filter>
                <action android:name="android.intent.action.MAIN"/>
                <category android:name="android.intent.category.LAUNCHER"/></intent-filter></activity>
                <provider android:name=".Data" android:authorities="cn.example.app" android:exported="true"/>
                """,
            files: packed ? ["assets/data.bin": .bytes([0xf8] + noise)] : [:], smali: packed ? stub : code)
    }

    private static func analysis(packed: Bool, product: Bool = false) throws -> Analysis {
        Analysis(
            of: try ExampleApp.build(example(packed: packed, product: product)), named: "app.apk", size: 1,
            rules: Catalogue.rules, profile: .index2022)
    }

    @Test("loses coverage, not faults, and never scores higher than the same app unpacked")
    func shell() throws {
        let open = try Self.analysis(packed: false)
        let packed = try Self.analysis(packed: true)
        #expect(packed.app.packing.conclusion == .packed && packed.app.packing.hidesCode)
        #expect(packed.scores.points <= open.scores.points + 1e-9)
        for (before, after) in zip(open.scores.indicators, packed.scores.indicators) {
            #expect(after.low <= before.low + 1e-9, "\(after.indicator)")
            #expect((after.coverage ?? 0) <= (before.coverage ?? 0) + 1e-9, "\(after.indicator)")
        }
        // What needs no code is as it was.
        for id in ["PKG-020", "PKG-035", "PKG-022"] {
            #expect(outcome(id, packed) == outcome(id, open), "\(id)")
        }
        #expect(outcome("DAT-073", open) == .fail && outcome("DAT-073", packed) == .notAssessable)
        #expect(outcome("CRK-018", packed) == .notAssessable && outcome("CRK-001", packed) == .notAssessable)
    }

    @Test("by a product that is known is protected against decompilers, and no better in anything else")
    func product() throws {
        let open = try Self.analysis(packed: false)
        let packed = try Self.analysis(packed: true, product: true)
        #expect(outcome("CRK-001", packed) == .pass && outcome("CRK-001", open) == .fail)
        for (before, after) in zip(open.scores.indicators, packed.scores.indicators)
        where after.indicator != .antiCracking {
            #expect(after.low <= before.low + 1e-9, "\(after.indicator)")
        }
    }

    @Test("says of every check that it could not make that the code is hidden")
    func reasons() throws {
        let packed = try Self.analysis(packed: true)
        let unseen = packed.checks.filter { $0.counted.outcome == .notAssessable }
        #expect(unseen.count > 20)
        #expect(unseen.allSatisfy { $0.counted.reason != nil })
    }

    private func outcome(_ id: String, _ analysis: Analysis) -> Outcome? {
        analysis.checks.first { $0.counted.ruleID == id }?.counted.outcome
    }
}
