import ArgumentParser
import Harness

/// `touchstone inspect dex`.
struct InspectDex: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dex", abstract: "The dex files: counts and anomalies, or the code of a class as smali.",
        discussion: """
            EXAMPLES
              touchstone inspect dex app.apk
              touchstone inspect dex app.apk --class 'Lcom/example/MainActivity;'
              touchstone inspect dex app.apk --class com.example.MainActivity --method onCreate
            """)

    @OptionGroup var part: PartOptions

    @Option(
        name: .customLong("class"),
        help: ArgumentHelp("Show the code of this class.", valueName: "name"))
    var className: String?

    @Option(help: ArgumentHelp("Show the methods of this name only; needs --class.", valueName: "name"))
    var method: String?

    func validate() throws {
        if method != nil, className == nil { throw ValidationError("--method needs --class.") }
    }

    func run() throws { try part.show(.dex(className: className, method: method)) }
}
