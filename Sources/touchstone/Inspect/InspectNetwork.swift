import ArgumentParser
import Harness

/// `touchstone inspect network`.
struct InspectNetwork: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "network",
        abstract: "The effective network security policy: cleartext, trust and pins by release and host.",
        usage: "touchstone inspect network <app> [<options>]",
        discussion: """
            Inheritance, the defaults of the targetSdkVersion and the manifest's flag are worked out as the platform \
            does. Debug overrides are listed with whether they are in force.

            \(HelpText.statuses)
            """)

    @OptionGroup var part: PartOptions

    func run() throws { try part.show(.network) }
}
