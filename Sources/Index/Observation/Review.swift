import Bytes
import Findings

/// What a second look decided: it takes the place of the score, which is kept beside it.
public struct Override: Sendable, Hashable {
    /// The app's id.
    public var app: String
    /// The item's id.
    public var item: String
    /// The score from now on.
    public var score: Score
    /// Who decided.
    public var reviewer: String
    /// Why.
    public var reason: String
    /// When, as it was written; may be empty.
    public var time: String
    /// Where it stands.
    public var file: String
    /// The line in that file, from 1.
    public var line: Int
}

/// Results of reviews: tables with the columns app, item, score, reviewer, reason, and if wanted time.
public struct Overrides: Sendable {
    /// The decisions, each app and item once.
    public var entries: [Override] = []
    /// What is wrong with the rest.
    public var faults: [SheetFault] = []

    private let index: IndexDefinition
    private let apps: Set<String>

    /// No decisions yet.
    public init(index: IndexDefinition, apps: [IndexApp]) {
        self.index = index
        self.apps = Set(apps.map(\.id))
    }

    /// Reads one table.
    public mutating func read(_ slice: ByteSlice, file: String) {
        guard let table = CSVTable.read(slice, file, &faults), let head = table.rows.first else { return }
        let known: KeyValuePairs<String, [String]> = [
            "app": ["应用"], "item": ["指标"], "score": ["得分", "评分"], "reviewer": ["复核人"], "reason": ["理由"],
            "time": ["时间"],
        ]
        let columns = TableColumns(head, known: known, file: file, &faults)
        guard columns.require(["app", "item", "score", "reviewer", "reason"], head, file: file, &faults) else { return }
        for row in table.rows.dropFirst() { read(row, columns, file) }
    }

    private mutating func read(_ row: CSVTable.Row, _ columns: TableColumns, _ file: String) {
        let texts = ["app", "item", "score", "reviewer", "reason"].map { ($0, columns.text($0, row)) }
        func fail(_ code: SheetFault.Code, _ column: String, _ subject: String) {
            faults.append(SheetFault(code, file, row.line, columns.number(column), subject))
        }
        for (name, text) in texts where text.isEmpty { fail(.empty, name, name) }
        guard texts.allSatisfy({ !$0.1.isEmpty }) else { return }
        let (app, id, written) = (texts[0].1, texts[1].1, texts[2].1)
        guard apps.contains(app) else { return fail(.unknownApp, "app", app) }
        guard let item = index.item(id) else { return fail(.unknownItem, "item", id) }
        guard !entries.contains(where: { $0.app == app && $0.item == id }) else {
            return fail(.double, "score", "\(app) / \(id)")
        }
        switch Answer(written, for: item, in: index) {
        case .outOfRange: fail(.outOfRange, "score", written)
        case .unreadable: fail(.badScore, "score", written)
        case .score(let score):
            entries.append(
                Override(
                    app: app, item: id, score: score, reviewer: texts[3].1, reason: texts[4].1,
                    time: columns.text("time", row), file: file, line: row.line))
        }
    }
}

/// Something that wants a second look.
public struct ReviewRequest: Sendable, Hashable {
    /// Why.
    public enum Reason: String, Sendable, CaseIterable {
        /// Assessors lie far apart.
        case gap
        /// Only one of several assessors scored it.
        case singleAssessor = "single-assessor"
        /// A sheet scores what a report scores too; the report counts.
        case twoSources = "two-sources"

        /// For people.
        public var title: LocalizedText {
            switch self {
            case .gap: LocalizedText(zh: "评分差距大", en: "scores far apart")
            case .singleAssessor: LocalizedText(zh: "仅一人评分", en: "one assessor only")
            case .twoSources: LocalizedText(zh: "评分表与检测结果并存", en: "scored by a sheet and by a report")
            }
        }
    }

    /// The app's id.
    public var app: String
    /// The item's id.
    public var item: String
    /// Why.
    public var reason: Reason
    /// How far the scores are apart, in points of a hundred; 0 where that is not the reason.
    public var gap: Double
    /// The scores by assessor, in their order in the sheets.
    public var scores: [SheetEntry]
    /// True if a review decided it already.
    public var isDecided: Bool
}

/// How far the assessors agree on one item.
public struct ItemAgreement: Sendable, Hashable {
    /// The item's id.
    public var item: String
    /// Apps that at least two assessors scored.
    public var units: Int
    /// Krippendorff's alpha; nil where it has no meaning.
    public var alpha: Double?
    /// The largest distance between two assessors of one app, in points of a hundred.
    public var largestGap: Double

    /// Below this, Krippendorff advises to draw no conclusion.
    public static let leastAlpha = 0.667
}
