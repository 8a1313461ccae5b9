import Bytes
import Findings

/// Reads starts that Perfetto's `trace_processor` printed as CSV: a query on `android_startups`, alone or joined with
/// `android_startup_time_to_display`.
///
/// The time to the first frame counts where it was asked for; else the length of the start as the system traced it, which
/// is another measure and stays apart. Times are in nanoseconds; `[NULL]` is no value.
/// Source: Perfetto's stdlib, android/startup/startups.sql and time_to_display.sql.
struct PerfettoTable {
    /// True for the header of such a table.
    static func isHeader(_ line: LineText) -> Bool {
        let names = names(line)
        return names.contains("package") && names.contains("startup_type")
            && (names.contains("dur") || names.contains("time_to_initial_display"))
    }

    static func read(_ slice: ByteSlice, file: String) -> Reading {
        var reading = Reading(kind: .perfettoTable)
        var lines = LineReader(slice)
        guard let header = lines.next().map(names), let package = header.firstIndex(of: "package"),
            let type = header.firstIndex(of: "startup_type")
        else { return reading }
        let display = header.firstIndex(of: "time_to_initial_display")
        let full = header.firstIndex(of: "time_to_full_display")
        while let line = lines.next() {
            let fields = names(line)
            let place = LogPlace(file: file, line: lines.number)
            guard !line.trimmed.isEmpty else { continue }
            guard fields.count == header.count else {
                reading.note(.malformed, line.string(limit: 200), at: place)
                continue
            }
            let subject = LogSubject(process: fields[package])
            func add(_ metric: Metric, _ column: Int?, _ method: String) {
                guard let column, let value = LineText(fields[column]).count10, value > 0 else { return }
                reading.add(
                    Measurement(
                        metric, Double(value) / 1_000_000, .milliseconds, method: method, subject: subject,
                        place: place))
            }
            let metric = metric(fields[type])
            add(metric, display, "perfetto time_to_initial_display")
            if display == nil { add(metric, header.firstIndex(of: "dur"), "perfetto android_startups dur") }
            add(.fullyDrawn, full, "perfetto time_to_full_display")
        }
        return reading
    }

    private static func metric(_ type: String) -> Metric {
        switch type {
        case "cold": .coldStart
        case "warm": .warmStart
        case "hot": .hotStart
        default: .start
        }
    }

    /// The cells of a line: names and numbers, which have no commas in them, with quotation marks or without.
    private static func names(_ line: LineText) -> [String] {
        line.fields(UInt8(ascii: ","), limit: 64).map { field in
            let text = field.trimmed
            return text.count >= 2 && text.hasPrefix("\"") && text.hasSuffix("\"")
                ? text.part(1, text.count - 1).string(limit: 200) : text.string(limit: 200)
        }
    }
}
