import Findings

/// The phone of a run.
public struct RunDevice: Sendable, Hashable {
    /// The maker, such as `Xiaomi`.
    public var brand: String?
    /// The model, such as `MI 10`.
    public var model: String?
    /// The build's fingerprint.
    public var fingerprint: String?
    /// The API level.
    public var sdk: Int?
    /// The first ABI.
    public var abi: String?
    /// Number of processor cores.
    public var cores: Int?
    /// Memory in KiB.
    public var ramKiB: Int?
    /// Refresh rate of the display in Hz.
    public var refreshHz: Double?
    /// True if the run is no phone's but made from records; reports say so.
    public var isReplay = false

    /// A phone nothing is known of.
    public init() {}

    /// Maker and model for people; nil if neither is known.
    public var title: String? {
        let words = [brand, model].compactMap(\.self).filter { !$0.isEmpty }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}

/// How a phase of a run ended, as its operator or the capturing tool says.
public enum PhaseOutcome: String, Sendable, CaseIterable, Codable {
    /// It succeeded.
    case pass
    /// It did not.
    case fail
    /// Something else kept it from being tried.
    case blocked
    /// It was not tried.
    case notRun = "not_run"
}

/// A phase of a run: install, launch, idle, a scenario, uninstall.
public struct RunPhase: Sendable, Hashable {
    /// Its folder, such as `install` or `scenario/login`.
    public var name: String
    /// How it ended.
    public var outcome: PhaseOutcome
    /// Why, if it did not succeed, in the operator's words; may be empty.
    public var reason: String
    /// Why, as the capturing tool says.
    public var cause: PhaseReason?
    /// Services that did not answer in it (无效服务).
    public var failedServices: [String]
    /// Services that were asked in it.
    public var services: [String]
    /// True if a host that has nothing to do with the app could be reached at the same time; nil if nobody looked.
    public var controlHostReached: Bool?

    /// Why it did not succeed, or what could not be looked at; nil if nobody says.
    public var why: LocalizedText? {
        cause?.text ?? (reason.isEmpty ? nil : LocalizedText(zh: reason, en: reason))
    }
}

/// What was captured where a capture of packets does not say whose they are.
public enum CaptureScope: String, Sendable, CaseIterable, Codable {
    /// The app's uid alone.
    case app
    /// The whole phone.
    case phone
}

/// What `run.json` says of a run.
public struct RunDescription: Sendable, Hashable {
    /// The name of the run.
    public var runID: String
    /// The package under test.
    public var package: String
    /// The activity that counts as the app's first.
    public var mainComponent: String?
    /// The version under test.
    public var versionName: String?
    /// The version code under test.
    public var versionCode: Int?
    /// SHA-256 of the APK, in hex.
    public var apkSHA256: String?
    /// The phone.
    public var device: RunDevice
    /// `wifi`, `mobile` or another word for the network.
    public var network: String?
    /// What captures of packets are of; nil if it is not said.
    public var capture: CaptureScope?
    /// What it says of the environment that the device and the network do not say.
    public var environment: RunEnvironment
    /// When it began, in ISO 8601.
    public var startedAt: String?
    /// The phases in their order.
    public var phases: [RunPhase]
    /// True if the capturing tool was stopped, or lost the phone, before all was done that it planned.
    public var isPartial: Bool
    /// What ended it early.
    public var trouble: PhaseReason?
    /// Words of the operator.
    public var notes: String?
}
