import App
import Code
import Findings
import Rules

/// DAT-071, DAT-077 and DAT-079: what other apps and links make web views load.
enum UntrustedPageRules {
    static let all = [page, link, script]

    private static let page = Rule(
        id: "DAT-071",
        title: LocalizedText(zh: "WebView加载不可信URL", en: "WebView loads untrusted URL with JavaScript"),
        indicator: .userData, severity: .high, family: .webView, topic: .outside,
        what: LocalizedText(
            zh: """
                追踪导出组件收到的 Intent extra、扫码结果和剪贴板内容是否成为 WebView.loadUrl 的地址。地址以固定域名开头，或途经的方法比对过\
                主机名（equals、endsWith、集合 contains）的不计；仅用 startsWith、contains 比对视为可绕过。未见启用 JavaScript 时降级。
                """,
            en: """
                Follows extras of intents to exported components, scanned codes and clips to WebView.loadUrl. Addresses that begin with \
                a fixed host, and ways on which the host is compared (equals, endsWith, contains of a collection), do not count; \
                startsWith and contains of a text can be got around. Lower where no JavaScript is seen to be switched on.
                """),
        why: LocalizedText(
            zh: "恶意应用可让本应用打开钓鱼页面，脚本还能调用注入的接口并使用应用的登录状态。",
            en: "Another app opens its page in this one: it phishes, and calls what the web view offers to scripts."),
        fix: LocalizedText(
            zh: "解析出主机名后与白名单做 equals 或 endsWith(\".域名\") 比较，只允许 https；不需要对外的 Activity 设为不导出。",
            en:
                "Compare the host with a list by equals or endsWith(\".domain\"), allow https only; do not export the activity."
        ),
        references: References(masvs: ["MASVS-PLATFORM-2"], maswe: "MASWE-0070", cwe: 749),
        examples: [
            .code(.fires, extra + script1 + load),
            // An allow-list that anybody gets around.
            .code(.fires, extra + host("contains(Ljava/lang/CharSequence;)Z") + script1 + load),
            .code(.silent, extra + host("equals(Ljava/lang/Object;)Z") + script1 + load),
            // Behind an address of the app's own.
            .code(.silent, extra + prefixed + script1 + load),
            // Nobody else can start it.
            Example(
                .silent, inside: "<activity android:name=\".MainActivity\" android:exported=\"false\"/>",
                smali: ExampleCode.activity(extra + script1 + load)),
            .code(.silent, extra + "const-string v0, \"https://example.cn/\"\n" + script1 + load),
            .code(.notApplicable, extra), Example(.notApplicable),
        ],
        judge: { app in
            .ofPages(app) {
                $0.judgePages(from: [.extra, .foreignText], "untrusted-page") { name in
                    LocalizedText(
                        zh: "\(name) 读取的外部数据被 WebView 当作地址加载。",
                        en: "A web view loads an address that \(name) reads from outside.")
                }
            }
        })

    private static let link = Rule(
        id: "DAT-077",
        title: LocalizedText(zh: "DeepLink进入WebView", en: "Deep link reaches WebView"),
        indicator: .userData, severity: .high, family: .webView, topic: .outside,
        what: LocalizedText(
            zh: "追踪导出组件的 Intent.getData、getDataString（含其查询参数）是否成为 WebView.loadUrl 的地址；判定条件同 DAT-071。",
            en: """
                Follows Intent.getData and getDataString of exported components, query parameters included, to WebView.loadUrl, judged \
                as in DAT-071.
                """),
        why: LocalizedText(
            zh: "用户只要点击一个网页链接，攻击者的页面就会在应用内打开并冒充应用界面。",
            en: "One tap on a link in a browser opens the attacker's page inside the app, in its name."),
        fix: LocalizedText(
            zh: "对链接中的地址做主机名白名单校验，外部网页交给系统浏览器打开。",
            en: "Check the host against a list of your own; leave other pages to the browser."),
        references: References(
            masvs: ["MASVS-PLATFORM-1", "MASVS-PLATFORM-2"], maswe: "MASWE-0058", cwe: 939),
        examples: [
            .code(.fires, data + parameter + script1 + load),
            .code(
                .fires,
                data + "invoke-virtual {v0}, Landroid/net/Uri;->toString()Ljava/lang/String;\nmove-result-object v0\n"
                    + script1 + load),
            .code(.silent, data + parameter + host("endsWith(Ljava/lang/String;)Z") + script1 + load),
            .code(.silent, data + parameter + prefixed + script1 + load),
            .code(.notApplicable, data), Example(.notApplicable),
        ],
        judge: { app in
            .ofPages(app) {
                $0.judgePages(from: [.link], "link-page") { name in
                    LocalizedText(
                        zh: "\(name) 收到的链接被 WebView 加载。", en: "A web view loads a link that \(name) gets from outside.")
                }
            }
        })

