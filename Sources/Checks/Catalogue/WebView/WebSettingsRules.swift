import App
import Code
import Findings
import Rules

/// Checks of one setter each: which values are wrong, and what its absence means.
enum WebSettingsRules {
    static let all: [Rule] = rows.map(\.rule)

    struct Row: Sendable {
        var id: String
        var severity: Severity
        var title: LocalizedText
        var what: LocalizedText
        var why: LocalizedText
        var fix: LocalizedText
        var references: References
        var examples: [Example]
        /// The setters.
        var calls: [MethodPattern]
        /// What a call is, if it is wrong.
        var test: @Sendable (CodeInquiry, Site) -> CodeHit?
        /// What is wrong where nobody sets anything.
        var defaults: @Sendable (CodeInquiry) -> [CodeHit] = { _ in [] }
        /// What is wrong, of a class or SDK.
        var zh: String
        var en: String

        var rule: Rule {
            Rule(
                id: id, title: title, indicator: .userData, severity: severity, family: .webView, what: what, why: why,
                fix: fix, references: references, examples: examples + [Example(.notApplicable)],
                judge: { app in
                    .ofWebViews(app) { inquiry in
                        let hits = inquiry.calls(calls).compactMap { test(inquiry, $0) } + defaults(inquiry)
                        return .graded(
                            inquiry.findings(hits, id) { name in
                                LocalizedText(zh: "\(name) \(zh)。", en: "\(name) \(en).")
                            }, upTo: severity)
                    }
                })
        }
    }

    private static let rows = [fileAccess, mixedContent, debugging, savedForms, cookies]

    private static let fileAccess = Row(
        id: "DAT-072", severity: .medium,
        title: LocalizedText(zh: "WebView 允许访问本地文件", en: "WebView file or content access"),
        what: LocalizedText(
            zh: """
                推导 setAllowFileAccess 的参数是否可能为 true；targetSdk 低于 30 时系统默认允许，没有关闭的类按低风险计。X5、UC 内核同样检查。
                """,
            en: """
                Derives whether the argument of setAllowFileAccess can be true; below targetSdk 30 that is the default, and classes \
                that do not turn it off count little. X5 and UC are covered.
                """),
        why: LocalizedText(
            zh: "被加载的页面或外部传入的 file:// 链接可以打开应用私有目录中的文件，配合跨域开关即可外传。",
            en: """
                A file URL from a page or from outside opens private files of the app; together with the cross-origin switches \
                they can be sent away.
                """),
        fix: LocalizedText(
            zh: "调用 setAllowFileAccess(false)，本地页面改用 WebViewAssetLoader 加载。",
            en: "Call setAllowFileAccess(false) and serve local pages through WebViewAssetLoader."),
        references: References(
            masvs: ["MASVS-PLATFORM-2"], maswe: "MASWE-0069", mastg: "MASTG-TEST-0252", cwe: 200),
        examples: [
            .code(.fires, setting("setAllowFileAccess", 1)),
            .code(.fires, setting("setAllowFileAccess", 1, in: "com/uc/webview/export")),
            .code(.fires, targetSdk: 29, getSettings),
            .code(.silent, targetSdk: 30, getSettings),
            .code(.silent, targetSdk: 29, getSettings + "\n" + setting("setAllowFileAccess", 0)),
            // The app's own method of that name.
            .code(.notApplicable, setting("setAllowFileAccess", 1, in: "cn/example/app")),
        ],
        calls: [MethodPattern(ClassFamilies.webSettings, "setAllowFileAccess", "(Z)V")],
        test: { $0.program.argument(0, of: $1).canBe(1) ? CodeHit($1, "true", severity: .medium) : nil },
        defaults: { inquiry in
            inquiry.app.manifest.sdk.target < 30
                ? inquiry.settings(without: "setAllowFileAccess", severity: .low) : []
        },
        zh: "的 WebView 允许访问本地文件", en: "lets its web views open local files")

