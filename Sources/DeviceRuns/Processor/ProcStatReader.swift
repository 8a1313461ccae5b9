import Bytes
import Findings

/// Reads `/proc/stat` and `/proc/<pid>/stat`: samples one after the other, each begun by the line of all processors.
///
/// A share is the difference between two samples of the same process: its own time over that of all processors. Time of
/// children that were waited for is not its own, and that of guests is in that of users already.
struct ProcStatReader: LineByLine {
    private let file: String
    private(set) var reading = Reading(kind: .procStat)
    private var cores = 0
    private var total: Int?
    /// The sample before, by pid.
    private var last: [Int: Sample] = [:]
    private var current: [Int: Sample] = [:]
    private var lastTotal: Int?

    private struct Sample {
        var name: String
        var ticks: Int
        var start: Int
        var line: Int
    }

    /// Milliseconds of a tick: Android's USER_HZ is 100.
    private static let tick = 10.0

    init(file: String) {
        self.file = file
    }

    mutating func take(_ line: LineText, _ number: Int) {
        if let rest = line.afterPrefix("cpu ") {
            end()
            let values = rest.words(limit: 12).map(\.count10)
            // user nice system idle iowait irq softirq steal: what follows is in the first two.
            total = values.prefix(8).reduce(0) { sum, value in value.flatMap { sum?.adding($0) } }
            if values.count < 4 { total = nil }
            cores = 0
        } else if line.hasPrefix("cpu"), line.dropFirst(3).firstWord.count10 != nil {
            cores += 1
        } else if let sample = Self.sample(line, number) {
            if current.count < 100_000 { current[sample.pid] = sample.sample }
        }
    }

    /// `1234 (name) S …`: a name may have blanks and brackets, so what counts is the last bracket.
    private static func sample(_ line: LineText, _ number: Int) -> (pid: Int, sample: Sample)? {
        guard let open = line.firstIndex(of: UInt8(ascii: "(")), let close = line.lastIndex(of: UInt8(ascii: ")")),
            close > open, let pid = line.prefix(open).trimmed.count10
        else { return nil }
        let fields = line.dropFirst(close + 1).words(limit: 40)
        // Field 3 is the first here: utime is 14, stime 15, starttime 22.
        guard fields.count >= 20, fields[0].count == 1, let user = fields[11].count10, let system = fields[12].count10,
            let start = fields[19].count10, let ticks = user.adding(system)
        else { return nil }
        return (
            pid, Sample(name: line.part(open + 1, close).string(limit: 100), ticks: ticks, start: start, line: number)
        )
    }

    mutating func end() {
        for (pid, sample) in current.sorted(by: { $0.value.line < $1.value.line }) {
            let subject = LogSubject(process: sample.name, pid: pid)
            let place = LogPlace(file: file, line: sample.line)
            reading.add(
                Measurement(
                    .cpuTime, Double(sample.ticks) * Self.tick, .milliseconds, method: "/proc/pid/stat",
                    subject: subject, place: place))
            guard let before = last[pid], before.start == sample.start, sample.ticks >= before.ticks,
                let total, let lastTotal, total > lastTotal
            else { continue }
            let share = Double(sample.ticks - before.ticks) / Double(total - lastTotal) * 100
            reading.add(
                Measurement(
                    .cpu, cores > 0 ? share * Double(cores) : share, cores > 0 ? .percentOfCore : .percentOfDevice,
                    method: "/proc/stat", subject: subject, place: place,
                    detail: cores > 0 ? "\(cores) cores" : ""))
        }
        (last, lastTotal) = (current.isEmpty ? last : current, current.isEmpty ? lastTotal : total)
        current = [:]
    }
}
