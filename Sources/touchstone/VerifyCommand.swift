import ArgumentParser
import Harness

/// `touchstone verify`.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Verify the signatures of an app as phones do: v1, v2, v3, v3.1, v4.",
        discussion: """
            Says whether phones from minSdkVersion on accept the signatures, which schemes verify, which releases see \
            which signer, what stands in the certificates, and what is wrong, with apksigner's names for it. The \
            packages of a split set must be signed by the same. A file APP.idsig beside the APK is verified too. --json \
            has all of it; `touchstone schema verify` prints the JSON Schema of its shape.

            EXIT STATUS
              0  verified
              1  not verified
              2  wrong usage
              3  the input could not be read; without a readable manifest, --min-sdk is needed

            EXAMPLES
              touchstone verify app.apk
              touchstone verify app.apk --min-sdk 24 --max-sdk 30
              touchstone verify app.apk --json --output signature.json
              touchstone verify splits/ --lang zh
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var language: LanguageOptions
    @OptionGroup var destination: DestinationOptions

    @Option(
        help: ArgumentHelp("Verify for this API level and above (default: the app's minSdkVersion).", valueName: "api"))
    var minSdk: Int?

    @Option(help: ArgumentHelp("Verify for this API level and below (default: no end).", valueName: "api"))
    var maxSdk: Int?

    @Option(
        help: ArgumentHelp("The v4 signature file (default: APP.idsig, if there is one).", valueName: "file"),
        completion: .file(extensions: ["idsig"]))
    var idsig: String?

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        let levels = 1...10_000
        for (name, level) in [("--min-sdk", minSdk), ("--max-sdk", maxSdk)] {
            guard let level, !levels.contains(level) else { continue }
            throw ValidationError("\(name) must be a whole number from 1 to \(levels.upperBound)")
        }
        if let minSdk, let maxSdk, minSdk > maxSdk { throw ValidationError("--min-sdk must not be above --max-sdk") }
    }

    func run() async throws {
        let task = VerificationTask(
            path: input.app, limits: input.limits, language: language.language, minSDK: minSdk, maxSDK: maxSdk,
            v4SignaturePath: idsig)
        try await task.run(asJSON: json, to: destination.destination)
    }
}
