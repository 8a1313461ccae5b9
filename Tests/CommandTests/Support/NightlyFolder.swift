import Foundation
import History
import TestSupport

/// A folder with a suite of one small app, and the program that runs its nights.
struct NightlyFolder {
    let folder: ScratchFolder
    /// The app's package, as every night has it.
    static let package = "cn.example.small"

    /// A suite with some gates, which need no device.
    init(gates: String = "new-permissions: none", outputs: String = "{ folder: out, junit: junit.xml }") throws {
        folder = try ScratchFolder()
        try folder.write(
            """
            name: Small
            outputs: \(outputs)
            apps:
              - name: small
                package: \(Self.package)
                build: builds/*.apk
                gates: { \(gates) }
            """, "suite.yaml")
    }

    var suite: String { folder.path + "/suite.yaml" }
    var history: String { folder.path + "/history.sqlite" }

    /// Puts a build into the folder in the place of the one before.
    func build(version: Int, permissions: [String] = []) throws {
        let package = SmallPackage(package: Self.package, version: version, permissions: permissions)
        try folder.write(package.build(), "builds/small.apk")
    }

    /// The arguments of a night.
    func arguments(_ day: String, _ more: [String] = []) -> [String] {
        ["nightly", suite, "--date", day, "--lang", "en"] + more
    }

    /// Runs a night to its end.
    func night(_ day: String, _ more: String...) throws -> BuiltCommand.Run {
        try BuiltCommand.run(arguments(day, more))
    }

    /// Runs a night below a shell that does something before.
    func night(_ day: String, behind words: String) throws -> BuiltCommand.Run {
        let command = ([BuiltCommand.path] + arguments(day)).map { "'\($0)'" }.joined(separator: " ")
        let run = try Peer.run("/bin/sh", ["-c", "\(words) \(command)"])
        return BuiltCommand.Run(status: run.status, output: run.output, error: run.error)
    }

    /// What is wrong with the file of the history: nothing, for a whole one. Every night in it must be there as a whole.
    func faults() throws -> [String] {
        guard FileManager.default.fileExists(atPath: history) else { return [] }
        let database = try Database(path: history)
        let found = try database.rows("PRAGMA integrity_check").compactMap { $0.first?.text }
        var faults = found == ["ok"] ? [] : found
        // A file that was made and not filled is a history yet to begin.
        guard try !database.rows("SELECT 1 FROM sqlite_master WHERE name = 'night'").isEmpty else { return faults }
        let nights = try database.rows(
            """
            SELECT app, day, run, result, (SELECT count(*) FROM gate WHERE gate.night = night.id),
                (SELECT count(*) FROM score WHERE score.night = night.id) FROM night
            """)
        for night in nights where night[3] == .null || night[4] != .integer(1) || night[5] == .integer(0) {
            faults.append("half a night: \(night)")
        }
        _ = try History(path: history).lastPassed(of: "small")
        return faults
    }

    /// The nights that were kept, as `2026-11-01 1 passed`.
    func nights() throws -> [String] {
        try History(path: history).nights(of: "small").map {
            "\($0.day) \($0.run) \($0.isPassed ? "passed" : "failed")"
        }
    }
}
