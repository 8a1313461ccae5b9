import TestSupport
import Testing

/// Status 0, 1 and 2: what a script that runs Touchstone decides on.
@Suite("Exit statuses")
struct ExitStatusTests {
    @Test("0 where no gate was asked for, whatever was found")
    func done() throws {
        for path in [Samples.clean, Samples.faulty("debuggable.apk")] {
            let run = try BuiltCommand.run("analyze", path)
            #expect(run.status == 0)
            #expect(run.complaint.isEmpty)
            #expect(!run.output.isEmpty)
        }
    }

    @Test(
        "0 for a gate that holds, 1 for one that does not; the report is written all the same", arguments: ["en", "zh"])
    func gates(_ language: String) throws {
        func run(_ path: String, _ gate: String...) throws -> BuiltCommand.Run {
            try BuiltCommand.run(["analyze", path, "--lang", language] + gate)
        }
        let faulty = Samples.faulty("debuggable.apk")
        let report = try run(faulty).output
        // The clean sample lacks protections, a high one among them.
        #expect(try run(Samples.clean, "--fail-on", "critical").status == 0)
        #expect(try run(Samples.clean, "--min-score", "package=0").status == 0)

        let grave = try run(faulty, "--fail-on", "high")
        #expect(grave.status == 1)
        #expect(grave.output == report)
        #expect(grave.complaints.count == 1)
        #expect(grave.complaint.hasPrefix("touchstone: ") && grave.complaint.contains("--fail-on high"))

        let low = try run(faulty, "--min-score", "package=100")
        #expect(low.status == 1)
        #expect(low.output == report)
        #expect(low.complaints.count == 1)
        #expect(low.complaint.hasPrefix("touchstone: ") && low.complaint.contains("100"))

        let both = try run(faulty, "--fail-on", "low", "--min-score", "package=100", "--min-score", "anti_cracking=100")
        #expect(both.status == 1)
        #expect(both.complaints.count == 3)
        #expect(both.complaints.allSatisfy { $0.hasPrefix("touchstone: ") })
    }

    @Test("A gate counts findings at least as grave, and no others")
    func gravity() throws {
        let document = try BuiltCommand.json("analyze", Samples.clean, "--format", "json")
        let failed = (document["checks"]?.values ?? []).filter { ["fail", "partial"].contains($0["outcome"]?.text) }
        let severities = failed.flatMap { $0["findings"]?.values ?? [] }.compactMap { $0["severity"]?.text }
        let order = ["info", "low", "medium", "high", "critical"]
        let gravest = try #require(severities.compactMap(order.firstIndex).max())
        for (index, severity) in order.enumerated() {
            let status = try BuiltCommand.run("analyze", Samples.clean, "--fail-on", severity).status
            #expect(status == (index <= gravest ? 1 : 0), "\(severity)")
        }
    }

