import Bytes
import Findings

/// Reads the log of the monkey that clicks what it finds on the screen. It names apps by their labels, so its incidents
/// have no process.
struct SmartMonkeyReader {
    static func read(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .smartMonkey)
        var lines = LineReader(slice, firstLine: firstLine)
        while let line = lines.next() {
            let place = LogPlace(file: file, line: lines.number)
            // `2013-03-04 12:33:18.789: …`
            let time = LogTime(line.prefix(23))
            if let rest = line.after(")-UI Exception: ") {
                let kind: IncidentKind? =
                    rest.hasPrefix("CRASH: ") ? .javaCrash : rest.hasPrefix("ANR: ") ? .anr : nil
                guard let kind else { continue }
                reading.add(
                    Incident(
                        kind, subject: LogSubject(), reason: rest.string(limit: 300), time: time, place: place,
                        method: "smart monkey"))
            } else if let count = line.after(": Invocations completed: ")?.firstWord.count10 {
                reading.add(
                    Measurement(.steps, Double(count), .count, method: "smart monkey", time: time, place: place))
            } else if line.contains(": Monkey aborted") {
                reading.note(.truncated, "Monkey aborted", at: place)
            }
        }
        return reading
    }
}
