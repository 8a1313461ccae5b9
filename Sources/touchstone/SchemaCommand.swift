import ArgumentParser
import Harness

extension SchemaName: ExpressibleByArgument {}

/// `touchstone schema`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of an output, or of a file that is read.",
        discussion: """
            The dialect is JSON Schema 2020-12. `schemaVersion` in an output is raised when a member changes its \
            meaning or goes away; new members do not raise it.
            """)

    @Argument(
        help: """
            The output: of analyze, diff, inspect, ingest, checks, index, sheet, text, or a line of batch; suite for the \
            file that nightly reads.
            """)
    var name: SchemaName

    @OptionGroup(title: HelpText.output) var destination: DestinationOptions

    func run() throws {
        try Console.write(name.document, to: destination.destination)
    }
}
