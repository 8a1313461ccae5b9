import Findings

/// One app in one night: which build it was, what was measured, and what came of it.
public struct Night: Sendable, Hashable {
    /// Names an analysis that was kept, see ``History/keep(_:settings:validUntil:)``.
    public struct Build: Sendable, Hashable {
        /// SHA-256 of the package, in hex.
        public var sha256: String
        /// The version of the catalogue that judged it.
        public var catalogue: String
        /// The digest of the settings that it was judged by.
        public var settings: String
        /// The day as of which it was judged, as 2026-11-23.
        public var day: String

        /// A build.
        public init(sha256: String, catalogue: String, settings: String, day: String) {
            self.sha256 = sha256
            self.catalogue = catalogue
            self.settings = settings
            self.day = day
        }

        /// The build of a record that was kept.
        public init(_ record: BuildRecord, settings: String) {
            self.init(sha256: record.sha256, catalogue: record.catalogue, settings: settings, day: record.day)
        }
    }

    /// The values of one metric on one model.
    public struct Samples: Sendable, Hashable {
        /// The phone model.
        public var model: String
        /// What is measured.
        public var metric: RunMetric
        /// What the values count.
        public var unit: Unit
        /// How they came about.
        public var method: String
        /// What they were measured under.
        public var environment: Environment
        /// The values, in the order of the run.
        public var values: [Double]

        /// Values.
        public init(
            model: String, metric: RunMetric, unit: Unit, method: String, environment: Environment, values: [Double]
        ) {
            self.model = model
            self.metric = metric
            self.unit = unit
            self.method = method
            self.environment = environment
            self.values = values
        }
    }

    /// How often something was tried on one model, and how often it failed.
    public struct Trials: Sendable, Hashable {
        /// The phone model.
        public var model: String
        /// What was tried: install, launch, uninstall, or runs without a crash.
        public var metric: RunMetric
        /// What it was tried under.
        public var environment: Environment
        /// Failures.
        public var failures: Int
        /// Trials.
        public var count: Int

        /// Trials.
        public init(model: String, metric: RunMetric, environment: Environment, failures: Int, count: Int) {
            self.model = model
            self.metric = metric
            self.environment = environment
            self.failures = failures
            self.count = count
        }
    }

    /// What became of a gate.
    public struct Gate: Sendable, Hashable {
        /// Its name within the app.
        public var name: String
        /// What it demands.
        public var title: LocalizedText
        /// `passed`, `failed` or `unknown`.
        public var state: String
        /// What was found; each a line.
        public var details: [LocalizedText]

        /// A gate.
        public init(name: String, title: LocalizedText, state: String, details: [LocalizedText]) {
            self.name = name
            self.title = title
            self.state = state
            self.details = details
        }
    }

    /// The app, as the suite names it.
    public var app: String
    /// The day, as 2026-11-23.
    public var day: String
    /// The commit that was built.
    public var commit: String?
    /// Its branch.
    public var branch: String?
    /// True if every gate held: only such nights are compared with.
    public var isPassed: Bool
    /// What was judged; nil if only runs were.
    public var build: Build?
    /// What was measured.
    public var samples: [Samples]
    /// What was tried.
    public var trials: [Trials]
    /// The scores of the package and of the runs.
    public var scores: [BuildRecord.Score]
    /// The gates, in the order of the suite.
    public var gates: [Gate]

    /// A night.
    public init(
        app: String, day: String, commit: String? = nil, branch: String? = nil, isPassed: Bool, build: Build?,
        samples: [Samples] = [], trials: [Trials] = [], scores: [BuildRecord.Score] = [], gates: [Gate] = []
    ) {
        self.app = app
        self.day = day
        self.commit = commit
        self.branch = branch
        self.isPassed = isPassed
        self.build = build
        self.samples = samples
        self.trials = trials
        self.scores = scores
        self.gates = gates
    }
}
