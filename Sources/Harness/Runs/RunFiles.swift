import DeviceRuns
import Findings
import Reports
import Scoring
import Settings

/// Device runs that a user names, and what their values are compared with.
public struct RunFiles: Sendable {
    /// Folders, zips and logs.
    public var paths: [String]
    /// The package under test, if the user names it; else that of `run.json`.
    public var package: String?
    /// Baselines, a YAML file; nil for the published numbers.
    public var baselines: String?

    /// Shares of the market by which models count, a YAML file; nil if all count the same.
    public var shares: String?

    /// Runs at some paths.
    public init(paths: [String], package: String? = nil, baselines: String? = nil, shares: String? = nil) {
        self.paths = paths
        self.package = package
        self.baselines = baselines
        self.shares = shares
    }

    /// Reads and scores the runs.
    ///
    /// - Parameter app: The package that all of them must be of; nil for whatever they are of.
    /// - Throws: ``Failure`` for a run or baselines that cannot be read, and for runs of another app.
    func analysis(of app: String?, limits: Limits, language: Language) async throws -> RunAnalysis {
        let profile = try readBaselines(language)
        let shares = try readShares(language)
        let summaries = try await summaries(of: app ?? package, limits, language)
        if let app, let other = summaries.first(where: { ($0.run.description?.package ?? app) != app }) {
            let text = LocalizedText(
                zh: "这次运行测的是另一个应用（\(other.run.description?.package ?? "")），当前应用为 \(app)",
                en: "this run is of another app, \(other.run.description?.package ?? ""); this is \(app)")
            throw Failure(.usage, TerminalText.escaped("\(other.run.name): \(text[language])"))
        }
        // A model that silently counted nothing would be a score that nobody asked for.
        if let shares, let path = self.shares,
            let unknown = summaries.map(\.model).first(where: { shares.weight(of: $0) == nil })
        {
            let text = LocalizedText(
                zh: "没有机型“\(unknown)”的份额；请在 models 中列出，或填写 others",
                en: "there is no share for “\(unknown)”: name it in models, or give others")
            throw Failure(.usage, TerminalText.escaped("\(path): \(text[language])"))
        }
        return RunAnalysis(summaries, profile: profile, shares: shares)
    }

    /// Reads the runs, one after the other; the files of each on all cores.
    ///
    /// - Parameter checksManifest: True to compare the files with the manifest of their bundle.
    func summaries(
        of package: String?, _ limits: Limits, _ language: Language, checksManifest: Bool = false
    ) async throws -> [RunSummary] {
        let reader = RunReader(
            limits: limits, language: language, package: package, checksManifest: checksManifest)
        var summaries: [RunSummary] = []
        for path in paths { summaries += try await reader.open(path).map { RunSummary($0) } }
        return summaries
    }

    /// What values are compared with.
    func readBaselines(_ language: Language) throws -> BaselineProfile {
        guard let path = baselines else { return .published }
        return try SettingsFile.read(path, language) { yaml throws(SettingsError) in try BaselineProfile(yaml: yaml) }
    }

    /// What each model counts; nil if all count the same.
    func readShares(_ language: Language) throws -> MarketShares? {
        try shares.map { path in
            try SettingsFile.read(path, language) { yaml throws(SettingsError) in try MarketShares(yaml: yaml) }
        }
    }
}
