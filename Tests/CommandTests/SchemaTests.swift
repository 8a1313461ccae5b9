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
                "analysis", "badging", "permissions", "resources", "files", "dex", "dex-class", "native", "network",
                "anomalies", "manifest", "sdks", "rule-test", "checks", "verify", "runs", "run-contents", "work",
                "difference", "index", "sheet-check", "policy", "ratings",
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
        for part in [
            "badging", "permissions", "resources", "files", "dex", "native", "network", "sdks", "anomalies", "manifest",
        ] {
            try expectValid(part, try BuiltCommand.json("inspect", part, path, "--json"), name)
        }
        // A wrong signature is told by status 1, after the report.
        let verdict = try BuiltCommand.run("verify", path, "--json")
        let document = try JSONNode(parsing: verdict.output)
        try expectValid("verify", document, name)
        #expect(document["verified"] == .bool(verdict.status == 0), "\(name)")
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

    @Test("of native libraries, readable and not")
    func native() throws {
        var elf = ElfBuilder()
        elf.needed = ["libc.so"]
        elf.dynamicSymbols = [.init("__stack_chk_fail"), .init("memcpy"), .init("Java_a_B_c", at: 0x200)]
        elf.notes = ElfBuilder.note("GNU", 3, [1, 2])
        elf.data = Array("libcurl/7.64.1\0".utf8)
        elf.trailing = [1]
        let files: [(path: String, bytes: [UInt8])] = [
            ("AndroidManifest.xml", MinimalManifest.bytes(minSDK: 21, targetSDK: 34)),
            ("lib/arm64-v8a/liba.so", elf.build()), ("lib/x86/libb.so", Array("no library".utf8)),
        ]
        let zip = ZipBuilder(files.map { .init(Array($0.path.utf8), $0.bytes) })
        let folder = try ScratchFolder()
        let path = try folder.write(zip.build(), "native.apk")
        let page = try BuiltCommand.json("inspect", "native", path, "--json")
        try expectValid("native", page, "libraries")
        let libraries = page["libraries"]?.values ?? []
        #expect(libraries.map { $0["abi"]?.text } == ["arm64-v8a", nil])
        #expect(libraries.map { $0["error"]?["code"]?.text } == [nil, "elf.not-elf"])
        #expect(libraries.first?["relro"]?.text == "full" && libraries.first?["soname"]?.text == "libdemo.so")
        #expect(page["gaps"]?.values.map { $0["library"]?.text } == ["liba.so", "libb.so"])
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
        #expect(Self.schemas.byName.count == 23)
    }
}
