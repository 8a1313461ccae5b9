import Foundation
import TestSupport
import Testing

/// Code that comes from another package than the one that is judged.
@Suite("A companion")
struct CompanionTests {
    /// The same app by the same signer, with a key in its code that the clean sample has not.
    private static let other = Samples.faulty("key-in-code.apk")

    private static func analysis(_ arguments: String...) throws -> JSONNode {
        try BuiltCommand.json(["analyze"] + arguments + ["--format", "json"])
    }

    private static func evidence(_ document: JSONNode, of check: String) -> [String] {
        let found = document["checks"]?.values.first { $0["id"]?.text == check }?["findings"]?.values ?? []
        return found.flatMap { $0["evidence"]?.values ?? [] }.compactMap { $0["file"]?.text }
    }

    @Test("of the same app adds findings in its code, which carry it as their file")
    func code() throws {
        let alone = try Self.analysis(Samples.clean)
        #expect(alone["companion"] == .null)
        let document = try Self.analysis(Samples.clean, "--companion", Self.other)
        #expect(try JSONSchema(BuiltCommand.json("schema", "analysis")).violations(of: document) == [])
        let companion = try #require(document["companion"])
        #expect(companion["name"]?.text == "key-in-code.apk")
        #expect(companion["differences"]?.values == [])
        let packages = companion["packages"]?.values ?? []
        let digest = try Peer.run("/usr/bin/sha256sum", [Self.other]).output
        #expect(packages.map { $0["sha256"]?.text } == [String(decoding: digest.prefix(64), as: UTF8.self)])
        #expect(Self.evidence(alone, of: "DAT-020").isEmpty)
        let places = Self.evidence(document, of: "DAT-020")
        #expect(!places.isEmpty && places.allSatisfy { $0 == "key-in-code.apk!/classes.dex" }, "\(places)")
        // The rest is the app's own: nothing about the file is the companion's.
        for part in ["identity", "packages", "signature", "components", "nativeLibraries", "sizes", "packing"] {
            #expect(alone[part] == document[part], "\(part)")
        }
    }

    @Test(
        "is named with its digest in every report", arguments: ["text", "markdown", "sarif", "html", "cyclonedx"],
        ["zh", "en"])
    func reports(_ format: String, _ language: String) throws {
        let run = try BuiltCommand.run(
            "analyze", Samples.clean, "--companion", Self.other, "--format", format, "--lang", language)
        let digest = String(decoding: try Peer.run("/usr/bin/sha256sum", [Self.other]).output.prefix(64), as: UTF8.self)
        #expect(run.status == 0 && run.text.contains("key-in-code.apk") && run.text.contains(digest))
    }

    @Test("lies in SARIF below a base of its own")
    func sarif() throws {
        let document = try BuiltCommand.json(
            "analyze", Samples.clean, "--companion", Self.other, "--format", "sarif", "--lang", "en")
        let run = document["runs"]?.values.first
        #expect(run?["originalUriBaseIds"]?["COMPANION"] != nil)
        let places = (run?["results"]?.values ?? []).filter { $0["ruleId"]?.text == "DAT-020" }
            .flatMap { $0["locations"]?.values ?? [] }
            .compactMap { $0["physicalLocation"]?["artifactLocation"] }
        #expect(places == [.object(["uri": .string("classes.dex"), "uriBaseId": .string("COMPANION")])])
    }

    @Test(
        "that is another package, another version or unsigned is wrong usage, unless that is allowed: then it is said")
    func mismatch() throws {
        let folder = try ScratchFolder()
        var package = SmallPackage()
        package.package = "cn.example.yunling.gov"
        package.version = 20_301
        let cases = [
            (try folder.write(SmallPackage().build(), "other.apk"), "is the package com.example.app", 3),
            (try folder.write(package.build(), "unsigned.apk"), "is not signed", 1),
        ]
        for (path, reason, count) in cases {
            let run = try BuiltCommand.run("analyze", Samples.clean, "--companion", path, "--lang", "en")
            #expect(run.status == 2 && run.output.isEmpty && run.complaints.count == 1)
            #expect(run.complaint.contains(reason), "\(run.complaint)")
            let document = try Self.analysis(Samples.clean, "--companion", path, "--allow-companion-mismatch")
            let differences = document["companion"]?["differences"]?.values ?? []
            #expect(differences.count == count)
            #expect(differences.contains { $0["en"]?.text?.contains(reason) ?? false })
        }
    }

    @Test("that is the app itself, or cannot be read, is refused in one line")
    func refusals() throws {
        for (path, status) in [(Samples.clean, Int32(2)), ("nowhere.apk", 3)] {
            let run = try BuiltCommand.run("analyze", Samples.clean, "--companion", path)
            #expect(run.status == status && run.complaints.count == 1, "\(run.complaint)")
        }
        let run = try BuiltCommand.run("analyze", Samples.clean, "--allow-companion-mismatch")
        #expect(run.status == 2)
    }
}
