import ArgumentParser
import Harness

/// `touchstone worker`.
struct WorkerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Answer each path on standard input with a line of JSON.",
        discussion: """
            Reads a request a line and writes a line for each: the same lines as `touchstone batch`. So it runs below \
            whatever hands lines to processes: Spark's pipe, Hadoop Streaming, GNU parallel, Ray, a Slurm array.

            A request is a path, or a JSON object: {"path": "app.apk", "id": "42", "companion": "unpacked.apk", \
            "allowCompanionMismatch": true}. Only the path is needed; the id comes back in the line.

            EXIT STATUS
              0  the input is at its end; lines of packages that could not be analysed say so
              2  wrong usage
              3  the output could not be written

            EXAMPLES
              ls apps/*.apk | touchstone worker > results.jsonl
              ls apps/*.apk | parallel --pipe -N 50 touchstone worker > results.jsonl
            """)

    @Option(help: ArgumentHelp("How many cores one package may use.", valueName: "count"))
    var cores = 1

    @OptionGroup var settings: WorkOptions

    func run() async throws {
        try await WorkerTask(settings.settings, cores: cores).run()
    }

    func validate() throws {
        if !(1...1024).contains(cores) { throw ValidationError("--cores must be a whole number from 1 to 1024") }
    }
}

/// What the results of many packages depend on.
struct WorkOptions: ParsableArguments {
    @OptionGroup(title: "Judgement") var judgement: SettingOptions
    @OptionGroup(title: HelpText.output) var language: LanguageOptions
    @OptionGroup(title: HelpText.limits) var limits: LimitOptions

    var settings: WorkSettings {
        WorkSettings(
            limits: limits.limits, files: judgement.files, language: language.language, day: judgement.date)
    }
}
