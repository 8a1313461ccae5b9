import Bytes
import Findings

/// Which process a pid was at a place of a log. Pids are used again, and an app that restarts gets a new one.
struct ProcessTable {
    private struct Entry {
        var line: Int
        var subject: LogSubject
    }

    /// By file and pid, in the order of the lines.
    private var entries: [String: [Int: [Entry]]] = [:]

    /// A table of all that the files say.
    init(_ readings: [Reading]) {
        for reading in readings {
            for process in reading.processes { add(process.subject, process.place) }
            for measurement in reading.measurements where !measurement.method.hasPrefix("/proc/") {
                add(measurement.subject, measurement.place)
            }
            for incident in reading.incidents { add(incident.subject, incident.place) }
        }
        for file in entries.keys {
            for pid in entries[file]?.keys.sorted() ?? [] { entries[file]?[pid]?.sort { $0.line < $1.line } }
        }
    }

    private mutating func add(_ subject: LogSubject, _ place: LogPlace) {
        // What `/proc` and `top` call a process may be cut: only whole names tell who it is.
        guard let pid = subject.pid, let name = subject.process, !name.hasSuffix("+") else { return }
        let last = entries[place.file]?[pid]?.last?.subject.process
        guard last != name else { return }
        entries[place.file, default: [:]][pid, default: []].append(Entry(line: place.line, subject: subject))
    }

    /// The process that had a pid at a place: by the last line before it in the same file, else by the first behind
    /// it, else by the other files if they agree.
    func process(pid: Int, at place: LogPlace) -> String? {
        if let list = entries[place.file]?[pid] {
            let next = list.firstPlace { $0.line > place.line }
            return (next > 0 ? list[next - 1] : list.first)?.subject.process
        }
        var names: Set<String> = []
        for file in entries.keys { names.formUnion(entries[file]?[pid]?.compactMap(\.subject.process) ?? []) }
        return names.count == 1 ? names.first : nil
    }
}
