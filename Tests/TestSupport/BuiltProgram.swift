import Foundation

/// The `touchstone` program that tests run as a user would.
public enum BuiltProgram {
    /// Its path: what `TOUCHSTONE_BINARY` names, else the program that was built together with the tests; nil if neither
    /// is there.
    public static let path: String? = {
        let named = ProcessInfo.processInfo.environment["TOUCHSTONE_BINARY"] ?? ""
        let candidates = named.isEmpty ? neighbours : [named]
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// Why a test that needs the program is skipped.
    public static let absence = "TOUCHSTONE_BINARY names no program, and none was built beside the tests"

    /// True for a program that is fast enough for tests over many files: one built without optimisation is 10 to 50
    /// times slower. `TOUCHSTONE_BINARY` is taken to name one that is.
    public static let isOptimised: Bool = {
        if !(ProcessInfo.processInfo.environment["TOUCHSTONE_BINARY"] ?? "").isEmpty { return true }
        #if DEBUG
            return false
        #else
            return true
        #endif
    }()

    /// Where the program lies if it was built with the tests: in the folder of the test bundle, or of its runner.
    private static var neighbours: [String] {
        let bundles = Bundle.allBundles.map(\.bundleURL) + [URL(fileURLWithPath: CommandLine.arguments[0])]
        let arguments = CommandLine.arguments.map { URL(fileURLWithPath: $0) }
        return (bundles + arguments).flatMap { url in
            [url.appendingPathComponent("touchstone").path, url.deletingLastPathComponent().path + "/touchstone"]
        }
    }
}

/// The packages that are part of the project.
public enum Samples {
    /// The folder `Samples`.
    public static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Samples").path

    /// The paths of the sample app and of its faulty variants, sorted.
    public static let packages: [String] = ["", "/faulty"].flatMap { inner in
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + inner)) ?? []
        return names.filter { $0.hasSuffix(".apk") }.sorted().map { "\(folder)\(inner)/\($0)" }
    }
}
