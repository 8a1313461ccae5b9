import DeviceRuns

/// What is written as `run.json`: the form that ``DeviceRuns/RunDescription`` reads.
struct RunRecord: Encodable {
    var schemaVersion = RunDescription.schemaVersion
    var runId: String
    /// True as long as not everything that was planned was done: a run that is cut off stays so.
    var partial = true
    var package: String
    var mainComponent: String
    var build: Build
    var device: Device
    var network: Network?
    var startedAt: String
    var endedAt: String?
    var phases: [Phase]
    var notes: String?

    struct Build: Encodable {
        var versionName: String?
        var versionCode: Int?
        var sha256: String?
    }

    struct Device: Encodable {
        var serial: String
        var brand: String?
        var model: String?
        var fingerprint: String?
        var sdk: Int?
        var abi: String?
        var cores: Int?
        var ramKiB: Int?
    }

    struct Network: Encodable {
        var type: String
    }

    struct Phase: Encodable {
        var name: String
        var outcome = PhaseOutcome.notRun
        var reason: String?
        var services: [String]?
        var failedServices: [String]?
        var controlHostReached: Bool?
    }
}
