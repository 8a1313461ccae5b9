import ArgumentParser
import Harness

/// `touchstone baseline`.
struct BaselineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baseline", abstract: "What device runs are compared with.", subcommands: [BuildBaseline.self])
}

/// `touchstone baseline build`.
struct BuildBaseline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Make baselines of reference runs.",
        usage: "touchstone baseline build <run> ... [<options>]",
        discussion: """
            Full marks go up to the median over the runs, none are given from twice their 90th percentile on: half of \
            the runs have full marks, and the 90th percentile keeps part of them. Each number is written with its \
            source: how many runs, which, and by which method. Five runs are the least that say how far values spread.

            What the runs do not measure keeps the number of --baselines, or the published one. Counts, such as \
            crashes, have no baseline: any is one too many.

            \(HelpText.statuses)

            EXAMPLES
              touchstone baseline build references/ --output mine.yaml
              touchstone ingest runs/ --baselines mine.yaml
            """)

    @OptionGroup var input: RunOptions

    @Option(help: "What reports call these baselines.")
    var name = "reference runs"

    @OptionGroup var baselines: BaselineOptions
    @OptionGroup(title: HelpText.output) var destination: DestinationOptions
    @OptionGroup(title: HelpText.output) var language: LanguageOptions
    @OptionGroup(title: HelpText.limits) var limits: LimitOptions

    func run() async throws {
        let files = RunFiles(paths: input.runs, package: input.package, baselines: baselines.baselines)
        let task = BaselineTask(files, name: name, limits: limits.limits, language: language.language)
        try await task.run(to: destination.destination)
    }

    func validate() throws {
        if name.isEmpty { throw ValidationError("--name must not be empty") }
    }
}
