import ArgumentParser
import Harness

/// `touchstone inspect dex`.
struct InspectDex: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dex", abstract: "The dex files: counts and anomalies, or the code of a class as smali.",
        usage: "touchstone inspect dex <app> [<options>]",
        discussion: """
            Files that the runtime does not load come behind those of their package: they are found by content, also \
            under another name and in archives inside the package, and shown as assets/plugin.jar!/classes.dex. --class shows every definition of a class, written as com.example.Main or Lcom/example/Main;.

            \(HelpText.statuses)

            EXAMPLES
              touchstone inspect dex app.apk
              touchstone inspect dex app.apk --class 'Lcom/example/MainActivity;'
              touchstone inspect dex app.apk --class com.example.MainActivity --method onCreate
            """)

    @OptionGroup var part: PartOptions

    @Option(
        name: .customLong("class"),
        help: ArgumentHelp("Show the code of this class.", valueName: "class"))
    var className: String?

    @Option(help: ArgumentHelp("Show the methods of this name only; needs --class.", valueName: "name"))
    var method: String?

    func validate() throws {
        if method != nil, className == nil { throw ValidationError("--method needs --class.") }
    }

    func run() throws { try part.show(.dex(className: className, method: method)) }
}
