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
