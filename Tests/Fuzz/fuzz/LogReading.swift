import Bytes
import DeviceRuns

/// Reads logs of phones, captures of packets among them, and what a run of one makes of them.
enum LogReading {
    static func read(_ input: ByteSlice) {
        for path in ["log.txt", "install/out.txt", "q.before.txt", "commands.jsonl", "run.json"] {
            let file = RunFile(path: path, contents: input)
            guard let run = try? DeviceRun(name: "run", files: [file], package: "cn.example") else { continue }
            let summary = RunSummary(run)
            for value in run.readings.flatMap(\.reading.measurements) {
                precondition(value.value.isFinite && value.value >= 0, "a number that no log has")
            }
            precondition(summary.metrics.allSatisfy { $0.value?.isFinite ?? true }, "a figure that is no number")
        }
    }
}