    private static let script = Rule(
        id: "DAT-079",
        title: LocalizedText(zh: "WebView脚本注入", en: "Script injection into WebView"),
        indicator: .userData, severity: .medium, family: .webView, topic: .outside,
        what: LocalizedText(
            zh: """
                追踪外部 Intent、扫码结果和剪贴板内容是否进入 evaluateJavascript、loadData、loadDataWithBaseURL 或以 javascript: 开头的 \
                loadUrl；经 JSONObject.quote、htmlEncode 转义的不计。
                """,
            en: """
                Follows intents from outside, scanned codes and clips to evaluateJavascript, loadData, loadDataWithBaseURL and loadUrl of \
                javascript:. What JSONObject.quote or htmlEncode made of them does not count.
                """),
        why: LocalizedText(
            zh: "拼接进页面或脚本的外部文本会作为代码执行，可读取页面内容、Cookie 并调用应用接口。",
            en:
                "Text from outside runs as a script of the page: it reads it, its cookies, and calls the app's interfaces."
        ),
        fix: LocalizedText(
            zh: "以 JSON 编码（JSONObject.quote）传参，HTML 内容用 TextUtils.htmlEncode 转义，纯文本不用 WebView 展示。",
            en:
                "Pass arguments through JSONObject.quote, HTML through TextUtils.htmlEncode; show plain text without a web view."
        ),
        references: References(masvs: ["MASVS-PLATFORM-2"], maswe: "MASWE-0072", cwe: 79),
        examples: [
            .code(.fires, extra + call + evaluate),
            .code(
                .fires,
                extra + script1
                    + "const-string v2, \"text/html\"\ninvoke-virtual {v1, v0, v2, v2}, Landroid/webkit/WebView;->loadData(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V"
            ),
            .code(.fires, extra + "const-string v2, \"javascript:show('\"\n" + concat + load),
            .code(
                .silent,
                extra
                    + "invoke-static {v0}, Lorg/json/JSONObject;->quote(Ljava/lang/String;)Ljava/lang/String;\nmove-result-object v0\n"
                    + call + evaluate),
            // A page, not a script: another check's.
            .code(.silent, extra + script1 + load),
            .code(.silent, "const-string v0, \"hello\"\n" + call + evaluate),
            .code(.notApplicable, extra), Example(.notApplicable),
        ],
        judge: { app in .ofPages(app) { $0.judgeScripts() } })

    private static let extra = """
        invoke-virtual {p0}, Lcn/example/app/MainActivity;->getIntent()Landroid/content/Intent;
        move-result-object v0
        const-string v1, "url"
        invoke-virtual {v0, v1}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
        move-result-object v0

        """
    private static let data = """
        invoke-virtual {p0}, Lcn/example/app/MainActivity;->getIntent()Landroid/content/Intent;
        move-result-object v0
        invoke-virtual {v0}, Landroid/content/Intent;->getData()Landroid/net/Uri;
        move-result-object v0

        """
    private static let parameter = """
        const-string v1, "url"
        invoke-virtual {v0, v1}, Landroid/net/Uri;->getQueryParameter(Ljava/lang/String;)Ljava/lang/String;
        move-result-object v0

        """
    private static let concat = """
        invoke-virtual {v2, v0}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
        move-result-object v0
        invoke-virtual {p0}, Lcn/example/app/MainActivity;->web()Landroid/webkit/WebView;
        move-result-object v1

        """
    private static let prefixed = "const-string v2, \"https://example.cn/search?q=\"\n" + concat
    private static let call = "const-string v2, \"show(\"\n" + concat
    private static let evaluate = """
        const/4 v2, 0
        invoke-virtual {v1, v0, v2}, Landroid/webkit/WebView;->\
        evaluateJavascript(Ljava/lang/String;Landroid/webkit/ValueCallback;)V
        """

    /// JavaScript switched on for the web view in `v1`.
    private static let script1 = """
        invoke-virtual {p0}, Lcn/example/app/MainActivity;->web()Landroid/webkit/WebView;
        move-result-object v1
        invoke-virtual {v1}, Landroid/webkit/WebView;->getSettings()Landroid/webkit/WebSettings;
        move-result-object v2
        const/4 v3, 1
        invoke-virtual {v2, v3}, Landroid/webkit/WebSettings;->setJavaScriptEnabled(Z)V

        """
    private static let load = "invoke-virtual {v1, v0}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V"

