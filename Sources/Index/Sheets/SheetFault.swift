import Findings

/// Something wrong in a sheet, with its place.
public struct SheetFault: Sendable, Hashable {
    /// What kind of fault.
    public enum Code: String, Sendable, CaseIterable {
        /// The file is no table.
        case notATable = "not-a-table"
        /// A column that nobody knows.
        case unknownColumn = "unknown-column"
        /// A column that is there twice.
        case doubleColumn = "double-column"
        /// A column that must be there.
        case missingColumn = "missing-column"
        /// A row whose app is not in the list.
        case unknownApp = "unknown-app"
        /// A row whose item is not in the index.
        case unknownItem = "unknown-item"
        /// A row without an assessor.
        case noAssessor = "no-assessor"
        /// The same app, item and assessor a second time.
        case double
        /// A score below 0 or above 100, or more counted than there are.
        case outOfRange = "out-of-range"
        /// A score that is neither a number, a count, nor a word of the item's scale.
        case badScore = "bad-score"
        /// A date that is none.
        case badDate = "bad-date"
        /// Something that ended before it began.
        case datesReversed = "dates-reversed"
        /// An empty cell where a score belongs.
        case empty
        /// An observed item of an app of which no sheet says anything.
        case missing
    }

    /// What kind.
    public var code: Code
    /// The file.
    public var file: String
    /// The line, from 1; 0 where there is none.
    public var line: Int
    /// The column, from 1; 0 where there is none.
    public var column: Int
    /// What stands there, or what is missing.
    public var subject: String

    init(_ code: Code, _ file: String, _ line: Int, _ column: Int, _ subject: String) {
        self.code = code
        self.file = file
        self.line = line
        self.column = column
        self.subject = subject
    }

    /// True if nothing may be computed before it is mended: what is merely not there yet leaves an interval.
    public var isError: Bool { code != .missing && code != .empty }

    /// `file:line:column`, as far as it is known.
    public var place: String {
        file + (line > 0 ? ":\(line)" : "") + (column > 0 ? ":\(column)" : "")
    }

    /// What is wrong, for people.
    public var message: LocalizedText {
        switch code {
        case .notATable:
            LocalizedText(
                zh: "无法作为 CSV 表格读取（应为 UTF-8 或 GBK，引号成对）",
                en: "cannot be read as a CSV table (UTF-8 or GBK, quotes in pairs)")
        case .unknownColumn: LocalizedText(zh: "未知的列“\(subject)”", en: "unknown column “\(subject)”")
        case .doubleColumn: LocalizedText(zh: "列“\(subject)”重复", en: "column “\(subject)” is there twice")
        case .missingColumn: LocalizedText(zh: "缺少列“\(subject)”", en: "column “\(subject)” is missing")
        case .unknownApp: LocalizedText(zh: "应用清单中没有“\(subject)”", en: "“\(subject)” is not in the list of apps")
        case .unknownItem: LocalizedText(zh: "指标体系中没有“\(subject)”", en: "“\(subject)” is no item of the index")
        case .noAssessor: LocalizedText(zh: "未填体验官", en: "no assessor is named")
        case .double: LocalizedText(zh: "重复填写：\(subject)", en: "there twice: \(subject)")
        case .outOfRange: LocalizedText(zh: "“\(subject)”超出 0–100", en: "“\(subject)” is outside 0–100")
        case .badScore:
            LocalizedText(
                zh: "“\(subject)”既不是 0–100 的数，也不是“5/12”这样的计数或量表中的词",
                en: "“\(subject)” is no number in 0–100, no count such as “5 of 12”, and no word of the scale")
        case .badDate:
            LocalizedText(zh: "“\(subject)”不是日期（如 2026-11-23）", en: "“\(subject)” is no day, as 2026-11-23")
        case .datesReversed: LocalizedText(zh: "办结早于开始：\(subject)", en: "finished before it started: \(subject)")
        case .empty: LocalizedText(zh: "得分未填：\(subject)", en: "no score yet: \(subject)")
        case .missing: LocalizedText(zh: "缺少评分：\(subject)", en: "nobody scored: \(subject)")
        }
    }
}
