import Findings

/// What an earlier analysis of the same app found.
public struct Baseline: Sendable, Hashable {
    /// One finding of then.
    public struct Entry: Sendable, Hashable {
        /// The rule.
        public var ruleID: String
        /// What names it.
        public var fingerprint: String
        /// How grave it was.
        public var severity: Severity
        /// Whose it was: `own`, `unknown` or `sdk:NAME`.
        public var owner: String
        /// What it said.
        public var message: LocalizedText
    }

    /// The package that was analysed.
    public var package: String
    /// Its version code.
    public var versionCode: Int?
    /// Its version name.
    public var versionName: String?
    /// The version of the catalogue of then.
    public var catalogue: String
    /// The findings, in the order of the report.
    public var entries: [Entry]
}

/// How a finding stands against the baseline.
public enum Change: String, Sendable, CaseIterable {
    /// It was not there.
    case new
    /// It was there, and is graver now.
    case graver
    /// It was there.
    case persisting
}

/// What the baseline has and this analysis has not.
public struct Departed: Sendable, Hashable {
    /// The finding of then.
    public var entry: Baseline.Entry
    /// True if its check looked and did not find it; false if the check could not look this time, or is gone: nobody knows
    /// then whether it was fixed.
    public var isFixed: Bool
}
