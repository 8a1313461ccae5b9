import Foundation
import TestSupport
import Testing

/// Status 3: an input that cannot be read ends in one line that says what, where and at which offset.
@Suite("Inputs that cannot be read")
struct UnreadableInputTests {
    /// A way to spoil an input: makes it in a folder, gives its path.
    struct Spoiled: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// What the line must name besides the path: the file within, or nothing.
        var part = ""
        /// The stable code, and the offset if it is known; nil where no bytes were read.
        var code: String?
        var offset: Int?
        var make: @Sendable (ScratchFolder) throws -> String
    }

    static let inputs = [
        Spoiled(testDescription: "absent") { $0.path + "/none.apk" },
        Spoiled(testDescription: "folder without packages") { folder in
            try folder.write("a", "notes/readme.txt")
            return folder.path + "/notes"
        },
        Spoiled(testDescription: "device") { _ in "/dev/null" },
        Spoiled(testDescription: "empty file", code: "zip.not-an-archive") { try $0.write("", "empty.apk") },
        Spoiled(testDescription: "text file", code: "zip.not-an-archive") {
            try $0.write(String(repeating: "This is no package. ", count: 30), "text.apk")
        },
        Spoiled(testDescription: "truncated zip", code: "zip.not-an-archive") { folder in
            let bytes = try Data(contentsOf: URL(filePath: Samples.clean))
            return try folder.write([UInt8](bytes.prefix(bytes.count / 2)), "half.apk")
        },
        Spoiled(testDescription: "zip without a manifest", code: "container.no-package") {
            try $0.write(ZipBuilder([.init("a.txt", "hello")]).build(), "plain.zip")
        },
        Spoiled(testDescription: "manifest of text", part: "AndroidManifest.xml", code: "axml.", offset: 0) {
            let text = "<manifest package=\"a.b\"/>" + String(repeating: " ", count: 40)
            return try $0.write(ZipBuilder([.init("AndroidManifest.xml", text)]).build(), "source.apk")
        },
        Spoiled(testDescription: "manifest that is empty", part: "AndroidManifest.xml", code: "axml.", offset: 0) {
            try $0.write(ZipBuilder([.init("AndroidManifest.xml")]).build(), "hollow.apk")
        },
        Spoiled(
            testDescription: "manifest with another root", part: "AndroidManifest.xml", code: "app.no-manifest-root"
        ) {
            var xml = AXMLBuilder()
            xml.open("resources")
            xml.close("resources")
            let item = ZipBuilder.Item(Array("AndroidManifest.xml".utf8), xml.build())
            return try $0.write(ZipBuilder([item]).build(), "rootless.apk")
        },
        Spoiled(testDescription: "manifest whose header is gone", part: "AndroidManifest.xml", code: "zip.") { folder in
            var zip = ZipBuilder([.init("AndroidManifest.xml", "hello")])
            zip.items[0].localSignature = 0
            return try folder.write(zip.build(), "headless.apk")
        },
        Spoiled(testDescription: "broken package in a folder", part: "b.apk", code: "zip.not-an-archive") { folder in
            try folder.write([UInt8](Data(contentsOf: URL(filePath: Samples.clean))), "set/a.apk")
            try folder.write("nothing", "set/b.apk")
            return folder.path + "/set"
        },
    ]

    @Test("give one line and nothing else", arguments: inputs, ["zh", "en"])
    func oneLine(_ input: Spoiled, _ language: String) throws {
        let folder = try ScratchFolder()
        let path = try input.make(folder)
        for command in [
            ["analyze"], ["analyze", "--format", "json"], ["inspect", "badging"], ["inspect", "manifest"],
        ] {
            let run = try BuiltCommand.run(command + [path, "--lang", language])
            #expect(run.status == 3)
            #expect(run.output.isEmpty)
            try #require(run.complaints.count == 1, "\(run.complaint)")
            let place = path + (input.part.isEmpty ? "" : "!/" + input.part)
            #expect(run.complaint.hasPrefix("touchstone: \(place): "), "\(run.complaint)")
            #expect(run.complaint.unicodeScalars.contains { $0.value > 0x4e00 } == (language == "zh"))
            guard let code = input.code else { continue }
            let end = try #require(
                run.complaint.firstMatch(of: /\[([a-z0-9.-]+) @(0x[0-9a-f]+|\d+)\]\n$/), "\(run.complaint)")
            #expect(end.1.hasPrefix(code), "\(run.complaint)")
            if let offset = input.offset { #expect(end.2 == "\(offset)") }
        }
    }

    @Test("A file that the package does not have is status 3; one it has is shown")
    func absentPart() throws {
        let run = try BuiltCommand.run("inspect", "manifest", Samples.clean, "--file", "res/none.xml", "--lang", "en")
        #expect(run.status == 3)
        #expect(run.output.isEmpty)
        #expect(run.complaints.count == 1)
        #expect(
            run.complaint.contains("!/res/none.xml: ") && run.complaint.contains("[app.no-file @"), "\(run.complaint)")
    }

    @Test("Limits are enforced, and the line names the option that raises them")
    func limits() throws {
        for (option, code) in [("--max-files", "zip.limit.entry-count"), ("--max-name", "zip.limit.name-length")] {
            let run = try BuiltCommand.run("analyze", Samples.clean, option, "5", "--lang", "en")
            #expect(run.status == 3)
            #expect(run.output.isEmpty)
            #expect(run.complaints.count == 1)
            #expect(run.complaint.contains(option) && run.complaint.contains("limit 5, found "), "\(run.complaint)")
            #expect(run.complaint.contains(code), "\(run.complaint)")
        }
    }

    @Test("A bomb is refused by what its files declare together, before anything is expanded")
    func bomb() throws {
        let folder = try ScratchFolder()
        let half = String(repeating: "0123456789abcdef", count: 48 << 10)
        let package = SmallPackage(files: [
            (name: "assets/a.txt", content: half), (name: "assets/b.txt", content: half),
        ])
        let path = try folder.write(package.build(), "bomb.apk")
        #expect(try BuiltCommand.run("analyze", path, "--max-total", "2").status == 0)
        let run = try BuiltCommand.run("analyze", path, "--max-total", "1", "--lang", "en")
        #expect(run.status == 3)
        #expect(run.output.isEmpty)
        #expect(run.complaints.count == 1)
        #expect(run.complaint.contains("raise it with --max-total"), "\(run.complaint)")
        #expect(
            run.complaint.contains("limit 1048576, found 15") && run.complaint.contains("[zip.limit.total-expansion @"))
        // Whoever asks for the manifest alone expands nothing else.
        #expect(try BuiltCommand.run("inspect", "badging", path, "--max-total", "1").status == 0)
    }

    @Test("A size that is a lie is an anomaly, not a bomb")
    func implausibleSize() throws {
        let folder = try ScratchFolder()
        var zip = ZipBuilder([
            .init(Array("AndroidManifest.xml".utf8), SmallPackage().manifest()),
            .init("assets/a.txt", "hello", deflated: true),
        ])
        zip.items[1].local.uncompressedSize = 0xffff_fff0
        zip.items[1].central.uncompressedSize = 0xffff_fff0
        let path = try folder.write(zip.build(), "lie.apk")
        let document = try BuiltCommand.json("analyze", path, "--format", "json", "--max-total", "1")
        #expect(document["anomalies"]?.values.isEmpty == false)
    }

    @Test("One file beyond the limit is not looked into, and the report says so")
    func largeFile() throws {
        let folder = try ScratchFolder()
        let large = String(repeating: "0123456789abcdef", count: 80 << 10)
        let package = SmallPackage(files: [(name: "assets/a.txt", content: large)], isDeflated: true)
        let path = try folder.write(package.build(), "large.apk")
        let codes = try [[], ["--max-file", "1"]].map { option in
            let run = try BuiltCommand.run(["analyze", path, "--format", "json"] + option)
            #expect(run.status == 0)
            return try JSONNode(parsing: run.output)["anomalies"]?.values.compactMap { $0["code"]?.text } ?? []
        }
        #expect(!codes[0].contains("zip.limit.entry-expansion"))
        #expect(codes[1].contains("zip.limit.entry-expansion"))
    }

    @Test("An output that cannot be written is status 3, and says where")
    func unwritable() throws {
        let target = "/nowhere/at/all.json"
        let run = try BuiltCommand.run("checks", "list", "--json", "--output", target)
        #expect(run.status == 3)
        #expect(run.output.isEmpty)
        #expect(run.complaints.count == 1)
        #expect(run.complaint.contains(target), "\(run.complaint)")
    }
}
