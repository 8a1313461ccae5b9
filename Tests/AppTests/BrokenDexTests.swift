import Archive
import Bytes
import Checks
import Code
import Findings
import Rules
import TestSupport
import Testing

@testable import App

/// What other tools drop without a word: a dex file that is broken, in an app that has others.
@Suite("Code in broken dex files")
struct BrokenDexTests {
    /// A class that lets pages from files read others.
    private static func weak(_ name: String) -> String {
        """
        .class public Lcn/example/app/\(name);
        .super Landroid/app/Activity;
        .method public run(Landroid/webkit/WebSettings;)V
        .registers 3
        const/4 v0, 1
        invoke-virtual {p1, v0}, Landroid/webkit/WebSettings;->setAllowFileAccessFromFileURLs(Z)V
        return-void
        .end method

        """
    }

    /// The app that these dex files make, with a packer's library.
    private func app(_ dexes: [[UInt8]]) throws -> App {
        let names = ["classes.dex", "classes2.dex", "classes3.dex"]
        let items = zip(names, dexes).map { ZipBuilder.Item(Array($0.utf8), $1) }
        let archive = try Archive(
            parsing: ByteSlice(
                ZipBuilder(
                    [
                        .init(Array("AndroidManifest.xml".utf8), MinimalManifest.bytes(minSDK: 26, targetSDK: 35)),
                        .init("lib/arm64-v8a/libjiagu.so", "x"),
                    ] + items
                ).build()))
        let opened = try OpenedApp(.apk, [("", archive)])
        var app = opened.facts()
        let dex = opened.dexFiles()
        app.code = AppCode(
            Program(dex.entries.flatMap(ProgramFile.all)), gaps: dex.gaps, manifest: app.manifest,
            entries: app.entryPoints())
        app.packing = app.weighedPacking()
        return app
    }

    private func judge(_ id: String, _ app: App) throws -> CheckResult {
        Engine.judge(app, try #require(Catalogue.rule(id)))
    }

    private static func dex(_ name: String) throws -> [UInt8] { try SmaliAssembler.assemble(weak(name)) }

    @Test(
        "are named; those before and behind them are judged, and what was not found may be in them",
        arguments: ["cut", "no dex", "hostile string count"])
    func broken(_ fault: String) throws {
        var middle = try Self.dex("B")
        switch fault {
        case "cut": middle = Array(middle.prefix(90))
        case "no dex": middle = Array("dex\n035\0".utf8)
        default: break
        }
        let whole = fault == "hostile string count"
        let app = try app([try Self.dex("A"), whole ? try Self.hostile("B") : middle, try Self.dex("C")])
        let gaps = try #require(app.code).gaps
        if !whole { #expect(gaps.count == 1 && gaps[0].en.contains("classes2.dex")) }
        let found = try judge("DAT-073", app)
        #expect(found.outcome == .fail)
        var seen = Set(found.findings.flatMap(\.evidence).map(\.place.file))
        // Whatever could be read of the middle one may be found as well.
        seen.remove("classes2.dex")
        #expect(seen == ["classes.dex", "classes3.dex"])
        // Found nowhere: that says nothing while one file was not read.
        let absent = try judge("DAT-056", app)
        if !gaps.isEmpty { #expect(absent.outcome == .notAssessable && absent.reason != nil) }
        #expect(app.packing.products.map(\.product.id) == ["qihoo360-jiagu"])
    }

    /// A dex file that claims two thousand million strings, its checksums right.
    private static func hostile(_ name: String) throws -> [UInt8] {
        var built = DexBuilder.Built(of: try dex(name))
        built.set(56, 0x7fff_ffff)
        built.fixSignature()
        built.fixChecksum()
        return built.bytes
    }

    @Test("A hostile count of strings hides neither the packer nor the code, and is said")
    func hostileCount() throws {
        let app = try app([try Self.hostile("A")])
        #expect(app.packing.products.map(\.product.id) == ["qihoo360-jiagu"])
        let code = try #require(app.code)
        let isSaid = !code.gaps.isEmpty || code.program.files.contains { !$0.dex.anomalies.isEmpty }
        #expect(isSaid)
        let found = try judge("DAT-073", app)
        // As far as Android reads the file, so do we; where nothing can be read, nothing is good.
        #expect(found.outcome == .fail || found.outcome == .notAssessable)
    }
}
