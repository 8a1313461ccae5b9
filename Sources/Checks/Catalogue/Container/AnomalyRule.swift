import App
import Findings
import Rules

/// One kind of irregularity that a rule counts.
struct AnomalyRow: Sendable {
    var code: String
    var severity: Severity
    /// What is irregular, as a sentence without its full stop.
    var zh: String
    var en: String

    init(_ code: String, _ severity: Severity, zh: String, en: String) {
        self.code = code
        self.severity = severity
        self.zh = zh
        self.en = en
    }
}

/// Rules that are tables of irregularities: a finding for each kind that occurs, with its first places as evidence.
enum AnomalyRule {
    /// Places shown for one kind.
    private static let shown = 8

    static func judge(_ app: App, _ rows: [AnomalyRow], upTo severity: Severity) -> Judgement {
        let byCode = Dictionary(grouping: app.anomalies, by: \.code)
        return .graded(rows.compactMap { row in finding(row, byCode[row.code] ?? []) }, upTo: severity)
    }

    private static func finding(_ row: AnomalyRow, _ records: [AnomalyRecord]) -> Finding? {
        guard let first = records.first else { return nil }
        // Folders have no contents that two readers could see differently.
        let isFolder = row.code == "zip.duplicate-name" && records.allSatisfy { $0.subject.hasSuffix("/") }
        let subject = PrintableText.of(first.subject.isEmpty ? first.file : first.subject)
        let count = records.count
        let zhPlace = (subject.isEmpty ? "" : "：\(subject)") + (count > 1 ? " 等 \(count) 处" : "")
        let enPlace = (subject.isEmpty ? "" : ": \(subject)") + (count > 1 ? " and \(count - 1) more" : "")
        return Finding(
            message: LocalizedText(zh: "\(row.zh)\(zhPlace)。", en: "\(row.en)\(enPlace)."), owner: .unknown,
            severity: isFolder ? .info : row.severity, evidence: records.prefix(shown).map(evidence),
            identity: row.code)
    }

    private static func evidence(_ record: AnomalyRecord) -> Evidence {
        let value = [record.subject, record.detail].filter { !$0.isEmpty }.map { PrintableText.of($0) }
        // The file of a zip's irregularity is the package in its container; of others, the file that is irregular.
        let inPackage = record.file.isEmpty ? record.subject : "\(record.file)!/\(record.subject)"
        let place: Place =
            record.code.hasPrefix("zip.")
            ? .entry(name: inPackage, offset: record.offset) : .file(name: record.file, offset: record.offset)
        return Evidence(place, value: value.isEmpty ? record.code : value.joined(separator: ", "))
    }
}
