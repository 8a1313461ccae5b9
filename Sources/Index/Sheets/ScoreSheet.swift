import Bytes
import Findings

/// One row of a sheet: what one assessor says of one item of one app.
public struct SheetEntry: Sendable, Hashable {
    /// The app's id.
    public var app: String
    /// The item's id.
    public var item: String
    /// Who says so.
    public var assessor: String
    /// The score.
    public var score: Score
    /// What stands in the sheet: the score as it was written, or the dates.
    public var written: String
    /// A remark; may be empty.
    public var note: String
    /// Where the evidence is; may be empty.
    public var evidence: String
    /// When it was seen, as it was written; may be empty.
    public var time: String
    /// Where it stands.
    public var file: String
    /// The line in that file, from 1.
    public var line: Int
}

/// Score sheets: what several assessors say of several apps.
public struct ScoreSheets: Sendable {
    /// The rows that can be used, in the order in which they were read.
    public var entries: [SheetEntry] = []
    /// What is wrong with the rest.
    public var faults: [SheetFault] = []

    let index: IndexDefinition
    private let apps: Set<String>
    private let items: [String: IndexItem]
    private var seen: Set<[String]> = []

    /// No sheets yet.
    public init(index: IndexDefinition, apps: [IndexApp]) {
        self.index = index
        self.apps = Set(apps.map(\.id))
        items = Dictionary(index.items.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The columns, each with what it may be called in Chinese.
    static let columns: KeyValuePairs<String, [String]> = [
        "app": ["应用"], "item": ["指标"], "assessor": ["体验官", "评估员"], "score": ["得分", "评分"],
        "note": ["备注"], "evidence": ["证据"], "time": ["时间"], "started": ["开始"], "finished": ["办结", "结束"],
    ]

    /// The names of the columns, in the order in which a new sheet has them.
    public static var columnNames: [String] { columns.map(\.key) }

    /// Reads one sheet.
    public mutating func read(_ slice: ByteSlice, file: String) {
        guard let table = CSVTable.read(slice, file, &faults), let head = table.rows.first else { return }
        let columns = TableColumns(head, known: Self.columns, file: file, &faults)
        guard columns.require(["app", "item", "assessor"], head, file: file, &faults) else { return }
        for row in table.rows.dropFirst() { read(row, columns, file) }
    }

    private mutating func read(_ row: CSVTable.Row, _ columns: TableColumns, _ file: String) {
        func fault(_ code: SheetFault.Code, _ column: String, _ subject: String) -> SheetFault {
            SheetFault(code, file, row.line, columns.number(column), subject)
        }
        let app = columns.text("app", row)
        let id = columns.text("item", row)
        let assessor = columns.text("assessor", row)
        var isPlaced = true
        if !apps.contains(app) {
            faults.append(fault(.unknownApp, "app", app))
            isPlaced = false
        }
        if items[id] == nil {
            faults.append(fault(.unknownItem, "item", id))
            isPlaced = false
        }
        if assessor.isEmpty {
            faults.append(fault(.noAssessor, "assessor", ""))
            isPlaced = false
        }
        guard isPlaced, let item = items[id] else { return }
        guard seen.insert([app, id, assessor]).inserted else {
            faults.append(fault(.double, "score", "\(app) / \(id) / \(assessor)"))
            return
        }
        let written = columns.text("score", row)
        let dates = written.isEmpty ? self.dates(row, columns, item, fault) : nil
        guard !written.isEmpty || dates != nil else {
            faults.append(fault(.empty, "score", "\(app) / \(id) / \(assessor)"))
            return
        }
        let answer = dates?.answer ?? Answer(written, for: item, in: index)
        guard case .score(let score) = answer else {
            guard dates == nil else { return }
            faults.append(fault(answer == .outOfRange ? .outOfRange : .badScore, "score", written))
            return
        }
        entries.append(
            SheetEntry(
                app: app, item: id, assessor: assessor, score: score, written: dates?.text ?? written,
                note: columns.text("note", row), evidence: columns.text("evidence", row),
                time: columns.text("time", row), file: file, line: row.line))
    }

    /// What the dates of a row come to, where the item is one of dates and they are there.
    private mutating func dates(
        _ row: CSVTable.Row, _ columns: TableColumns, _ item: IndexItem,
        _ fault: (SheetFault.Code, String, String) -> SheetFault
    ) -> (answer: Answer, text: String)? {
        guard let timing = item.timing, !columns.text("started", row).isEmpty else { return nil }
        var days: [String: CalendarDay] = [:]
        for name in ["started", "finished", "time"] {
            let text = columns.text(name, row)
            guard !text.isEmpty else { continue }
            guard let day = CalendarDay(String(text.prefix(10)).replacing("/", with: "-")) else {
                faults.append(fault(.badDate, name, text))
                return (.unreadable, "")
            }
            days[name] = day
        }
        guard let start = days["started"] else { return nil }
        let finish = days["finished"]
        let text = "\(start.text) – \(finish?.text ?? "")"
        if let finish, finish < start {
            faults.append(fault(.datesReversed, "finished", text))
            return (.unreadable, text)
        }
        let score = timing.score(started: start, finished: finish, seen: days["time"], index.calendar)
        return score.map { (.score($0), text) }
    }

    /// What no sheet says anything of: observed items, app by app, but for those that something else scores.
    public func missing(_ apps: [IndexApp], isScored: (String, IndexItem) -> Bool) -> [SheetFault] {
        let said = Set(entries.map { [$0.app, $0.item] })
        return apps.flatMap { app in
            index.items.filter { $0.source == .sheet && !said.contains([app.id, $0.id]) && !isScored(app.id, $0) }
                .map { SheetFault(.missing, "", 0, 0, "\(app.id) / \($0.id)") }
        }
    }
}
