import ArgumentParser
import Harness

/// `touchstone inspect`.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show one part of an app as it stands, without judging it.",
        subcommands: [
            InspectManifest.self, InspectBadging.self, InspectPermissions.self, InspectResources.self,
            InspectFiles.self, InspectDex.self, InspectAnomalies.self,
        ])
}

/// What all parts can be asked in the same way.
struct PartOptions: ParsableArguments {
    @OptionGroup var input: InputOptions
    @OptionGroup var language: LanguageOptions
    @OptionGroup var destination: DestinationOptions

    @Flag(help: "Print JSON.")
    var json = false

    func show(_ part: Part) throws {
        let task = InspectionTask(path: input.app, limits: input.limits, language: language.language)
        try task.run(part, asJSON: json, to: destination.destination)
    }
}

/// `touchstone inspect manifest`.
struct InspectManifest: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manifest", abstract: "The manifest as XML, references shown by name.",
        discussion: """
            --file shows another XML file of the package. --xpath asks XPath 1.0 questions; the prefixes android, \
            tools, app and dist are known.

            EXAMPLES
              touchstone inspect manifest app.apk
              touchstone inspect manifest app.apk --xpath '//activity[@android:exported="true"]/@android:name'
              touchstone inspect manifest app.apk --file res/xml/network_security_config.xml
            """)

    @OptionGroup var part: PartOptions

    @Option(help: ArgumentHelp("Show what this XPath expression selects.", valueName: "expr"))
    var xpath: String?

    @Option(help: ArgumentHelp("Show this compiled XML file of the base package.", valueName: "path"))
    var file = "AndroidManifest.xml"

    func run() throws { try part.show(.manifest(file: file, xpath: xpath)) }
}

/// `touchstone inspect badging`.
struct InspectBadging: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "badging", abstract: "Who the app is: package, versions, levels, permissions, labels, ABIs.")

    @OptionGroup var part: PartOptions

    func run() throws { try part.show(.badging) }
}

/// `touchstone inspect permissions`.
struct InspectPermissions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "permissions",
        abstract: "Permissions asked for, implied and defined, with protection level and group.")

    @OptionGroup var part: PartOptions

    @Option(help: ArgumentHelp("State protection levels as of this API level (default: the newest).", valueName: "api"))
    var level: Int?

    func run() throws { try part.show(.permissions(level: level)) }
}

/// `touchstone inspect resources`.
struct InspectResources: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resources", abstract: "The resource table: names, ids, values per configuration.",
        discussion: """
            EXAMPLES
              touchstone inspect resources app.apk --type string
              touchstone inspect resources app.apk --name app_name --json
            """)

    @OptionGroup var part: PartOptions

    @Option(help: ArgumentHelp("Show resources of this type only, such as string.", valueName: "type"))
    var type: String?

    @Option(help: ArgumentHelp("Show resources whose name contains this.", valueName: "text"))
    var name: String?

    func run() throws { try part.show(.resources(type: type, name: name)) }
}

/// `touchstone inspect files`.
struct InspectFiles: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "files", abstract: "Every file of the package: sizes, method, offset, alignment.")

    @OptionGroup var part: PartOptions

    func run() throws { try part.show(.files) }
}

/// `touchstone inspect anomalies`.
struct InspectAnomalies: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "anomalies", abstract: "Everything irregular in the archive, the manifest and the resources.")

    @OptionGroup var part: PartOptions

    func run() throws { try part.show(.anomalies) }
}
