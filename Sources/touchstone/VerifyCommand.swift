import ArgumentParser
import Harness

/// `touchstone verify`.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Verify the signatures of an app as phones do: v1, v2, v3, v3.1, v4.",
        usage: "touchstone verify <app> [<options>]",
        discussion: """
            Says whether phones from minSdkVersion on accept the signatures, which schemes verify, which releases see \
            which signer, what stands in the certificates, and what is wrong, with apksigner's names for it. All \
            packages of a split set must be signed by the same. A v4 signature, APP.idsig beside the APK, is verified \
            too. An APK whose manifest cannot be read is verified if --min-sdk is given.

            EXIT STATUS
              0  verified
              1  not verified; the result is written all the same
              2  wrong usage
              3  the input could not be read, or the output not written

            EXAMPLES
              touchstone verify app.apk
              touchstone verify app.apk --min-sdk 24 --max-sdk 30
              touchstone verify app.apk --json --output signature.json
              touchstone verify splits/ --lang zh
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Verification") var verification: VerificationOptions
    @OptionGroup(title: HelpText.output) var page: PageOptions
    @OptionGroup(title: HelpText.limits) var limits: LimitOptions

    func run() async throws {
        let task = VerificationTask(
            path: input.app, limits: limits.limits, language: page.language.language, minSDK: verification.minSdk,
            maxSDK: verification.maxSdk, v4SignaturePath: verification.idsig)
        try await task.run(asJSON: page.json, to: page.destination.destination)
    }
}

/// What the signatures are verified for.
struct VerificationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Verify for this API level and above; without it, from the app's minSdkVersion.", valueName: "api"))
    var minSdk: Int?

    @Option(
        help: ArgumentHelp("Verify for this API level and below; without it, there is no end.", valueName: "api"))
    var maxSdk: Int?

    @Option(
        help: ArgumentHelp("Verify this v4 signature; without it, APP.idsig if there is one.", valueName: "file"),
        completion: .file(extensions: ["idsig"]))
    var idsig: String?

    func validate() throws {
        let levels = 1...10_000
        for (name, level) in [("--min-sdk", minSdk), ("--max-sdk", maxSdk)] {
            guard let level, !levels.contains(level) else { continue }
            throw ValidationError("\(name) must be a whole number from 1 to \(levels.upperBound)")
        }
        if let minSdk, let maxSdk, minSdk > maxSdk { throw ValidationError("--min-sdk must not be above --max-sdk") }
    }
}
