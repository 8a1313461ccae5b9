import Bytes
import Capture
import DeviceDaemon
import Foundation
import TestSupport

/// Debian's `adb`, with a server of its own on a free port, and a home of its own for its keys.
final class AdbServer: Sendable {
    /// The program; nil if it is not installed.
    static let program = ["/usr/bin/adb", "/usr/local/bin/adb"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// What capture is given.
    let adb: Adb
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
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
