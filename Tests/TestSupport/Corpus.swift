import Foundation

/// Files that tests may read but that are not part of the project.
///
/// `TOUCHSTONE_CORPUS` names a folder with `apk/` (packages) and `index.tsv`. Without it the tests that need
/// it are skipped and say so.
public enum Corpus {
    /// The folder that `TOUCHSTONE_CORPUS` names; nil if it is not set.
    public static let folder: String? = ProcessInfo.processInfo.environment["TOUCHSTONE_CORPUS"].flatMap {
        $0.isEmpty ? nil : $0
    }

    /// Why a test that needs the corpus is skipped.
    public static let absence = "TOUCHSTONE_CORPUS does not name a folder of packages"

    /// Names of the packages, sorted; empty without a corpus.
    public static let packageNames: [String] = {
        guard let folder else { return [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/apk")) ?? []
        return names.sorted()
    }()

    /// The path of one package.
    public static func path(_ name: String) -> String {
        (folder ?? "") + "/apk/" + name
    }
}

/// Programs that tests compare with, where they are installed.
public enum Peer {
    /// The path of a program of that name on `PATH`; nil if there is none.
    public static func path(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.lazy.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Runs a program to its end and returns its status and what it printed on standard output and error.
    public static func run(_ path: String, _ arguments: [String]) throws -> (status: Int32, output: Data, error: Data) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let output = Pipe()
        // Standard error goes to a file: two full pipes would wait for each other.
        let folder = try ScratchFolder()
        let errorFile = URL(filePath: try folder.write("", "error"))
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errorFile)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, printed, try Data(contentsOf: errorFile))
    }
}
