import Foundation
import TestSupport
import Testing

/// Many packages: the lines are the same however they are made, and a package that goes wrong costs its own alone.
@Suite("A batch")
struct BatchTests {
    private static let packages = [Samples.clean] + Samples.faultyFiles.prefix(5).map(Samples.faulty)
    private static let options = ["--date", "2026-11-30", "--lang", "en"]

    private static func batch(_ paths: [String], _ output: String, _ more: String...) throws -> BuiltCommand.Run {
        try BuiltCommand.run(["batch"] + paths + ["--output", output] + options + more)
    }

    private static func lines(_ path: String) throws -> [JSONNode] {
        try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n")).map {
            try JSONNode(parsing: Data($0))
        }
    }

    @Test("has one line a package in the order of the packages, whatever the number of workers; each obeys the schema")
    func order() throws {
        let folder = try ScratchFolder()
        let one = try Self.batch(Self.packages, folder.path + "/1.jsonl", "--jobs", "1")
        let three = try Self.batch(Self.packages, folder.path + "/3.jsonl", "--jobs", "3")
        #expect(one.status == 0 && three.status == 0, "\(one.complaint)")
        let lines = try Self.lines(folder.path + "/1.jsonl")
        #expect(lines.map { $0["path"]?.text } == Self.packages)
        let bytes = try Data(contentsOf: URL(filePath: folder.path + "/1.jsonl"))
        #expect(try Data(contentsOf: URL(filePath: folder.path + "/3.jsonl")) == bytes)
        let schema = JSONSchema(try BuiltCommand.json("schema", "work"))
        for line in lines { #expect(schema.violations(of: line) == []) }
        // The analysis is that of the command for one package.
        let single = try BuiltCommand.json(["analyze", Self.packages[1], "--format", "json"] + Self.options)
        #expect(lines[1]["analysis"] == single)
    }

    @Test("finds the packages of a folder at any depth, and those of a list, each once")
    func inputs() throws {
        let folder = try ScratchFolder()
        let clean = try [UInt8](Data(contentsOf: URL(filePath: Samples.clean)))
        try folder.write(clean, "apps/deep/er/B.APK")
        try folder.write(clean, "apps/a.apk")
        try folder.write("no package", "apps/readme.txt")
        let list = try folder.write("\(folder.path)/apps/a.apk\n\(Samples.clean)\n\n", "list.txt")
        let output = folder.path + "/out.jsonl"
        #expect(try Self.batch([folder.path + "/apps"], output, "--list", list).status == 0)
        let names = ["\(folder.path)/apps/a.apk", "\(folder.path)/apps/deep/er/B.APK", Samples.clean]
        #expect(try Self.lines(output).map { $0["path"]?.text } == names)
    }

    @Test("goes on where it stopped: a line that is not whole is made anew, whole ones stay")
    func resume() throws {
        let folder = try ScratchFolder()
        let output = folder.path + "/out.jsonl"
        #expect(try Self.batch(Self.packages, output).status == 0)
        let bytes = try Data(contentsOf: URL(filePath: output))
        let cut = try #require(bytes.dropLast().lastIndex(of: UInt8(ascii: "\n"))) + 2000
        try bytes.prefix(cut).write(to: URL(filePath: output))
        let again = try Self.batch(Self.packages, output)
        #expect(again.complaint.contains("1 packages") && again.complaint.contains("5 kept"), "\(again.complaint)")
        #expect(try Data(contentsOf: URL(filePath: output)) == bytes)
        #expect(try Self.batch(Self.packages, output).complaint.contains("6 kept"))
        // Other settings would make other lines.
        let other = try Self.batch(Self.packages, output, "--max-files", "1000")
        #expect(other.status == 2 && other.complaints.count == 1)
        #expect(try Data(contentsOf: URL(filePath: output)) == bytes)
    }

    @Test("does not write over a file that is none of its own", arguments: ["one line\n", "no end of a line", "{}\n"])
    func foreign(_ text: String) throws {
        let folder = try ScratchFolder()
        let path = try folder.write(text, "notes.txt")
        #expect(try Self.batch(Self.packages, path).status == 2)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }

    @Test("says of a package that cannot be read why, and analyses the others")
    func unreadable() throws {
        let folder = try ScratchFolder()
        let bad = try folder.write("no zip", "bad.apk")
        let output = folder.path + "/out.jsonl"
        let run = try Self.batch([bad, Samples.clean], output)
        #expect(run.status == 3 && run.complaint.contains("1 packages could not be analysed"))
        let lines = try Self.lines(output)
        #expect(lines.map { $0["status"]?.text } == ["failed", "analysed"])
        #expect(lines[0]["failure"]?["kind"]?.text == "input" && lines[0]["analysis"] == .null)
    }

    @Test(
        "survives a worker that is killed, and ends one that hangs: one failed line each",
        arguments: [(SIGKILL, "crash"), (SIGSTOP, "timeout")])
    func brokenWorker(_ signal: Int32, _ kind: String) throws {
        let folder = try ScratchFolder()
        let output = folder.path + "/out.jsonl"
        let packages = Self.packages + Samples.faultyFiles.dropFirst(5).map(Samples.faulty)
        let run = try BatchRun(
            ["batch"] + packages + ["--output", output, "--jobs", "1", "--timeout", "8"] + Self.options)
        #expect(run.signalWorker(signal))
        #expect(run.end() == 3)
        let lines = try Self.lines(output)
        #expect(lines.map { $0["path"]?.text } == packages)
        let failed = lines.filter { $0["status"]?.text != "analysed" }
        #expect(failed.map { $0["failure"]?["kind"]?.text } == [kind])
        let schema = JSONSchema(try BuiltCommand.json("schema", "work"))
        for line in failed { #expect(schema.violations(of: line) == []) }
    }

    @Test("Wrong usage is refused", arguments: [[], ["--jobs", "0"], ["--timeout", "0"], ["--list", "nowhere.txt"]])
    func usage(_ options: [String]) throws {
        let folder = try ScratchFolder()
        let paths = options.isEmpty || options[0] == "--list" ? [] : [Samples.clean]
        let run = try BuiltCommand.run(["batch"] + paths + ["--output", folder.path + "/out.jsonl"] + options)
        #expect(run.status == 2)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out.jsonl"))
    }
}
