import Findings
import Foundation

/// Scores that other commands wrote as JSON: `analyze` (with device runs or without), `ingest`, `text policy`, `text ratings`.
public struct ReportedScores: Sendable {
    /// One score of one app.
    public struct Row: Sendable, Hashable {
        /// The app's id where the report is of several; nil where the place of the file tells it.
        public var app: String?
        /// What is scored.
        public var source: IndexSource
        /// 0 to 100 over what was judged; nil if nothing was.
        public var point: Double?
        /// If everything unknown were bad.
        public var low: Double
        /// If everything unknown were good.
        public var high: Double
    }

    /// The scores.
    public var rows: [Row]
    /// The gravest checks that failed, by what they count in.
    public var failures: [IndexSource: [LocalizedText]] = [:]
    /// The package that the report is of; nil if it does not say.
    public var package: String?

    /// Reads a report; nil for a file that is none of those reports, or one of a newer form.
    public init?(json: [UInt8]) {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(json)),
            document.schemaVersion == 1
        else { return nil }
        rows = (document.scores?.rows ?? []).compactMap(\.row) + (document.runs?.rows ?? []).compactMap(\.row)
        guard !rows.isEmpty else { return nil }
        package = document.identity?.package
        let failed = (document.checks ?? []).filter { $0.outcome == "fail" && $0.suppressed != true }
        for source in IndexSource.allCases {
            let own = failed.filter { $0.indicator == source.rawValue }
            let graver = own.sorted { ($1.severity, $0.id) < ($0.severity, $1.id) }
            if !own.isEmpty { failures[source] = graver.prefix(Self.failuresKept).map(\.title) }
        }
    }

    private static let failuresKept = 5

    private struct Document: Decodable {
        var schemaVersion: Int
        var scores: Rows?
        var runs: Rows?
        var identity: Identity?
        var checks: [Check]?
    }

    private struct Identity: Decodable {
        var package: String?
    }

    private struct Check: Decodable {
        var id: String
        var title: LocalizedText
        var indicator: String?
        var outcome: String
        var severity: Severity
        var suppressed: Bool?
    }

    private struct Line: Decodable {
        var app: String?
        var indicator: String
        var point: Double?
        var low: Double
        var high: Double

        /// The score, if it is of something that an index knows and its numbers are such as a score can have.
        var row: Row? {
            guard let source = IndexSource(rawValue: indicator), source != .sheet, low <= high else { return nil }
            guard (0...100).contains(low), (0...100).contains(high) else { return nil }
            return Row(app: app, source: source, point: point.map { min(100, max(0, $0)) }, low: low, high: high)
        }
    }

    /// Scores as a list, in a member `indicators` (of a package), or in a member `scores` (of runs within an analysis).
    private struct Rows: Decodable {
        var rows: [Line] = []

        init(from decoder: any Decoder) throws {
            if let list = try? decoder.singleValueContainer().decode([Line].self) {
                rows = list
            } else if let members = try? decoder.container(keyedBy: Key.self) {
                rows =
                    (try? members.decode([Line].self, forKey: .indicators))
                    ?? (try? members.decode([Line].self, forKey: .scores)) ?? []
            }
        }

        enum Key: CodingKey {
            case indicators
            case scores
        }
    }
}
