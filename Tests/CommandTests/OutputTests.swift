import Foundation
import TestSupport
import Testing

/// What the bytes of an output depend on: the input, and nothing else.
@Suite("Outputs")
struct OutputTests {
    /// Every command that prints about an app.
    static let reports = [
        ["analyze"], ["analyze", "--explain"], ["analyze", "--format", "json"], ["analyze", "--format", "markdown"],
        ["analyze", "--format", "sarif"], ["analyze", "--format", "html"],
        ["inspect", "badging"], ["inspect", "badging", "--json"],
        ["inspect", "permissions"], ["inspect", "permissions", "--json"], ["inspect", "resources"],
        ["inspect", "resources", "--json"], ["inspect", "files"], ["inspect", "files", "--json"],
        ["inspect", "dex"], ["inspect", "dex", "--json"], ["inspect", "native"], ["inspect", "native", "--json"],
        ["inspect", "network"], ["inspect", "network", "--json"],
        ["inspect", "anomalies"], ["inspect", "anomalies", "--json"], ["inspect", "manifest"],
        ["inspect", "manifest", "--json"],
    ]

    @Test("Two runs give the same bytes, wherever the input lies", arguments: reports)
    func determinism(_ command: [String]) throws {
        let sample = Samples.faulty("duplicate-entry.apk")
        let folder = try ScratchFolder()
        let copy = folder.path + "/duplicate-entry.apk"
        try FileManager.default.copyItem(atPath: sample, toPath: copy)
        let first = try BuiltCommand.run(command + [sample])
        let second = try BuiltCommand.run(command + [copy])
        #expect(first.status == 0)
        #expect(first.output == second.output)
        #expect(!first.output.isEmpty)
        #expect(!second.text.contains(folder.path))
    }

    @Test("The report names the file, without the path that led to it")
    func inputName() throws {
        let document = try BuiltCommand.json("analyze", Samples.clean, "--format", "json")
        #expect(document["input"]?["name"]?.text == "yunling.apk")
        #expect(document.allTexts.allSatisfy { !$0.contains(Samples.clean) })
    }

    @Test("--output writes what standard output would get, and replaces a file as a whole", arguments: reports)
    func outputFile(_ command: [String]) throws {
        let folder = try ScratchFolder()
        let target = try folder.write("of the last run", "report")
        let before = try #require(try inode(target))
        let printed = try BuiltCommand.run(command + [Samples.clean])
        let written = try BuiltCommand.run(command + [Samples.clean, "--output", target])
        #expect(written.status == 0)
        #expect(written.output.isEmpty && written.error.isEmpty)
        #expect(try Data(contentsOf: URL(filePath: target)) == printed.output)
        // A new file was put in the place of the old one: a reader has the one or the other, never half of each.
        #expect(try inode(target) != before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report"])
    }

    @Test("A link stays a link; what it leads to is replaced")
    func link() throws {
        let folder = try ScratchFolder()
        let target = try folder.write("of the last run", "deep/report")
        let link = folder.path + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "deep/report")
        #expect(try BuiltCommand.run("checks", "list", "--output", link).status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "deep/report")
        let printed = try BuiltCommand.run("checks", "list").output
        #expect(try Data(contentsOf: URL(filePath: target)) == printed)
    }

    /// As for `/dev/null`, which a test must not put at risk.
    @Test("A pipe is written to, not replaced", .enabled(if: Peer.path("mkfifo") != nil && Peer.path("timeout") != nil))
    func namedPipe() throws {
        let folder = try ScratchFolder()
        let script = """
            cd "$1" && mkfifo pipe || exit 9
            timeout 60 cat pipe > copy &
            timeout 60 "$2" checks list --output pipe && wait && test -p pipe
            """
        let shell = try Peer.run("/bin/sh", ["-c", script, "sh", folder.path, BuiltCommand.path])
        #expect(shell.status == 0)
        let copy = try Data(contentsOf: URL(filePath: folder.path + "/copy"))
        #expect(copy.count > 1000)
    }

    @Test(
        "Colours on a terminal, unless somebody asks for none",
        .enabled(if: Peer.path("script") != nil, "needs `script` for a pseudo terminal"),
        arguments: [([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["TERM": "dumb"], false)])
    func terminal(_ environment: [String: String], _ isColoured: Bool) throws {
        let assignments = environment.map { "\($0.key)='\($0.value)'" }.joined(separator: " ")
        let preset = "env -u NO_COLOR TERM=xterm-256color \(assignments) LC_ALL=C"
        // Without the line that says how far a slow machine is.
        let command = "\(preset) '\(BuiltCommand.path)' analyze '\(Samples.clean)' 2>/dev/null"
        let run = try Peer.run(try #require(Peer.path("script")), ["-q", "-e", "-c", command, "/dev/null"])
        #expect(run.status == 0)
        let text = String(decoding: run.output, as: UTF8.self)
        #expect(text.contains("Yunling Services"))
        #expect(text.contains("\u{1b}[1m") == isColoured)
        #expect(isColoured || !text.contains("\u{1b}"))
    }

    @Test("A run that fails leaves the file of the last one as it was")
    func failedRun() throws {
        let folder = try ScratchFolder()
        let target = try folder.write("of the last run", "report")
        #expect(try BuiltCommand.run("analyze", folder.path + "/none.apk", "--output", target).status == 3)
        #expect(try String(contentsOfFile: target, encoding: .utf8) == "of the last run")
    }

    @Test("A gate that fails does not keep the report from its file")
    func failedGate() throws {
        let folder = try ScratchFolder()
        let path = Samples.faulty("debuggable.apk")
        let run = try BuiltCommand.run(
            "analyze", path, "--fail-on", "low", "--output", folder.path + "/report", "--format", "json")
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        let report = try JSONNode(parsing: Data(contentsOf: URL(filePath: folder.path + "/report")))
        #expect(report["input"]?["name"]?.text == "debuggable.apk")
    }

    @Test("No colours and no progress in a pipe, whatever the environment says", arguments: reports)
    func pipe(_ command: [String]) throws {
        let environment = ["TERM": "xterm-256color", "COLORTERM": "truecolor", "CLICOLOR_FORCE": "1"]
        let run = try BuiltCommand.run(command + [Samples.clean], environment: environment)
        #expect(!run.output.contains(0x1b))
        #expect(run.error.isEmpty)
    }

    @Test(
        "The language is the one asked for, else that of the system",
        arguments: [
            ([:], [], false), (["LANG": "zh_CN.UTF-8"], [], true), (["LANG": "en_US.UTF-8"], [], false),
            (["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], [], false), (["LANG": "C", "LC_MESSAGES": "zh_CN"], [], true),
            (["LANG": "C", "LC_ALL": ""], ["--lang", "zh"], true),
            (["LANG": "zh_CN.UTF-8"], ["--lang", "en"], false),
        ] as [([String: String], [String], Bool)])
    func language(_ environment: [String: String], _ option: [String], _ isChinese: Bool) throws {
        let text = try BuiltCommand.run(["checks", "list"] + option, environment: environment).text
        #expect(text.contains("安装包安全") == isChinese)
        #expect(text.contains("Package security") != isChinese)
    }

    @Test("JSON is the same in every language")
    func languageOfJSON() throws {
        for command in Self.reports where command.contains("json") || command.contains("--json") {
            let zh = try BuiltCommand.run(command + [Samples.clean, "--lang", "zh"])
            let en = try BuiltCommand.run(command + [Samples.clean, "--lang", "en"])
            #expect(zh.output == en.output)
        }
    }

    private func inode(_ path: String) throws -> UInt64? {
        try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? UInt64
    }
}
