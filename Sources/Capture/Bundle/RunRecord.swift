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
    var tool: Tool?
    var environment = Environment()
    var startedAt: String
    var endedAt: String?
    var phases: [Phase]
    var trouble: Trouble?

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
        var refreshHz: Double?
    }

    struct Tool: Encodable {
        var name: String
        var version: String
    }

    /// What no dump among the files tells.
    struct Environment: Encodable {
        var batterySaver: Bool?
    }

    /// What ended the run early.
    struct Trouble: Encodable {
        var code: PhaseReason.Code
        var detail: String
    }

    struct Phase: Encodable {
        var name: String
        var outcome = PhaseOutcome.notRun
        var code: PhaseReason.Code?
        var detail: String?
        var step: Int?
        var services: [String]?
        var failedServices: [String]?
        var controlHostReached: Bool?
    }
}
