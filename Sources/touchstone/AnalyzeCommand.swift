import App
import ArgumentParser
import Findings
import Harness

extension Severity: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}

extension ScoreFloor {
    /// The scores that can have a floor.
    fileprivate static let names = Indicator.fromPackage.map(\.rawValue).joined(separator: ", ")

    /// Reads `package=80`.
    fileprivate static func parse(_ text: String) throws -> ScoreFloor {
        guard let floor = ScoreFloor(argument: text) else {
            throw ValidationError("give one of \(names), an equals sign and a number from 0 to 100, as package=80")
        }
        return floor
    }
}

extension CalendarDay {
    /// Reads `2026-11-23`.
    fileprivate static func parse(_ text: String) throws -> CalendarDay {
        guard let day = CalendarDay(text) else { throw ValidationError("give a day of the calendar, as 2026-11-23") }
        return day
    }
}

/// `touchstone analyze`.
struct AnalyzeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Read an app, run all checks, score it.",
        usage: "touchstone analyze <app> [<options>]",
        discussion: """
            Shows who the app is, its scores, each finding with evidence, packages, permissions, exposed components, \
            sizes by kind, and everything irregular in its files. The text shortens long lists; --format json has \
            everything, and `touchstone schema analysis` prints the JSON Schema of its shape.

            A score lies in an interval: its low end counts what could not be seen as bad, its high end as good.

            EXIT STATUS
              0  done, and every gate that was asked for holds
              1  a gate failed (--fail-on, --min-score); the report is written all the same
              2  wrong usage
              3  the input could not be read, or the output not written

            EXAMPLES
              touchstone analyze app.apk
              touchstone analyze app.apk --lang zh --format json --output app.json
              touchstone analyze app.apk --fail-on high --min-score package=80
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup(title: HelpText.output) var report: ReportOptions
    @OptionGroup(title: "Judgement") var judgement: JudgementOptions
    @OptionGroup(title: "Gates") var gates: GateOptions
    @OptionGroup(title: HelpText.limits) var limits: LimitOptions

    func run() async throws {
        let task = AnalysisTask(
            path: input.app, limits: limits.limits, profilePath: judgement.profile, language: report.language.language,
            day: judgement.date, gates: gates.gates, showsSecrets: report.showSecrets)
        try await task.run(format: report.format, to: report.destination.destination)
    }
}

/// The form of the report, where it goes, and its language.
struct ReportOptions: ParsableArguments {
    @Option(help: "Form of the report.")
    var format = ReportFormat.text

    @OptionGroup var destination: DestinationOptions
    @OptionGroup var language: LanguageOptions

    @Flag(help: "Show keys and passwords that were found in clear; without it, they are masked.")
    var showSecrets = false
}

/// What the verdicts and scores depend on besides the app.
struct JudgementOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Score with this profile, a YAML file; without it, with the one of the 2022 index.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var profile: String?

    @Option(
        help: ArgumentHelp(
            "Judge what expires, such as certificate pins, as of this day; without it, as of today in UTC.",
            valueName: "yyyy-mm-dd"),
        transform: CalendarDay.parse)
    var date: CalendarDay?
}

/// What must hold for status 0.
struct GateOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "End with status 1 if a failed check has a finding at least this grave.", valueName: "severity"))
    var failOn: Severity?

    @Option(
        help: ArgumentHelp(
            """
            End with status 1 if the low end of a score is below n, 0 to 100; may be repeated. Scores: \
            \(ScoreFloor.names).
            """, valueName: "score=n"),
        transform: ScoreFloor.parse)
    var minScore: [ScoreFloor] = []

    var gates: Gates { Gates(failOn: failOn, floors: minScore) }
}
