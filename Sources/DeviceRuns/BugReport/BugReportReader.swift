import Bytes
import Findings

/// Cuts a bug report into its sections and the services in them, and reads each with the reader of its kind.
///
/// Sections that say nothing of an app are passed over without a look at their lines.
struct BugReportReader {
    private let file: String
    private let slice: ByteSlice
    private var reading: Reading

    static func read(_ slice: ByteSlice, file: String, kind: LogKind = .bugReport) -> Reading {
        var reader = BugReportReader(file: file, slice: slice, reading: Reading(kind: kind))
        reader.run()
        reader.reading.incidents.sort { $0.place.line < $1.place.line }
        return reader.reading
    }

    /// A part of the report that one reader gets.
    private struct Part {
        var kind: LogKind?
        var start: Int
        var firstLine: Int
    }

    private mutating func run() {
        var number = 1
        var position = 0
        var part = Part(kind: nil, start: 0, firstLine: 1)
        let report = slice
        let bytes = report.bytes
        while position < bytes.byteCount {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: position) ?? bytes.byteCount
            let first = bytes.byte(at: position)
            if first == UInt8(ascii: "-") || first == UInt8(ascii: "D") || first == UInt8(ascii: "=")
                || first == UInt8(ascii: "B")
            {
                let line = LineText((try? report.slice(at: position, count: end - position)) ?? ByteSlice()).trimmed
                if let kind = Self.boundary(line) {
                    read(part, end: position)
                    part = Part(kind: kind, start: end + 1, firstLine: number + 1)
                } else {
                    header(line)
                }
            }
            position = end + 1
            number += 1
        }
        read(part, end: bytes.byteCount)
    }

    private mutating func header(_ line: LineText) {
        if let date = line.afterPrefix("== dumpstate: ") {
            reading.properties["dumpstate"] = date.string(limit: 40)
        } else if let print = line.afterPrefix("Build fingerprint: '") {
            let value = print.before("'")?.string(limit: 200)
            if reading.properties["ro.build.fingerprint"] == nil { reading.properties["ro.build.fingerprint"] = value }
        }
    }

    /// What follows a line that begins a section or a service; nil if it begins none. `.other` is passed over.
    private static func boundary(_ line: LineText) -> LogKind? {
        if let rest = line.afterPrefix("DUMP OF SERVICE ") { return service(rest) }
        guard line.hasPrefix("------ "), line.hasSuffix(" ------"), line.count > 15 else { return nil }
        return section(line.part(7, line.count - 7))
    }

    private static func service(_ text: LineText) -> LogKind {
        var name = text
        for priority: StaticString in ["CRITICAL ", "HIGH ", "NORMAL "] {
            if let rest = name.afterPrefix(priority) { name = rest }
        }
        for (service, kind) in services where name.equals(service) || name.before(":")?.equals(service) == true {
            return kind
        }
        return .other
    }

    private static let services: [(StaticString, LogKind)] = [
        ("meminfo", .meminfo), ("cpuinfo", .cpuinfo), ("gfxinfo", .gfxinfo), ("netstats", .netstats),
        ("package", .package), ("batterystats", .batterystats), ("dropbox", .dropBox), ("battery", .battery),
        ("thermalservice", .thermal), ("display", .display),
    ]

    private static let sections: [(StaticString, LogKind)] = [
        ("(logcat", .logcat), ("SYSTEM LOG", .logcat), ("EVENT LOG", .logcat), ("dumpsys meminfo", .meminfo),
        ("dumpsys cpuinfo", .cpuinfo), ("dumpsys gfxinfo", .gfxinfo), ("dumpsys netstats", .netstats),
        ("xt_qtaguid/stats", .qtaguid), ("(procrank", .procrank), ("(top ", .top), ("CPU INFO", .top),
        ("VM TRACES", .traces), ("SYSTEM PROPERTIES", .properties), ("(ps ", .processes), ("(ps)", .processes),
    ]

    private static func section(_ name: LineText) -> LogKind {
        // What is left of the boot before is not of this run.
        if name.hasPrefix("LAST ") || name.hasPrefix("RADIO LOG") { return .other }
        for (mark, kind) in sections where name.contains(mark) { return kind }
        return .other
    }

    private mutating func read(_ part: Part, end: Int) {
        guard let kind = part.kind, kind != .other, end > part.start,
            let body = try? slice.slice(at: part.start, count: end - part.start),
            let read = LogReaders.read(body, as: kind, file: file, firstLine: part.firstLine)
        else { return }
        reading.add(read)
    }
}
