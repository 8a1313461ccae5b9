import Bytes
import Capture
import DeviceDaemon
import Foundation

/// Debian's `adb`, with a server of its own on a free port, and a home of its own for its keys.
final class AdbServer: Sendable {
    /// The program; nil if it is not installed.
    static let program = ["/usr/bin/adb", "/usr/local/bin/adb"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// What capture is given.
    let adb: Adb
    private let folder: Scratch

    init() throws {
        folder = try Scratch()
        var environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "ANDROID_SDK_HOME": folder.path]
        // Where nobody listens a server can.
        environment["ANDROID_ADB_SERVER_PORT"] = String(try DeviceDaemon.freePort())
        environment["ADB_MDNS"] = "0"
        adb = Adb(path: Self.program ?? "adb", environment: environment)
        try run("start-server")
    }

    deinit { _ = try? run("kill-server") }

    /// Tells it of a phone.
    func connect(_ phone: DeviceDaemon) throws { try run("connect", phone.serial) }

    /// Runs it to its end, or five seconds.
    @discardableResult
    func run(_ arguments: String...) throws -> Int? {
        let process = try ChildProcess(
            adb.path, arguments, environment: adb.environment, output: folder.path + "/output",
            error: folder.path + "/error")
        let end = ContinuousClock.now + .seconds(5)
        while process.status == nil, ContinuousClock.now < end { usleep(2000) }
        process.end(withForce: true)
        return process.status
    }
}

/// A folder that goes when the test is over.
final class Scratch: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "touchstone-capture-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a text file.
    func write(_ text: String, _ name: String) throws -> String {
        try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
        return "\(path)/\(name)"
    }
}
