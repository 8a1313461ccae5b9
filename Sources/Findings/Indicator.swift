/// The seven technical-test items of the 2022 “掌上好办” index.
public enum Indicator: String, Sendable, CaseIterable, Codable {
    /// 兼容性: install, launch and uninstall over phone models.
    case compatibility
    /// 流畅度: start-up, CPU, memory, crashes, invalid services.
    case fluency
    /// 流量消耗: traffic against a baseline.
    case traffic
    /// APP安装包安全.
    case package
    /// APP破解安全.
    case antiCracking = "anti_cracking"
    /// 用户数据安全.
    case userData = "user_data"
    /// 信息输入安全.
    case informationInput = "information_input"

    /// The indicators judged from the package, in the order of the index.
    public static let fromPackage: [Indicator] = [.package, .antiCracking, .userData, .informationInput]

    /// Its name in the index.
    public var title: LocalizedText {
        switch self {
        case .compatibility: LocalizedText(zh: "兼容性", en: "Compatibility")
        case .fluency: LocalizedText(zh: "流畅度", en: "Fluency")
        case .traffic: LocalizedText(zh: "流量消耗", en: "Traffic")
        case .package: LocalizedText(zh: "安装包安全", en: "Package security")
        case .antiCracking: LocalizedText(zh: "破解安全", en: "Resistance to cracking")
        case .userData: LocalizedText(zh: "用户数据安全", en: "User data security")
        case .informationInput: LocalizedText(zh: "信息输入安全", en: "Input security")
        }
    }
}
