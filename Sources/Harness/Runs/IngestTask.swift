import Findings
import Reports

/// `ingest` and `runs check`: reads device runs and says what they measure, or what they could.
public struct IngestTask: Sendable {
    let files: RunFiles
    let limits: Limits
    let language: Language

    /// The runs at some paths.
    public init(_ files: RunFiles, limits: Limits, language: Language) {
        self.files = files
        self.limits = limits
        self.language = language
    }

    /// Reads the runs and writes what they measure and score.
    ///
    /// - Parameter isExplained: True to show each calculation in the text.
    /// - Throws: ``Failure`` for a run or baselines that cannot be read and an output that cannot be written.
    public func run(_ orders: [ReportOrder<RunReportFormat>], isExplained: Bool) async throws {
        let analysis = try await files.analysis(of: nil, limits: limits, language: language)
        for order in orders {
            let look = ReportStyle(
                language: language, style: Console.style(for: order.destination), isExplained: isExplained)
            try Console.write(
                analysis.report(as: order.format, look, toolVersion: Tool.version), to: order.destination)
        }
    }

    /// Reads the runs and writes what is in them, and which metrics they can give.
    ///
    /// - Throws: ``Failure`` as ``run(_:isExplained:)`` does.
    public func check(asJSON: Bool, to destination: Destination) async throws {
        let page = RunContentsPage(try await files.summaries(of: files.package, limits, language, checksManifest: true))
        if asJSON { return try Console.write(page.json(), to: destination) }
        try Console.write(page.text(in: language, style: Console.style(for: destination)), to: destination)
    }
}
