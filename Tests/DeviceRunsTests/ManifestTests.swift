import Bytes
import DeviceRuns
import Findings
import Testing

/// What a bundle says of its files, and of what went wrong.
@Suite("Manifest and reasons of a bundle")
struct ManifestTests {
    private static let digests: [String: [UInt8]] = [
        "a.txt": [UInt8](repeating: 0x0a, count: 32), "b/c.txt": [UInt8](repeating: 0xff, count: 32),
    ]

    @Test("is written and read as sha256sum does")
    func roundTrip() {
        var manifest = RunManifest()
        manifest.files = Self.digests
        let a = String(repeating: "0a", count: 32)
        let c = String(repeating: "ff", count: 32)
        #expect(manifest.text == "\(a)  a.txt\n\(c)  b/c.txt\n")
        #expect(RunManifest(parsing: log(manifest.text)) == manifest)
        let other = log(a + " *./a.txt", c.uppercased() + "  b/c.txt")
        #expect(RunManifest(parsing: other) == manifest)
        #expect(manifest.difference(from: Self.digests).isEmpty)
    }

    @Test("names what was changed, taken away and added, and does not count what is no digest")
    func differences() {
        let a = String(repeating: "0a", count: 32)
        let text = log(a + "  gone.txt", a + "  b/c.txt", "nonsense", String(repeating: "+1", count: 32) + "  x")
        var there = Self.digests
        there[".hidden"] = []
        there[RunManifest.name] = []
        let difference = RunManifest(parsing: text).difference(from: there)
        #expect(difference.missing == ["gone.txt"] && difference.changed == ["b/c.txt"])
        #expect(difference.added == ["a.txt"] && difference.unreadable == 2 && !difference.isEmpty)
    }

    @Test("A run compares it with the digests that it is given")
    func ofRun() throws {
        let a = String(repeating: "0a", count: 32)
        let files = ["a.txt": "x", RunManifest.name: a + "  a.txt\n"].map {
            RunFile(path: $0, contents: ByteSlice([UInt8]($1.utf8)))
        }
        let unasked = try DeviceRun(name: "run", files: files, package: nil)
        #expect(unasked.manifestDifference == nil)
        let wrong = try DeviceRun(name: "run", files: files, package: nil, digests: ["a.txt": [1]])
        #expect(wrong.manifestDifference?.changed == ["a.txt"])
    }

    @Test("Reasons are codes in the bundle and words in both languages", arguments: PhaseReason.Code.allCases)
    func reasons(_ code: PhaseReason.Code) throws {
        let text = """
            {"package": "cn.example", "partial": true, "trouble": {"code": "\(code.rawValue)", "detail": "d"}, "phases": [
            {"name": "install", "outcome": "fail", "code": "\(code.rawValue)", "detail": "x", "step": 3},
            {"name": "launch/1", "outcome": "blocked", "code": "\(code.rawValue)"}]}
            """
        let summary = try run(["run.json": text, "a.txt": "x"], package: nil)
        let words = code.meaning
        #expect(summary.run.description?.trouble == PhaseReason(code, "d") && summary.run.isPartial)
        #expect(
            summary[.install].reason
                == LocalizedText(zh: "第 3 步：\(words.zh)：x", en: "step 3: \(words.en): x"))
        #expect(summary[.launch].reason == LocalizedText(zh: "受阻：\(words.zh)", en: "blocked: \(words.en)"))
        #expect(words.zh.unicodeScalars.contains { $0.value > 0x4e00 } && words.en.unicodeScalars.allSatisfy(\.isASCII))
    }

    @Test("A code that nobody knows is an error with its place")
    func unknownCode() {
        let text = #"{"package": "a", "phases": [{"name": "x", "outcome": "fail", "code": "weather"}]}"#
        #expect(throws: RunError(code: .badMember, member: "phases[0].code", line: 1)) {
            _ = try run(["run.json": text], package: nil)
        }
    }
}
