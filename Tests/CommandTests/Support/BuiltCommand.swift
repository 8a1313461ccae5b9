import Foundation
import TestSupport

/// The program as a user runs it: a process with arguments, an environment and three streams.
enum BuiltCommand {
    /// What a run left behind.
    struct Run {
        var status: Int32
        var output: Data
        var error: Data

        var text: String { String(decoding: output, as: UTF8.self) }
        var complaint: String { String(decoding: error, as: UTF8.self) }
        /// The lines on standard error.
        var complaints: [Substring] { complaint.split(separator: "\n", omittingEmptySubsequences: true) }
    }

    /// The program that is tested; without one every run fails.
    static let path = BuiltProgram.path ?? "touchstone"

    /// What every run finds in its environment unless a test says otherwise: no language, no colours asked for or
    /// forbidden, a fixed width.
    static let plainEnvironment = ["COLUMNS": "100", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color"]

    /// Runs the program to its end.
    static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = plainEnvironment.merging(environment) { _, own in own }
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        // Standard error goes to a file: two full pipes would wait for each other.
        let folder = try ScratchFolder()
        let errorPath = try folder.write([], "stderr")
        process.standardError = try FileHandle(forWritingTo: URL(filePath: errorPath))
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let error = try Data(contentsOf: URL(filePath: errorPath))
        return Run(status: process.terminationStatus, output: printed, error: error)
    }

    /// Runs the program to its end.
    static func run(_ arguments: String...) throws -> Run { try run(arguments) }

    /// Runs the program, which must succeed and print a JSON document.
    static func json(_ arguments: String...) throws -> JSONNode { try json(arguments) }

    /// Runs the program, which must succeed and print a JSON document.
    static func json(_ arguments: [String]) throws -> JSONNode {
        let run = try run(arguments)
        guard run.status == 0 else { throw Refusal(arguments: arguments, run: run) }
        return try JSONNode(parsing: run.output)
    }

    /// A run that should have succeeded.
    struct Refusal: Error, CustomStringConvertible {
        var arguments: [String]
        var run: Run

        var description: String { "\(arguments) ended with status \(run.status): \(run.complaint)" }
    }
}
