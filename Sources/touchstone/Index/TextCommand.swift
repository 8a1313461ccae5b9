import ArgumentParser
import Harness

/// `touchstone text`.
struct TextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: "Read privacy policies, user agreements and ratings in stores.",
        subcommands: [PolicyText.self, RatingText.self])
}

/// `touchstone text policy`.
struct PolicyText: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Read the policy and agreement of one app, clause by clause.",
        usage: "touchstone text policy <file> ... [<options>]",
        discussion: """
            Reads plain text, HTML, Markdown, and PDF if poppler's pdftotext is there, in simplified Chinese; a text in \
            another language has no score. Says of each clause whether a sentence states it or says the opposite, with the \
            sentence and its line; what nothing states is missing. Clauses are those of \
            《App违法违规收集使用个人信息行为认定方法》 (2019) that a text can show, and of identity levels; its other acts are \
            listed. A sentence is known by words near each other that are not negated, an item of a list or a row of a table \
            with its head; headings state nothing. Read the quotes before you rely on a score.

            A score is 100 · stated / (clauses + shifted): a sentence that shifts responsibility away counts as one more \
            clause that is missing, in 个人信息保护. --package tells which permissions and SDKs the text does not mention.

            \(HelpText.statuses)

            EXAMPLES
              touchstone text policy privacy.html agreement.txt
              touchstone text policy privacy.pdf --package app.json --package sdks.json --lang zh
              touchstone text policy privacy.md --json --output results/myapp.policy.json
            """)

    @Argument(help: ArgumentHelp("A document.", valueName: "file"), completion: .file())
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "A JSON report of analyze or inspect sdks of the app's package; may be repeated.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var package: [String] = []

    @OptionGroup(title: HelpText.output) var page: PageOptions

    func run() throws {
        try TextTask(paths: files, language: page.language.language)
            .policy(packages: package, asJSON: page.json, to: page.destination.destination)
    }
}

/// `touchstone text ratings`.
struct RatingText: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ratings",
        abstract: "Score ratings of apps in stores, and group what users wrote.",
        usage: "touchstone text ratings <table> ... [<options>]",
        discussion: """
            A table (CSV) has the columns app, store, and either counts of stars in columns 1 to 5, or stars (the mean) and \
            count. The ratings of all stores count together. Small counts are drawn towards the mean of all apps: for n \
            ratings of mean m, score = 25 · ((n · m + k · M) / (n + k) − 1), where M is the mean of the apps' means and k \
            is --strength.

            --reviews takes tables with the columns app, stars and text; reviews are grouped by keywords.

            \(HelpText.statuses)

            EXAMPLES
              touchstone text ratings ratings.csv --reviews reviews.csv
              touchstone text ratings ratings.csv --json --output results/ratings.json
            """)

    @Argument(help: ArgumentHelp("A table of ratings.", valueName: "table"), completion: .file())
    var tables: [String]

    @Option(help: ArgumentHelp("A table of reviews; may be repeated.", valueName: "file"), completion: .file())
    var reviews: [String] = []

    @Option(help: ArgumentHelp("How many ratings outweigh the mean of all apps.", valueName: "count"))
    var strength = 50.0

    @OptionGroup(title: HelpText.output) var page: PageOptions

    func run() throws {
        try TextTask(paths: tables, language: page.language.language)
            .ratings(reviews: reviews, strength: strength, asJSON: page.json, to: page.destination.destination)
    }

    func validate() throws {
        if !(0...1_000_000).contains(strength) {
            throw ValidationError("--strength must be a number from 0 to 1000000")
        }
    }
}
