import App
import ArgumentParser
import Findings
import Harness
import Reports

extension Severity: ExpressibleByArgument {}
extension ReportFormat: ReportForm {}

extension ScoreFloor {
    /// The scores that can have a floor.
    fileprivate static let names = Indicator.allCases.map(\.rawValue).joined(separator: ", ")

    /// Reads `package=80`.
    fileprivate static func parse(_ text: String) throws -> ScoreFloor {
        guard let floor = ScoreFloor(argument: text) else {
            throw ValidationError("give one of \(names), an equals sign and a number from 0 to 100, as package=80")
        }
        return floor
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
            everything, and `touchstone schema analysis` prints the JSON Schema of its shape. One run writes as many \
            reports as --report asks for, beside the one on standard output.

            A score lies in an interval: its low end counts what could not be seen as bad, its high end as good. \
            --explain shows the whole calculation.

            A suppression file names findings that are known, with a reason, an author and a last day. They stay in \
            every report, marked, and do not count in --fail-on and --fail-on-new. In the scores they still count, \
            except false positives.

              suppressions:
                - rule: PKG-035            # at least one of rule, owner, path, fingerprint; all given must fit
                  owner: sdk:Example       # own, unknown, sdk:NAME, sdk:*
                  path: lib/*/libold.so    # of all the evidence; * is any characters
                  fingerprint: 0f3c…       # of one finding, from the JSON report
                  reason: accepted-risk    # or fix-planned, false-positive
                  comment: The provider holds public data only.
                  author: li.lei
                  expires: 2027-06-30      # the last day, or never

            A packed app hides its code, and checks on code stay open. --companion names the same app unpacked, of the same \
            package name, version code and signer: its dex files are read beside the app's own, and every report says which \
            file the code came from. Manifest, resources, signature, native code and hardening stay those of the app.

            --runs adds what the same app did on phones, as `touchstone ingest` reads it: then the report has all seven \
            scores of the index and their 12 points.

            EXIT STATUS
              0  done, and every gate that was asked for holds
              1  a gate failed (--fail-on, --fail-on-new, --min-score); the reports are written all the same
              2  wrong usage
              3  the input could not be read, or the output not written

            EXAMPLES
              touchstone analyze app.apk
              touchstone analyze app.apk --lang zh --format json --output app.json
              touchstone analyze app.apk --report html=app.html --report sarif=app.sarif
              touchstone analyze packed.apk --companion unpacked.apk
              touchstone analyze app.apk --runs runs/ --report html=app.html
              touchstone analyze app.apk --fail-on high --min-score package=80
              touchstone analyze app.apk --rules ours.yaml --report cyclonedx=app.cdx.json
              touchstone analyze app.apk --baseline last.json --fail-on-new medium --suppressions known.yaml
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Packed apps") var companion: CompanionOptions
    @OptionGroup(title: HelpText.output) var report: ReportOptions
    @OptionGroup(title: "Device runs") var device: DeviceOptions
    @OptionGroup(title: "Judgement") var judgement: JudgementOptions
    @OptionGroup(title: "Gates") var gates: GateOptions
    @OptionGroup(title: HelpText.limits) var limits: LimitOptions

    func run() async throws {
        let task = AnalysisTask(
            path: input.app, companion: companion.order, limits: limits.limits, files: judgement.files,
            language: report.language.language,
            day: judgement.settings.date, gates: gates.gates, showsSecrets: report.showSecrets,
            runs: device.files)
        try await task.run(report.orders, isExplained: report.explain)
    }

    func validate() throws {
        if companion.allowCompanionMismatch && companion.companion == nil {
            throw ValidationError("--allow-companion-mismatch needs --companion")
        }
        if gates.failOnNew != nil && judgement.baseline == nil {
            throw ValidationError("--fail-on-new needs --baseline, to know what is new")
        }
        let floors = gates.minScore.map(\.indicator)
        if device.runs.isEmpty, let floor = floors.first(where: { !Indicator.fromPackage.contains($0) }) {
            throw ValidationError("--min-score \(floor.rawValue) needs --runs, to have such a score")
        }
        if device.runs.isEmpty, device.baselines.baselines != nil {
            throw ValidationError("--baselines needs --runs, to have values to compare")
        }
        if device.runs.isEmpty, device.shares.marketShares != nil {
            throw ValidationError("--market-shares needs --runs, to have models to weigh")
        }
    }
}

/// The form of the report, where it goes, and its language.
struct ReportOptions: ParsableArguments {
    @OptionGroup var form: FormOptions<ReportFormat>

    @Flag(help: "Show how the scores come about: every weight, credit, ceiling and sum.")
    var explain = false

    @OptionGroup var destination: DestinationOptions
    @OptionGroup var language: LanguageOptions

    @Flag(help: "Show keys and passwords that were found in clear; without it, they are masked.")
    var showSecrets = false

    var orders: [ReportOrder<ReportFormat>] { form.orders(to: destination.destination) }
}

/// Where the code comes from that a packed app hides.
struct CompanionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Take code that the app hides from this package: the same app unpacked.", valueName: "app"),
        completion: .file(extensions: ["apk", "apks", "xapk", "apkm", "aab"]))
    var companion: String?

    @Flag(
        help: "Take the companion even if package name, version code or signer differ; the reports say in what.")
    var allowCompanionMismatch = false

    var order: CompanionOrder? {
        companion.map { CompanionOrder(path: $0, allowsMismatch: allowCompanionMismatch) }
    }
}

/// What the same app did on phones.
struct DeviceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Report and score this run of the app on a phone, or a folder of runs, as well; may be repeated.",
            valueName: "run"),
        completion: .file())
    var runs: [String] = []

    @OptionGroup var baselines: BaselineOptions
    @OptionGroup var shares: ShareOptions

    var files: RunFiles? {
        runs.isEmpty
            ? nil : RunFiles(paths: runs, baselines: baselines.baselines, shares: shares.marketShares)
    }
}

/// What the verdicts and scores depend on besides the app.
struct JudgementOptions: ParsableArguments {
    @OptionGroup var settings: SettingOptions

    @Option(
        help: ArgumentHelp(
            "Compare with this JSON report of an earlier analysis: what is new, graver, persisting, fixed.",
            valueName: "file"),
        completion: .file(extensions: ["json"]))
    var baseline: String?

    var files: JudgementFiles {
        var files = settings.files
        files.baseline = baseline
        return files
    }
}

/// What must hold for status 0.
struct GateOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "End with status 1 if a failed check has a finding at least this grave that is not suppressed.",
            valueName: "severity"))
    var failOn: Severity?

    @Option(
        help: ArgumentHelp(
            "The same for findings that are new or graver since the --baseline.", valueName: "severity"))
    var failOnNew: Severity?

    @Option(
        help: ArgumentHelp(
            """
            End with status 1 if the low end of a score is below n, 0 to 100; may be repeated. Scores: \
            \(ScoreFloor.names).
            """, valueName: "score=n"),
        transform: ScoreFloor.parse)
    var minScore: [ScoreFloor] = []

    var gates: Gates { Gates(failOn: failOn, failOnNew: failOnNew, floors: minScore) }
}
