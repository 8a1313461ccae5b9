import Bytes
import DeviceRuns
import Findings
import TestSupport
import Testing

/// Every real log is read to exactly what stands in it. The table was made by looking at the files, and for the long
/// ones by counting with other programs.
@Suite("Real device logs", .enabled(if: DeviceLogs.folder != nil, Comment(rawValue: DeviceLogs.absence)))
struct DeviceLogTests {
    /// Facts by the end of a file's path; the line of the file has its kind.
    private static let table: [(name: String, kind: String, facts: [String])] = {
        var table: [(String, String, [String])] = []
        for line in DeviceLogTable.text.split(separator: "\n") {
            if line.hasPrefix("  ") {
                table[table.count - 1].2.append(String(line.dropFirst(2)))
            } else {
                let words = line.split(separator: " ")
                table.append((String(words[0]), String(words[1]), []))
            }
        }
        return table
    }()

    @Test("gives what stands in it", arguments: DeviceLogs.names)
    func facts(_ name: String) throws {
        let reading = LogReaders.read(try FileMapping.open(DeviceLogs.path(name)), file: name)
        let row = Self.table.first { name.hasSuffix($0.name) }
        let facts = LogFacts.lines(of: reading)
        if let row {
            #expect(reading.kind.rawValue == row.kind, "\(name)")
            #expect(facts == row.facts, "\(name)")
        } else {
            // Fragments of no known kind, sources of programs, and files without a line: nothing is made up of them.
            #expect(reading.kind == .unknown && facts == ["remark unknown_content @1"], "\(name)")
        }
    }

    @Test("Every row of the table is about a file")
    func rows() {
        for row in Self.table { #expect(DeviceLogs.names.contains { $0.hasSuffix(row.name) }, "\(row.name)") }
    }

    @Test("Cut anywhere, a log gives no number that is not in the whole of it", arguments: DeviceLogs.names)
    func truncated(_ name: String) throws {
        let slice = try FileMapping.open(DeviceLogs.path(name))
        guard slice.count < 8000 else { return }
        let whole = LogReaders.read(slice, file: name)
        let values = Set(whole.measurements.map(\.value))
        // A cut in the middle of a line may shorten a number; so lines are cut off whole.
        let text = slice.array()
        for end in text.indices where text[end] == UInt8(ascii: "\n") && end % 7 == 0 {
            let part = LogReaders.read(try slice.slice(at: 0, count: end + 1), file: name)
            guard part.kind == whole.kind else { continue }
            let sums: Set<Metric> = [.received, .sent, .steps, .failedSteps, .cpu]
            for measurement in part.measurements where !sums.contains(measurement.metric) {
                #expect(values.contains(measurement.value), "\(name) cut at \(end): \(measurement)")
            }
        }
    }
}

/// A reading in words, one fact a line; long lists as counts and sums.
enum LogFacts {
    static func lines(of reading: Reading) -> [String] {
        var lines: [String] = []
        if reading.measurements.count > 24 {
            let groups = Dictionary(grouping: reading.measurements) {
                "\($0.metric.rawValue) \($0.unit.rawValue) \($0.method)"
            }
            for (name, values) in groups.sorted(by: { $0.key < $1.key }) {
                let sum = (values.map(\.value).reduce(0, +) * 10).rounded() / 10
                lines.append("\(name): \(values.count), sum \(sum)")
            }
        } else {
            lines += reading.measurements.map { value in
                let who = who(value.subject)
                let detail = value.detail.isEmpty ? "" : " (\(value.detail))"
                return
                    "\(value.metric.rawValue) \(value.value) \(value.unit.rawValue)\(who)\(detail) @\(value.place.line)"
            }
        }
        lines += reading.incidents.map { incident in
            let reason = incident.reason.replacing("\n", with: " / ").prefix(40)
            let frames = incident.stack.isEmpty ? "" : ", \(incident.stack.count) frames"
            return "\(incident.kind.rawValue)\(who(incident.subject)): \(reason)\(frames) @\(incident.place.line)"
        }
        lines += reading.processes.map { "\($0.event.rawValue)\(who($0.subject)) @\($0.place.line)" }
        lines += reading.packages.map { package in
            let shared = package.sharedUser.map { " shared \($0)" } ?? ""
            let uid = package.uid.map { " uid \($0)" } ?? ""
            let version = package.versionCode.map { " version \($0) \(package.versionName ?? "")" } ?? ""
            let hidden = package.isHidden ? " hidden" : ""
            return "package \(package.name)\(uid)\(shared)\(version)\(hidden) @\(package.place.line)"
        }
        for (name, value) in reading.properties.sorted(by: { $0.key < $1.key }) { lines.append("\(name) = \(value)") }
        lines += reading.remarks.map { "remark \($0.code.rawValue) @\($0.place.line)" }
        return lines
    }

    private static func who(_ subject: LogSubject) -> String {
        var text = ""
        if let process = subject.process { text += " \(process)" }
        if let pid = subject.pid { text += " pid \(pid)" }
        if let uid = subject.uid { text += " uid \(uid)" }
        return text
    }
}
