import Bytes
import DeviceRuns
import Findings

/// A log written in a test.
func log(_ lines: String...) -> ByteSlice {
    ByteSlice([UInt8]((lines.joined(separator: "\n") + "\n").utf8))
}

func read(_ lines: String..., file: String = "log.txt", step: StepKind? = nil) -> Reading {
    LogReaders.read(ByteSlice([UInt8]((lines.joined(separator: "\n") + "\n").utf8)), file: file, step: step)
}

/// A run of files written in a test.
func run(_ files: [String: String], package: String? = "cn.example") throws -> RunSummary {
    let files = files.map { RunFile(path: $0, contents: ByteSlice([UInt8]($1.utf8))) }
    return RunSummary(try DeviceRun(name: "run", files: files, package: package))
}

extension Reading {
    /// The values of a metric in the order of the file.
    func values(_ metric: Metric) -> [Double] {
        measurements.filter { $0.metric == metric }.map(\.value)
    }
}
