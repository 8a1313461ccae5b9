import App
import Findings
import Reports

/// `analyze`: opens an app, looks into every file, judges, scores, reports.
public struct AnalysisTask: Sendable {
    let path: String
    let companion: CompanionOrder?
    let limits: Limits
    let files: JudgementFiles
    let language: Language
    let day: CalendarDay?
    let gates: Gates
    let showsSecrets: Bool
    let runs: RunFiles?

    /// An analysis of the app at a path; pins and certificates are judged as of `day`, today in UTC if it is nil.
    /// Secrets in it are masked unless `showsSecrets` is true. Runs of the app on phones are reported and scored with it. A
    /// companion supplies the code that a packed app hides.
    public init(
        path: String, companion: CompanionOrder? = nil, limits: Limits, files: JudgementFiles, language: Language,
        day: CalendarDay?, gates: Gates,
        showsSecrets: Bool = false, runs: RunFiles? = nil
    ) {
        self.path = path
        self.companion = companion
        self.limits = limits
        self.files = files
        self.language = language
        self.day = day
        self.gates = gates
        self.showsSecrets = showsSecrets
        self.runs = runs
    }

    /// Analyses and writes the reports.
    ///
    /// - Parameter isExplained: True to show how the scores come about.
    /// - Throws: ``Failure``: for an input that cannot be read, a profile, suppression file or baseline that is wrong, and
    ///   for gates that do not hold (after the reports were written).
    public func run(_ orders: [ReportOrder<ReportFormat>], isExplained: Bool) async throws {
        let analyst = try Analyst(
            limits: limits, files: files, language: language, day: day, showsSecrets: showsSecrets)
        var analysis = try await analyst.analyse(path, companion: companion)
        if let runs {
            let package = analysis.app.manifest.package
            analysis.runs = try await runs.analysis(of: package, limits: limits, language: language)
        }
        let judged = analysis
        @Sendable func report(_ order: ReportOrder<ReportFormat>) -> [UInt8] {
            let look = ReportStyle(
                language: language, style: Console.style(for: order.destination), isExplained: isExplained)
            return judged.report(as: order.format, look, toolVersion: Tool.version)
        }
        let reports = await Parallel.map(orders, weight: { _ in 1 }, report)
        for (order, report) in zip(orders, reports) { try Console.write(report, to: order.destination) }
        analyst.complainOfExpired(on: analysis.app.analysisDay)
        let broken = gates.broken(by: analysis, language: language)
        guard broken.isEmpty else { throw Failure(.gate, broken.joined(separator: "\n")) }
    }
}
