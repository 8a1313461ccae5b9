import Bytes
import Findings

/// Reads facts of the phone.
enum SystemReaders {
    /// `getprop`: `[name]: [value]`.
    static func properties(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .properties)
        var lines = LineReader(slice, firstLine: firstLine)
        while let line = lines.next() {
            guard line.hasPrefix("["), let name = line.between("[", "]: ["), let value = line.after("]: [") else {
                continue
            }
            guard reading.properties.count < 10_000 else { break }
            let text = value.hasSuffix("]") ? value.dropLast(1) : value
            reading.properties[name.string(limit: 200)] = text.string(limit: 500)
        }
        return reading
    }

    /// `ps`: which pid is which process. Columns differ by release; the pid is second or called so, the name is last.
    static func processes(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .processes)
        var lines = LineReader(slice, firstLine: firstLine)
        var pidColumn: Int?
        while let line = lines.next() {
            let words = line.words(limit: 24)
            if let column = words.firstIndex(where: { $0.equals("PID") }) {
                pidColumn = column
                continue
            }
            guard let pidColumn, words.count > pidColumn + 2, let pid = words[pidColumn].count10, let name = words.last
            else { continue }
            let subject = LogSubject(
                process: name.string(limit: 200), pid: pid, uid: words.first.flatMap(UserID.uid))
            reading.add(
                ProcessRecord(
                    event: .seen, subject: subject, time: nil, place: LogPlace(file: file, line: lines.number)))
        }
        return reading
    }
}
