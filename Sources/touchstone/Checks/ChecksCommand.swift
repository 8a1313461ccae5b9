import ArgumentParser
import Harness

/// `touchstone checks`.
struct ChecksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checks",
        abstract: "The catalogue of checks: what is looked for, why, and how to fix it.",
        subcommands: [ListChecks.self, ExplainCheck.self, TestRules.self])
}

/// `touchstone checks list`.
struct ListChecks: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "All checks by the score they count in, with severity and title.",
        usage: "touchstone checks list [<options>]")

    @OptionGroup(title: HelpText.output) var page: PageOptions

    func run() throws {
        try CatalogueTask(language: page.language.language).list(asJSON: page.json, to: page.destination.destination)
    }
}

/// `touchstone checks explain`.
struct ExplainCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "One check: what it looks for, why, how to fix it, references, examples.",
        usage: "touchstone checks explain <id> [<options>]")

    @Argument(help: "The check's id, such as PKG-020; `touchstone checks list` shows all.")
    var id: String

    @OptionGroup(title: HelpText.output) var page: PageOptions

    func run() throws {
        try CatalogueTask(language: page.language.language).explain(
            id, asJSON: page.json, to: page.destination.destination)
    }
}
