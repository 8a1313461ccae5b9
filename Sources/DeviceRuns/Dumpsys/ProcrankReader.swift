import Bytes
import Findings

/// Reads `procrank`: a column for each size, in KiB with a K behind.
struct ProcrankReader {
    private static let columns: [(StaticString, Metric)] = [
        ("Rss", .rss), ("Pss", .pss), ("Uss", .uss), ("PSwap", .swap),
    ]

    static func read(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .procrank)
        var lines = LineReader(slice, firstLine: firstLine)
        var header: [LineText] = []
        while let line = lines.next() {
            let words = line.words(limit: 16)
            if words.first?.equals("PID") == true, words.last?.equals("cmdline") == true {
                header = words
                continue
            }
            guard !header.isEmpty, let pid = words.first?.count10, words.count >= header.count else { continue }
            let subject = LogSubject(process: words[header.count - 1].string(limit: 200), pid: pid)
            for (name, metric) in columns {
                guard let index = header.firstIndex(where: { $0.equals(name) }), words[index].hasSuffix("K"),
                    let value = words[index].dropLast(1).count10
                else { continue }
                reading.add(
                    Measurement(
                        metric, Double(value), .kibibytes, method: "procrank", subject: subject,
                        place: LogPlace(file: file, line: lines.number)))
            }
        }
        return reading
    }
}
