import App
import Findings
import Rules
import Texts

/// DAT-100 and DAT-102: what an app must offer its users, as far as its texts show it.
enum PrivacyEntryRules {
    static let all = [policy, cancellation]

    static let policy = Rule(
        id: "DAT-100",
        title: LocalizedText(zh: "未见隐私政策入口", en: "No privacy policy seen"),
        indicator: .userData, severity: .medium, kind: .protection, family: .privacy,
        what: LocalizedText(
            zh: "在资源、代码字符串、网页和脚本中查找“隐私政策”“个人信息保护”等字样。只说明文字存在；入口是否可用由动态测试确认。",
            en: """
                Looks in resources, strings of the code, pages and scripts for the words of a privacy policy. That shows words, \
                not a way to it: whether it can be opened is for the test on a device.
                """),
        why: LocalizedText(
            zh: "应用没有隐私政策，或首次运行时未提示用户阅读，属于未公开收集使用规则。",
            en: "An app without a privacy policy, or one that does not show it on first start, hides what it collects."),
        fix: LocalizedText(
            zh: "在首次运行弹窗和“我的-设置”中提供可直接打开的隐私政策。", en: "Offer the policy in a dialog on first start and in the settings."),
        references: References(masvs: ["MASVS-PRIVACY-3"], maswe: "MASWE-0111", cn: "《App违法违规收集使用个人信息行为认定方法》第一条"),
        examples: [
            Example(.fires, outside: Example.internet, dexStrings: ["登录"]),
            Example(.silent, outside: Example.internet, dexStrings: ["请阅读《隐私政策》"]),
            Example(
                .silent, outside: Example.internet,
                files: ["assets/h5/about.html": .text("<html><a>个人信息保护指引</a></html>")]),
            Example(.notApplicable, dexStrings: ["登录"]),
            Example(.notAssessable, outside: Example.internet),
        ],
        judge: { app in
            judge(
                app, .privacyPolicy,
                LocalizedText(zh: "全部文本中没有隐私政策的字样。", en: "No text of the package speaks of a privacy policy."))
        })

    static let cancellation = Rule(
        id: "DAT-102",
        title: LocalizedText(zh: "未见账号注销入口", en: "No way to cancel an account seen"),
        indicator: .userData, severity: .medium, kind: .protection, family: .privacy,
        what: LocalizedText(
            zh: "有登录、注册字样的应用，在资源、代码字符串、网页和脚本中查找“注销账号”等字样。只说明文字存在；能否注销由动态测试确认。",
            en: """
                In apps whose texts speak of logging in, looks in resources, strings of the code, pages and scripts for words \
                for cancelling an account. That shows words only: whether it works is for the test on a device.
                """),
        why: LocalizedText(
            zh: "有账号的应用必须提供注销功能，否则用户无法让其个人信息被删除。",
            en: "An app with accounts must let users cancel them, or they cannot have their data deleted."),
        fix: LocalizedText(
            zh: "在“我的-设置-账号与安全”中提供注销账号，不设置不必要的条件。", en: "Offer it in the account settings, without needless conditions."
        ),
        references: References(masvs: ["MASVS-PRIVACY-4"], maswe: "MASWE-0113", cn: "GB/T 35273-2020 8.5"),
        examples: [
            Example(.fires, outside: Example.internet, dexStrings: ["请先登录"]),
            Example(.silent, outside: Example.internet, dexStrings: ["请先登录", "注销账号后数据将被删除"]),
            Example(.silent, outside: Example.internet, dexStrings: ["登录", "申请账户注销"]),
            Example(
                .notApplicable, outside: Example.internet, files: ["assets/dict.txt": .text("登录\tdenglu\n")],
                dexStrings: ["版本更新"]),
            Example(.notAssessable, outside: Example.internet),
        ],
        judge: { app in
            if app.textGap == nil, hasTexts(app), words(.logIn, app).isEmpty, app.mayUseNetwork {
                return .notApplicable(
                    zh: "全部文本中没有登录或注册的字样，未见账号。", en: "No text speaks of logging in: there seem to be no accounts.")
            }
            return judge(
                app, .accountCancellation,
                LocalizedText(
                    zh: "有登录字样，但全部文本中没有注销账号的字样。", en: "Texts speak of logging in, none of cancelling an account."))
        })

    /// What the user sees is in code, resources or pages: without any of them nothing can be told.
    private static func hasTexts(_ app: App) -> Bool {
        app.files.contains { file in
            let kind = file.content?.kind
            return kind == .dex || kind == .html || kind == .javaScript || kind == .resourceTable
        }
    }

    /// Words in what users can see; in a dictionary or a log they say nothing of the app.
    private static func words(_ kind: TextKind, _ app: App) -> [FoundText] {
        app.texts([kind]).filter { text in
            switch text.file.content?.kind {
            case .text, .csv, .script, .elf: false
            default: true
            }
        }
    }

    private static func judge(_ app: App, _ kind: TextKind, _ absent: LocalizedText) -> Judgement {
        guard app.mayUseNetwork else {
            return .notApplicable(zh: "未申请 INTERNET 权限，应用自身不能联网。", en: "The app opens no connections itself.")
        }
        if let found = words(kind, app).first {
            return .facts([
                Finding(
                    message: LocalizedText(zh: "\(found.place) 中有相关文字。", en: "\(found.place) has such words."),
                    severity: .info,
                    evidence: [found.evidence], identity: kind.rawValue)
            ])
        }
        if let gap = app.textGap { return .notAssessable(gap) }
        guard hasTexts(app) else {
            return .notAssessable(
                LocalizedText(
                    zh: "安装包中没有界面文字，内容可能在线加载。", en: "The package has no texts for users; they may be loaded online."))
        }
        return .found([
            Finding(
                message: absent, severity: .medium,
                evidence: [.manifest("/manifest/application", "")], identity: kind.rawValue)
        ])
    }
}
