import Bytes
import Findings

/// Reads `dumpsys meminfo`, of processes and of the whole phone, as Android 2.3 to 16 print it.
struct MeminfoReader: LineByLine {
    private let file: String
    private(set) var reading = Reading(kind: .meminfo)
    private var block: MemoryBlock?
    private var before: (LineText, LineText) = (LineText(ByteSlice()), LineText(ByteSlice()))
    /// The list of processes that is being read, by what it is ordered.
    private var list: Metric?

    init(file: String) {
        self.file = file
    }

    mutating func take(_ line: LineText, _ number: Int) {
        let text = line.trimmed
        let place = LogPlace(file: file, line: number)
        defer { before = (before.1, line) }
        if let rest = text.afterPrefix("** MEMINFO in pid ") {
            end()
            list = nil
            var subject = LogSubject(pid: rest.leadingInteger)
            subject.process = rest.between("[", "]")?.string(limit: 200)
            block = MemoryBlock(subject: subject, place: place)
        } else if text.hasPrefix("No process found for") {
            reading.note(.noSuchProcess, text.string(limit: 200), at: place)
        } else if let metric = Self.list(text) {
            end()
            list = metric
        } else if text.hasPrefix("Total ") {
            list = nil
        } else if let list {
            if let value = Self.entry(text, metric: list, place: place) { reading.add(value) }
        } else if text.hasPrefix("------") {
            if block == nil { block = MemoryBlock(subject: LogSubject(), place: place) }
            block?.begin(MemoryTable(dashes: line, first: before.0, second: before.1))
        } else if block != nil {
            block?.take(line, text, place, &reading)
        } else if let fields = Self.checkin(line) {
            checkin(fields, place)
        }
    }

    mutating func end() {
        block?.finish(into: &reading)
        block = nil
    }

    /// The lists that name each process once.
    private static func list(_ text: LineText) -> Metric? {
        if text.hasPrefix("Total PSS by process") { return .pss }
        if text.hasPrefix("Total RSS by process") { return .rss }
        return nil
    }

    /// `123,456K: name (pid 1 / activities)`, `123456 kB: name (pid 1)` before Android 7.
    private static func entry(_ text: LineText, metric: Metric, place: LogPlace) -> Measurement? {
        guard let colon = text.firstIndex(of: ": ") else { return nil }
        var amount = text.prefix(colon).trimmed
        if amount.hasSuffix(" kB") {
            amount = amount.dropLast(3)
        } else if amount.hasSuffix("K") {
            amount = amount.dropLast(1)
        } else {
            return nil
        }
        let rest = text.dropFirst(colon + 2)
        guard let value = amount.trimmed.grouped, let name = rest.before(" (pid "),
            let pid = rest.after(" (pid ")?.leadingInteger
        else { return nil }
        return Measurement(
            metric, Double(value), .kibibytes, method: "meminfo by process",
            subject: LogSubject(process: name.string(limit: 200), pid: pid), place: place)
    }

    /// Fields of a line of `--checkin`: version 3 or 4, pid, name, and then four values for each kind.
    private static func checkin(_ line: LineText) -> [LineText]? {
        guard line.hasPrefix("3,") || line.hasPrefix("4,") else { return nil }
        let fields = line.fields(UInt8(ascii: ","))
        return fields.count >= 19 && fields[1].count10 != nil ? fields : nil
    }

    /// Maximum, allocated and free heap come first, then the proportional set size: native, Dalvik, other, all.
    ///
    /// Source: AOSP `ActivityThread.dumpMemInfoTable`.
    private mutating func checkin(_ fields: [LineText], _ place: LogPlace) {
        let subject = LogSubject(process: fields[2].string(limit: 200), pid: fields[1].count10)
        for (metric, index) in [(Metric.nativeHeap, 15), (.javaHeap, 16), (.pss, 18)] {
            guard let value = fields[index].count10 else {
                reading.note(.malformed, fields[index].string(limit: 60), at: place)
                continue
            }
            reading.add(
                Measurement(
                    metric, Double(value), .kibibytes, method: "meminfo --checkin", subject: subject, place: place))
        }
    }
}
