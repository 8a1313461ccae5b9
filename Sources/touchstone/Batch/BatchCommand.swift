import ArgumentParser
import Harness

/// `touchstone batch`.
struct BatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Analyse many packages on all cores, one line of JSON each.",
        usage: "touchstone batch <path> ... --output <file> [<options>]",
        discussion: """
            Analyses each package that is named, that lies in a folder (at any depth: .apk, .apks, .xapk, .apkm, .aab) or \
            that --list names, and writes a line for each in that order: the path, whether it was analysed or why not, and \
            the whole report of `touchstone analyze --format json`. `touchstone schema work` prints the shape of a line. \
            The lines do not depend on --jobs.

            Each package is analysed by a process of its own kind: one that crashes or takes too long is one failed line. \
            A run that was interrupted goes on where it stopped when it is started again: complete lines stay and their \
            packages are not read again. For new builds under the same paths name another file.

            EXIT STATUS
              0  every package was analysed
              2  wrong usage
              3  some packages could not be analysed (all other lines are written), or the output not written

            EXAMPLES
              touchstone batch apps/ --output results.jsonl
              touchstone batch --list paths.txt --output results.jsonl --jobs 8 --timeout 60
              jq -r 'select(.status == "analysed") | [.path, .analysis.points.points] | @tsv' results.jsonl
            """)

    @Argument(help: ArgumentHelp("Packages, and folders with packages.", valueName: "path"))
    var paths: [String] = []

    @Option(
        help: ArgumentHelp("Take further paths from this file, one a line; - for standard input.", valueName: "file"),
        completion: .file())
    var list: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file of results; complete lines in it stay.", valueName: "file"), completion: .file())
    var output: String

    @Option(
        help: ArgumentHelp(
            "How many packages are analysed at a time; without it, as many as there are cores.", valueName: "count"))
    var jobs: Int?

    @Option(help: ArgumentHelp("Give one package up after this many seconds.", valueName: "seconds"))
    var timeout = 300

    @OptionGroup var settings: WorkOptions

    func run() throws {
        try BatchTask(
            inputs: BatchInputs(paths: paths, list: list), output: output, settings: settings.settings, jobs: jobs,
            timeout: timeout
        ).run()
    }

    func validate() throws {
        if paths.isEmpty && list == nil { throw ValidationError("name a package, a folder or a --list") }
        if let jobs, !(1...1024).contains(jobs) {
            throw ValidationError("--jobs must be a whole number from 1 to 1024")
        }
        if !(1...86_400).contains(timeout) {
            throw ValidationError("--timeout must be a whole number from 1 to 86400")
        }
    }
}
