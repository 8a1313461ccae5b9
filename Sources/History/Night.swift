/// One app in one night: which build it was, and what was measured.
public struct Night: Sendable, Hashable {
    /// The analysis of a build.
    public struct Build: Sendable, Hashable {
        /// SHA-256 of the package, in hex.
        public var sha256: String
        /// The version of the catalogue that judged it.
        public var catalogue: String
        /// The package name.
        public var package: String
        /// The version code.
        public var versionCode: Int?
        /// The version name.
        public var versionName: String?
        /// The JSON report of the analysis.
        public var report: String

        /// A build.
        public init(
            sha256: String, catalogue: String, package: String, versionCode: Int?, versionName: String?, report: String
        ) {
            self.sha256 = sha256
            self.catalogue = catalogue
            self.package = package
            self.versionCode = versionCode
            self.versionName = versionName
            self.report = report
        }
    }

    /// The values of one metric on one model.
    public struct Samples: Sendable, Hashable {
        /// The phone model.
        public var model: String
        /// The metric, as in JSON reports.
        public var metric: String
        /// What the values count.
        public var unit: String
        /// How they came about.
        public var method: String
        /// All that must be equal for values to be compared: the phone's build, refresh rate, network, version of tools.
        public var environment: String
        /// The values, in the order of the run.
        public var values: [Double]

        /// Values.
        public init(
            model: String, metric: String, unit: String, method: String, environment: String, values: [Double]
        ) {
            self.model = model
            self.metric = metric
            self.unit = unit
            self.method = method
            self.environment = environment
            self.values = values
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
    /// What was judged.
    public var build: Build
    /// What was measured.
    public var samples: [Samples]

    /// A night.
    public init(
        app: String, day: String, commit: String? = nil, branch: String? = nil, isPassed: Bool, build: Build,
        samples: [Samples]
    ) {
        self.app = app
        self.day = day
        self.commit = commit
        self.branch = branch
        self.isPassed = isPassed
        self.build = build
        self.samples = samples
    }
}