    private static let mixedContent = Row(
        id: "DAT-075", severity: .medium,
        title: LocalizedText(zh: "WebView 允许混合内容", en: "Mixed content always allowed"),
        what: LocalizedText(
            zh: "推导 setMixedContentMode 的参数是否可能为 MIXED_CONTENT_ALWAYS_ALLOW(0)；targetSdk 低于 21 时默认允许。",
            en: """
                Derives whether the argument of setMixedContentMode can be MIXED_CONTENT_ALWAYS_ALLOW (0); below targetSdk 21 that \
                is the default.
                """),
        why: LocalizedText(
            zh: "HTTPS 页面可以加载 HTTP 脚本，中间人篡改脚本即可控制整个页面。",
            en: "An HTTPS page may load scripts over HTTP: whoever changes one on the way controls the page."),
        fix: LocalizedText(
            zh: "使用 MIXED_CONTENT_NEVER_ALLOW(1)，并把页面资源全部改为 HTTPS。",
            en: "Use MIXED_CONTENT_NEVER_ALLOW (1) and serve everything over HTTPS."),
        references: References(masvs: ["MASVS-NETWORK-1"], maswe: "MASWE-0050", cwe: 319),
        examples: [
            .code(.fires, setting("setMixedContentMode", 0, type: "I")),
            .code(.fires, setting("setMixedContentMode", 0, type: "I", in: "com/tencent/smtt/sdk")),
            .code(.fires, targetSdk: 20, getSettings),
            .code(.silent, setting("setMixedContentMode", 1, type: "I")),
            // Compatibility mode lets no scripts in.
            .code(.silent, setting("setMixedContentMode", 2, type: "I")),
            .code(.silent, getSettings),
        ],
        calls: [MethodPattern(ClassFamilies.webSettings, "setMixedContentMode", "(I)V")],
        test: { inquiry, site in
            inquiry.program.argument(0, of: site).canBe(0)
                ? CodeHit(site, "MIXED_CONTENT_ALWAYS_ALLOW", severity: .medium) : nil
        },
        defaults: { inquiry in
            inquiry.app.manifest.sdk.target < 21
                ? inquiry.settings(without: "setMixedContentMode", severity: .medium) : []
        },
        zh: "允许 HTTPS 页面加载 HTTP 内容", en: "lets HTTPS pages load content over HTTP")

    private static let debugging = Row(
        id: "DAT-074", severity: .medium,
        title: LocalizedText(zh: "WebView 开启远程调试", en: "WebView remote debugging enabled"),
        what: LocalizedText(
            zh: """
                查找 setWebContentsDebuggingEnabled(true) 且不受 BuildConfig.DEBUG、FLAG_DEBUGGABLE 等调试开关控制的调用；受其他条件控制的按\
                低风险计。
                """,
            en: """
                Looks for setWebContentsDebuggingEnabled(true) outside a test of BuildConfig.DEBUG or FLAG_DEBUGGABLE; under other \
                conditions it counts little.
                """),
        why: LocalizedText(
            zh: "任何人用 USB 连接手机即可在电脑上查看页面内容、Cookie，并在页面中执行脚本。",
            en: "Whoever has the phone on a cable sees pages and cookies and runs scripts in them."),
        fix: LocalizedText(
            zh: "删除该调用，或用 if (BuildConfig.DEBUG) 包裹。",
            en: "Remove the call, or put it behind if (BuildConfig.DEBUG)."),
        references: References(
            masvs: ["MASVS-RESILIENCE-4"], maswe: "MASWE-0074", mastg: "MASTG-TEST-0227", cwe: 489),
        examples: [
            .code(.fires, setDebugging),
            .code(
                .silent,
                """
                iget v1, v0, Landroid/content/pm/ApplicationInfo;->flags:I
                and-int/lit8 v1, v1, 2
                if-eqz v1, :release
                \(setDebugging)
                :release
                """),
            .code(
                .silent,
                """
                sget-boolean v1, Lcn/example/app/BuildConfig;->DEBUG:Z
                if-nez v1, :debug
                return-void
                :debug
                \(setDebugging)
                """),
            .code(.silent, setDebugging.replacing("v0, 1", with: "v0, 0") + "\n" + getSettings),
        ],
        calls: [MethodPattern(ClassFamilies.webView, "setWebContentsDebuggingEnabled", "(Z)V")],
        test: { inquiry, site in
            guard inquiry.program.argument(0, of: site).number == 1,
                let conditions = inquiry.program.conditions(of: site),
                !conditions.contains(where: \.isDebugTest)
            else { return nil }
            return CodeHit(site, "true", severity: conditions.allSatisfy(\.isPlain) ? .medium : .low)
        },
        zh: "开启了 WebView 远程调试", en: "lets its web views be debugged")