    /// Goes on only if the host of the address in `v0` passes a comparison.
    private static func host(_ comparison: String) -> String {
        """
        invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
        move-result-object v4
        invoke-virtual {v4}, Landroid/net/Uri;->getHost()Ljava/lang/String;
        move-result-object v4
        const-string v5, "example.cn"
        invoke-virtual {v4, v5}, Ljava/lang/String;->\(comparison)
        move-result v4
        if-nez v4, :good
        return-void
        :good

        """
    }
}

extension Judgement {
    /// Asks about what web views load; an app that makes none load anything is not asked.
    fileprivate static func ofPages(_ app: App, _ ask: (CodeInquiry) -> Judgement) -> Judgement {
        ofCode(app) { inquiry in
            guard inquiry.calls(.page, .script) else {
                return .notApplicable(zh: "没有用 WebView 加载内容。", en: "Nothing is loaded into web views.")
            }
            return ask(inquiry)
        }
    }
}

extension CodeInquiry {
    fileprivate func judgePages(
        from sources: Set<DataSource>, _ what: String, _ message: (String) -> LocalizedText
    ) -> Judgement {
        let outside = outsideFlows
        let flows = outside.from(sources, to: [.page])
        let switches = flows.isEmpty ? [] : scriptScopes
        let hits = flows.compactMap { flow -> CodeHit? in
            let start = program.argument(0, of: flow.flow.sinkSite).prefixes
            // A script, or behind a host that is fixed.
            if start.contains(where: { $0.hasPrefix("javascript:") || Self.fixesHost($0) }) { return nil }
            if judgesHost(flow) { return nil }
            let scopes = methods(of: flow).compactMap { self.start(of: $0) }.map { scope(of: $0) }
            let runsScripts = scopes.contains { switches.contains($0) }
            return hit(flow, severity: runsScripts ? .high : switches.isEmpty ? .low : .medium)
        }
        return judge(hits, what, upTo: .high, gap: outside.gap, message)
    }

    fileprivate func judgeScripts() -> Judgement {
        let outside = outsideFlows
        let hits = outside.from([.extra, .link, .foreignText], to: [.page, .script]).compactMap { flow -> CodeHit? in
            let isScript =
                flow.sink == .script
                || program.argument(0, of: flow.flow.sinkSite).prefixes.contains { $0.hasPrefix("javascript:") }
            return isScript ? hit(flow, severity: .medium) : nil
        }
        return judge(hits, "script-injection", upTo: .medium, gap: outside.gap) { name in
            LocalizedText(
                zh: "\(name) 读取的外部文本被拼入网页或脚本。", en: "Text that \(name) reads from outside gets into a page or script.")
        }
    }

    /// The classes that let web views run scripts.
    private var scriptScopes: Set<String> {
        let sites = calls(MethodPattern(ClassFamilies.webSettings, "setJavaScriptEnabled", "(Z)V"))
        return Set(sites.filter { program.argument(0, of: $0).canBe(1) }.map { scope(of: $0) })
    }

    /// True for the beginning of an address that names its host to the end.
    private static func fixesHost(_ text: String) -> Bool {
        guard let host = text.range(ofBytes: "://")?.upperBound else { return false }
        return text[host...].contains { "/?#".contains($0) }
    }

    /// True if a method on the way, or one that it calls, asks for the host of an address and compares.
    private func judgesHost(_ flow: DataFlow) -> Bool {
        methods(of: flow).contains { method in
            let calls = calls(in: method)
            if Self.comparesHost(calls) { return true }
            return calls.prefix(64).contains { call in
                guard let reference = program.methodReference(at: call.site), let owner = program.owner(of: reference),
                    let callee = program.resolve(program.signature(of: reference), on: owner)
                else { return false }
                return Self.comparesHost(self.calls(in: callee))
            }
        }
    }

    private static func comparesHost(_ calls: [ObjectCall]) -> Bool {
        let asks = calls.contains { ["getHost", "getAuthority", "host", "topPrivateDomain"].contains($0.name) }
        return asks
            && calls.contains { call in
                switch call.owner {
                case "Ljava/lang/String;":
                    ["equals", "equalsIgnoreCase", "endsWith", "matches", "hashCode"].contains(call.name)
                case "Lkotlin/jvm/internal/Intrinsics;": call.name == "areEqual"
                case "Landroid/text/TextUtils;": call.name == "equals"
                case "Ljava/util/regex/Matcher;": call.name == "matches"
                default: ["contains", "containsKey"].contains(call.name)
                }
            }
    }
}
