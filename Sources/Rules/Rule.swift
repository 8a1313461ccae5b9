import App
import Findings

/// One check: what it looks for, why that matters, how to mend it, and the function that judges an app.
///
/// Its examples are its documentation and its tests. A rule's id is never reused for another question.
public struct Rule: Sendable {
    /// The id, such as `PKG-020`.
    public let id: String
    /// What is wrong when the check fails, as a headline.
    public let title: LocalizedText
    /// The score it counts in.
    public let indicator: Indicator
    /// How much a failure matters at most; a finding may be graded lower.
    public let severity: Severity
    /// What kind of question it is.
    public let kind: Kind
    /// Checks of one family share its weight, so that many checks of one thing do not outweigh another thing.
    public let family: Family
    /// The data that it follows through the code, if other rules ask about the same.
    public let topic: FlowTopic?
    /// What is looked at.
    public let what: LocalizedText
    /// What can happen to a user.
    public let why: LocalizedText
    /// What the developer should do.
    public let fix: LocalizedText
    /// Where the requirement comes from.
    public let references: References
    /// Apps that show the check firing and staying silent.
    public var examples: [Example] { makeExamples() }
    private let makeExamples: @Sendable () -> [Example]
    /// Judges an app. Pure: the same app gives the same judgement.
    public let judge: @Sendable (App) -> Judgement

    /// What kind of question a rule asks.
    public enum Kind: String, Sendable {
        /// Something that must be absent.
        case weakness
        /// Something that should be present.
        case protection
        /// Facts only, never scored.
        case inventory
    }

    /// True if the rule counts in a score.
    public var isScored: Bool { kind != .inventory && severity.weight > 0 }

    /// A rule. Its examples are made when somebody asks for them: an analysis does not.
    public init(
        id: String, title: LocalizedText, indicator: Indicator, severity: Severity, kind: Kind = .weakness,
        family: Family, topic: FlowTopic? = nil, what: LocalizedText, why: LocalizedText, fix: LocalizedText,
        references: References, examples: @escaping @autoclosure @Sendable () -> [Example],
        judge: @escaping @Sendable (App) -> Judgement
    ) {
        self.id = id
        self.title = title
        self.indicator = indicator
        self.severity = severity
        self.kind = kind
        self.family = family
        self.topic = topic
        self.what = what
        self.why = why
        self.fix = fix
        self.references = references
        makeExamples = examples
        self.judge = judge
    }
}

/// Where a requirement comes from.
public struct References: Sendable, Hashable {
    /// Controls of OWASP MASVS v2, such as `MASVS-RESILIENCE-4`.
    public var masvs: [String]
    /// OWASP MASWE number of the 2024–2025 list, where sure.
    public var maswe: String?
    /// OWASP MASTG test.
    public var mastg: String?
    /// CWE number.
    public var cwe: Int?
    /// Chinese standard or rule, as it is cited.
    public var cn: String?

    /// References.
    public init(masvs: [String], maswe: String? = nil, mastg: String? = nil, cwe: Int? = nil, cn: String? = nil) {
        self.masvs = masvs
        self.maswe = maswe
        self.mastg = mastg
        self.cwe = cwe
        self.cn = cn
    }
}

/// Groups of checks that look at one thing.
public enum Family: String, Sendable, CaseIterable {
    case signature
    case container
    case payload
    case native
    case buildFlags = "build-flags"
    case platformRange = "platform-range"
    case permissions
    case components
    case providers
    case deepLinks = "deep-links"
    case storage
    case backup
    case residue
    case secrets
    case web
    case libraries
    case transport
    case privacy
    case hardening
    case obfuscation
    case selfProtection = "self-protection"
    case task
    case inputFields = "input-fields"
    case screenCapture = "screen-capture"
    case keyboard
    case overlay
    case webView = "web-view"
    case crypto
    case logging
    case parsing
    case authentication
    case own

    /// Its name for people.
    public var title: LocalizedText {
        switch self {
        case .signature: LocalizedText(zh: "签名", en: "Signature")
        case .container: LocalizedText(zh: "安装包结构", en: "Package structure")
        case .payload: LocalizedText(zh: "隐藏载荷", en: "Hidden payloads")
        case .native: LocalizedText(zh: "原生库", en: "Native libraries")
        case .buildFlags: LocalizedText(zh: "构建开关", en: "Build flags")
        case .platformRange: LocalizedText(zh: "系统版本范围", en: "Platform range")
        case .permissions: LocalizedText(zh: "权限", en: "Permissions")
        case .components: LocalizedText(zh: "组件暴露", en: "Component exposure")
        case .providers: LocalizedText(zh: "内容提供者", en: "Content providers")
        case .deepLinks: LocalizedText(zh: "外部链接", en: "Deep links")
        case .storage: LocalizedText(zh: "本地存储", en: "Local storage")
        case .backup: LocalizedText(zh: "备份", en: "Backup")
        case .residue: LocalizedText(zh: "残留敏感文件", en: "Sensitive files left in the package")
        case .secrets: LocalizedText(zh: "密钥与口令", en: "Keys and passwords")
        case .web: LocalizedText(zh: "内置网页", en: "Bundled pages")
        case .libraries: LocalizedText(zh: "第三方组件", en: "Third-party libraries")
        case .transport: LocalizedText(zh: "传输安全", en: "Transport security")
        case .privacy: LocalizedText(zh: "个人信息合规", en: "Privacy")
        case .hardening: LocalizedText(zh: "加固", en: "Hardening")
        case .obfuscation: LocalizedText(zh: "混淆", en: "Obfuscation")
        case .selfProtection: LocalizedText(zh: "运行时防护", en: "Self-protection at run time")
        case .task: LocalizedText(zh: "界面劫持", en: "Task hijacking")
        case .inputFields: LocalizedText(zh: "输入框", en: "Input fields")
        case .screenCapture: LocalizedText(zh: "截屏录屏", en: "Screen capture")
        case .keyboard: LocalizedText(zh: "安全键盘", en: "Keyboards")
        case .overlay: LocalizedText(zh: "悬浮窗遮挡", en: "Overlays")
        case .webView: LocalizedText(zh: "网页视图", en: "Web views")
        case .crypto: LocalizedText(zh: "密码算法与密钥", en: "Cryptography and keys")
        case .logging: LocalizedText(zh: "日志", en: "Logging")
        case .parsing: LocalizedText(zh: "数据解析", en: "Parsing of input")
        case .authentication: LocalizedText(zh: "身份认证", en: "Authentication")
        case .own: LocalizedText(zh: "自定义规则", en: "Rules of your own")
        }
    }
}
