import Bytes
import Foundation

/// A program of the system that is run for one conversion: no shell, its arguments as they are, its time bounded.
struct ExternalTool {
    /// Where it lies.
    let path: String

    /// The first of some programs that the search path has; nil if it has none.
    init?(named names: [String]) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").filter {
            $0.hasPrefix("/")
        }
        let places = names.flatMap { name in folders.map { "\($0)/\(name)" } }
        guard let found = places.first(where: FileManager.default.isExecutableFile) else { return nil }
        path = found
    }

    /// Runs it and waits; what it prints is nobody's to see.
    ///
    /// - Returns: True if it ended in time and well.
    func run(_ arguments: [String], seconds: Int) -> Bool {
        let nowhere = "/dev/null"
        guard
            let child = try? ChildProcess(path, arguments, environment: nil, output: nowhere, error: nowhere)
        else { return false }
        let end = Date(timeIntervalSinceNow: Double(seconds))
        while child.status == nil, Date() < end { Thread.sleep(forTimeInterval: 0.02) }
        // What it started goes with it.
        child.end(withForce: true)
        return child.status == 0
    }
}

/// A folder for files that only a conversion needs; it is gone when the work is done.
enum ScratchFolder {
    /// Does something with a new folder.
    static func use<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "touchstone-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder.path)
    }
}
