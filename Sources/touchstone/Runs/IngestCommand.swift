import ArgumentParser
import Harness
import Reports

extension RunReportFormat: ExpressibleByArgument {}

/// `touchstone ingest`.
struct IngestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Read and score logs of device runs: starts, CPU, memory, frames, traffic, crashes.",
        usage: "touchstone ingest <run> ... [<options>]",
        discussion: """
            A run is a bundle (a folder or zip with run.json), a bug report (.zip or .txt), one log, or a folder of \
            logs and exports of other tools. A folder of bundles is as many runs. What a file is, is told from its \
            content: logcat, dumpsys meminfo, cpuinfo, gfxinfo, netstats, batterystats and package, top, /proc/stat, \
            xt_qtaguid, am start -W, install output, the monkey's logs, tombstones, ANR reports, Macrobenchmark, \
            Flashlight, SoloPi, Emmagee, Perfetto metrics, JUnit, Test Lab, pcap.

            Only what belongs to the package under test counts. Each metric is measured, failed, or not measured: \
            nothing missing becomes 0. Each value has its method, file and line.

            Compatibility is the share of models on which the app could be installed, launched and uninstalled. For \
            fluency and traffic each value earns 100 up to its baseline and falls with its logarithm to 0; the median \
            over the launches of a model counts, then the mean over models, with the worst tenth beside it. A metric \
            without a baseline has no score. A score's low end counts everything unknown as bad.

            --market-shares weighs the models by the share of phones that they have:

              name: shares of 2026
              models:
                Xiaomi Mi 10: 3.2        # brand and model as the report has them; only ratios count
              others: 0.5                # each model that is not named; without it, all must be

            --format json has everything, `touchstone schema runs` prints its JSON Schema; csv has every measurement as a \
            row; html has plots. One reading writes as many reports as --report asks for.

            \(HelpText.statuses)

            EXAMPLES
              touchstone ingest Samples/runs --explain
              touchstone ingest bugreport.zip --package cn.example.app
              touchstone ingest runs/ --format json --output runs.json
              touchstone ingest runs/ --report html=runs.html --report csv=runs.csv
            """)

    @OptionGroup var input: RunOptions
    @OptionGroup(title: "Scores") var scoring: RunScoreOptions
    @OptionGroup(title: HelpText.output) var report: RunReportOptions
    @OptionGroup(title: HelpText.limits) var limits: LimitOptions

    func run() async throws {
        let files = RunFiles(
            paths: input.runs, package: input.package, baselines: scoring.baselines.baselines,
            shares: scoring.shares.marketShares)
        try await IngestTask(files, limits: limits.limits, language: report.language.language)
            .run(report.orders, isExplained: scoring.explain)
    }
}

/// How values become scores.
struct RunScoreOptions: ParsableArguments {
    @OptionGroup var baselines: BaselineOptions
    @OptionGroup var shares: ShareOptions

    @Flag(help: "Show the calculation of each score and the source of its baseline.")
    var explain = false
}

/// The form of the report, where it goes, and its language.
struct RunReportOptions: ParsableArguments {
    @Option(help: "Form of the report.")
    var format = RunReportFormat.text

    @Flag(help: "The same as --format json.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "Write a further report of that form to a file; may be repeated.", valueName: "format=file"),
        transform: ReportOrder<RunReportFormat>.parse)
    var report: [ReportOrder<RunReportFormat>] = []

    @OptionGroup var destination: DestinationOptions
    @OptionGroup var language: LanguageOptions

    func validate() throws {
        if json, format != .text, format != .json {
            throw ValidationError(
                "--json and --format \(format.rawValue) cannot both be: give one, and --report for more")
        }
    }

    /// The report of `--format`, and those of `--report`.
    var orders: [ReportOrder<RunReportFormat>] {
        [ReportOrder(json ? .json : format, to: destination.destination)] + report
    }
}

/// The runs, and whose they are.
struct RunOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("A folder, a zip or a log.", valueName: "run"), completion: .file())
    var runs: [String]

    @Option(help: ArgumentHelp("The package under test; without it, that of run.json.", valueName: "name"))
    var package: String?
}
