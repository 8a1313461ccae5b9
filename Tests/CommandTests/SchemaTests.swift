import Foundation
import TestSupport
import Testing

/// Every JSON output obeys the schema that `touchstone schema` prints for it.
@Suite("JSON outputs")
struct SchemaTests {
    private static let schemas = ScratchSchemas()

    /// Each schema, asked for once.
    private struct ScratchSchemas: Sendable {
        let byName: [String: JSONSchema]

        init() {
            let names = [
                "analysis", "badging", "permissions", "resources", "files", "dex", "dex-class", "anomalies", "manifest",
                "checks",
            ]
            byName = Dictionary(
                names.compactMap { name in
                    (try? BuiltCommand.json("schema", name)).map { (name, JSONSchema($0)) }
                }
            ) { first, _ in first }
        }
    }

    private func expectValid(_ name: String, _ document: JSONNode, _ remark: String) throws {
        let violations = try #require(Self.schemas.byName[name], "no schema \(name)").violations(of: document)
        #expect(violations == [], "\(name) of \(remark)")
    }

    @Test(
        "of the clean sample and of every faulty one",
        arguments: [Samples.clean] + Samples.faultyFiles.map(Samples.faulty))
    func outputs(_ path: String) throws {
        let name = URL(filePath: path).lastPathComponent
        try expectValid("analysis", try BuiltCommand.json("analyze", path, "--format", "json"), name)
        for part in ["badging", "permissions", "resources", "files", "dex", "anomalies", "manifest"] {
            try expectValid(part, try BuiltCommand.json("inspect", part, path, "--json"), name)
        }
    }

    @Test("of a class as smali, all methods or those of one name", arguments: [[], ["--method", "<init>"]])
    func dexClass(_ options: [String]) throws {
        let name = "cn.example.yunling.gov.Vault"
        let command = ["inspect", "dex", Samples.clean, "--json", "--class", name] + options
        let document = try JSONNode(parsing: try BuiltCommand.run(command).output)
        try expectValid("dex-class", document, name)
        #expect(document["definitions"]?.values.count == 1)
    }

    @Test(
        "of every kind of answer to an XPath expression",
        arguments: [
            ("//activity", "nodes"), ("//activity/@android:name", "nodes"), ("//none", "nodes"),
            ("count(//activity)", "number"), ("1 div 0", "number"), ("string(/manifest/@package)", "string"),
            ("boolean(//service)", "boolean"),
        ])
    func xpath(_ expression: String, _ type: String) throws {
        let document = try BuiltCommand.json("inspect", "manifest", Samples.clean, "--json", "--xpath", expression)
        try expectValid("manifest", document, expression)
        #expect(document["type"]?.text == type)
    }

    @Test("of the catalogue, and of each check in it")
    func catalogue() throws {
        let list = try BuiltCommand.json("checks", "list", "--json")
        try expectValid("checks", list, "checks list")
        let ids = (list["checks"]?.values ?? []).compactMap { $0["id"]?.text }
        #expect(!ids.isEmpty)
        for id in ids {
            let page = try BuiltCommand.json("checks", "explain", id, "--json")
            try expectValid("checks", page, id)
            #expect(page["checks"]?.values.compactMap { $0["id"]?.text } == [id])
        }
    }

    @Test("A schema tells outputs apart: that of one does not take another")
    func distinction() throws {
        let badging = try BuiltCommand.json("inspect", "badging", Samples.clean, "--json")
        for (name, schema) in Self.schemas.byName where name != "badging" {
            #expect(!schema.violations(of: badging).isEmpty, "\(name)")
        }
        #expect(Self.schemas.byName.count == 10)
    }
}
