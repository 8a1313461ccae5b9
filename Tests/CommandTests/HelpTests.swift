import Foundation
import Testing

/// Help is part of what users get, so each page is kept as a file and read when it changes.
///
/// `TOUCHSTONE_UPDATE_EXPECTATIONS=1 swift test --filter HelpTests` writes the files anew.
@Suite("Help")
struct HelpTests {
    static let pages = [
        [], ["analyze"], ["diff"], ["verify"], ["inspect"], ["inspect", "manifest"], ["inspect", "badging"],
        ["inspect", "permissions"], ["inspect", "resources"], ["inspect", "files"], ["inspect", "dex"],
        ["inspect", "native"], ["inspect", "network"], ["inspect", "sdks"], ["inspect", "anomalies"], ["capture"],
        ["ingest"], ["runs"], ["runs", "check"], ["baseline"], ["baseline", "build"], ["index"], ["sheet"],
        ["sheet", "new"], ["sheet", "check"], ["text"], ["text", "policy"], ["text", "ratings"], ["nightly"],
        ["history"], ["history", "list"], ["history", "show"], ["history", "compare"], ["history", "trend"],
        ["history", "export"], ["history", "prune"], ["batch"], ["worker"], ["checks"], ["checks", "list"],
        ["checks", "explain"], ["checks", "test"], ["schema"],
    ]

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Expectations/help")

    private static let isUpdating = ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE_EXPECTATIONS"] == "1"

    @Test("is what the stored page says", arguments: pages)
    func page(_ command: [String]) throws {
        let run = try BuiltCommand.run(command + ["--help"])
        #expect(run.status == 0)
        #expect(run.complaint.isEmpty)
        let file = Self.folder.appending(path: (["touchstone"] + command).joined(separator: "-") + ".txt")
        if Self.isUpdating {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try run.output.write(to: file)
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        // The first line that differs tells more than two whole pages.
        let lines = zip(Self.lines(run.text), Self.lines(expected))
        let difference = lines.first { $0 != $1 }
        #expect(difference == nil)
        #expect(run.text == expected)
    }

    @Test("covers every subcommand that a page lists", arguments: pages)
    func subcommands(_ command: [String]) throws {
        let text = try BuiltCommand.run(command + ["--help"]).text
        guard let list = text.split(separator: "SUBCOMMANDS:\n").dropFirst().first else { return }
        let names = Self.lines(String(list)).prefix { !$0.isEmpty }.compactMap { line in
            line.hasPrefix("  ") && !line.hasPrefix("   ") ? line.split(separator: " ").first.map(String.init) : nil
        }
        #expect(!names.isEmpty)
        for name in names where name != "help" { #expect(Self.pages.contains(command + [name]), "\(name)") }
    }

    @Test("explains every exit status where a gate can fail, and names them all on the first page")
    func statuses() throws {
        for page in [[], ["analyze"], ["checks", "test"]] {
            let text = try BuiltCommand.run(page + ["--help"]).text
            let list = text.split(separator: "EXIT STATUS\n").dropFirst().first.map { Self.lines(String($0)) } ?? []
            #expect(list.prefix(4).map { $0.prefix(3) } == ["  0", "  1", "  2", "  3"])
        }
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
