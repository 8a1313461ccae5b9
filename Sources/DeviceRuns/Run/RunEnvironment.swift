import Findings

/// What a run was done under, as far as it is known. Values of two runs can be compared only where these are the same.
public struct RunEnvironment: Sendable, Hashable {
    /// The fingerprint of the phone's system.
    public var fingerprint: String?
    /// Refresh rate of the display in Hz.
    public var refreshHz: Double?
    /// True if the battery saver was on.
    public var batterySaver: Bool?
    /// The worst thermal status that was seen: 0 (none) to 6 (shutdown), as `PowerManager.THERMAL_STATUS_…` counts.
    public var thermalStatus: Int?
    /// Where the power came from: `battery`, `usb`, `ac`, `wireless`, `dock`; several, with commas, if it changed.
    public var power: String?
    /// `wifi`, `mobile` or another word for the network.
    public var network: String?
    /// How the app's code was compiled, such as `speed-profile`.
    public var compilation: String?
    /// The program that recorded the run, with its version.
    public var tool: String?

    /// An environment nothing is known of.
    public init() {}

    /// A condition in words that are equal exactly if the condition is: refresh rates that differ by less than half a
    /// hertz are one, for displays print 60.000004. nil if it is not known.
    public subscript(condition: RunCondition) -> String? {
        switch condition {
        case .fingerprint: fingerprint
        // A hostile log may have any number there.
        case .refreshRate: refreshHz.map { $0.magnitude < 1e6 ? "\(Int($0.rounded())) Hz" : "\($0) Hz" }
        case .batterySaver: batterySaver.map { $0 ? "on" : "off" }
        case .thermalStatus: thermalStatus.map(String.init)
        case .power: power
        case .network: network
        case .compilation: compilation
        case .tool: tool
        }
    }

    /// The conditions that are known of both and are not the same, in their order.
    public func differences(from other: RunEnvironment) -> [RunCondition] {
        RunCondition.allCases.filter { condition in
            guard let one = self[condition], let two = other[condition] else { return false }
            return one != two
        }
    }

    /// The conditions that are not known, in their order.
    public var unknown: [RunCondition] { RunCondition.allCases.filter { self[$0] == nil } }
}
