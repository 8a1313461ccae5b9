import Findings
import Foundation
import History

/// Keeps one night after the other until somebody ends it, and says of each when it is kept: what tests kill.
@main
enum HistoryWriter {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let count = Int(arguments[2]) else { exit(2) }
        let history = try History(path: arguments[1])
        let record = BuildRecord(
            name: "app.apk", size: 1, sha256: "aa", package: "cn.example", versionCode: nil, versionName: nil,
            catalogue: "1", day: "2026-11-01", scores: [], checks: [], contents: [:], gaps: [])
        for number in 1...count {
            try history.keep(record, settings: "s", validUntil: nil)
            let samples = (0..<8).map { model in
                Night.Samples(
                    model: "M\(model)", metric: .coldStart, unit: .milliseconds, method: "am start",
                    environment: Night.Environment(),
                    values: (0..<20).map { Double(number * 1000 + model * 100 + $0) })
            }
            let run = try history.record(
                Night(app: "a", day: "2026-11-01", isPassed: true, build: .init(record, settings: "s"), samples: samples))
            FileHandle.standardOutput.write(Data("\(run)\n".utf8))
        }
    }
}
