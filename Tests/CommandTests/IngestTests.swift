import Foundation
import TestSupport
import Testing

/// Device runs as a user gives them: a log, a folder, a bundle, a zip.
@Suite("ingest and runs check")
struct IngestTests {
    static let log = """
        04-25 09:00:00.000  1  1 I ActivityManager: Start proc 900:cn.example/u0a87 for activity cn.example/.Main
        04-25 09:00:01.000  1  1 I ActivityManager: Displayed cn.example/.Main: +900ms
        04-25 09:01:30.000  900  900 E AndroidRuntime: FATAL EXCEPTION: main
        04-25 09:01:30.000  900  900 E AndroidRuntime: Process: cn.example, PID: 900
        04-25 09:01:30.000  900  900 E AndroidRuntime: java.lang.IllegalStateException: \u{1b}[31mno
        04-25 09:01:30.000  900  900 E AndroidRuntime: \tat cn.example.Main.onCreate(Main.java:9)

        """

    /// The runs that are part of the project.
    static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Samples/runs").path

    /// A small bundle: an installation that failed, a start, a log.
    static func bundle(in folder: ScratchFolder, named name: String = "run") throws -> String {
        try folder.write(
            """
            {"schemaVersion": 1, "runId": "r1", "package": "cn.example", "build": {"versionName": "1.0"},
             "device": {"brand": "Xiaomi", "model": "Mi 10", "sdk": 29}, "phases": []}
            """, "\(name)/run.json")
        try folder.write(log, "\(name)/logcat.txt")
        try folder.write(
            "adb: failed to install a.apk: Failure [INSTALL_FAILED_NO_MATCHING_ABIS: no]\n",
            "\(name)/install/stderr.txt")
        try folder.write(
            #"{"seq":1,"phase":"install","argv":["adb","install","a.apk"],"rc":1,"ms":900}"# + "\n",
            "\(name)/commands.jsonl")
        return folder.path + "/" + name
    }

    private static func states(_ document: JSONNode, _ index: Int = 0) -> [String: String] {
        let runs = document["runs"]?.values ?? []
        guard runs.indices.contains(index) else { return [:] }
        return Dictionary(
            (runs[index]["metrics"]?.values ?? []).map { ($0["id"]?.text ?? "", $0["state"]?.text ?? "") }
        ) { first, _ in first }
    }

