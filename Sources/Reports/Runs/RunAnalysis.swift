import DeviceRuns
import Findings
import Scoring

/// The result of reading device runs: what every report of them is made from.
public struct RunAnalysis: Sendable {
    /// What each run measured, in the order in which they were given.
    public let summaries: [RunSummary]
    /// What the values were compared with.
    public let profile: BaselineProfile
    /// What each model counts; nil if all count the same.
    public let shares: MarketShares?
    /// Compatibility, fluency and traffic over all phone models.
    public let scores: [DeviceIndicatorScore]

    /// Scores some runs.
    public init(_ summaries: [RunSummary], profile: BaselineProfile, shares: MarketShares? = nil) {
        self.summaries = summaries
        self.profile = profile
        self.shares = shares
        let runs = summaries.map { ModelRun(model: $0.model, metrics: $0.metrics) }
        scores = DeviceScorer(profile: profile, shares: shares).scores(runs)
    }

    /// The runs by phone model, in the order of the scores.
    var models: [(name: String, runs: [RunSummary])] {
        Dictionary(grouping: summaries, by: \.model).sorted { $0.key < $1.key }.map { (name: $0, runs: $1) }
    }

    /// The package under test, if all runs are of one.
    var package: String? {
        let packages = Set(summaries.map(\.run.package))
        return packages.count == 1 ? packages.first.flatMap(\.self) : nil
    }

    /// The versions under test, each once.
    var versions: [String] { Set(summaries.compactMap(\.run.description?.versionName)).sorted() }

    /// True if a run was made from records: every report has to say so.
    var hasReplay: Bool { summaries.contains { $0.run.device.isReplay } }
}

extension RunSummary {
    /// The phone model; the run's name where the model is not known, so that unknown phones are not put together.
    public var model: String { run.device.title ?? run.name }

    /// What users notice: crashes, hangs, and the system ending the app for want of memory.
    var troubles: [Incident] {
        incidents.filter { $0.kind.isCrash || $0.kind == .anr || $0.kind == .lowMemoryKill }
    }
}

/// Forms of the report of device runs.
public enum RunReportFormat: String, Sendable, CaseIterable {
    /// For a terminal; long lists are shortened.
    case text
    /// Everything, in the shape of ``Schemas``.
    case json
    /// For the comment of a merge request.
    case markdown
    /// Every measurement as a row of a table.
    case csv
    /// One file for a browser, in both languages, with plots, that needs no network.
    case html
}

extension RunAnalysis {
    /// The report in a form, as bytes of UTF-8.
    public func report(as format: RunReportFormat, _ look: ReportStyle, toolVersion: String) -> [UInt8] {
        switch format {
        case .text: [UInt8](text(in: look.language, style: look.style, isExplained: look.isExplained).utf8)
        case .json: json()
        case .markdown: markdown(in: look.language, toolVersion: toolVersion)
        case .csv: csv()
        case .html: html(in: look.language, toolVersion: toolVersion)
        }
    }
}
