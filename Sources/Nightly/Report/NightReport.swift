import Findings
import History

/// What one night of a suite says: all that its reports are made from.
public struct NightReport: Sendable, Hashable {
    /// The suite's name.
    public var suite: String
    /// The day, as 2026-11-23.
    public var day: String
    /// The version of the program.
    public var toolVersion: String
    /// The version of the catalogue.
    public var catalogue: String
    /// Its apps, in the order of the suite.
    public var apps: [AppNight]

    /// True unless a gate of some app does not hold or an app could not be judged.
    public var isPassed: Bool { apps.allSatisfy(\.isPassed) }
}

/// One app in one night.
public struct AppNight: Sendable, Hashable {
    /// What is known of the build of tonight.
    public struct Build: Sendable, Hashable {
        /// What was kept of its analysis.
        public var record: BuildRecord
        /// True if the same bytes were analysed before and nothing was done again.
        public var isKept: Bool
        /// The HTML report of the build, relative to the page of the night; nil if none was written.
        public var page: String?
    }

    /// An earlier night that tonight is compared with.
    public struct Reference: Sendable, Hashable {
        /// Its day.
        public var day: String
        /// Which run of that day.
        public var run: Int
        /// The commit that was built.
        public var commit: String?
        /// Its build.
        public var record: BuildRecord
    }

    /// The app, as the suite names it.
    public var name: String
    /// Its name for people; nil if the suite gives none.
    public var title: String?
    /// Which run of the day this is, from 1; nil if the night could not be kept.
    public var run: Int?
    /// The commit that was built.
    public var commit: String?
    /// Its branch.
    public var branch: String?
    /// The build; nil if there was none or it could not be read.
    public var build: Build?
    /// Why there is no build, or no runs: each a line for people.
    public var troubles: [LocalizedText] = []
    /// The last night that passed; nil if none did.
    public var reference: Reference?
    /// What became of the build since the reference; nil without one.
    public var difference: BuildDifference?
    /// The scores of the device runs; empty without runs.
    public var runScores: [BuildRecord.Score] = []
    /// Metrics against the nights before.
    public var metrics: [MetricComparison] = []
    /// Failures of trials (installs, starts, steps) against the nights before.
    public var rates: [RateComparison] = []
    /// Series over the nights, tonight being the last.
    public var trends: [Trend] = []
    /// The gates, in the order of the suite.
    public var gates: [GateOutcome] = []

    /// True if every gate holds and nothing kept the app from being judged.
    public var isPassed: Bool { troubles.isEmpty && gates.allSatisfy { $0.state != .failed } }
}
