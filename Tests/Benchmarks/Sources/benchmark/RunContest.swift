#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// How long `ingest` takes for a bug report of 20 MB and for a logcat of gigabytes, both made of real logs.
struct RunContest {
    /// A folder of real logs with `index.tsv`: path, kind and more in each line.
    let logs: String
    /// Size of the logcat in MiB.
    let size: Int
    let options: Options

    /// What a phone's bug report has at most, as a rule.
    private static let reportSize = 20_000_000
    /// A phone writes trouble rarely: the lines of the real logs come once in so many bytes of everyday lines.
    private static let partSize = 8 << 20

    func run() throws {
        let folder =
            FileManager.default.temporaryDirectory.path
            + "/touchstone-benchmark-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let real = try readLogs()
        let report = folder + "/bugreport.txt"
        try write(bugReport(real), to: report)
        print(try row("bug report", report))
        let part = folder + "/part.txt"
        let copies = max(1, size * 1_048_576 / (try write(logcat(real), to: part)))
        let logcat = folder + "/logcat.txt"
        let script = "i=0; while [ $i -lt $1 ]; do cat \"$2\"; i=$((i+1)); done"
        let made = try MeasuredProcess.run("/bin/sh", ["-c", script, "sh", "\(copies)", part], output: logcat)
        guard made.end == .exited(0) else { throw Complaint("no room for a logcat of \(size) MiB in \(folder)") }
        print(try row("logcat", logcat))
    }

    private func row(_ name: String, _ file: String) throws -> String {
        let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? any BinaryInteger
        let bytes = Double(size.map { Int($0) } ?? 0)
        let command = Command(
            name: name, path: options.program,
            arguments: ["ingest", file, "--package", "com.android.package", "--format", "json"])
        let runs = try (0..<options.runs).map { _ in try command.measure() }
        let cpu = Table.median(runs.map { Table.seconds($0.cpu) })
        return Table.columns([
            name, Table.mebibytes(Int(bytes)), Table.milliseconds(Table.median(runs.map { Table.seconds($0.wall) })),
            Table.milliseconds(cpu), Table.mebibytes(runs.map(\.peakBytes).max() ?? 0),
            Table.decimal(bytes / 1e6 / max(cpu, 1e-9), digits: 1) + " MB/s",
        ])
    }

    /// The logs by kind.
    private func readLogs() throws -> [(kind: String, text: String)] {
        guard let data = FileManager.default.contents(atPath: logs + "/index.tsv") else {
            throw Complaint("\(logs): no index.tsv there")
        }
        let index = String(decoding: data, as: UTF8.self)
        return index.split(separator: "\n").dropFirst().compactMap { line in
            let fields = line.split(separator: "\t")
            guard fields.count > 1, let text = FileManager.default.contents(atPath: logs + "/" + fields[0]) else {
                return nil
            }
            return (String(fields[1]), String(decoding: text, as: UTF8.self))
        }
    }

    /// Every log once, then its lines of no interest again and again.
    private func logcat(_ real: [(kind: String, text: String)]) -> String {
        let all = real.filter { $0.kind.hasPrefix("logcat") }.flatMap { $0.text.split(separator: "\n") }
        let lines = all.filter(Self.isThreadtime)
        let events = [
            "ActivityManager", "ActivityTaskManager", "AndroidRuntime", "DEBUG", " am_", " wm_", "lowmem", "lmkd",
        ]
        let calm = lines.filter { line in !events.contains { line.contains($0) } }.joined(separator: "\n") + "\n"
        var text = lines.joined(separator: "\n") + "\n"
        let copies = max(0, Self.partSize - text.utf8.count) / max(calm.utf8.count, 1)
        text += String(repeating: calm, count: copies)
        return text
    }

    /// True for lines like `04-25 18:33:29.273   395   637 W Watchdog: …`.
    private static func isThreadtime(_ line: Substring) -> Bool {
        let bytes = Array(line.utf8.prefix(20))
        guard bytes.count == 20, line.contains(": ") else { return false }
        return bytes[2] == UInt8(ascii: "-") && bytes[14] == UInt8(ascii: ".") && bytes[18] == UInt8(ascii: " ")
    }

    /// The logs as sections and services, a part of the logcat behind them, again until the size is reached.
    private func bugReport(_ real: [(kind: String, text: String)]) -> String {
        var round = "------ SYSTEM LOG (logcat -v threadtime -d *:v) ------\n" + logcat(real)
        for (kind, text) in real {
            switch kind {
            case "meminfo", "cpuinfo", "gfxinfo", "netstats", "package", "batterystats":
                round += "DUMP OF SERVICE \(kind):\n\(text)\n"
            case "logcat-event": round += "------ EVENT LOG (logcat -b events) ------\n\(text)\n"
            case "top": round += "------ CPU INFO (top -b) ------\n\(text)\n"
            case "procrank": round += "------ PROCRANK (procrank) ------\n\(text)\n"
            case "anr-traces": round += "------ VM TRACES JUST NOW ------\n\(text)\n"
            case "getprop": round += "------ SYSTEM PROPERTIES ------\n\(text)\n"
            default: break
            }
        }
        let copies = Self.reportSize / max(round.utf8.count, 1) + 1
        return "== dumpstate: 2026-04-25 20:45:10\n" + String(repeating: round, count: copies)
    }

    @discardableResult
    private func write(_ text: String, to path: String) throws -> Int {
        let data = Data(text.utf8)
        try data.write(to: URL(fileURLWithPath: path))
        return data.count
    }
}
