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

    /// One of the things that make up an environment.
    public enum Condition: String, Sendable, CaseIterable, Codable {
        case fingerprint
        case refreshRate = "refresh_rate"
        case batterySaver = "battery_saver"
        case thermalStatus = "thermal_status"
        case power
        case network
        case compilation
        case tool

        /// Its name for people.
        public var title: LocalizedText {
            switch self {
            case .fingerprint: LocalizedText(zh: "系统版本指纹", en: "build fingerprint")
            case .refreshRate: LocalizedText(zh: "屏幕刷新率", en: "refresh rate")
            case .batterySaver: LocalizedText(zh: "省电模式", en: "battery saver")
            case .thermalStatus: LocalizedText(zh: "温控状态", en: "thermal status")
            case .power: LocalizedText(zh: "供电方式", en: "power source")
            case .network: LocalizedText(zh: "网络", en: "network")
            case .compilation: LocalizedText(zh: "应用编译方式", en: "compilation of the app")
            case .tool: LocalizedText(zh: "记录工具", en: "recording tool")
            }
        }
    }

    /// A condition in words that are equal exactly if the condition is: refresh rates that differ by less than half a
    /// hertz are one, for displays print 60.000004. nil if it is not known.
    public subscript(condition: Condition) -> String? {
        switch condition {
        case .fingerprint: fingerprint
        case .refreshRate: refreshHz.map { "\(Int($0.rounded())) Hz" }
        case .batterySaver: batterySaver.map { $0 ? "on" : "off" }
        case .thermalStatus: thermalStatus.map(String.init)
        case .power: power
        case .network: network
        case .compilation: compilation
        case .tool: tool
        }
    }

    /// The conditions that are known of both and are not the same, in their order.
    public func differences(from other: RunEnvironment) -> [Condition] {
        Condition.allCases.filter { condition in
            guard let one = self[condition], let two = other[condition] else { return false }
            return one != two
        }
    }

    /// The conditions that are not known, in their order.
    public var unknown: [Condition] { Condition.allCases.filter { self[$0] == nil } }
}
