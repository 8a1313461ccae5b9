import App
import ArgumentParser
import Findings
import Harness

extension Language: ExpressibleByArgument {}

extension ReportOrder where Format: CaseIterable {
    /// Reads `html=report.html`.
    static func parse(_ text: String) throws -> ReportOrder {
        guard let order = ReportOrder(argument: text) else {
            let formats = Format.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("give one of \(formats), an equals sign and a file, as html=app.html")
        }
        return order
    }
}

/// The forms that reports of one kind can have.
protocol ReportForm: ExpressibleByArgument, CaseIterable, RawRepresentable<String>, Sendable {
    /// For people, at a terminal.
    static var text: Self { get }
}

/// In which form a report is printed, and in which forms it is written to files.
struct FormOptions<Format: ReportForm>: ParsableArguments {
    @Option(help: "Form of the report.")
    var format = Format.text

    @Option(
        help: ArgumentHelp(
            "Write a further report of that form to a file; may be repeated.", valueName: "format=file"),
        transform: ReportOrder<Format>.parse)
    var report: [ReportOrder<Format>] = []

    /// The report of `--format`, and those of `--report`.
    func orders(to destination: Destination) -> [ReportOrder<Format>] {
        [ReportOrder(format, to: destination)] + report
    }
}

/// The input.
struct InputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "An .apk, a folder with the .apk files of one app, an .apks, .xapk or .apkm set, or an .aab bundle.",
            valueName: "app"),
        completion: .file(extensions: ["apk", "apks", "xapk", "apkm", "aab"]))
    var app: String
}

/// How much an input may ask of this machine.
struct LimitOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Do not expand a file of a package beyond this many MiB.", valueName: "mib"))
    var maxFile = Limits.standard.fileMiB

    @Option(help: ArgumentHelp("Refuse a package whose files expand beyond this many MiB together.", valueName: "mib"))
    var maxTotal = Limits.standard.totalMiB

    @Option(help: ArgumentHelp("Refuse a package with more files than this.", valueName: "count"))
    var maxFiles = Limits.standard.files

    @Option(help: ArgumentHelp("Refuse a package with a file name longer than this many bytes.", valueName: "bytes"))
    var maxName = Limits.standard.nameBytes

    var limits: Limits { Limits(fileMiB: maxFile, totalMiB: maxTotal, files: maxFiles, nameBytes: maxName) }

    func validate() throws {
        let values = ["--max-file": maxFile, "--max-total": maxTotal, "--max-files": maxFiles, "--max-name": maxName]
        for (name, value) in values where !Limits.allowed.contains(value) {
            throw ValidationError("\(name) must be a whole number from 1 to \(Limits.allowed.upperBound)")
        }
    }
}

/// Where the output goes.
struct DestinationOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write to this file instead of standard output; it is replaced as a whole.", valueName: "file"),
        completion: .file())
    var output: String?

    var destination: Destination { output.map(Destination.file) ?? .standardOutput }
}

/// The language of the output.
struct LanguageOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Language of text and messages; without it, that of the system (LC_ALL, LC_MESSAGES, LANG).",
            valueName: "language"))
    var lang: Language?

    var language: Language { lang ?? Console.systemLanguage }
}

/// What values of device runs are compared with.
struct BaselineOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Compare values of device runs with these baselines, a YAML file; without it, with published numbers.",
            valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var baselines: String?
}

/// How much each phone model counts.
struct ShareOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Weigh phone models by the shares in this YAML file; without it, all count the same.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var marketShares: String?
}

extension CalendarDay {
    /// Reads `2026-11-23`.
    static func parse(_ text: String) throws -> CalendarDay {
        guard let day = CalendarDay(text) else { throw ValidationError("give a day of the calendar, as 2026-11-23") }
        return day
    }
}

/// What verdicts and scores depend on, whichever the app.
struct SettingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Score with this profile, a YAML file; without it, with the one of the 2022 index.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var profile: String?

    @Option(
        help: ArgumentHelp("Suppress the known findings that this YAML file names.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var suppressions: String?

    @Option(
        help: ArgumentHelp(
            "Add the checks of this rule file (YAML) to the catalogue; `touchstone checks test` shows its form.",
            valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var rules: String?

    @Option(
        help: ArgumentHelp(
            "Judge what expires, such as certificate pins, as of this day; without it, as of today in UTC.",
            valueName: "yyyy-mm-dd"),
        transform: CalendarDay.parse)
    var date: CalendarDay?

    var files: JudgementFiles { JudgementFiles(profile: profile, suppressions: suppressions, rules: rules) }
}

/// JSON or text, where to, and in which language.
struct PageOptions: ParsableArguments {
    @Flag(help: "Print JSON instead of text; `touchstone schema` prints its shape.")
    var json = false

    @OptionGroup var destination: DestinationOptions
    @OptionGroup var language: LanguageOptions
}

/// Parts of help pages that are the same for several commands.
enum HelpText {
    /// What stands above options, by what they are about.
    static let output = "Output"
    static let limits = "Limits"

    /// How a command that reads an app and asks for no gate ends.
    static let statuses = """
        EXIT STATUS
          0  done
          2  wrong usage
          3  the input could not be read, or the output not written
        """
}
