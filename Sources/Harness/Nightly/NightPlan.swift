import Bytes
import Findings
import Foundation
import Nightly
import Settings

/// A suite with all that it names, read before the first app is touched: a slip in the last app's profile must not come up
/// after an hour.
struct NightPlan {
    /// An app with what judges it.
    struct PlannedApp {
        var app: SuiteApp
        var analyst: Analyst
        /// The digest of all that it is judged by.
        var settings: String
        /// Baselines and shares; the paths are found later.
        var runs: RunFiles
    }

    let suite: Suite
    let apps: [PlannedApp]
    /// The file of the history.
    let history: String
    /// The folder of the reports.
    let output: String
    private let folder: String

    /// Reads a suite.
    ///
    /// - Throws: ``Failure`` for a suite, a profile, suppressions, rules, baselines or shares that are wrong.
    init(_ order: NightlyOrder, limits: Limits, language: Language, day: CalendarDay?) throws {
        let suite = try SettingsFile.read(order.suite, language) { yaml throws(SettingsError) in
            try Suite(yaml: yaml) { Machine.variable($0) }
        }
        let parts = order.suite.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let folder = parts.isEmpty ? "" : parts.joined(separator: "/") + "/"
        func path(_ text: String) -> String { text.hasPrefix("/") ? text : folder + text }
        self.suite = suite
        self.folder = folder
        history = order.history ?? path(suite.history)
        output = order.output ?? path(suite.folder)
        apps = try suite.apps.map { app in
            let files = JudgementFiles(
                profile: app.profile.map(path), suppressions: app.suppressions.map(path), rules: app.rules.map(path))
            let runs = RunFiles(
                paths: [], package: app.package, baselines: app.baselines.map(path), shares: app.shares.map(path))
            _ = try (runs.readBaselines(language), runs.readShares(language))
            // Messages of the record are in both languages, and the day has a column of its own.
            let settings = WorkSettings(limits: limits, files: files, language: .en, day: nil).fingerprint
            return PlannedApp(
                app: app,
                analyst: try Analyst(limits: limits, files: files, language: language, day: day, showsSecrets: false),
                settings: settings, runs: runs)
        }
    }

    /// A pattern, as it leads from here.
    func pattern(_ pattern: SuitePattern) -> PathPattern {
        PathPattern(text: pattern.text.hasPrefix("/") ? pattern.text : folder + pattern.text)
    }
}
