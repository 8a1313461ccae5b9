import ArgumentParser
import Findings
import Harness

/// `touchstone nightly`.
struct NightlyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nightly",
        abstract: "Test the builds of a suite of apps, compare with the nights before, fail if something is worse.",
        usage: "touchstone nightly <suite> [<options>]",
        discussion: """
            For each app of the suite: takes the newest build that fits its pattern (the highest version code, else the \
            newest file), analyses it unless the same bytes were analysed before, reads the device runs of tonight, compares \
            all of it with the nights before that passed, judges the gates, keeps the night in the history, and writes the \
            reports. Standard output has the text; standard error has a line for each step.

              name: Government apps
              history: history.sqlite        # paths are relative to this file
              outputs:                       # files in a folder; without it, all six in `nightly`
                folder: out
                html: index.html             # json, text, markdown, junit, sarif, html
                junit: junit.xml
              defaults:                      # for all apps; each may say it otherwise
                branch: ${GIT_BRANCH:-main}  # a variable of the environment; behind :- its default
                commit: ${GIT_COMMIT:-}
                gates:
                  fail-on: critical          # no finding as grave as this
                  fail-on-new: medium        # none that is new or graver since the last night that passed
                  min-score: { package: 70 } # the low end of a score
                  score-drop: { package: 2 } # by how much it may have dropped since the last night that passed
                  regression:                # significant, and more than this
                    cold_start: 5%
                    memory: { relative: 10%, absolute: 10240 }  # KiB, as reports have it
                  rates: [install, launch, crashes]             # fail no more often than before
                  signer: same
                  new-permissions: none      # or a list of those that may come
                  size-growth: { relative: 5%, absolute: 500000 }  # bytes; more than both
              apps:
                - name: yunling              # its key in the history
                  title: 云岭办事
                  package: cn.example.yunling.gov
                  build: builds/yunling-*.apk
                  runs: runs/yunling/*       # bundles, bug reports, logs: what `ingest` reads
                  profile: profile.yaml      # also suppressions, rules, baselines, shares
                  gates: { fail-on: off }    # takes one away

            A gate of which nothing can be said (no earlier night, no runs, too few values) is unknown: it fails nothing and \
            passes nothing. A night that was interrupted is run again: what was analysed is not analysed twice. \
            `touchstone schema suite` prints the schema of the file, for editors.

            EXIT STATUS
              0  every gate holds
              1  a gate failed, or an app could not be judged; everything was written
              2  wrong usage, or a file of the suite is wrong: its line and column are said
              3  the history could not be read or the night not be kept, or a report not be written

            EXAMPLES
              touchstone nightly suite.yaml --check
              touchstone nightly suite.yaml
              touchstone nightly suite.yaml --history /var/lib/nightly.sqlite --output public/nightly --lang zh
            """)

    @Argument(
        help: ArgumentHelp("The suite file (YAML).", valueName: "suite"),
        completion: .file(extensions: ["yaml", "yml"]))
    var suite: String

    @Flag(help: "Look whether every file is there and right, without an analysis; nothing is kept.")
    var check = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write the reports to this folder instead of that of the suite.", valueName: "folder"),
        completion: .directory)
    var output: String?

    @Option(
        help: ArgumentHelp("Keep the nights in this file instead of that of the suite.", valueName: "file"),
        completion: .file())
    var history: String?

    @Option(
        help: ArgumentHelp(
            "The day that the night is kept under, and as of which certificates, pins and suppressions are judged; "
                + "without it, today in UTC.", valueName: "yyyy-mm-dd"),
        transform: CalendarDay.parse)
    var date: CalendarDay?

    @OptionGroup(title: HelpText.output) var language: LanguageOptions
    @OptionGroup(title: HelpText.limits) var limits: LimitOptions

    func run() async throws {
        let order = NightlyOrder(suite: suite, output: output, history: history)
        let task = NightlyTask(order, limits: limits.limits, language: language.language, day: date)
        if check { try await task.check() } else { try await task.run() }
    }
}
