import Findings

/// What is kept of one analysis of one build: all that later builds are compared with, without the package itself.
///
/// It is stored as JSON; members are only ever added, as optionals, so that old records stay readable.
public struct BuildRecord: Codable, Sendable, Hashable {
    /// A score of the package.
    public struct Score: Codable, Sendable, Hashable {
        /// Which.
        public var indicator: Indicator
        /// The score, 0 to 100; nil if too little was seen for one.
        public var point: Double?
        /// Its least, if all that was not seen were bad.
        public var low: Double
        /// Its most, if all that was not seen were good.
        public var high: Double

        /// A score.
        public init(indicator: Indicator, point: Double?, low: Double, high: Double) {
            self.indicator = indicator
            self.point = point
            self.low = low
            self.high = high
        }
    }

    /// A check.
    public struct Check: Codable, Sendable, Hashable {
        /// The rule's id.
        public var id: String
        /// The rule's headline.
        public var title: LocalizedText
        /// The score it counts in.
        public var indicator: Indicator
        /// The rule's severity under the profile.
        public var severity: Severity
        /// The name of its outcome, see ``Outcome/name``.
        public var outcome: String
        /// The share that it earned; nil if it was not judged.
        public var credit: Double?
        /// Its findings, whatever its outcome.
        public var findings: [Finding]

        /// A check.
        public init(
            id: String, title: LocalizedText, indicator: Indicator, severity: Severity, outcome: String,
            credit: Double?, findings: [Finding]
        ) {
            self.id = id
            self.title = title
            self.indicator = indicator
            self.severity = severity
            self.outcome = outcome
            self.credit = credit
            self.findings = findings
        }
    }

    /// A finding.
    public struct Finding: Codable, Sendable, Hashable {
        /// What names it from build to build.
        public var fingerprint: String
        /// How grave it is.
        public var severity: Severity
        /// Whose it is: `own`, `unknown` or `sdk:NAME`.
        public var owner: String
        /// What it says.
        public var message: LocalizedText
        /// The file in the package, and the class and method, that it points at; nil if it points nowhere.
        public var place: String?
        /// True if people decided that it does not count.
        public var isSuppressed: Bool

        /// A finding.
        public init(
            fingerprint: String, severity: Severity, owner: String, message: LocalizedText, place: String?,
            isSuppressed: Bool
        ) {
            self.fingerprint = fingerprint
            self.severity = severity
            self.owner = owner
            self.message = message
            self.place = place
            self.isSuppressed = isSuppressed
        }
    }

    /// The file's name.
    public var name: String
    /// Its size in bytes.
    public var size: Int
    /// SHA-256 of the package, in hex.
    public var sha256: String
    /// The package name.
    public var package: String
    /// The version code.
    public var versionCode: Int?
    /// The version name.
    public var versionName: String?
    /// The version of the catalogue that judged it.
    public var catalogue: String
    /// The day as of which certificates, pins and suppressions were judged, as 2026-11-23.
    public var day: String
    /// The scores of the package.
    public var scores: [Score]
    /// The checks, in the order of the catalogue.
    public var checks: [Check]
    /// What is in it, by name of the ``ContentChange/Subject``: names with what is said of each.
    public var contents: [String: [String: String]]
    /// What of the code could not be read, so that software of others may seem to come or go.
    public var gaps: [LocalizedText]

    /// A record.
    public init(
        name: String, size: Int, sha256: String, package: String, versionCode: Int?, versionName: String?,
        catalogue: String, day: String, scores: [Score], checks: [Check], contents: [String: [String: String]],
        gaps: [LocalizedText]
    ) {
        self.name = name
        self.size = size
        self.sha256 = sha256
        self.package = package
        self.versionCode = versionCode
        self.versionName = versionName
        self.catalogue = catalogue
        self.day = day
        self.scores = scores
        self.checks = checks
        self.contents = contents
        self.gaps = gaps
    }
}
