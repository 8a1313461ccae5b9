import Bytes
import Findings

/// Reads a table of Emmagee, in UTF-8 or GBK: facts of the app and the phone first, then the table, then notes.
struct EmmageeReader {
    private static let columns: [(name: String, metric: Metric, unit: Unit, factor: Double)] = [
        ("应用占用内存PSS(MB)", .pss, .kibibytes, 1024), ("应用占用CPU率(%)", .cpu, .percentOfDevice, 1),
        ("流量(KB)", .traffic, .bytes, 1024), ("fps", .frameRate, .perSecond, 1),
    ]

    static func read(_ slice: ByteSlice, file: String) -> Reading {
        var reading = Reading(kind: .emmagee)
        guard let text = LogEncoding.table(of: slice) else {
            reading.note(.undecodable, at: LogPlace(file: file, line: 0))
            return reading
        }
        var lines = LineReader(text)
        var subject = LogSubject()
        var header: [String] = []
        while let line = lines.next() {
            let fields = line.fields(UInt8(ascii: ","), limit: 64)
            let place = LogPlace(file: file, line: lines.number)
            if header.isEmpty {
                let names = fields.map { $0.trimmed.string(limit: 100) }
                if names.contains("应用占用内存PSS(MB)") {
                    header = names
                } else if fields.count >= 2 {
                    fact(names[0], fields[1].trimmed, &subject, &reading)
                }
            } else if fields.count >= header.count {
                row(fields, header, subject, place, &reading)
            }
        }
        return reading
    }

    private static func fact(
        _ name: String, _ value: LineText, _ subject: inout LogSubject, _ reading: inout Reading
    ) {
        if name.contains("包名") {
            subject.process = value.string(limit: 200)
        } else if name.contains("PID") {
            subject.pid = value.count10
        } else if name.contains("UID") {
            subject.uid = value.count10
        } else if name.contains("手机型号") {
            reading.properties["ro.product.model"] = value.string(limit: 100)
        } else if name.contains("系统版本") {
            reading.properties["ro.build.version.release"] = value.string(limit: 100)
        }
    }

    private static func row(
        _ fields: [LineText], _ header: [String], _ subject: LogSubject, _ place: LogPlace, _ reading: inout Reading
    ) {
        let clock = fields[0].trimmed
        // Notes stand below the table: their first field is no time.
        guard !clock.isEmpty, clock[0].isDigit else { return }
        for column in columns {
            guard let index = header.firstIndex(of: column.name), let value = fields[index].trimmed.number else {
                continue
            }
            reading.add(
                Measurement(
                    column.metric, value * column.factor, column.unit, method: "Emmagee", subject: subject,
                    time: LogTime(clock), place: place, detail: column.metric == .traffic ? "since start" : ""))
        }
    }
}
