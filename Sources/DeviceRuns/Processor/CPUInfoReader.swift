import Bytes
import Findings

/// Reads `dumpsys cpuinfo`: percent of one core, over a window that the system chose.
struct CPUInfoReader {
    static func read(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .cpuinfo)
        var lines = LineReader(slice, firstLine: firstLine)
        var window: String?
        var indentation: Int?
        while let line = lines.next() {
            let text = line.trimmed
            if let rest = text.afterPrefix("CPU usage from ") {
                window = (rest.before(":") ?? rest).string(limit: 100)
                if let open = rest.firstIndex(of: " ago") { window = rest.prefix(open + 4).string }
                indentation = nil
            } else if let window, let entry = entry(text) {
                // Threads stand below their process, further in: they are in its share already.
                let depth = line.indentation
                if let indentation, depth > indentation + 1 { continue }
                indentation = indentation ?? depth
                reading.add(
                    Measurement(
                        .cpu, entry.share, .percentOfCore, method: "cpuinfo", subject: entry.subject,
                        place: LogPlace(file: file, line: lines.number), detail: window))
            }
        }
        return reading
    }

    /// `82% 929/system_server: 60% user + 22% kernel / faults: …`, with a sign before it if the process is new or gone.
    private static func entry(_ text: LineText) -> (share: Double, subject: LogSubject)? {
        let line = text.hasPrefix("+") || text.hasPrefix("-") ? text.dropFirst(1) : text
        guard let percent = line.firstIndex(of: UInt8(ascii: "%")), let share = line.prefix(percent).number,
            let user = line.firstIndex(of: "% user")
        else { return nil }
        let rest = line.part(percent + 1, user).trimmed
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")), let pid = rest.prefix(slash).count10,
            let blank = rest.lastIndex(of: 0x20), blank > slash, rest[blank - 1] == UInt8(ascii: ":")
        else { return nil }
        let name = rest.part(slash + 1, blank - 1).string(limit: 200)
        return (share, LogSubject(process: name, pid: pid))
    }
}
