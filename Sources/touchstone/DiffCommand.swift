import ArgumentParser
import Findings
import Harness

extension DifferenceFormat: ReportForm {}

/// `touchstone diff`.
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say what became of an app from one package to a later one.",
        usage: "touchstone diff <old> <new> [<options>]",
        discussion: """
            Analyses both packages and compares them: findings that are new, graver, persisting, fixed, or unknown \
            because their check could not look this time; each score with the checks that moved it; and what is in the \
            packages: version, Android levels, signing certificates, permissions, components, software of others, size \
            by kind. Both are judged by the same catalogue, so nothing is new because a check is.

            EXIT STATUS
              0  done, and the gate holds if one was asked for
              1  the gate failed (--fail-on-new); the result is written all the same
              2  wrong usage, or packages of two apps
              3  an input could not be read, or the output not written

            EXAMPLES
              touchstone diff last.apk app.apk
              touchstone diff last.apk app.apk --fail-on-new medium
              touchstone diff last.apk app.apk --lang zh --format markdown --output diff.md
              touchstone diff last.apk app.apk --report json=diff.json
            """)

    @Argument(
        help: ArgumentHelp("The earlier package: whatever `analyze` reads.", valueName: "old"),
        completion: .file(extensions: ["apk", "apks", "xapk", "apkm", "aab"]))
    var old: String

    @Argument(
        help: ArgumentHelp("The later package of the same app.", valueName: "new"),
        completion: .file(extensions: ["apk", "apks", "xapk", "apkm", "aab"]))
    var new: String

    @OptionGroup(title: HelpText.output) var report: DifferenceReportOptions
    @OptionGroup(title: "Judgement") var judgement: SettingOptions
    @OptionGroup(title: "Gates") var gate: DifferenceGateOptions
    @OptionGroup(title: HelpText.limits) var limits: LimitOptions

    func run() async throws {
        let task = DifferenceTask(
            old: old, new: new, limits: limits.limits, files: judgement.files, language: report.language.language,
            day: judgement.date, failOnNew: gate.failOnNew)
        try await task.run(report.orders)
    }
}

/// The form of the comparison, where it goes, and its language.
struct DifferenceReportOptions: ParsableArguments {
    @OptionGroup var form: FormOptions<DifferenceFormat>

    @OptionGroup var destination: DestinationOptions
    @OptionGroup var language: LanguageOptions

    var orders: [ReportOrder<DifferenceFormat>] { form.orders(to: destination.destination) }
}

/// What must hold for status 0.
struct DifferenceGateOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "End with status 1 if a finding at least this grave is new or graver and not suppressed.",
            valueName: "severity"))
    var failOnNew: Severity?
}
