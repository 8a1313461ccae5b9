import Findings

/// Reports of several lines while a log is read: lines of different processes stand between each other, so each
/// process, thread and kind has its own.
struct OpenReports<Report> {
    /// Who writes a report.
    struct Writer: Hashable {
        var pid: Int
        var tid: Int
    }

    /// A report with the line that began it.
    struct Opened {
        var report: Report
        var time: LogTime?
        var place: LogPlace
    }

    private var opened: [Writer: Opened] = [:]
    /// Most reports that are written at the same time.
    private let limit = 64

    subscript(writer: Writer) -> Opened? {
        get { opened[writer] }
        // In place: a copy for each line of a report would copy all lines before it.
        _modify { yield &opened[writer] }
    }

    /// Begins a report; gives back the one that has to make room, if any.
    mutating func begin(_ writer: Writer, _ report: Opened) -> Opened? {
        var closed = opened[writer]
        if closed == nil, opened.count >= limit,
            let oldest = opened.min(by: { $0.value.place.line < $1.value.place.line })
        {
            closed = oldest.value
            opened[oldest.key] = nil
        }
        opened[writer] = report
        return closed
    }

    /// Ends a report.
    mutating func end(_ writer: Writer) -> Opened? { opened.removeValue(forKey: writer) }

    /// Ends all, in the order of the log.
    mutating func endAll() -> [Opened] {
        defer { opened = [:] }
        return opened.values.sorted { $0.place.line < $1.place.line }
    }
}
