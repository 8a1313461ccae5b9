import ArgumentParser
import Findings
import Harness
import Reports

extension SampleExport.Format: ExpressibleByArgument {}

/// `touchstone history trend`.
struct ShowTrend: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trend", abstract: "Scores, findings, size and metrics over the nights, and where they changed.",
        discussion: """
            Change points are those of E-divisive with Student's t, as Apache Otava finds them; a step fit is the second \
            opinion. What else changed at the same night, such as the fingerprint of the phone, is named.

            \(HistoryCommand.statuses)

            EXAMPLES
              touchstone history trend --app yunling
              touchstone history trend --app yunling --last 30 --json
            """)

    @Option(help: ArgumentHelp("Look at so many nights.", valueName: "count"))
    var last = 90

    @OptionGroup var options: HistoryOptions
    @OptionGroup(title: HelpText.output) var page: PageOptions

    func validate() throws {
        guard (1...10_000).contains(last) else { throw ValidationError("--last must be a whole number from 1 to 10000") }
    }

    func run() throws {
        try HistoryTask(options.history, app: options.app, language: page.language.language)
            .trend(last: last, asJSON: page.json, to: page.destination.destination)
    }
}

/// `touchstone history export`.
struct ExportHistory: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Every value that was measured, one a row.",
        discussion: """
            \(HistoryCommand.statuses)

            EXAMPLES
              touchstone history export --output values.csv
              touchstone history export --app yunling --format jsonl
            """)

    @Option(help: "Form of the rows.")
    var format = SampleExport.Format.csv

    @OptionGroup var options: HistoryOptions
    @OptionGroup(title: HelpText.output) var destination: DestinationOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        try HistoryTask(options.history, app: options.app, language: language.language)
            .export(as: format, to: destination.destination)
    }
}

/// `touchstone history prune`.
struct PruneHistory: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune", abstract: "Take away old nights.",
        discussion: """
            Of each app the nights go that are neither among the last --keep nor of --since or later. The last night \
            that passed stays in any case, for the next one is compared with it. Analyses that no night names any more \
            go as well, and the file becomes smaller. Do not prune while a night runs.

            \(HistoryCommand.statuses)

            EXAMPLES
              touchstone history prune --keep 180
              touchstone history prune --since 2026-06-01 --app yunling
            """)

    @Option(help: ArgumentHelp("Keep so many nights of each app.", valueName: "count"))
    var keep: Int?

    @Option(
        help: ArgumentHelp("Keep the nights from this day on.", valueName: "yyyy-mm-dd"),
        transform: CalendarDay.parse)
    var since: CalendarDay?

    @OptionGroup var options: HistoryOptions
    @OptionGroup var language: LanguageOptions

    func validate() throws {
        guard keep != nil || since != nil else { throw ValidationError("give --keep or --since, or both") }
        if let keep, keep < 0 { throw ValidationError("--keep must not be below 0") }
    }

    func run() throws {
        try HistoryTask(options.history, app: options.app, language: language.language).prune(keep: keep, since: since)
    }
}
