import Findings
import History

/// Every value that was measured, one a row, for other programs.
public struct SampleExport: Sendable {
    /// Its form.
    public enum Format: String, Sendable, CaseIterable {
        case csv
        case jsonl
    }

    private var table = CSVWriter()
    private var lines: [UInt8] = []
    private let format: Format

    /// An export without rows yet.
    public init(_ format: Format) {
        self.format = format
        if format == .csv { table.row(Self.names.map { .text($0) }) }
    }

    private static let names = [
        "app", "day", "run", "passed", "commit", "branch", "sha256", "version_code", "model", "metric", "unit",
        "method", "environment", "place", "value",
    ]

    /// Adds what was measured in a night.
    public mutating func add(_ samples: [Night.Samples], of night: KeptNight) {
        for series in samples {
            let environment = series.environment
            for (place, value) in series.values.enumerated() {
                switch format {
                case .csv:
                    table.row([
                        .text(night.app), .text(night.day), .integer(night.run), .integer(night.isPassed ? 1 : 0),
                        .init(night.commit), .init(night.branch), .init(night.build?.sha256),
                        .init(night.build?.versionCode), .text(series.model), .text(series.metric.rawValue),
                        .text(series.unit.rawValue), .text(series.method), .text(environment.text), .integer(place),
                        .number(value),
                    ])
                case .jsonl:
                    lines += JSONValue.object([
                        "app": .string(night.app), "day": .string(night.day), "run": .integer(night.run),
                        "passed": .bool(night.isPassed), "commit": JSONValue(night.commit),
                        "branch": JSONValue(night.branch), "sha256": JSONValue(night.build?.sha256),
                        "version_code": JSONValue(night.build?.versionCode), "model": .string(series.model),
                        "metric": .string(series.metric.rawValue), "unit": .string(series.unit.rawValue),
                        "method": .string(series.method), "environment": environment.json,
                        "place": .integer(place), "value": JSONValue(finite: value),
                    ]).encodedLine()
                }
            }
        }
    }

    /// The whole.
    public var bytes: [UInt8] { format == .csv ? table.bytes : lines }
}
