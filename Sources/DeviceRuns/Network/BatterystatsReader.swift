import Bytes
import Findings

/// Reads traffic and processor time by uid from `dumpsys batterystats`, in words or comma-separated (`-c`).
///
/// Both count since the last full charge or reset.
struct BatterystatsReader {
    static func read(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .batterystats)
        var lines = LineReader(slice, firstLine: firstLine)
        var uid: Int?
        var process: String?
        while let line = lines.next() {
            let text = line.trimmed
            let place = LogPlace(file: file, line: lines.number)
            if text.hasSuffix(":"), line.indentation <= 4, let owner = UserID.uid(text.dropLast(1)) {
                uid = owner
                process = nil
            } else if let uid {
                let subject = LogSubject(process: process, uid: uid, user: uid / 100_000)
                if let rest = text.afterPrefix("Mobile network: ") {
                    traffic(rest, "mobile", subject, place, &reading)
                } else if let rest = text.afterPrefix("Wi-Fi network: ") ?? text.afterPrefix("Wifi network: ") {
                    traffic(rest, "wifi", subject, place, &reading)
                } else if let rest = text.afterPrefix("Proc "), rest.hasSuffix(":") {
                    process = rest.dropLast(1).string(limit: 200)
                } else if let rest = text.afterPrefix("CPU: "), process != nil {
                    processor(rest, subject, place, &reading)
                }
            }
        }
        return reading
    }

    /// `8.1KB received, 1.6KB sent (packets …)`, in units of 1024 as BatteryStats prints them.
    private static func traffic(
        _ rest: LineText, _ network: String, _ subject: LogSubject, _ place: LogPlace, _ reading: inout Reading
    ) {
        guard let received = rest.before(" received").flatMap(size),
            let sent = rest.between("received, ", " sent").flatMap(size)
        else { return reading.note(.malformed, rest.string(limit: 200), at: place) }
        let owner = LogSubject(uid: subject.uid, user: subject.user)
        for (metric, value) in [(Metric.received, received), (.sent, sent)] {
            reading.add(
                Measurement(
                    metric, value, .bytes, method: "batterystats", subject: owner, place: place, detail: network))
        }
    }

    private static func size(_ text: LineText) -> Double? {
        let units: [(StaticString, Double)] = [("KB", 1024), ("MB", 1_048_576), ("GB", 1_073_741_824), ("B", 1)]
        for (unit, factor) in units where text.hasSuffix(unit) {
            return text.dropLast(unit.utf8CodeUnitCount).trimmed.number.map { $0 * factor }
        }
        return nil
    }

    /// `2s 20ms usr + 4s 60ms krn ; 0ms fg`
    private static func processor(
        _ rest: LineText, _ subject: LogSubject, _ place: LogPlace, _ reading: inout Reading
    ) {
        guard let user = rest.before(" usr")?.duration, let system = rest.between("usr + ", " krn")?.duration else {
            return
        }
        reading.add(
            Measurement(
                .cpuTime, Double(user + system), .milliseconds, method: "batterystats", subject: subject, place: place))
    }

    /// Lines `9,<uid>,l,nt,…` (traffic) and `9,<uid>,l,pr,…` (processes).
    ///
    /// Source: AOSP `BatteryStats.dumpCheckinLocked`.
    static func readCompact(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .compactBatterystats)
        var lines = LineReader(slice, firstLine: firstLine)
        while let line = lines.next() {
            let fields = line.fields(UInt8(ascii: ","), limit: 64)
            guard fields.count > 6, fields[0].count10 != nil, let uid = fields[1].count10, fields[2].equals("l") else {
                continue
            }
            let place = LogPlace(file: file, line: lines.number)
            if fields[3].equals("nt"), fields.count >= 8 {
                let subject = LogSubject(uid: uid, user: uid / 100_000)
                let columns: [(Metric, Int, String)] = [
                    (.received, 4, "mobile"), (.sent, 5, "mobile"), (.received, 6, "wifi"), (.sent, 7, "wifi"),
                ]
                for (metric, index, network) in columns {
                    guard let value = fields[index].count10 else { continue }
                    reading.add(
                        Measurement(
                            metric, Double(value), .bytes, method: "batterystats -c", subject: subject, place: place,
                            detail: network))
                }
            } else if fields[3].equals("pr"), let user = fields[5].count10, let system = fields[6].count10,
                let sum = user.adding(system)
            {
                let subject = LogSubject(process: fields[4].string(limit: 200), uid: uid, user: uid / 100_000)
                reading.add(
                    Measurement(
                        .cpuTime, Double(sum), .milliseconds, method: "batterystats -c", subject: subject, place: place)
                )
            }
        }
        return reading
    }
}
