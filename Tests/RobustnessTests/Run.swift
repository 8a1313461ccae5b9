import Foundation
import TestSupport

/// One run of the program under the conditions that every input must let it meet.
struct Run {
    /// How it ended.
    let end: MeasuredProcess.End
    /// What it printed.
    let output: Data
    /// What it complained of.
    let complaint: String

    /// How long a run may take before it counts as hung.
    static let patience = Duration.seconds(5)
    /// How much memory it may ask for, in KiB. More is refused to it, and ends it by a signal.
    private static let heapKiB = 512 << 10

    /// Runs the program with arguments; `scratch` is a path for its output that nobody else uses.
    init(_ arguments: [String], scratch: String) throws {
        let files = (output: scratch + ".out", error: scratch + ".err")
        defer {
            for file in [files.output, files.error] { try? FileManager.default.removeItem(atPath: file) }
        }
        // The shell sets the limit and becomes the program.
        let script = "ulimit -c 0; ulimit -d \(Self.heapKiB) && exec \"$0\" \"$@\""
        let process = try MeasuredProcess.run(
            "/bin/sh", ["-c", script, BuiltProgram.path ?? ""] + arguments, output: files.output,
            errorOutput: files.error, limit: Self.patience)
        end = process.end
        output = (try? Data(contentsOf: URL(fileURLWithPath: files.output))) ?? Data()
        let error = (try? Data(contentsOf: URL(fileURLWithPath: files.error))) ?? Data()
        complaint = String(decoding: error, as: UTF8.self)
    }

    /// What is wrong with the run, in words; nil if it ended in a report or in an error on one line.
    func fault(expectsJSON: Bool) -> String? {
        switch end {
        case .overtime: return "still running after \(Self.patience)"
        case .signalled(let number): return "ended by signal \(number): \(complaint.suffix(600))"
        case .exited(let status) where status != 0 && status != 3: return "status \(status): \(complaint.prefix(300))"
        case .exited(let status):
            let lines = complaint.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            if lines.count > 1 { return "\(lines.count) lines on standard error: \(complaint.prefix(300))" }
            if status == 3 {
                if lines.count != 1 { return "status 3 without a word" }
                return output.isEmpty ? nil : "status 3, and a report nevertheless"
            }
            if output.isEmpty { return "neither a report nor an error" }
            if expectsJSON, (try? JSONSerialization.jsonObject(with: output)) == nil { return "the report is no JSON" }
            return nil
        }
    }
}
