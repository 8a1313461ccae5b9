/// What is done on each phone.
public struct CapturePlan: Sendable {
    /// The app.
    public var app: CapturedApp
    /// How often it is started cold.
    public var launches = 5
    /// How long after a start it is looked at.
    public var settle = Duration.seconds(5)
    /// How long it is left in the background; zero for not at all.
    public var idle = Duration.seconds(60)
    /// How long from one look at memory and processor to the next.
    public var interval = Duration.seconds(10)
    /// How many seconds lie between the two looks at the processor that make a share.
    public var processorSeconds = 1
    /// What is done in the app.
    public var scenarios: [Scenario] = []
    /// True to grant all permissions with the installation.
    public var grantsPermissions = false
    /// The version of this program, for `run.json`.
    public var toolVersion: String?
    /// How long a command may take.
    public var commandLimit = Duration.seconds(60)
    /// How long an installation may take.
    public var installLimit = Duration.seconds(300)
    /// How long a phone that went away is waited for.
    public var returnLimit = Duration.seconds(30)

    /// A plan for an app, all else as usual.
    public init(app: CapturedApp) {
        self.app = app
    }

    /// The phases in their order.
    var phases: [String] {
        ["install"] + (0..<launches).map { "launch/\($0 + 1)" } + scenarios.map { "scenario/\($0.name)" }
            + (idle > .zero ? ["idle"] : []) + ["uninstall"]
    }
}

/// The app under test.
public struct CapturedApp: Sendable {
    /// Its package name.
    public var package: String
    /// The activity that the launcher starts, `package/class`.
    public var component: String
    /// Its packages: one, or a base with splits, of which each phone gets those that are for it.
    public var files: [CapturedFile]
    /// The version's name.
    public var versionName: String?
    /// The version's code.
    public var versionCode: Int?
    /// SHA-256 of the package if there is one, in hex.
    public var sha256: String?

    /// An app.
    public init(
        package: String, component: String, files: [CapturedFile], versionName: String? = nil, versionCode: Int? = nil,
        sha256: String? = nil
    ) {
        self.package = package
        self.component = component
        self.files = files
        self.versionName = versionName
        self.versionCode = versionCode
        self.sha256 = sha256
    }
}
