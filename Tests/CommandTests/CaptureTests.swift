import Foundation
import TestSupport
import Testing

/// `capture` as a user runs it, with a program in the place of `adb`.
struct CaptureTests {
    /// Knows a phone that takes the app and is gone when it is to start it, and one that nobody has allowed.
    private static let adb = """
        #!/bin/sh
        if [ "$1" = devices ]; then
            printf 'List of devices attached\\nP:1\\tdevice usb:1\\nQ\\tunauthorized\\n'
            exit 0
        fi
        shift 2
        case "$*" in
        "shell getprop") printf '[ro.product.brand]: [Xiaomi]\\n[ro.product.model]: [Mi \\033[31m10]\\n' ;;
        "shell pm path"*) if [ -e "$0.installed" ]; then echo package:/data/app/base.apk; fi ;;
        install*) touch "$0.installed" && echo Success ;;
        "shell am start"* | wait-for-device | "shell echo"*) echo "error: device 'P:1' not found" >&2 && exit 1 ;;
        esac
        """

    private static func stub(in folder: ScratchFolder) throws -> String {
        let path = try folder.write(adb, "adb")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return path
    }

    @Test("A phone that is lost leaves a partial bundle that ingest reads, and status 1")
    func lost() throws {
        let folder = try ScratchFolder()
        let runs = folder.path + "/runs"
        let options = ["capture", Samples.clean, "-o", runs, "--adb", try Self.stub(in: folder), "--lang", "en"]
        let run = try BuiltCommand.run(options)
        #expect(run.status == 1 && run.output.isEmpty && !run.complaint.contains("\u{1b}"))
        #expect(run.complaint.contains("Q: left out, its state is unauthorized"))
        #expect(run.complaint.contains("(P:1): install: pass") && run.complaint.contains("P:1: the bundle is partial"))
        let document = try BuiltCommand.json("ingest", runs + "/P_1", "--json")
        let metrics = document["runs"]?.values.first?["metrics"]?.values ?? []
        let states: [String: String] = metrics.reduce(into: [:]) { $0[$1["id"]?.text ?? ""] = $1["state"]?.text }
        #expect(states["install"] == "measured" && states["launch"] == "not_measured")
        #expect(document["runs"]?.values.first?["environment"]?["tool"]?.text?.hasPrefix("touchstone ") == true)
        // The files are as they were recorded, until somebody writes into one.
        let check = ["runs", "check", runs + "/P_1", "--lang", "en"]
        let before = try BuiltCommand.run(check).text
        #expect(before.contains("partial") && before.contains("the files are as recorded"))
        #expect(before.contains("launch/1  blocked") && before.contains("the phone was lost"))
        try folder.write("Success\nno\n", "runs/P_1/install/adb.txt")
        #expect(try BuiltCommand.run(check).text.contains("changed  install/adb.txt"))
        let manifest = try BuiltCommand.json(check + ["--json"])["runs"]?.values.first?["manifest"]
        #expect(manifest?["changed"]?.values.map(\.text) == ["install/adb.txt"])
        // What is there is not replaced.
        let again = try BuiltCommand.run(options)
        #expect(again.status == 2 && again.complaint.contains("P_1"))
    }

    @Test("A container is unpacked for adb, which gets files that end with .apk; an app bundle is refused")
    func container() throws {
        let folder = try ScratchFolder()
        let base = [UInt8](try Data(contentsOf: URL(filePath: Samples.clean)))
        let container = ZipBuilder([ZipBuilder.Item(Array("base.apk".utf8), base)]).build()
        let app = try folder.write(container, "app.xapk")
        let options = ["-o", folder.path + "/runs", "--adb", try Self.stub(in: folder), "--lang", "en"]
        let run = try BuiltCommand.run(["capture", app] + options)
        #expect(run.complaint.contains("install: pass"), "\(run.complaint)")
        let list = try String(contentsOfFile: folder.path + "/runs/P_1/commands.jsonl", encoding: .utf8)
        let install = try #require(list.split(separator: "\n").first { $0.contains(#"/0.apk""#) })
        let path = try #require(try JSONNode(parsing: String(install))["argv"]?.values.last?.text)
        #expect(path.hasSuffix("/0.apk") && !FileManager.default.fileExists(atPath: path))
    }

    @Test("Without adb, a phone or a scenario nothing is recorded")
    func refusals() throws {
        let folder = try ScratchFolder()
        let runs = folder.path + "/runs"
        let stub = try Self.stub(in: folder)
        let scenario = try folder.write("name: a\nsteps:\n  - taps: [1, 2]\n", "query.yaml")
        let cases: [(options: [String], status: Int32, words: String)] = [
            (["--adb", folder.path + "/none"], 3, "no such program"),
            (["--adb", stub, "--serial", "R"], 3, "adb lists no such phone"),
            (["--adb", stub, "--scenario", scenario], 2, "query.yaml:3"),
            (["--adb", stub, "--launches", "0"], 2, "--launches"),
        ]
        for (options, status, words) in cases {
            let run = try BuiltCommand.run(["capture", Samples.clean, "-o", runs, "--lang", "en"] + options)
            #expect(run.status == status && run.complaint.contains(words), "\(options)")
        }
        #expect(!FileManager.default.fileExists(atPath: runs))
    }
}
