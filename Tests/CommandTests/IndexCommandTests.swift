import Foundation
import TestSupport
import Testing

/// `touchstone index`, `sheet` and `text`, from the sample's sheets to the reports.
@Suite("The index commands")
struct IndexCommandTests {
    private static let sample = Samples.folder + "/index"

    private func expectValid(_ name: String, _ document: JSONNode) throws {
        let schema = JSONSchema(try BuiltCommand.json("schema", name))
        #expect(schema.violations(of: document) == [], "\(name)")
    }

    @Test("From the sample's files to the whole index, as the README has it")
    func sample() throws {
        let folder = try ScratchFolder()
        func result(_ name: String) -> String { folder.path + "/results/" + name }
        try FileManager.default.createDirectory(atPath: folder.path + "/results", withIntermediateDirectories: true)
        for (app, file) in [("yunling", "yunling.md"), ("hailan", "hailan.html"), ("beishan", "beishan.txt")] {
            let run = try BuiltCommand.run(
                "text", "policy", "\(Self.sample)/policies/\(file)", "--json", "--output", result("\(app).policy.json"))
            #expect(run.status == 0)
            try expectValid("policy", JSONNode(parsing: Data(contentsOf: URL(filePath: result("\(app).policy.json")))))
        }
        let ratings = try BuiltCommand.run(
            "text", "ratings", "\(Self.sample)/ratings.csv", "--reviews", "\(Self.sample)/reviews-in-stores.csv",
            "--json", "--output", result("ratings.json"))
        #expect(ratings.status == 0)
        try expectValid("ratings", JSONNode(parsing: Data(contentsOf: URL(filePath: result("ratings.json")))))
        let files = [
            "\(Self.sample)/apps.csv", "--sheets", "\(Self.sample)/sheets", "--reviews", "\(Self.sample)/reviews.csv",
            "--results", folder.path + "/results",
        ]
        let index = try BuiltCommand.json(["index"] + files + ["--format", "json"])
        try expectValid("index", index)
        #expect(index["apps"]?.values.count == 3)
        for format in ["text", "markdown", "csv", "html"] {
            for language in ["zh", "en"] {
                let run = try BuiltCommand.run(["index"] + files + ["--format", format, "--lang", language])
                #expect(run.status == 0 && run.complaint.isEmpty)
                #expect(run.text.contains("云岭办") || format == "html")
            }
        }
        #expect(try BuiltCommand.json(["index"] + files + ["--format", "json"]) == index)
    }

    @Test("A faulty sheet stops the index and fails its check, each fault with its place")
    func faults() throws {
        let folder = try ScratchFolder()
        let sheet = try folder.write("app,item,assessor,score\nyunling,elderly,li,101\nnobody,elderly,li,1\n", "s.csv")
        let apps = "\(Self.sample)/apps.csv"
        let index = try BuiltCommand.run("index", apps, "--sheets", sheet)
        #expect(index.status == 3)
        #expect(index.complaint.contains("s.csv:2:4") && index.complaint.contains("s.csv:3:1"))
        let check = try BuiltCommand.run("sheet", "check", apps, sheet, "--json")
        #expect(check.status == 1)
        try expectValid("sheet-check", JSONNode(parsing: check.output))
    }

    @Test("A new sheet is what the check calls empty, and nothing else")
    func newSheet() throws {
        let folder = try ScratchFolder()
        let sheet = folder.path + "/new.csv"
        let apps = "\(Self.sample)/apps.csv"
        #expect(try BuiltCommand.run("sheet", "new", apps, "--assessor", "li", "--output", sheet).status == 0)
        let check = try BuiltCommand.run("sheet", "check", apps, sheet, "--json")
        let codes = try JSONNode(parsing: check.output)["faults"]?.values.compactMap { $0["code"]?.text } ?? []
        #expect(Set(codes) == ["empty", "missing"])
    }
}
