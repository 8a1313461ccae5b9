import Foundation
import TestSupport
import Testing

/// The program below something that hands lines to processes.
@Suite("A worker")
struct WorkerTests {
    private static let options = ["--date", "2026-11-30", "--lang", "en"]

    private static func answers(to requests: String) throws -> [JSONNode] {
        let folder = try ScratchFolder()
        let input = try folder.write(requests, "requests")
        let process = Process()
        process.executableURL = URL(filePath: BuiltCommand.path)
        process.arguments = ["worker"] + options
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: input))
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try printed.split(separator: UInt8(ascii: "\n")).map { try JSONNode(parsing: Data($0)) }
    }

    @Test("answers each line with one line: paths, objects, and what is neither")
    func lines() throws {
        let other = Samples.faulty("key-in-code.apk")
        let requests = [
            Samples.clean, "nowhere.apk", "", #"{"path": "\#(Samples.clean)", "id": "7", "companion": "\#(other)"}"#,
            #"{"path": "a.apk", "pth": "b.apk"}"#, "[1]",
        ]
        let answers = try Self.answers(to: requests.joined(separator: "\n") + "\n")
        let kinds = answers.map { $0["failure"]?["kind"]?.text }
        #expect(kinds == [nil, "input", "request", nil, "request", "input"])
        #expect(answers.map { $0["id"]?.text } == [nil, nil, nil, "7", nil, nil])
        let single = try BuiltCommand.json(["analyze", Samples.clean, "--format", "json"] + Self.options)
        #expect(answers.first?["analysis"] == single)
        #expect(answers[3]["analysis"]?["companion"]?["name"]?.text == "key-in-code.apk")
        let schema = JSONSchema(try BuiltCommand.json("schema", "work"))
        for answer in answers { #expect(schema.violations(of: answer) == []) }
    }

    /// A Python that has PySpark, and a Java for it.
    private static let python = ProcessInfo.processInfo.environment["TOUCHSTONE_PYSPARK"]

    @Test(
        "below Spark's pipe gives the lines of a batch",
        .enabled(if: python != nil, "TOUCHSTONE_PYSPARK names no Python with PySpark"))
    func spark() throws {
        let folder = try ScratchFolder()
        let paths = [Samples.clean] + Samples.faultyFiles.map(Samples.faulty)
        let batch = folder.path + "/batch.jsonl"
        #expect(try BuiltCommand.run(["batch"] + paths + ["--output", batch] + Self.options).status == 0)
        let list = try folder.write(paths.joined(separator: "\n"), "paths.txt")
        let command = ([BuiltCommand.path, "worker"] + Self.options).joined(separator: " ")
        let script = """
            import sys
            from pyspark import SparkContext
            spark = SparkContext("local[2]", "touchstone")
            lines = spark.textFile(sys.argv[1], 4).pipe(sys.argv[2]).collect()
            open(sys.argv[3], "w", encoding="utf-8").write("".join(line + "\\n" for line in lines))
            """
        let output = folder.path + "/spark.jsonl"
        let run = try Peer.run(Self.python ?? "", ["-c", script, list, command, output])
        #expect(run.status == 0, "\(String(decoding: run.error.suffix(2000), as: UTF8.self))")
        #expect(try Data(contentsOf: URL(filePath: output)) == Data(contentsOf: URL(filePath: batch)))
    }
}
