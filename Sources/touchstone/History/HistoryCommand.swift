import ArgumentParser
import Harness

/// `touchstone history`.
struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "What `nightly` kept of the nights before.",
        subcommands: [
            ListHistory.self, ShowNight.self, CompareNights.self, ShowTrend.self, ExportHistory.self,
            PruneHistory.self,
        ])

    /// How these commands end.
    static let statuses = """
        EXIT STATUS
          0  done
          2  wrong usage, or no such app or night; the message says which there are
          3  the history could not be read, or the output not written
        """
}

/// The history, and whose nights.
struct HistoryOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The SQLite file that `nightly` writes.", valueName: "file"),
        completion: .file(extensions: ["sqlite", "db"]))
    var history = "history.sqlite"

    @Option(help: ArgumentHelp("The app, as the suite names it; may be left out if there is only one.", valueName: "name"))
    var app: String?
}

/// `touchstone history list`.
struct ListHistory: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Which apps there are; with --app, each night of it.",
        discussion: """
            \(HistoryCommand.statuses)

            EXAMPLES
              touchstone history list --history nightly.sqlite
              touchstone history list --app yunling --json
            """)

    @OptionGroup var options: HistoryOptions
    @OptionGroup(title: HelpText.output) var page: PageOptions

    func run() throws {
        try HistoryTask(options.history, app: options.app, language: page.language.language)
            .list(asJSON: page.json, to: page.destination.destination)
    }
}

/// `touchstone history show`.
struct ShowNight: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "All that was kept of a night: build, scores, gates, findings, measured values.",
        discussion: """
            \(HistoryCommand.statuses)

            EXAMPLES
              touchstone history show --app yunling
              touchstone history show 2026-11-23 --app yunling
              touchstone history show 2026-11-23.2 --app yunling --json
            """)

    @Argument(
        help: ArgumentHelp(
            "A day, or a run of it as 2026-11-23.2; a day alone is its last run, and none at all the last night.",
            valueName: "night"))
    var night: String?

    @OptionGroup var options: HistoryOptions
    @OptionGroup(title: HelpText.output) var page: PageOptions

    func run() throws {
        try HistoryTask(options.history, app: options.app, language: page.language.language)
            .show(night, asJSON: page.json, to: page.destination.destination)
    }
}

/// `touchstone history compare`.
struct CompareNights: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "What became of an app from one night to another: findings, scores, contents, metrics.",
        discussion: """
            \(HistoryCommand.statuses)

            EXAMPLES
              touchstone history compare --app yunling
              touchstone history compare --app yunling --from 2026-11-01 --to 2026-11-23
            """)

    @Option(help: ArgumentHelp("The earlier night; without it, the last before the other that passed.", valueName: "night"))
    var from: String?

    @Option(help: ArgumentHelp("The later night; without it, the last.", valueName: "night"))
    var to: String?

    @OptionGroup var options: HistoryOptions
    @OptionGroup(title: HelpText.output) var page: PageOptions

    func run() throws {
        try HistoryTask(options.history, app: options.app, language: page.language.language)
            .compare(from: from, to: to, asJSON: page.json, to: page.destination.destination)
    }
}
