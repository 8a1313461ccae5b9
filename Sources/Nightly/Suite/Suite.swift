import Findings

/// What is tested every night: apps, where their builds and runs lie, and what must hold.
public struct Suite: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// The file of the history, relative to the suite file.
    public var history: String
    /// The folder that reports are written to, relative to the suite file.
    public var folder: String
    /// The reports that are written: the name of the file in ``folder`` for each form.
    public var outputs: [NightFormat: String]
    /// The apps, in the order of the file.
    public var apps: [SuiteApp]
}

/// One app of a suite.
public struct SuiteApp: Sendable, Hashable {
    /// Its name in the history, the same every night.
    public var name: String
    /// Its name for people.
    public var title: String?
    /// The package that its builds must be of.
    public var package: String
    /// A pattern for its builds.
    public var build: SuitePattern
    /// A pattern for device runs of tonight; nil if there are none.
    public var runs: SuitePattern?
    /// A scoring profile.
    public var profile: String?
    /// Baselines of device runs.
    public var baselines: String?
    /// Shares of the market by which models count.
    public var shares: String?
    /// A suppression file.
    public var suppressions: String?
    /// A file with checks of the user's own.
    public var rules: String?
    /// The commit that is built.
    public var commit: String?
    /// Its branch: a build is compared with builds of the same.
    public var branch: String?
    /// What must hold.
    public var gates: NightGates
}

/// A path in which `*` stands for any characters of a name, relative to the suite file.
public struct SuitePattern: Sendable, Hashable {
    /// The pattern.
    public var text: String
    /// The line of the suite file that has it.
    public var line: Int
}
