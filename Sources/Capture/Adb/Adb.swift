import Bytes
import Foundation

/// The `adb` program.
public struct Adb: Sendable {
    /// Its path.
    public let path: String
    /// The environment of each call; nil for that of this program. `ANDROID_ADB_SERVER_PORT` names the server.
    public let environment: [String: String]?

    /// A program at a path.
    public init(path: String, environment: [String: String]? = nil) {
        self.path = path
        self.environment = environment
    }

    /// Looks for a program: a path is taken as it is, a name is looked for in the folders of `PATH`.
    ///
    /// - Returns: nil if there is none that can be run.
    public static func find(_ name: String, searchPath: String) -> Adb? {
        let candidates = name.contains("/") ? [name] : searchPath.split(separator: ":").map { "\($0)/\(name)" }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }.map { Adb(path: $0) }
    }

    /// A call of it.
    func process(_ arguments: [String]) -> BoundedProcess {
        BoundedProcess(program: path, arguments: arguments, environment: environment)
    }

    /// The phones that it sees.
    ///
    /// - Throws: ``AdbError`` if it cannot be run, takes too long or fails.
    public func devices(limit: Duration) async throws -> [AdbDevice] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "touchstone-adb-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let (output, error) = (folder.path + "/output", folder.path + "/error")
        let ending: BoundedProcess.Ending
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            ending = try await process(["devices", "-l"]).run(output: output, error: error, limit: limit)
        } catch {
            throw AdbError(reason: (error as? ChildProcess.Failure)?.words ?? error.localizedDescription)
        }
        guard ending == .exited(0) else {
            let words = (try? String(contentsOfFile: error, encoding: .utf8)) ?? ""
            let line = words.split(whereSeparator: \.isNewline).last.map(String.init)
            throw AdbError(reason: line ?? "\(ending)")
        }
        let list = FileManager.default.contents(atPath: output) ?? Data()
        return AdbDevice.list(String(decoding: list, as: UTF8.self))
    }
}

/// Why the list of phones could not be had.
public struct AdbError: Error, Sendable {
    /// What adb or the system says.
    public var reason: String
}

/// A line of `adb devices -l`.
public struct AdbDevice: Sendable, Hashable {
    /// The serial number: whatever the phone says, or an address.
    public var serial: String
    /// `device` if it can be used; else `offline`, `unauthorized`, `no permissions …` and so on.
    public var state: String

    /// A phone.
    public init(serial: String, state: String) {
        self.serial = serial
        self.state = state
    }

    /// True if it takes commands.
    public var isReady: Bool { state == "device" }

    /// Reads `serial  state key:value…`, after a headline and notes of the server that begin with an asterisk.
    static func list(_ text: String) -> [AdbDevice] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            guard !line.hasPrefix("*"), !line.hasPrefix("List of devices") else { return nil }
            // The serial is padded to a column; it has no blank itself unless somebody wants to confuse us.
            let words = line.split(maxSplits: 1) { $0 == " " || $0 == "\t" }
            guard words.count == 2 else { return nil }
            let state = words[1].drop { $0 == " " || $0 == "\t" }
            let word = state.hasPrefix("no permissions") ? "no permissions" : state.prefix { $0 != " " }
            return AdbDevice(serial: String(words[0]), state: String(word))
        }
    }
}
