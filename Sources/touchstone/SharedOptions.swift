import ArgumentParser
import Findings
import Harness

extension Language: ExpressibleByArgument {}

/// The input, and how much it may ask of this machine.
struct InputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "An APK, a folder of split APKs, an .apks, .xapk or .apkm set, or an .aab bundle.", valueName: "app"),
        completion: .file(extensions: ["apk", "apks", "xapk", "apkm", "aab"]))
    var app: String

    @Option(help: ArgumentHelp("Most MiB that one file of the package may expand to.", valueName: "mib"))
    var maxFile = Limits.standard.fileMiB

    @Option(help: ArgumentHelp("Most MiB that all files of the package may expand to.", valueName: "mib"))
    var maxTotal = Limits.standard.totalMiB

    @Option(help: ArgumentHelp("Most files that a package may have.", valueName: "count"))
    var maxFiles = Limits.standard.files

    @Option(help: ArgumentHelp("Longest name of a file, in bytes.", valueName: "bytes"))
    var maxName = Limits.standard.nameBytes

    var limits: Limits { Limits(fileMiB: maxFile, totalMiB: maxTotal, files: maxFiles, nameBytes: maxName) }

    func validate() throws {
        let values = ["--max-file": maxFile, "--max-total": maxTotal, "--max-files": maxFiles, "--max-name": maxName]
        for (name, value) in values where !Limits.allowed.contains(value) {
            throw ValidationError("\(name) must be a whole number from 1 to \(Limits.allowed.upperBound)")
        }
    }
}

/// The language of the output.
struct LanguageOptions: ParsableArguments {
    @Option(help: "Language of the output: zh or en (default: zh if the system's language is Chinese, else en).")
    var lang: Language?

    var language: Language { lang ?? Console.systemLanguage }
}

/// Where the output goes.
struct DestinationOptions: ParsableArguments {
    @Option(
        name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    var destination: Destination { output.map(Destination.file) ?? .standardOutput }
}
