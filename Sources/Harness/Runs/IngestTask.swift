import DeviceRuns
import Findings
import Reports

/// `ingest` and `runs check`: reads device runs and says what they measure, or what they could.
public struct IngestTask: Sendable {
    let paths: [String]
    let package: String?
    let limits: Limits
    let language: Language

    /// The runs at some paths.
    ///
    /// - Parameter package: The package under test; nil for what `run.json` says.
    public init(paths: [String], package: String?, limits: Limits, language: Language) {
        self.paths = paths
        self.package = package
        self.limits = limits
        self.language = language
    }

    /// Reads the runs and writes what they measure.
    ///
    /// - Throws: ``Failure`` for a run that cannot be read and an output that cannot be written.
    public func run(asJSON: Bool, to destination: Destination) async throws {
        let page = RunsPage(try await summaries())
        if asJSON { return try Console.write(page.json(), to: destination) }
        try Console.write(page.text(in: language, style: Console.style(for: destination)), to: destination)
    }

    /// Reads the runs and writes what is in them, and which metrics they can give.
    ///
    /// - Throws: ``Failure`` as ``run(asJSON:to:)`` does.
    public func check(asJSON: Bool, to destination: Destination) async throws {
        let page = RunContentsPage(try await summaries())
        if asJSON { return try Console.write(page.json(), to: destination) }
        try Console.write(page.text(in: language, style: Console.style(for: destination)), to: destination)
    }

    private func summaries() async throws -> [RunSummary] {
        let reader = RunReader(limits: limits, language: language, package: package)
        var summaries: [RunSummary] = []
        for path in paths { summaries += try await reader.open(path).map { RunSummary($0) } }
        return summaries
    }
}
