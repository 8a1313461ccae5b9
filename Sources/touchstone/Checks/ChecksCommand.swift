import ArgumentParser
import Harness

/// `touchstone checks`.
struct ChecksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checks",
        abstract: "The catalogue of checks: what is looked for, why, and how to mend it.",
        subcommands: [ListChecks.self, ExplainCheck.self])
}

/// `touchstone checks list`.
struct ListChecks: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "All checks by indicator, with severity and title.")

    @OptionGroup var language: LanguageOptions
    @OptionGroup var destination: DestinationOptions

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        try CatalogueTask(language: language.language).list(asJSON: json, to: destination.destination)
    }
}

/// `touchstone checks explain`.
struct ExplainCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "One check: what, why, how to fix, references, examples.")

    @Argument(help: "The check's id, such as PKG-020.")
    var id: String

    @OptionGroup var language: LanguageOptions
    @OptionGroup var destination: DestinationOptions

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        try CatalogueTask(language: language.language).explain(id, asJSON: json, to: destination.destination)
    }
}