    @Test(
        "2 for wrong usage, with what is wrong on the first line and where help is on the second",
        arguments: [
            (["--colour"], "Unknown option '--colour'", "touchstone --help"),
            (["analyse"], "'analyse'", "touchstone --help"),
            (["analyze"], "<app>", "touchstone analyze --help"),
            (["analyze", "a.apk", "--colour"], "Unknown option '--colour'", "touchstone analyze --help"),
            (["analyze", "a.apk", "b.apk"], "'b.apk'", "touchstone analyze --help"),
            (["analyze", "a.apk", "--format", "xml"], "text, json", "touchstone analyze --help"),
            (["analyze", "a.apk", "--fail-on", "grave"], "'critical'", "touchstone analyze --help"),
            (["analyze", "a.apk", "--min-score", "package"], "package=80", "touchstone analyze --help"),
            (["analyze", "a.apk", "--min-score", "package=101"], "0 to 100", "touchstone analyze --help"),
            (["analyze", "a.apk", "--min-score", "velocity=1"], "anti_cracking", "touchstone analyze --help"),
            (["analyze", "a.apk", "--min-score", "fluency=1"], "needs --runs", "touchstone analyze --help"),
            (["analyze", "a.apk", "--baselines", "b.yaml"], "needs --runs", "touchstone analyze --help"),
            (["analyze", "a.apk", "--market-shares", "b.yaml"], "needs --runs", "touchstone analyze --help"),
            (["analyze", "a.apk", "--min-score", "package=nan"], "0 to 100", "touchstone analyze --help"),
            (["analyze", "a.apk", "--date", "2026-02-30"], "2026-02-30", "touchstone analyze --help"),
            (["analyze", "a.apk", "--date", "yesterday"], "2026-11-23", "touchstone analyze --help"),
            (["analyze", "a.apk", "--max-file", "0"], "--max-file", "touchstone analyze --help"),
            (["analyze", "a.apk", "--max-total", "much"], "--max-total", "touchstone analyze --help"),
            (["analyze", "a.apk", "--lang", "fr"], "'zh' and 'en'", "touchstone analyze --help"),
            (["inspect", "everything", "a.apk"], "'everything'", "touchstone inspect --help"),
            (["inspect", "badging"], "<app>", "touchstone inspect badging --help"),
            (["inspect", "permissions", "a.apk", "--level", "x"], "--level", "touchstone inspect permissions --help"),
            (["inspect", "permissions", "a.apk", "--level", "0"], "--level", "touchstone inspect permissions --help"),
            (["checks", "explain"], "<id>", "touchstone checks explain --help"),
            (["schema", "report"], "following: analysis, difference, ", "touchstone schema --help"),
            (["analyze", "a.apk", "--\u{1b}[31m"], #"\u{1b}"#, "touchstone analyze --help"),
        ])
    func usage(_ arguments: [String], _ message: String, _ hint: String) throws {
        let run = try BuiltCommand.run(arguments)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        try #require(run.complaints.count == 2, "\(run.complaint)")
        #expect(run.complaints[0].hasPrefix("touchstone: "))
        #expect(run.complaints[0].contains(message), "\(run.complaint)")
        #expect(run.complaints[1].contains("'\(hint)'"), "\(run.complaint)")
    }

    @Test(
        "2 for a profile that cannot be used, with its line",
        arguments: [
            (
                "name: x\npoints: {package: 2}\nceilings: {critical: 39}\nsufficient_coverage: 2\n", 4,
                "sufficient_coverage"
            ),
            ("name: x\npoints:\n  fluency: 2\n", 3, "fluency"),
            ("name: x\npoints:\n  package: 200\n", 3, "package"),
            ("name: x\n  points: [", 2, "YAML"),
            (
                "name: x\npoints: {package: 2}\nceilings: {}\nsufficient_coverage: 0.5\nseverities: {PKG-20: low}\n",
                nil, "PKG-20"
            ),
            ("", nil, "YAML"),
            ("name: x\n", nil, "points"),
        ] as [(String, Int?, String)])
    func profile(_ yaml: String, _ line: Int?, _ message: String) throws {
        let folder = try ScratchFolder()
        let path = try folder.write(yaml, "own.yaml")
        for language in ["zh", "en"] {
            let run = try BuiltCommand.run("analyze", Samples.clean, "--profile", path, "--lang", language)
            #expect(run.status == 2)
            #expect(run.output.isEmpty)
            #expect(run.complaints.count == 1)
            // The column may follow the line.
            let place = "touchstone: \(path)\(line.map { ":\($0)" } ?? ""):"
            #expect(run.complaint.hasPrefix(place) && run.complaint.contains(message), "\(run.complaint)")
        }
    }

    @Test("2 for a profile that is not there")
    func absentProfile() throws {
        let run = try BuiltCommand.run("analyze", Samples.clean, "--profile", "/nowhere/own.yaml", "--lang", "en")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.complaint == "touchstone: /nowhere/own.yaml: this file cannot be read\n")
    }

    @Test("2 for a check that does not exist; a check that does is found in lower case too")
    func unknownCheck() throws {
        let run = try BuiltCommand.run("checks", "explain", "PKG-999", "--lang", "en")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.complaints.count == 1)
        #expect(run.complaint.hasPrefix("touchstone: there is no check PKG-999 (PKG-0"), "\(run.complaint)")
        #expect(try BuiltCommand.run("checks", "explain", "pkg-020").status == 0)
    }

    @Test(
        "2 for an XPath expression that is malformed",
        arguments: ["//activity[", "][", "//x:activity", "unknown()", "\u{1b}[2J"])
    func malformedXPath(_ expression: String) throws {
        for form in [[], ["--json"]] {
            let arguments = ["inspect", "manifest", Samples.clean, "--lang", "en", "--xpath", expression]
            let run = try BuiltCommand.run(arguments + form)
            #expect(run.status == 2)
            #expect(run.output.isEmpty)
            #expect(run.complaints.count == 1)
            #expect(run.complaint.hasPrefix("touchstone: this is no XPath 1.0 expression: "), "\(run.complaint)")
            #expect(!run.complaint.contains("\u{1b}"))
        }
    }
}
