import Foundation
import TestSupport
import Testing

/// `touchstone index` and `sheet`.
@Suite("The index commands")
struct IndexCommandTests {
    private static let sample = Samples.folder + "/index"

    /// Requires that a document has the published shape of that name.
    static func expectValid(_ name: String, _ document: JSONNode) throws {
        let schema = JSONSchema(try BuiltCommand.json("schema", name))
        #expect(schema.violations(of: document) == [], "\(name)")
    }

    @Test("Every form of the report, in both languages, and the same twice")
    func forms() throws {
        let files = [
            "\(Self.sample)/apps.csv", "--sheets", "\(Self.sample)/sheets", "--reviews", "\(Self.sample)/reviews.csv",
            "--draws", "20",
        ]
        let index = try BuiltCommand.json(["index"] + files + ["--format", "json"])
        try Self.expectValid("index", index)
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
        try Self.expectValid("sheet-check", JSONNode(parsing: check.output))
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
