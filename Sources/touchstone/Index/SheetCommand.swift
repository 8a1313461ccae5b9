import ArgumentParser
import Harness

/// `touchstone sheet`.
struct SheetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheet", abstract: "Score sheets of an index: make empty ones, check filled ones.",
        subcommands: [NewSheet.self, CheckSheets.self])
}

/// `touchstone sheet new`.
struct NewSheet: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write an empty score sheet for a list of apps.",
        usage: "touchstone sheet new <apps> [<options>]",
        discussion: """
            A row for each app, observed item and assessor, as CSV that spreadsheets open. A score is a number from 0 to \
            100, a count such as “5 of 12” or 5/12, or a word of a scale of the index. Timed items may have dates \
            instead: started, finished, and time, when it was last looked at.

            \(HelpText.statuses)

            EXAMPLES
              touchstone sheet new apps.csv --assessor li --assessor wu --output sheet.csv
            """)

    @Argument(help: ArgumentHelp("The list of apps, a CSV table.", valueName: "apps"), completion: .file())
    var apps: String

    @Option(help: ArgumentHelp("Who will score; may be repeated.", valueName: "name"))
    var assessor: [String] = []

    @OptionGroup var index: DefinitionOptions
    @OptionGroup(title: HelpText.output) var destination: DestinationOptions
    @OptionGroup(title: HelpText.output) var language: LanguageOptions

    func run() throws {
        try SheetTask(IndexFiles(apps: apps, index: index.index), language: language.language)
            .new(assessors: assessor.isEmpty ? [""] : assessor, to: destination.destination)
    }
}

/// `touchstone sheet check`.
struct CheckSheets: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find what is missing, double, out of range or unknown in score sheets.",
        usage: "touchstone sheet check <apps> <sheet> ... [<options>]",
        discussion: """
            Each fault is named with file, line and column.

            EXIT STATUS
              0  complete and without a fault
              1  something is wrong or missing
              2  wrong usage
              3  the input could not be read, or the output not written

            EXAMPLES
              touchstone sheet check apps.csv sheets/
              touchstone sheet check apps.csv sheets/ --results results/ --json
            """)

    @Argument(help: ArgumentHelp("The list of apps, a CSV table.", valueName: "apps"), completion: .file())
    var apps: String

    @Argument(help: ArgumentHelp("A score sheet, or a folder of them.", valueName: "sheet"), completion: .file())
    var sheets: [String]

    @OptionGroup var index: DefinitionOptions

    @Option(
        help: ArgumentHelp("A folder with JSON reports by app: what they score is not missing.", valueName: "folder"),
        completion: .directory)
    var results: String?

    @OptionGroup(title: HelpText.output) var page: PageOptions

    func run() throws {
        let files = IndexFiles(apps: apps, index: index.index, sheets: sheets, results: results)
        try SheetTask(files, language: page.language.language).check(
            asJSON: page.json, to: page.destination.destination)
    }
}