    @Test("A bare log with --package gives its start and its crash, and nothing that is not in it")
    func bareLog() throws {
        let folder = try ScratchFolder()
        let path = try folder.write(Self.log, "logcat.txt")
        let document = try BuiltCommand.json("ingest", path, "--package", "cn.example", "--json")
        let states = Self.states(document)
        #expect(
            states["cold_start"] == "measured" && states["crashes"] == "measured" && states["memory"] == "not_measured")
        let run = document["runs"]?.values.first
        #expect(run?["incidents"]?.values.map { $0["line"]?.number } == [3])
        #expect(run?["measurements"]?.values.map { $0["value"]?.number } == [900])
        let unnamed = try BuiltCommand.json("ingest", path, "--json")
        #expect(Set(Self.states(unnamed).values) == ["not_measured"])
        #expect(unnamed["runs"]?.values.first?["unattributedIncidents"]?.values.count == 1)
    }

    @Test("The sample runs with the sample's baselines end in three scores")
    func sampleScores() throws {
        let baselines = Self.samples.replacing("/runs", with: "/baselines.yaml")
        let document = try BuiltCommand.json("ingest", Self.samples, "--baselines", baselines, "--json")
        let scores = Dictionary(
            uniqueKeysWithValues: (document["scores"]?.values ?? []).map { ($0["indicator"]?.text ?? "", $0) })
        #expect(Set(scores.keys) == ["compatibility", "fluency", "traffic"])
        #expect(scores.values.allSatisfy { ($0["point"]?.number ?? -1) > 0 })
        // Without them nobody says how much traffic is too much.
        let bare = try BuiltCommand.json("ingest", Self.samples, "--json")
        let traffic = bare["scores"]?.values.first { $0["indicator"]?.text == "traffic" }
        #expect(traffic != nil && traffic?["point"]?.number == nil)
    }

    @Test("A bundle, a folder of bundles, and a zip of a bundle are read alike")
    func forms() throws {
        let folder = try ScratchFolder()
        let one = try Self.bundle(in: folder, named: "runs/a")
        _ = try Self.bundle(in: folder, named: "runs/b")
        let expected = Self.states(try BuiltCommand.json("ingest", one, "--json"))
        #expect(expected["install"] == "failed" && expected["cold_start"] == "measured")
        let both = try BuiltCommand.json("ingest", folder.path + "/runs", "--json")
        #expect(both["runs"]?.values.map { $0["name"]?.text } == ["a", "b"])
        #expect(Self.states(both, 0) == expected && Self.states(both, 1) == expected)
        let names = ["run.json", "logcat.txt", "install/stderr.txt", "commands.jsonl"]
        let entries = try names.map { name in
            ZipBuilder.Item(Array(name.utf8), [UInt8](try Data(contentsOf: URL(filePath: one + "/" + name))))
        }
        let zip = try folder.write(ZipBuilder(entries).build(), "a.zip")
        #expect(Self.states(try BuiltCommand.json("ingest", zip, "--json")) == expected)
    }

    @Test("Text is in its language, and what the log says cannot steer the terminal", arguments: ["zh", "en"])
    func text(_ language: String) throws {
        let folder = try ScratchFolder()
        let path = try Self.bundle(in: folder)
        for command in [["ingest"], ["runs", "check"]] {
            let run = try BuiltCommand.run(command + [path, "--lang", language])
            #expect(run.status == 0 && !run.text.contains("\u{1b}"))
            let hasChinese = run.text.unicodeScalars.contains { (0x4e00...0x9fff).contains($0.value) }
            #expect(hasChinese == (language == "zh"))
            #expect(try BuiltCommand.run(command + [path, "--lang", language]).text == run.text)
        }
        let text = try BuiltCommand.run("ingest", path, "--lang", language).text
        #expect(text.contains("Xiaomi Mi 10") && text.contains("INSTALL_FAILED_NO_MATCHING_ABIS"))
        #expect(text.contains("logcat.txt:3") && text.contains("\\u{1b}[31mno"))
    }

    @Test("The sample runs give three scores: one phone refuses the app, on one it crashes, on one it takes too much")
    func sampleRuns() throws {
        let document = try BuiltCommand.json("ingest", Self.samples, "--json")
        let runs = document["runs"]?.values ?? []
        #expect(runs.map { $0["name"]?.text } == ["crashing", "good-phone", "no-install", "over-memory"])
        #expect(runs.allSatisfy { $0["device"]?["replay"] == .bool(true) })
        func value(_ run: Int, _ id: String) -> Double? {
            runs[run]["metrics"]?.values.first { $0["id"]?.text == id }?["value"]?.number
        }
        #expect(value(1, "cold_start") == 905 && value(1, "memory") == 204_500 && value(1, "cpu") == 40)
        #expect(value(1, "traffic") == 2_090_000 && value(1, "background_traffic") == 33_000)
        #expect(value(0, "crashes") == 1 && value(0, "invalid_services") == 1 && value(1, "crashes") == 0)
        #expect(value(3, "memory") == 1_730_000 && value(3, "memory_growth") == 180_000)
        let scores = document["scores"]?.values ?? []
        #expect(scores.map { $0["indicator"]?.text } == ["compatibility", "fluency", "traffic"])
        let install = scores[0]["steps"]?.values.first
        #expect(install?["passed"]?.number == 3 && install?["failed"]?.number == 1)
        let fluency = scores[1]["models"]?.values ?? []
        #expect(fluency.map { $0["heldDown"] } == [.bool(false), .bool(true), .bool(false), .bool(false)])
        // Nobody published how much traffic is too much.
        #expect(scores[2]["point"] == .null && scores[2]["points"]?.number == 0)
    }

    @Test("Baselines of one's own give the scores that the published ones leave open; --explain shows the sum")
    func ownBaselines() throws {
        let folder = try ScratchFolder()
        let path = try folder.write(
            """
            name: mine
            metrics:
              cold_start: {unit: ms, full: 1000, zero: 4000, source: "full: us; zero: us"}
              traffic: {unit: B, full: 3000000, zero: 6000000, source: "full: us; zero: us"}
              memory: {unit: KiB, full: 1000000, zero: 1600000, source: "full: us; zero: us"}
            points: {compatibility: 1, fluency: 2.5, traffic: 0.5}
            fluency: [cold_start, memory, crashes]
            ceiling_with_crash: 59
            """, "mine.yaml")
        let options = ["ingest", Self.samples, "--baselines", path]
        let document = try BuiltCommand.json(options + ["--json"])
        #expect(document["baselines"]?.text == "mine" && document["scores"]?.values.last?["point"]?.number != nil)
        let text = try BuiltCommand.run(options + ["--explain", "--lang", "en"]).text
        #expect(text.contains("100 · ln(4000 / 1320) / ln(4000 / 1000) = 80.0"))
        #expect(text.contains("made by replay, no real phone"))
        let wrong = try folder.write("name: 7\n", "wrong.yaml")
        let run = try BuiltCommand.run("ingest", Self.samples, "--baselines", wrong)
        #expect(run.status == 2 && run.complaints.count == 1)
    }

    @Test("What cannot be read ends with status 3 and one line; a log of no known kind is no error")
    func errors() throws {
        let folder = try ScratchFolder()
        try folder.write("{\n\"package\": 7}", "bad/run.json")
        for path in [folder.path + "/nothing", folder.path + "/bad"] {
            let run = try BuiltCommand.run("ingest", path)
            #expect(run.status == 3 && run.output.isEmpty && run.complaints.count == 1, "\(path)")
        }
        #expect(try BuiltCommand.run("ingest", folder.path + "/bad").complaint.contains("run.json:2"))
        #expect(try BuiltCommand.run("ingest").status == 2)
        let strange = try folder.write("nothing that anybody knows\n", "strange.txt")
        let run = try BuiltCommand.run("ingest", strange, "--lang", "en")
        #expect(run.status == 0 && run.text.contains("content not recognised"))
    }

    @Test("One reading writes every report that is asked for, the same as each alone")
    func reports() throws {
        let folder = try ScratchFolder()
        let formats = ["text", "json", "markdown", "csv", "html"]
        let orders = formats.flatMap { ["--report", "\($0)=\(folder.path)/\($0)"] }
        let run = try BuiltCommand.run(["ingest", Self.samples, "--lang", "en", "--format", "json"] + orders)
        #expect(run.status == 0 && run.error.isEmpty)
        for format in formats {
            let single = try BuiltCommand.run("ingest", Self.samples, "--lang", "en", "--format", format)
            let written = try Data(contentsOf: URL(filePath: "\(folder.path)/\(format)"))
            #expect(written == single.output && !written.isEmpty, "\(format)")
            if format == "json" { #expect(run.output == single.output) }
        }
        let both = try BuiltCommand.run("ingest", Self.samples, "--json", "--format", "csv")
        #expect(both.status == 2 && both.complaint.contains("cannot both be"))
        #expect(try BuiltCommand.run("ingest", Self.samples, "--report", "sarif=a").status == 2)
    }

    @Test(
        "With --runs the report of the app has all seven scores and 12 points", arguments: ["text", "markdown", "html"])
    func combined(_ format: String) throws {
        let run = try BuiltCommand.run(
            "analyze", Samples.clean, "--runs", Self.samples, "--format", format, "--lang", "zh")
        #expect(run.status == 0 && run.error.isEmpty)
        for indicator in ["兼容性", "流畅度", "流量消耗", "安装包安全", "破解安全", "用户数据安全", "信息输入安全"] {
            #expect(run.text.contains(indicator))
        }
        #expect(run.text.contains("12.0") && run.text.contains("OPPO Sample R") && run.text.contains("并非真机"))
    }

    @Test("The sums of the combined report are those of its parts; its floors hold for all seven scores")
    func combinedNumbers() throws {
        let options = ["analyze", Samples.clean, "--runs", Self.samples, "--format", "json"]
        let document = try BuiltCommand.json(options)
        #expect(JSONSchema(try BuiltCommand.json("schema", "analysis")).violations(of: document) == [])
        let device = try BuiltCommand.json("ingest", Self.samples, "--json")
        #expect(document["runs"]?["scores"] == device["scores"])
        let own = try #require(document["scores"]?["points"]?.number)
        let theirs = (device["scores"]?.values ?? []).compactMap { $0["points"]?.number }.reduce(0, +)
        let sum = try #require(document["points"]?["points"]?.number)
        #expect(abs(sum - own - theirs) < 1e-9 && document["points"]?["maximumPoints"]?.number == 12)
        let alone = try BuiltCommand.json("analyze", Samples.clean, "--format", "json")
        #expect(alone["runs"] == .null && alone["points"]?["maximumPoints"]?.number == 8)
        #expect(try BuiltCommand.run(options + ["--min-score", "compatibility=50"]).status == 0)
        let low = try BuiltCommand.run(options + ["--min-score", "traffic=1"])
        #expect(low.status == 1 && low.complaint.contains("traffic"))
    }

    @Test("Runs of another app are wrong usage; runs of another version are told")
    func foreignRuns() throws {
        let folder = try ScratchFolder()
        let other = try Self.bundle(in: folder)
        let run = try BuiltCommand.run("analyze", Samples.clean, "--runs", other, "--lang", "en")
        #expect(run.status == 2 && run.output.isEmpty && run.complaint.contains("of another app, cn.example"))
        let app = try BuiltCommand.json("analyze", Samples.clean, "--format", "json")["identity"]?["package"]?.text
        try folder.write(
            #"{"package": "\#(try #require(app))", "build": {"versionName": "0.0.1"}}"#, "old/run.json")
        try folder.write(Self.log, "old/logcat.txt")
        let old = try BuiltCommand.run("analyze", Samples.clean, "--runs", folder.path + "/old", "--lang", "en")
        #expect(old.status == 0 && old.text.contains("1 device runs are of another version (old)"))
    }

    @Test("Baselines made of runs give the scores that the published ones leave open, each with its source")
    func builtBaselines() throws {
        let folder = try ScratchFolder()
        let path = folder.path + "/mine.yaml"
        let built = try BuiltCommand.run(
            "baseline", "build", Self.samples, "--name", "ours", "-o", path, "--lang", "en")
        #expect(built.status == 0 && built.output.isEmpty && built.complaint.contains("only 4 reference runs"))
        let yaml = try String(contentsOfFile: path, encoding: .utf8)
        #expect(
            yaml.contains("traffic:") && yaml.contains("made by replay")
                && yaml.contains("good-phone (Xiaomi Sample 12)"))
        let document = try BuiltCommand.json("ingest", Self.samples, "--json", "--baselines", path)
        #expect(document["baselines"]?.text == "ours" && document["scores"]?.values.last?["point"]?.number != nil)
        let empty = try folder.write("nothing that anybody knows\n", "strange.txt")
        let run = try BuiltCommand.run("baseline", "build", empty, "--package", "a.b")
        #expect(run.status == 3 && run.output.isEmpty && run.complaints.count == 1)
    }

    @Test("Models count by their shares of the market; a model without one is wrong usage")
    func marketShares() throws {
        let folder = try ScratchFolder()
        let path = try folder.write("name: 2026\nmodels:\n  Xiaomi Sample 12: 9\nothers: 0\n", "shares.yaml")
        let options = ["ingest", Self.samples, "--market-shares", path]
        let document = try BuiltCommand.json(options + ["--json"])
        #expect(JSONSchema(try BuiltCommand.json("schema", "runs")).violations(of: document) == [])
        let fluency = document["scores"]?.values.first { $0["indicator"]?.text == "fluency" }
        let good = fluency?["models"]?.values.first { $0["model"]?.text == "Xiaomi Sample 12" }
        #expect(good?["weight"]?.number == 9 && fluency?["point"] == good?["point"] && fluency?["low"] == good?["low"])
        #expect(document["marketShares"]?.text == "2026")
        try folder.write("name: 2026\nmodels:\n  Xiaomi Sample 12: 9\n", "shares.yaml")
        let run = try BuiltCommand.run(options + ["--lang", "en"])
        #expect(run.status == 2 && run.complaint.contains("there is no share for “OPPO Sample R”"))
    }
}