    private static let savedForms = Row(
        id: "DAT-016", severity: .low,
        title: LocalizedText(zh: "WebView 保存密码或表单", en: "WebView stores passwords or form data"),
        what: LocalizedText(
            zh: """
                推导 setSavePassword、setSaveFormData 的参数。API 18 起系统 WebView 不再保存密码，API 26 起不再保存表单：minSdk 达到该级别时仅作\
                提示。
                """,
            en: """
                Derives the arguments of setSavePassword and setSaveFormData. The platform stores no passwords since API 18 and no \
                forms since API 26: with that minSdk a call is only mentioned.
                """),
        why: LocalizedText(
            zh: "旧系统把网页中输入的密码明文写入 webview.db，备份或 root 后即可读取。",
            en: "Old releases write passwords typed into pages to webview.db in the clear."),
        fix: LocalizedText(
            zh: "调用 setSavePassword(false) 和 setSaveFormData(false)，或提高 minSdk。",
            en: "Call setSavePassword(false) and setSaveFormData(false), or raise the minSdk."),
        references: References(masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0069", cwe: 312),
        examples: [
            .code(.fires, minSdk: 16, setting("setSavePassword", 1)),
            .code(.fires, minSdk: 16, getSettings),
            .code(.fires, minSdk: 21, setting("setSaveFormData", 1)),
            .code(.silent, minSdk: 16, getSettings + "\n" + setting("setSavePassword", 0)),
            // Nothing is stored any more.
            .code(.silent, minSdk: 26, setting("setSavePassword", 1)),
        ],
        calls: ["setSavePassword", "setSaveFormData"].map { MethodPattern(ClassFamilies.webSettings, $0, "(Z)V") },
        test: { inquiry, site in
            guard inquiry.program.argument(0, of: site).canBe(1) else { return nil }
            let isPassword = inquiry.program.mentionedName(at: site).contains("setSavePassword")
            let isStored = inquiry.app.manifest.sdk.min < (isPassword ? 18 : 26)
            return CodeHit(site, "true", severity: isStored ? .low : .info)
        },
        defaults: { inquiry in
            inquiry.app.manifest.sdk.min < 18 ? inquiry.settings(without: "setSavePassword", severity: .low) : []
        },
        zh: "的 WebView 会保存密码或表单", en: "lets its web views store passwords or forms")

    private static let cookies = Row(
        id: "DAT-082", severity: .low,
        title: LocalizedText(zh: "Cookie 设置不当", en: "Cookies weakly handled"),
        what: LocalizedText(
            zh: "推导 CookieManager.setAcceptThirdPartyCookies 的参数，以及 setCookie 写入的常量 Cookie 是否缺少 Secure 属性。",
            en: """
                Derives the argument of CookieManager.setAcceptThirdPartyCookies, and whether a constant cookie given to setCookie \
                lacks the attribute Secure.
                """),
        why: LocalizedText(
            zh: "缺少 Secure 的 Cookie 会随 HTTP 请求明文发送；第三方 Cookie 让广告等外部站点跨页面跟踪用户。",
            en: """
                Without Secure a cookie is sent in the clear with HTTP requests; third-party cookies let other sites follow the user.
                """),
        fix: LocalizedText(
            zh: "为 Cookie 加上 Secure 和 HttpOnly，不开启第三方 Cookie。",
            en: "Give cookies the attributes Secure and HttpOnly, and leave third-party cookies off."),
        references: References(masvs: ["MASVS-STORAGE-1"], maswe: "MASWE-0006", cwe: 614),
        examples: [
            .code(.fires, cookie("sid=1; path=/")),
            .code(
                .fires,
                """
                const/4 v1, 1
                invoke-virtual {v0, v2, v1}, Landroid/webkit/CookieManager;->\
                setAcceptThirdPartyCookies(Landroid/webkit/WebView;Z)V
                """),
            .code(.silent, cookie("sid=1; path=/; secure") + "\n" + getSettings),
            // What is set is not known.
            .code(
                .silent,
                getSettings + """

                    invoke-virtual {p0}, Lcn/example/app/MainActivity;->cookie()Ljava/lang/String;
                    move-result-object v2
                    invoke-virtual {v0, v2, v2}, Landroid/webkit/CookieManager;->\
                    setCookie(Ljava/lang/String;Ljava/lang/String;)V
                    """),
        ],
        calls: ["setAcceptThirdPartyCookies", "setCookie"].map { MethodPattern(ClassFamilies.cookieManager, $0) },
        test: { inquiry, site in
            let value = inquiry.program.argument(1, of: site)
            if value.canBe(1) { return CodeHit(site, "third-party cookies", severity: .low) }
            let open = value.alternatives.compactMap(\.string).first {
                $0.contains("=") && !$0.lowercased().contains("secure")
            }
            return open.map { CodeHit(site, PrintableText.of($0), severity: .low) }
        },
        zh: "的 Cookie 设置不当", en: "handles cookies weakly")

    private static let getSettings = """
        invoke-virtual {v0}, Landroid/webkit/WebView;->getSettings()Landroid/webkit/WebSettings;
        move-result-object v0
        """
    private static let setDebugging = """
        const/4 v0, 1
        invoke-static {v0}, Landroid/webkit/WebView;->setWebContentsDebuggingEnabled(Z)V
        """

    private static func setting(
        _ setter: String, _ value: Int, type: String = "Z", in package: String = "android/webkit"
    ) -> String {
        "const/4 v1, \(value)\ninvoke-virtual {v0, v1}, L\(package)/WebSettings;->\(setter)(\(type))V"
    }

    private static func cookie(_ text: String) -> String {
        """
        const-string v1, "https://example.cn"
        const-string v2, "\(text)"
        invoke-virtual {v0, v1, v2}, Landroid/webkit/CookieManager;->\
        setCookie(Ljava/lang/String;Ljava/lang/String;)V
        """
    }
}
