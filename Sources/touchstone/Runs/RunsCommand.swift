import ArgumentParser
import Harness

/// `touchstone runs`.
struct RunsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runs", abstract: "What lies in the folders of device runs.", subcommands: [CheckRun.self])
}

/// `touchstone runs check`.
struct CheckRun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "What is in a run, what is missing, and which metrics it can give.",
        usage: "touchstone runs check <run> ... [<options>]",
        discussion: """
            Says what each file is, how each phase ended, what is known of the run's environment, and whether the files \
            are those that were recorded: where a bundle has MANIFEST.sha256, files that were changed, taken away or \
            added are named. That alone is no error.

            \(HelpText.statuses)

            EXAMPLES
              touchstone runs check run/
              touchstone runs check logcat.txt --package cn.example.app --lang zh
            """)

    @OptionGroup var input: RunOptions
    @OptionGroup(title: HelpText.output) var page: PageOptions
    @OptionGroup(title: HelpText.limits) var limits: LimitOptions

    func run() async throws {
        let files = RunFiles(paths: input.runs, package: input.package)
        let task = IngestTask(files, limits: limits.limits, language: page.language.language)
        try await task.check(asJSON: page.json, to: page.destination.destination)
    }
}
