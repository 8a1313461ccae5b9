/// One of the things that a run was done under. Values of two runs can be compared only where these are the same.
public enum RunCondition: String, Sendable, CaseIterable, Codable {
    /// The fingerprint of the phone's system.
    case fingerprint
    /// Refresh rate of the display.
    case refreshRate = "refresh_rate"
    /// Whether the battery saver was on.
    case batterySaver = "battery_saver"
    /// The worst thermal status that was seen.
    case thermalStatus = "thermal_status"
    /// Where the power came from.
    case power
    /// The kind of network.
    case network
    /// How the app's code was compiled.
    case compilation
    /// The program that recorded the run, with its version.
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
