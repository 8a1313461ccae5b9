import ArgumentParser
import Harness

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

            \(HelpText.statuses)

            EXAMPLES
              touchstone ingest Samples/runs --explain
              touchstone ingest bugreport.zip --package cn.example.app
              touchstone ingest runs/ --json --output runs.json
            """)

    @OptionGroup var input: RunOptions
    @OptionGroup(title: "Scores") var scoring: RunScoreOptions
    @OptionGroup(title: HelpText.output) var page: PageOptions
    @OptionGroup(title: HelpText.limits) var limits: LimitOptions

    func run() async throws {
        let task = IngestTask(
            paths: input.runs, package: input.package, limits: limits.limits, language: page.language.language)
        try await task.run(
            baselinesPath: scoring.baselines, explained: scoring.explain, asJSON: page.json,
            to: page.destination.destination)
    }
}

/// How values become scores.
struct RunScoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Compare with these baselines, a YAML file; without it, with published numbers.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var baselines: String?

    @Flag(help: "Show the calculation of each score and the source of its baseline.")
    var explain = false
}

/// The runs, and whose they are.
struct RunOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("A folder, a zip or a log.", valueName: "run"), completion: .file())
    var runs: [String]

    @Option(help: ArgumentHelp("The package under test; without it, that of run.json.", valueName: "name"))
    var package: String?
}
