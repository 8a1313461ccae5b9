import Findings
import History

/// An app as it was seen tonight, before anything is compared.
public struct AppTonight: Sendable {
    /// What the suite says of it.
    public var app: SuiteApp
    /// The build; nil if there was none or it could not be read.
    public var build: AppNight.Build?
    /// The digest of all that the build was judged by, as it was kept with it.
    public var settings: String
    /// Why there is no build, or no runs.
    public var troubles: [LocalizedText] = []
    /// What device runs measured.
    public var samples: [Night.Samples] = []
    /// What device runs tried.
    public var trials: [Night.Trials] = []
    /// The scores of the device runs.
    public var runScores: [BuildRecord.Score] = []
    /// How long it took, in seconds.
    public var seconds: Double?

    /// An app of which nothing is known yet.
    public init(_ app: SuiteApp, settings: String) {
        self.app = app
        self.settings = settings
    }
}

extension AppNight.Build {
    /// A build.
    public init(_ record: BuildRecord, isKept: Bool, page: String?) {
        self.record = record
        self.isKept = isKept
        self.page = page
    }
}

extension NightReport {
    /// The report of a night whose apps were judged.
    ///
    /// - Parameter started: When it began, as 2026-11-23T02:00:00Z.
    public init(_ suite: Suite, day: String, toolVersion: String, catalogue: String, started: String?, apps: [AppNight])
    {
        self.init(
            suite: suite.name, day: day, toolVersion: toolVersion, catalogue: catalogue, started: started, apps: apps)
    }
}
