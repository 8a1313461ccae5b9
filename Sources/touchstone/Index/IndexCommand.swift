import ArgumentParser
import Harness
import Index
import Reports

extension IndexReportFormat: ReportForm {}

/// `touchstone index`.
struct IndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index",
        abstract: "Compute a whole index, such as that of 2022, from score sheets and results.",
        usage: "touchstone index <apps> [<options>]",
        discussion: """
            APPS is a table (CSV) with the columns app, name and region. Scores come from score sheets, which \
            `touchstone sheet new` makes, and from the JSON reports of analyze, ingest, text policy and text ratings. \
            --results names a folder with APP.json, APP.WORD.json and folders APP with such files.

            Item by item, a review's decision counts before a report's score, and that before the mean of the \
            assessors. Points are exact sums of weight times low end: what nobody scored earns nothing, and the \
            interval says what it could. Each level has its coverage, grade and rank; equal points share a rank.

            A review is a table with the columns app, item, score, reviewer, reason and time; what it replaces is kept \
            in the report. Sheets far apart by 50 points or more, and items that only one of several assessors \
            scored, are listed for a second look. Agreement is Krippendorff's alpha on an interval scale.

            Weights vary by ±10 % in --draws draws to show how firm the ranks are. --earlier takes the JSON report of \
            an earlier index. --index takes another definition: copy Profiles/haoban-2022.yaml and change it.

            \(HelpText.statuses)

            EXAMPLES
              touchstone index apps.csv --sheets sheets/ --results results/
              touchstone index apps.csv --sheets sheets/ --results results/ --report html=index.html
              touchstone index apps.csv --sheets sheets/ --reviews reviews.csv --format json --output index.json
            """)

    @Argument(help: ArgumentHelp("The list of apps, a CSV table.", valueName: "apps"), completion: .file())
    var apps: String

    @OptionGroup(title: "Scores") var input: IndexInputOptions
    @OptionGroup(title: "Sensitivity") var sensitivity: SensitivityOptions
    @OptionGroup(title: HelpText.output) var report: IndexReportOptions

    func run() throws {
        let files = IndexFiles(
            apps: apps, index: input.index.index, sheets: input.sheets, reviews: input.reviews, results: input.results,
            earlier: input.earlier)
        try IndexTask(files, sensitivity: sensitivity.plan, language: report.language.language)
            .run(report.orders, pdf: report.pdf)
    }
}

/// Which index.
struct DefinitionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The index, a YAML file; without it, that of 2022.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var index: String?
}

/// Where the scores are.
struct IndexInputOptions: ParsableArguments {
    @OptionGroup var index: DefinitionOptions

    @Option(
        help: ArgumentHelp("A score sheet, or a folder of them; may be repeated.", valueName: "path"),
        completion: .file())
    var sheets: [String] = []

    @Option(
        help: ArgumentHelp("Decisions of a review, or a folder of them; may be repeated.", valueName: "path"),
        completion: .file())
    var reviews: [String] = []

    @Option(help: ArgumentHelp("A folder with JSON reports by app.", valueName: "folder"), completion: .directory)
    var results: String?

    @Option(
        help: ArgumentHelp("Compare with this JSON report of an earlier index.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var earlier: String?
}

/// How weights vary.
struct SensitivityOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How often weights are varied; 0 for not at all.", valueName: "count"))
    var draws = 1000

    @Option(help: ArgumentHelp("Where the generator of the draws begins.", valueName: "number"))
    var seed: UInt64 = 2022

    var plan: Sensitivity.Plan? { draws > 0 ? Sensitivity.Plan(draws: draws, seed: seed) : nil }

    func validate() throws {
        if !(0...1_000_000).contains(draws) {
            throw ValidationError("--draws must be a whole number from 0 to 1000000")
        }
    }
}

/// The form of the report, where it goes, and its language.
struct IndexReportOptions: ParsableArguments {
    @OptionGroup var form: FormOptions<IndexReportFormat>

    @Option(
        help: ArgumentHelp("Print the HTML report to this PDF, through a Chromium of this machine.", valueName: "file"),
        completion: .file())
    var pdf: String?

    @OptionGroup var destination: DestinationOptions
    @OptionGroup var language: LanguageOptions

    var orders: [ReportOrder<IndexReportFormat>] { form.orders(to: destination.destination) }
}
