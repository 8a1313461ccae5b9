import App
import Code
import Dex
import Findings
import Rules

/// DAT-070: objects of the app that pages can call.
enum JavaScriptBridgeRule {
    static let rule = Rule(
        id: "DAT-070",
        title: LocalizedText(zh: "WebView JS 接口暴露", en: "JavaScript bridge exposed"),
        indicator: .userData, severity: .high, family: .webView,
        what: LocalizedText(
            zh: """
                查找 addJavascriptInterface 的调用并列出接口对象的 @JavascriptInterface 方法：minSdk 低于 17 时为高（可反射执行任意代码），否则\
                为中；同一个类只加载 android_asset 内置页面时为低；接口类没有任何暴露方法时不计。
                """,
            en: """
                Looks for calls of addJavascriptInterface and lists the @JavascriptInterface methods of the object: high below minSdk \
                17, where reflection runs any code, else medium; low where the class loads only pages from android_asset; nothing \
                where the object's class exposes no method.
                """),
        why: LocalizedText(
            zh: "WebView 中的任何脚本（包括被劫持页面和第三方内嵌页）都能调用这些方法，进而读取用户数据或触发应用功能。",
            en: """
                Every script in the web view, that of a hijacked page or of an embedded third party too, can call these methods.
                """),
        fix: LocalizedText(
            zh: "只对可信域名的页面注入接口，接口方法校验来源和参数；优先使用 WebViewCompat.addWebMessageListener 并限定来源。",
            en: """
                Add the object only for pages of trusted hosts and check origin and arguments in it; better, use \
                WebViewCompat.addWebMessageListener with a list of origins.
                """),
        references: References(masvs: ["MASVS-PLATFORM-2"], maswe: "MASWE-0068", cwe: 749),
        examples: [
            bridge(.fires, annotation: annotation),
            bridge(.fires, minSdk: 16, annotation: ""),
            bridge(.fires, annotation: annotation, url: "file:///android_asset/index.html"),
            // Nothing in it can be called.
            bridge(.silent, annotation: ""),
            // The app's own method of that name.
            bridge(.notApplicable, annotation: annotation, owner: "Lcn/example/app/Web;"),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofWebViews(app) { inquiry in
                let sites = inquiry.calls(MethodPattern(ClassFamilies.webView, "addJavascriptInterface"))
                guard !sites.isEmpty else { return .pass }
                let isOld = app.manifest.sdk.min < 17
                let loads = inquiry.loads
                let hits = sites.compactMap { site -> CodeHit? in
                    let exposed = inquiry.exposedMethods(at: site)
                    if isOld { return CodeHit(site, exposed?.joined(separator: ", "), severity: .high) }
                    if let exposed, exposed.isEmpty { return nil }
                    let isLocal = loads[inquiry.scope(of: site)] == .local
                    return CodeHit(site, exposed?.joined(separator: ", "), severity: isLocal ? .low : .medium)
                }
                return .graded(
                    inquiry.findings(hits, "js-bridge") { name in
                        LocalizedText(
                            zh: "\(name) 向网页注入了可调用的 Java 对象。", en: "\(name) gives pages an object that they can call.")
                    }, upTo: .high)
            }
        })

    private static let annotation = ".annotation runtime Landroid/webkit/JavascriptInterface;\n.end annotation"

    private static func bridge(
        _ expectation: Example.Expectation, minSdk: Int = 26, annotation: String,
        url: String = "https://example.cn", owner: String = "Landroid/webkit/WebView;"
    ) -> Example {
        .code(
            expectation, minSdk: minSdk,
            """
            new-instance v1, Lcn/example/app/Bridge;
            invoke-direct {v1}, Lcn/example/app/Bridge;-><init>()V
            const-string v2, "app"
            invoke-virtual {v0, v1, v2}, \(owner)->addJavascriptInterface(Ljava/lang/Object;Ljava/lang/String;)V
            const-string v2, "\(url)"
            invoke-virtual {v0, v2}, \(owner)->loadUrl(Ljava/lang/String;)V
            """,
            classes: ExampleCode.own(
                "Bridge",
                ".method public token()Ljava/lang/String;\n\(annotation)\nconst/4 v0, 0\nreturn-object v0\n.end method\n"
            ))
    }
}

/// What the web views of a class load.
enum PageOrigin {
    /// Only pages that are part of the package.
    case local
    /// Anything else, or what cannot be told.
    case any
}

extension CodeInquiry {
    /// What each class loads into web views, by its name.
    fileprivate var loads: [String: PageOrigin] {
        var loads: [String: PageOrigin] = [:]
        for site in calls(MethodPattern(ClassFamilies.webView, "loadUrl")) {
            let value = program.argument(0, of: site)
            let prefixes = value.prefixes
            let isScript = !prefixes.isEmpty && prefixes.allSatisfy { $0.hasPrefix("javascript:") }
            if isScript { continue }
            let isLocal =
                prefixes.count == value.alternatives.count
                && prefixes.allSatisfy { $0.hasPrefix("file:///android_asset/") || $0.hasPrefix("about:") }
            let scope = scope(of: site)
            loads[scope] = isLocal && loads[scope] != .any ? .local : .any
        }
        return loads
    }

    /// The methods that pages can call on the object that is added at a site; nil if its class cannot be told.
    fileprivate func exposedMethods(at site: Site) -> [String]? {
        let types = program.argument(0, of: site).alternatives.map { value -> CodeType? in
            switch value {
            case .instance(let type, _): program.type(type)
            // `addJavascriptInterface(this, …)`.
            case .parameter(0): program.method(at: site).flatMap { program.owner(of: $0) }
            default: nil
            }
        }
        guard !types.isEmpty, types.allSatisfy({ $0.flatMap { program.definition(of: $0) } != nil }) else {
            return nil
        }
        var found: [String] = []
        for type in types.compactMap(\.self).flatMap({ program.ancestors(of: $0) }) {
            guard let (file, definition) = program.definition(of: type) else { continue }
            let dex = program.files[file].dex
            guard let directory = try? dex.annotations(of: definition) else { continue }
            for row in directory.methods {
                guard let set = try? dex.annotationSet(at: row.offset),
                    set.contains(where: { dex.name(ofType: $0.value.type).hasSuffix("/JavascriptInterface;") })
                else { continue }
                let name = dex.name(ofMethod: row.member)
                found.append(String(name[(name.firstIndex(of: ">") ?? name.startIndex)...].dropFirst()))
            }
        }
        return found
    }
}
