import ArgumentParser
import Harness

/// `touchstone inspect sdks`.
struct InspectSDKs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sdks",
        abstract: "SDKs and libraries in the app, with version, vendor and where each was seen.",
        usage: "touchstone inspect sdks <app> [<options>]",
        discussion: """
            They are told by the packages of classes, by files that state name and version (META-INF/*.version, \
            pom.properties, banners of scripts), by native libraries and what is linked into them, and by the manifest. \
            A version that nothing states is left out. --cyclonedx prints a CycloneDX 1.6 bill of materials.

            \(HelpText.statuses)

            EXAMPLES
              touchstone inspect sdks app.apk
              touchstone inspect sdks app.apk --cyclonedx --output app.cdx.json
            """)

    @OptionGroup var part: PartOptions

    @Flag(help: "Print a CycloneDX 1.6 bill of materials as JSON.")
    var cyclonedx = false

    func run() throws { try part.show(.sdks(asBillOfMaterials: cyclonedx)) }
}
