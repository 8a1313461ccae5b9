import Bytes
import Findings

/// Which kind of start a time is of, where the log tells.
enum StartTimes {
    /// Methods by how near they are to what a user waits for, and how strictly they are read.
    static let methods = [
        "am start -W TotalTime", "macrobenchmark timeToInitialDisplayMs", "perfetto to_first_frame",
        "wm_activity_launch_time", "am_activity_launch_time", "Displayed",
    ]

    /// The measurements with `start` made `start.cold` where the process was started for it, and `start.warm` where it
    /// was there before. Hot starts write no such line.
    static func classified(_ measurements: [Measurement], starts: [ProcessRecord], package: String) -> [Measurement] {
        // The kinds of starts need the order of lines within a file.
        var last: [String: Int] = [:]
        var isRunning: Set<String> = []
        let own = starts.filter { $0.event == .started && $0.subject.process == package }
        let lines = Dictionary(grouping: own, by: \.place.file).mapValues { $0.map(\.place.line).sorted() }
        return measurements.map { measurement in
            guard measurement.metric == .start, measurement.place.line > 0 else { return measurement }
            let file = measurement.place.file
            let key = file + "\u{0}" + measurement.method
            let since = last[key] ?? 0
            last[key] = measurement.place.line
            let began = lines[file] ?? []
            let next = began.firstPlace { $0 > since }
            let wasStarted = next < began.count && began[next] <= measurement.place.line
            var measurement = measurement
            if wasStarted {
                measurement.metric = .coldStart
                isRunning.insert(key)
            } else if isRunning.contains(key) {
                measurement.metric = .warmStart
            }
            return measurement
        }
    }
}
