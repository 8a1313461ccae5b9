import Foundation
import TestSupport
import Testing

/// The JSON of device runs obeys the schema that `touchstone schema` prints for it.
@Suite("JSON outputs of device runs")
struct RunSchemaTests {
    private func expectValid(_ name: String, _ arguments: [String]) throws {
        let schema = JSONSchema(try BuiltCommand.json("schema", name))
        #expect(schema.violations(of: try BuiltCommand.json(arguments + ["--json"])) == [], "\(name) of \(arguments)")
    }

    @Test("The bundles of the project are as the schemas of run.json and of commands.jsonl have it")
    func bundles() throws {
        let schema = JSONSchema(try BuiltCommand.json("schema", "run"))
        let commands = JSONSchema(try BuiltCommand.json("schema", "run-command"))
        for name in ["good-phone", "crashing", "no-install", "over-memory"] {
            let folder = URL(filePath: IngestTests.samples).appending(path: name)
            let document = try JSONNode(parsing: try Data(contentsOf: folder.appending(path: "run.json")))
            #expect(schema.violations(of: document) == [], "\(name)")
            let lines = try? String(contentsOf: folder.appending(path: "commands.jsonl"), encoding: .utf8)
            for line in (lines ?? "").split(separator: "\n") {
                #expect(commands.violations(of: try JSONNode(parsing: Data(line.utf8))) == [], "\(name): \(line)")
            }
        }
        let wrong = try JSONNode(parsing: Data(#"{"package": "a", "phases": [{"name": "x", "outcome": "good"}]}"#.utf8))
        #expect(!schema.violations(of: wrong).isEmpty)
    }

    @Test("described and not, with a package and without")
    func runs() throws {
        let folder = try ScratchFolder()
        let log = try folder.write(IngestTests.log, "logcat.txt")
        for input in [
            [log], [log, "--package", "cn.example"], [try IngestTests.bundle(in: folder)], [IngestTests.samples],
        ] {
            try expectValid("runs", ["ingest"] + input)
            try expectValid("run-contents", ["runs", "check"] + input)
        }
    }
}
