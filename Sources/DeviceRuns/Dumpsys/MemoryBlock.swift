import Findings

/// One process in `dumpsys meminfo`: its table, and the summary below it in newer releases.
struct MemoryBlock {
    private let subject: LogSubject
    private let place: LogPlace
    private var table: MemoryTable?
    private var values: [Metric: Value] = [:]
    private var hasTotal = false

    /// A value and where it came from; what is more exact replaces what is less.
    private struct Value {
        var kibibytes: Int
        var method: String
        var rank: Int
        var place: LogPlace
    }

    init(subject: LogSubject, place: LogPlace) {
        self.subject = subject
        self.place = place
    }

    mutating func begin(_ table: MemoryTable) {
        if self.table == nil { self.table = table }
    }

    mutating func take(_ line: LineText, _ text: LineText, _ place: LogPlace, _ reading: inout Reading) {
        if summary(text, place) || oldTotals(text, place) { return }
        guard let table, table.isReady else { return }
        let label: StaticString
        if text.hasPrefix("TOTAL ") {
            label = "TOTAL"
        } else if text.hasPrefix("Native Heap ") {
            label = "Native Heap"
        } else if text.hasPrefix("Native ") {
            label = "Native"
        } else if text.hasPrefix("Dalvik Heap ") {
            label = "Dalvik Heap"
        } else if text.hasPrefix("Dalvik ") && !text.hasPrefix("Dalvik Other") && !text.hasPrefix("Dalvik Details") {
            label = "Dalvik"
        } else {
            return
        }
        // With `-a` the details below the table have a total of their own.
        if text.hasPrefix("TOTAL "), hasTotal { return }
        guard let cells = table.values(line, labelEnd: line.indentation + label.utf8CodeUnitCount), !cells.isEmpty
        else {
            return reading.note(.ambiguousTable, text.string(limit: 200), at: place)
        }
        if text.hasPrefix("TOTAL ") {
            hasTotal = true
            set(.pss, cells, .pss, "meminfo TOTAL", 2, place)
            set(.rss, cells, .rss, "meminfo TOTAL", 1, place)
            set(.swap, cells, .swapPss, "meminfo TOTAL SwapPss", 1, place)
        } else if text.hasPrefix("Native") {
            set(.nativeHeap, cells, .pss, "meminfo Native Heap", 1, place)
        } else {
            set(.javaHeap, cells, .pss, "meminfo Dalvik Heap", 1, place)
        }
    }

    private mutating func set(
        _ metric: Metric, _ cells: [(column: MemoryTable.Column, value: Int)], _ column: MemoryTable.Column,
        _ method: String, _ rank: Int, _ place: LogPlace
    ) {
        guard let cell = cells.first(where: { $0.column == column }) else { return }
        set(metric, cell.value, method, rank, place)
    }

    private mutating func set(_ metric: Metric, _ value: Int, _ method: String, _ rank: Int, _ place: LogPlace) {
        guard rank > values[metric]?.rank ?? 0 else { return }
        values[metric] = Value(kibibytes: value, method: method, rank: rank, place: place)
    }

    /// Lines of the App Summary: one value each, or several in that of the totals.
    private mutating func summary(_ text: LineText, _ place: LogPlace) -> Bool {
        guard text.firstIndex(of: UInt8(ascii: ":")) != nil else { return false }
        for (metric, label) in Self.summaryRows where text.hasPrefix(label) {
            guard let value = text.dropFirst(label.utf8CodeUnitCount).firstWord.count10 else { return false }
            set(metric, value, "meminfo App Summary", 2, place)
            return true
        }
        guard text.hasPrefix("TOTAL PSS:") || text.hasPrefix("TOTAL:") else { return false }
        if let value = (text.after("TOTAL PSS:") ?? text.after("TOTAL:"))?.firstWord.count10 {
            set(.pss, value, "meminfo App Summary", 1, place)
        }
        // Android 11 repeats the proportional size in the table's cell: the summary has the resident one.
        if let value = text.after("TOTAL RSS:")?.firstWord.count10 {
            set(.rss, value, "meminfo App Summary", 2, place)
        }
        if let value = text.after("TOTAL SWAP PSS:")?.firstWord.count10 {
            set(.swap, value, "meminfo App Summary", 2, place)
        }
        return true
    }

    private static let summaryRows: [(Metric, StaticString)] = [
        (.javaHeap, "Java Heap:"), (.nativeHeap, "Native Heap:"), (.graphics, "Graphics:"),
    ]

    /// Rows of Android 2.3 to 4.3, where the columns are native, Dalvik, other and all.
    private mutating func oldTotals(_ text: LineText, _ place: LogPlace) -> Bool {
        guard let rest = text.afterPrefix("(Pss):") else { return false }
        let cells = rest.words(limit: 8).map(\.count10)
        guard cells.count == 4, let native = cells[0], let dalvik = cells[1], let all = cells[3] else { return false }
        set(.nativeHeap, native, "meminfo (Pss)", 1, place)
        set(.javaHeap, dalvik, "meminfo (Pss)", 1, place)
        set(.pss, all, "meminfo (Pss)", 2, place)
        return true
    }

    func finish(into reading: inout Reading) {
        for metric in Metric.allCases {
            guard let value = values[metric] else { continue }
            reading.add(
                Measurement(
                    metric, Double(value.kibibytes), .kibibytes, method: value.method, subject: subject,
                    place: value.place))
        }
        if values.isEmpty { reading.note(.truncated, at: place) }
    }
}
