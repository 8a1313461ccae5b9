import ArgumentParser
import Harness

extension SchemaName: ExpressibleByArgument {}

/// `touchstone schema`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of an output.",
        discussion: "The schemas follow JSON Schema 2020-12. `schemaVersion` in an output says which one it obeys.")

    @Argument(help: "Which output: \(SchemaName.allCases.map(\.rawValue).joined(separator: ", ")).")
    var name: SchemaName

    @OptionGroup var destination: DestinationOptions

    func run() throws {
        try Console.write(name.document, to: destination.destination)
    }
}
