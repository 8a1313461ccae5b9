import ArgumentParser
import Harness

/// `touchstone inspect`.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show one part of an app as it stands, without judging it.",
        usage: "touchstone inspect <subcommand> <app> [<options>]",
        subcommands: [
            InspectManifest.self, InspectBadging.self, InspectPermissions.self, InspectResources.self,
            InspectFiles.self, InspectDex.self, InspectNative.self, InspectNetwork.self, InspectSDKs.self,
            InspectAnomalies.self,
        ])
}

/// What all parts can be asked in the same way.
struct PartOptions: ParsableArguments {
    @OptionGroup var input: InputOptions
    @OptionGroup(title: HelpText.output) var page: PageOptions
    @OptionGroup(title: HelpText.limits) var limits: LimitOptions

    func show(_ part: Part) throws {
        let task = InspectionTask(path: input.app, limits: limits.limits, language: page.language.language)
        try task.run(part, asJSON: page.json, to: page.destination.destination)
    }
}

/// `touchstone inspect manifest`.
struct InspectManifest: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manifest", abstract: "The manifest as XML, references shown by name.",
        usage: "touchstone inspect manifest <app> [<options>]",
        discussion: """
            --file shows another compiled XML file. --xpath shows what an XPath 1.0 expression selects, one node on a \
            line; the prefixes android, tools, app and dist are known.

            \(HelpText.statuses)

            EXAMPLES
              touchstone inspect manifest app.apk
              touchstone inspect manifest app.apk --xpath '//activity[@android:exported="true"]/@android:name'
              touchstone inspect manifest app.apk --file res/xml/network_security_config.xml
            """)

    @OptionGroup var part: PartOptions

    @Option(help: ArgumentHelp("Show what this XPath 1.0 expression selects.", valueName: "expr"))
    var xpath: String?

    @Option(help: ArgumentHelp("Show this compiled XML file of the app.", valueName: "path"))
    var file = "AndroidManifest.xml"

    func run() throws { try part.show(.manifest(file: file, xpath: xpath)) }
}

/// `touchstone inspect badging`.
struct InspectBadging: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "badging", abstract: "Who the app is: package, versions, API levels, labels, ABIs, permissions.",
        usage: "touchstone inspect badging <app> [<options>]", discussion: HelpText.statuses)

    @OptionGroup var part: PartOptions

    func run() throws { try part.show(.badging) }
}

/// `touchstone inspect permissions`.
struct InspectPermissions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "permissions",
        abstract: "Permissions requested, implied and defined, with protection level and group.",
        usage: "touchstone inspect permissions <app> [<options>]", discussion: HelpText.statuses)

    @OptionGroup var part: PartOptions

    @Option(
        help: ArgumentHelp(
            "State protection levels as of this API level; without it, as of the newest that has the permission.",
            valueName: "api"))
    var level: Int?

    func validate() throws {
        if let level, level < 1 { throw ValidationError("--level must be an API level, 1 or more") }
    }

    func run() throws { try part.show(.permissions(level: level)) }
}

/// `touchstone inspect resources`.
struct InspectResources: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resources", abstract: "The resource table: ids, names, and values in each configuration.",
        usage: "touchstone inspect resources <app> [<options>]",
        discussion: """
            \(HelpText.statuses)

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
        commandName: "files", abstract: "Every file of the packages: sizes in bytes, method, offset of its data.",
        usage: "touchstone inspect files <app> [<options>]",
        discussion: """
            Any zip archive can be given, whether it is a package or not. --json adds checksums and alignment.

            \(HelpText.statuses)
            """)

    @OptionGroup var part: PartOptions

    func run() throws { try part.show(.files) }
}

/// `touchstone inspect native`.
struct InspectNative: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "native",
        abstract: "Native libraries: protections, symbols, page alignment, contents; which ABI lacks which.",
        usage: "touchstone inspect native <app> [<options>]",
        discussion: """
            Shows the libraries below lib/ and every other ELF file, whatever it is called. --json adds imports, JNI \
            exports, segments with their entropy, and what the compilers wrote.

            \(HelpText.statuses)
            """)

    @OptionGroup var part: PartOptions

    func run() throws { try part.show(.native) }
}

/// `touchstone inspect anomalies`.
struct InspectAnomalies: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "anomalies", abstract: "Everything irregular in the archive, the manifest and the resources.",
        usage: "touchstone inspect anomalies <app> [<options>]",
        discussion: """
            Each with what it means and where it stands. If the manifest cannot be read, standard error says why and \
            the anomalies of the archive are shown.

            \(HelpText.statuses)
            """)

    @OptionGroup var part: PartOptions

    func run() throws { try part.show(.anomalies) }
}
