import App
import ArgumentParser
import Findings
import Harness

extension Severity: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension ScoreFloor: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
    /// The day that `2026-11-23` names.
    public init?(argument: String) {
        self.init(argument)
    }
}

/// `touchstone analyze`.
struct AnalyzeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Read an app, run all checks, score it.",
        discussion: """
            Shows identity, scores, findings with their evidence, packages, permissions, exposed components, sizes by \
            kind and everything irregular in the files. --format json has all of it; `touchstone schema analysis` \
            prints the JSON Schema of its shape.

            EXIT STATUS
              0  done, and every gate that was asked for holds
              1  a gate failed: a finding as grave as --fail-on, or a score below --min-score
              2  wrong usage
              3  the input could not be read

            EXAMPLES
              touchstone analyze app.apk
              touchstone analyze app.apk --lang zh --format json --output app.json
              touchstone analyze app.apk --fail-on high --min-score package=80
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var language: LanguageOptions
    @OptionGroup var destination: DestinationOptions

    @Option(help: "Form of the report: text or json.")
    var format = ReportFormat.text

    @Option(
        help: ArgumentHelp("Scoring profile (YAML); the default is that of the 2022 index.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var profile: String?

    @Option(
        help: ArgumentHelp(
            "Judge what ends on a day, such as pins, as of this one (default: today in UTC).", valueName: "yyyy-mm-dd"))
    var date: CalendarDay?

    @Option(
        help: ArgumentHelp(
            "Exit with status 1 if a finding is at least this grave: info, low, medium, high or critical.",
            valueName: "severity"))
    var failOn: Severity?

    @Option(
        help: ArgumentHelp(
            "Exit with status 1 if the low end of a score is below this, as package=80; may be given several times.",
            valueName: "indicator=n"))
    var minScore: [ScoreFloor] = []

    func run() async throws {
        let task = AnalysisTask(
            path: input.app, limits: input.limits, profilePath: profile, language: language.language,
            day: date, gates: Gates(failOn: failOn, floors: minScore))
        try await task.run(format: format, to: destination.destination)
    }
}
