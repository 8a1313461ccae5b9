import App
import Archive
import Bytes
import Checks
import Elf
import Findings
import Rules
import TestSupport
import Testing

@testable import Harness

@Suite("Native libraries in an analysis")
struct NativeFactsTests {
    /// The facts that an analysis gathers of an app's files.
    private static func facts(_ opened: OpenedApp) async -> App {
        var app = opened.facts()
        let signatures = await SignaturePass(app: opened).begin()
        let progress = Progress(total: app.files.count, language: .en)
        let contents = await ContentPass(app: opened, signatures: signatures, progress: progress).run()
        progress.end()
        for (index, content) in contents.contents.enumerated() { app.files[index].content = content }
        app.nativeLibraries = contents.libraries
        app.packing = app.weighedPacking()
        return app
    }

    private static func opened(_ files: [(path: String, bytes: [UInt8])]) throws -> OpenedApp {
        let manifest = (path: "AndroidManifest.xml", bytes: MinimalManifest.bytes(minSDK: 21, targetSDK: 34))
        let zip = ZipBuilder(([manifest] + files).map { .init(Array($0.path.utf8), $0.bytes) })
        return try OpenedApp(.apk, [("", try Archive(parsing: ByteSlice(zip.build())))])
    }

    /// A library of more than half a MiB, which is read in pieces if nobody asks for the whole.
    private static let big: [UInt8] = {
        var elf = ElfBuilder()
        elf.data = [UInt8](repeating: 7, count: 700_000)
        return elf.build()
    }()

    @Test("are those that inspect native shows, in the same order")
    func same() async throws {
        let opened = try Self.opened([
            ("lib/arm64-v8a/liba.so", ElfBuilder().build()), ("lib/arm64-v8a/libbig.so", Self.big),
            ("assets/big.dat", Self.big), ("lib/arm64-v8a/libtext.so", Array("text".utf8)),
            ("lib/arm64-v8a/libbigtext.so", [UInt8](repeating: 32, count: 700_000)), ("assets/a.txt", [65]),
        ])
        let app = await Self.facts(opened)
        #expect(app.nativeLibraries == opened.nativeLibraries() && app.nativeLibraries.count == 5)
        #expect(app.nativeLibraries.count { $0.facts != nil } == 3)
    }

    @Test("Entropy is measured of big files that nobody knows, whole or in pieces", arguments: [250_000, 900_000])
    func entropy(size: Int) async throws {
        var generator = SeededGenerator(seed: 5)
        let noise = (0..<size).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let plain = (0..<size).map { [0xf5, 0xff][$0 % 2] as UInt8 }
        let app = await Self.facts(
            try Self.opened([
                ("assets/noise.dat", [0xf8] + noise), ("assets/plain.dat", [0xf8] + plain),
                ("assets/few.dat", [0xf8, 1, 2]),
            ]))
        let entropies = app.files.filter { $0.path.hasPrefix("assets/") }.map { $0.content?.entropy }
        #expect(entropies.count == 3 && (entropies[0] ?? 0) > 7.99 && (entropies[1] ?? 9) < 1.01 && entropies[2] == nil)
        #expect(app.packing.signs.map(\.place) == ["assets/noise.dat"])
        #expect(app.packing.conclusion == .notSeen)
    }

    /// The corpus: every verdict against what readelf prints of the same bytes.
    @Test(
        "Verdicts are those of readelf", .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)),
        .enabled(if: Peer.path("readelf") != nil, "readelf of binutils is not installed"),
        arguments: Corpus.packageNames)
    func readelf(_ name: String) async throws {
        guard let input = try? InputReader(limits: .standard, language: .en).open(Corpus.path(name)) else { return }
        let app = await Self.facts(input.app)
        #expect(app.nativeLibraries == input.app.nativeLibraries())
        let peers = try Self.peers(input.app)
        guard !peers.isEmpty else { return }
        let fillers: Set = [
            "sprintf", "snprintf", "vsnprintf", "vsprintf", "strcpy", "strncpy", "strcat", "strncat", "read",
        ]
        func expect(_ id: String, _ fails: (ReadelfOutput) -> Bool) throws {
            let judgement = try #require(Catalogue.rule(id)).judge(app)
            let expected = peers.contains { fails($0.output) } ? [false] : [true]
            #expect([judgement.outcome == .pass] == expected, "\(name) \(id): \(judgement)")
            let failing = Set(peers.filter { fails($0.output) }.map(\.name))
            let named = judgement.findings.filter { $0.severity > .info }.flatMap(\.evidence).map(\.value)
            #expect(named.isEmpty == failing.isEmpty, "\(name) \(id): \(named)")
        }
        try expect("PKG-068") { $0.stack == .executable || $0.hasWritableCode }
        try expect("PKG-069") { $0.hasTextRelocations || $0.type == "EXEC" }
        try expect("PKG-071") { $0.relro == .none }
        try expect("PKG-073") { output in
            output.runpath?.split(separator: ":").contains { !$0.hasPrefix("$ORIGIN") } ?? false
        }
        let kept = Set(
            peers.filter { !$0.output.isStripped || $0.output.sections.contains { $0.hasPrefix(".debug_") } }.map(
                \.name))
        let stripped = try #require(Catalogue.rule("CRK-009")).judge(app)
        #expect(stripped.findings.count == kept.count, "\(name): \(stripped)")
        // No library with the protection, and none that fills no buffer, is ever blamed for lacking it.
        for finding in try #require(Catalogue.rule("PKG-070")).judge(app).findings {
            for peer in peers
            where peer.name == finding.identity && finding.evidence.contains(where: { $0.names(peer.path) }) {
                #expect(!peer.output.dynamicImports.contains("__stack_chk_fail"), "\(name) \(peer.path)")
                #expect(!fillers.isDisjoint(with: peer.output.dynamicImports), "\(name) \(peer.path)")
            }
        }
    }

    private struct NamedOutput {
        var name: String
        var path: String
        var output: ReadelfOutput
    }

    private static func peers(_ app: OpenedApp) throws -> [NamedOutput] {
        var peers: [NamedOutput] = []
        for package in app.packages {
            for entry in package.archive.entries {
                guard let bytes = try? package.archive.contents(of: entry), bytes.bytes.hasASCII("\u{7f}ELF") else {
                    continue
                }
                let name = entry.name.split(separator: "/").last.map(String.init) ?? entry.name
                peers.append(NamedOutput(name: name, path: entry.name, output: try ReadelfOutput(of: bytes)))
            }
        }
        return peers
    }
}

extension Evidence {
    fileprivate func names(_ path: String) -> Bool {
        if case .entry(let name, _) = place { name.hasSuffix(path) } else { false }
    }
}
