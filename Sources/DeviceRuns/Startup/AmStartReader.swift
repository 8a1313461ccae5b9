import Bytes
import Findings

/// Reads what `am start -W` printed, one round or several (`-R`).
///
/// As strict as SoloPi: a round counts only if its status is ok, it is complete, an activity of the wanted package was
/// displayed and really started. Everything else is said, and gives no number.
struct AmStartReader {
    private struct Round {
        var line: Int
        var status: String?
        var state: String?
        var activity: String?
        var wanted: String?
        var wasStopped = false
        var warning: String?
        var error: String?
        var times: [String: Int] = [:]
        var isComplete = false
    }

    static func read(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .amStart)
        var lines = LineReader(slice, firstLine: firstLine)
        var round: Round?
        var wasStopped = false
        while let line = lines.next() {
            let text = line.trimmed
            if text.hasPrefix("Stopping: ") {
                finish(&round, file, &reading)
                wasStopped = true
            } else if text.hasPrefix("Starting: Intent") {
                finish(&round, file, &reading)
                round = Round(line: lines.number)
                round?.wanted = text.after("cmp=")?.firstWord.string(limit: 300)
                round?.wasStopped = wasStopped
                wasStopped = false
            } else {
                if round == nil, text.hasPrefix("Status: ") || text.hasPrefix("Error") {
                    round = Round(line: lines.number)
                }
                take(text, &round)
            }
        }
        finish(&round, file, &reading)
        return reading
    }

    private static func take(_ text: LineText, _ round: inout Round?) {
        if let rest = text.afterPrefix("Status: ") {
            round?.status = rest.string(limit: 40)
        } else if let rest = text.afterPrefix("LaunchState: ") {
            round?.state = rest.firstWord.string(limit: 40)
        } else if let rest = text.afterPrefix("Activity: ") {
            round?.activity = rest.string(limit: 300)
        } else if text.hasPrefix("Warning: ") {
            round?.warning = text.string(limit: 200)
        } else if text.hasPrefix("Error") {
            round?.error = text.string(limit: 200)
        } else if text.hasPrefix("Complete") {
            round?.isComplete = true
        } else {
            for name: StaticString in ["ThisTime", "TotalTime", "WaitTime"] where text.hasPrefix(name) {
                let value = text.after(": ")?.trimmed.count10
                if let value { round?.times["\(name)"] = value }
            }
        }
    }

    private static func finish(_ opened: inout Round?, _ file: String, _ reading: inout Reading) {
        guard let round = opened else { return }
        opened = nil
        let place = LogPlace(file: file, line: round.line)
        let component = (round.wanted ?? round.activity)?.filter { $0 != "}" }
        let package = component.flatMap { LogSubject(component: $0).package }
        if let error = round.error {
            return reading.note(.commandFailed, error, at: place)
        }
        guard round.status == "ok" else {
            let status = round.status.map { "Status: \($0)" } ?? ""
            let code: RemarkCode =
                round.status == "timeout" ? .startTimeout : round.status == nil ? .truncated : .startRefused
            return reading.note(code, status, at: place)
        }
        if let warning = round.warning { return reading.note(.startRefused, warning, at: place) }
        guard round.isComplete, let total = round.times["TotalTime"] else { return reading.note(.truncated, at: place) }
        guard total > 0 else { return reading.note(.startRefused, "TotalTime: 0", at: place) }
        if let activity = round.activity, let package, LogSubject(component: activity).package != package {
            return reading.note(.startOfOtherPackage, activity, at: place)
        }
        let metric: Metric =
            switch round.state {
            case "COLD": .coldStart
            case "WARM": .warmStart
            case "HOT": .hotStart
            case nil where round.wasStopped: .coldStart
            default: .start
            }
        var detail = round.times["ThisTime"].map { "ThisTime \($0) ms" } ?? ""
        if let wait = round.times["WaitTime"] { detail += (detail.isEmpty ? "" : ", ") + "WaitTime \(wait) ms" }
        reading.add(
            Measurement(
                metric, Double(total), .milliseconds, method: "am start -W TotalTime",
                subject: LogSubject(component: round.activity ?? component), place: place, detail: detail))
        reading.add(
            StepRecord(step: .launch, package: package, succeeded: true, failure: nil, reason: "", place: place))
    }
}
