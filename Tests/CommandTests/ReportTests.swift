import Foundation
import TestSupport
import Testing

/// Several reports of one run, and what people know already.
@Suite("Reports and triage")
struct ReportTests {
    private static let faulty = Samples.faulty("over-permission.apk")

    private static func suppressions(_ folder: ScratchFolder, expires: String = "2027-12-31") throws -> String {
        try folder.write(
            """
            suppressions:
              - rule: PKG-054
                owner: own
                path: AndroidManifest.xml
                reason: accepted-risk
                comment: Agreed with the provider.
                author: li.lei
                expires: \(expires)

            """, "known.yaml")
    }

    @Test("One run writes every report that --report asks for, each as --format would")
    func several() throws {
        let folder = try ScratchFolder()
        let formats = ["text", "json", "markdown", "sarif", "html"]
        let orders = formats.flatMap { ["--report", "\($0)=\(folder.path)/\($0)"] }
        let run = try BuiltCommand.run(["analyze", Self.faulty, "--format", "json"] + orders)
        #expect(run.status == 0 && run.error.isEmpty)
        for format in formats {
            let single = try BuiltCommand.run("analyze", Self.faulty, "--format", format)
            #expect(try Data(contentsOf: URL(filePath: "\(folder.path)/\(format)")) == single.output)
            if format == "json" { #expect(run.output == single.output) }
        }
    }

    @Test(
        "A report that is not of the form FORMAT=FILE is wrong usage", arguments: ["sarif", "xml=a", "=a", "sarif="])
    func usage(_ order: String) throws {
        let run = try BuiltCommand.run("analyze", Self.faulty, "--report", order)
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.complaint.contains("an equals sign and a file"), "\(run.complaint)")
    }

    @Test("What is suppressed does not count in a gate and stays in the report; expired, it counts and speaks up")
    func suppressed() throws {
        let folder = try ScratchFolder()
        func analyze(_ options: String...) throws -> BuiltCommand.Run {
            let common = ["--format", "json", "--date", "2026-11-23", "--lang", "en"]
            return try BuiltCommand.run(["analyze", Samples.faulty("debuggable.apk")] + common + options)
        }
        func check(_ run: BuiltCommand.Run) throws -> JSONNode? {
            try JSONNode(parsing: run.output)["checks"]?.values.first { $0["id"]?.text == "PKG-020" }
        }
        let known = try Self.suppressions(folder)
        let text = try String(contentsOfFile: known, encoding: .utf8).replacing("PKG-054", with: "PKG-020")
        try folder.write(text, "known.yaml")
        let open = try analyze("--fail-on", "critical")
        try #require(open.status == 1)
        let run = try analyze("--fail-on", "critical", "--suppressions", known)
        #expect(run.status == 0 && run.error.isEmpty)
        let found = try check(run)
        #expect(found?["suppressed"] == .bool(true) && found?["outcome"]?.text == "fail")
        #expect(found?["findings"]?.values.first?["suppression"]?["author"]?.text == "li.lei")
        #expect(try JSONNode(parsing: run.output)["scores"] == JSONNode(parsing: open.output)["scores"])

        try folder.write(text.replacing("accepted-risk", with: "false-positive"), "known.yaml")
        let wrong = try JSONNode(parsing: analyze("--suppressions", known).output)
        let points = try #require(wrong["scores"]?["points"]?.number)
        #expect(points > (try JSONNode(parsing: open.output)["scores"]?["points"]?.number ?? 9))

        try folder.write(text.replacing("2027-12-31", with: "2026-11-22"), "known.yaml")
        let expired = try analyze("--fail-on", "critical", "--suppressions", known)
        #expect(expired.status == 1)
        #expect(expired.complaint.contains("known.yaml:2: this suppression expired after 2026-11-22"))
        #expect(try check(expired)?["suppressed"] == .bool(false))
    }

    @Test("A malformed suppression file is wrong usage, with its line and column")
    func malformed() throws {
        let folder = try ScratchFolder()
        let known = try Self.suppressions(folder, expires: "soon")
        let run = try BuiltCommand.run("analyze", Self.faulty, "--suppressions", known, "--lang", "en")
        #expect(run.status == 2 && run.output.isEmpty && run.complaints.count == 1)
        #expect(run.complaint.hasPrefix("touchstone: \(known):8:14: “soon” is no day"), "\(run.complaint)")
    }

    @Test("Against a baseline only what is new fails the gate for new findings")
    func baseline() throws {
        let folder = try ScratchFolder()
        for (name, path) in [("clean", Samples.clean), ("faulty", Self.faulty)] {
            let run = try BuiltCommand.run("analyze", path, "--format", "json", "--output", "\(folder.path)/\(name)")
            #expect(run.status == 0)
        }
        func gate(_ path: String, _ baseline: String, _ options: String...) throws -> BuiltCommand.Run {
            let gate = ["--fail-on-new", "low", "--format", "json", "--lang", "en"]
            return try BuiltCommand.run(["analyze", path, "--baseline", "\(folder.path)/\(baseline)"] + gate + options)
        }
        let same = try gate(Self.faulty, "faulty")
        #expect(same.status == 0)
        #expect(try JSONNode(parsing: same.output)["baseline"]?["persisting"]?.number ?? 0 > 0)
        let worse = try gate(Self.faulty, "clean")
        #expect(worse.status == 1 && worse.complaint.contains("--fail-on-new low"))
        #expect(try JSONNode(parsing: worse.output)["baseline"]?["new"]?.number ?? 0 > 0)
        let better = try gate(Samples.clean, "faulty")
        #expect(better.status == 0)
        let fixed = try JSONNode(parsing: better.output)["baseline"]?["fixed"]?.values ?? []
        #expect(fixed.contains { $0["id"]?.text == "PKG-054" })
        let schema = JSONSchema(try BuiltCommand.json("schema", "analysis"))
        for run in [same, worse, better] { #expect(schema.violations(of: try JSONNode(parsing: run.output)) == []) }
    }

    @Test("What is no baseline of this app is wrong usage")
    func wrongBaseline() throws {
        let folder = try ScratchFolder()
        let other = try folder.write(SmallPackage().build(), "other.apk")
        try folder.write(BuiltCommand.run("analyze", other, "--format", "json").text, "other.json")
        let cases = [
            (try folder.write("{}", "empty.json"), "no report of analyze"), (folder.path + "/none", "cannot be read"),
            (folder.path + "/other.json", "of another app, com.example.app"),
        ]
        for (path, reason) in cases {
            let run = try BuiltCommand.run("analyze", Self.faulty, "--baseline", path, "--lang", "en")
            #expect(run.status == 2 && run.output.isEmpty && run.complaint.contains(reason), "\(run.complaint)")
        }
        let alone = try BuiltCommand.run("analyze", Self.faulty, "--fail-on-new", "low")
        #expect(alone.status == 2 && alone.complaint.contains("needs --baseline"))
    }
}
