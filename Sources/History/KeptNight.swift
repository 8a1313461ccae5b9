import Findings

/// A night as it was kept.
public struct KeptNight: Sendable, Hashable {
    /// Its number in the file.
    var id: Int
    /// The app.
    public var app: String
    /// The day, as 2026-11-23.
    public var day: String
    /// Which run of that day, from 1.
    public var run: Int
    /// The commit that was built.
    public var commit: String?
    /// Its branch.
    public var branch: String?
    /// True if every gate held.
    public var isPassed: Bool
    /// The build; nil if only runs were judged.
    public var build: Build?
    /// The number of its analysis in the file.
    var result: Int?
    /// The same for nights that kept the same values; nil if nothing was measured.
    public var measurement: Int?

    /// What is known of a build without its record.
    public struct Build: Sendable, Hashable {
        /// SHA-256 of the package, in hex.
        public var sha256: String
        /// The package name.
        public var package: String
        /// The version code.
        public var versionCode: Int?
        /// The version name.
        public var versionName: String?
        /// Its size in bytes.
        public var size: Int?
        /// Findings of failed checks that nobody suppressed.
        public var openFindings: Int?
    }

    /// `2026-11-23.1`: the day and which run of it.
    public var name: String { "\(day).\(run)" }
}
