import App
import Code
import Findings
import Rules

/// DAT-076, DAT-078 and DAT-084: what web views of old releases leave open, and which kernels and services are in use.
enum WebViewInventoryRules {
    static let all = [hiddenInterfaces, safeBrowsing, kernels]

    private static let hiddenInterfaces = Rule(
        id: "DAT-076",
        title: LocalizedText(zh: "未移除系统隐藏接口", en: "Hidden system interfaces not removed"),
        indicator: .userData, severity: .low, family: .webView,
        what: LocalizedText(
            zh: """
                minSdk 低于 17 且使用 WebView 时，检查是否用 removeJavascriptInterface 移除 searchBoxJavaBridge_、accessibility、\
                accessibilityTraversal。minSdk 17 及以上不适用。
                """,
            en: """
                With a minSdk below 17 and web views, looks whether removeJavascriptInterface takes searchBoxJavaBridge_, \
                accessibility and accessibilityTraversal away. Does not arise from minSdk 17 on.
                """),
        why: LocalizedText(
            zh: "Android 4.1 及以下的 WebView 自带这三个 Java 对象，网页可借其反射执行任意代码。",
            en: """
                The web views of Android 4.1 and before bring these three objects along, through which a page runs any code.
                """),
        fix: LocalizedText(
            zh: "把 minSdk 提高到 17 以上，或在创建 WebView 后移除这三个接口。",
            en: "Raise the minSdk to 17 or more, or remove the three after creating a web view."),
        references: References(masvs: ["MASVS-PLATFORM-2"], maswe: "MASWE-0068", cwe: 749),
        examples: [
            .code(.fires, minSdk: 16, view),
            .code(.fires, minSdk: 16, view + removing("accessibility")),
            .code(.silent, minSdk: 16, view + hidden.map(removing).joined()),
            .code(.notApplicable, minSdk: 17, view),
            .code(.notApplicable, minSdk: 16, ""),
            Example(.notApplicable),
        ],
        judge: { app in
            guard app.manifest.sdk.min < 17 else {
                return .notApplicable(
                    zh: "minSdk 为 \(app.manifest.sdk.min)，系统 WebView 已不含这些接口。",
                    en: "With minSdk \(app.manifest.sdk.min) no web view brings these objects along.")
            }
            return .ofWebViews(app) { inquiry in
                let views = inquiry.calls(MethodPattern(ClassFamilies.webView[0], "getSettings"))
                let removals = inquiry.calls(MethodPattern(ClassFamilies.webView[0], "removeJavascriptInterface"))
                // A loop over an array of the names removes them too.
                let values = removals.map { inquiry.program.argument(0, of: $0) }
                guard values.allSatisfy({ $0.strings != nil }) else { return .pass }
                let removed = Set(values.compactMap(\.strings).joined())
                let missing = hidden.filter { !removed.contains($0) }
                guard !missing.isEmpty else { return .pass }
                let hits = views.map { CodeHit($0, missing.joined(separator: ", "), severity: .low) }
                return .found(
                    inquiry.findings(hits, "hidden-interfaces") { name in
                        LocalizedText(
                            zh: "\(name) 的 WebView 未移除系统隐藏接口。", en: "\(name) leaves hidden objects in its web views.")
                    })
            }
        })

    private static let safeBrowsing = Rule(
        id: "DAT-078",
        title: LocalizedText(zh: "关闭安全浏览", en: "Safe browsing disabled"),
        indicator: .userData, severity: .info, kind: .inventory, family: .webView,
        what: LocalizedText(
            zh: "列出清单中的 EnableSafeBrowsing=false 和代码中的 setSafeBrowsingEnabled(false)。该服务在中国大陆不可用，故不计分。",
            en: """
                Lists EnableSafeBrowsing=false in the manifest and setSafeBrowsingEnabled(false) in code. The service is not \
                available in mainland China, hence no score.
                """),
        why: LocalizedText(
            zh: "在可用的地区，关闭后 WebView 不再提示钓鱼和恶意网页。",
            en: "Where it is available, web views no longer warn of phishing and malicious pages."),
        fix: LocalizedText(zh: "面向海外用户的版本保持默认开启。", en: "Leave it on in builds for users abroad."),
        references: References(masvs: ["MASVS-PLATFORM-2"], maswe: "MASWE-0070", cwe: 693),
        examples: [
            .code(.silent, "const/4 v1, 0\n\(setSafeBrowsing)"), .code(.silent, "const/4 v1, 1\n\(setSafeBrowsing)"),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let off = inquiry.calls(MethodPattern(ClassFamilies.webSettings, "setSafeBrowsingEnabled")).filter {
                    inquiry.program.argument(0, of: $0).canBe(0)
                }
                var findings = inquiry.findings(off.map { CodeHit($0, "false", severity: .info) }, "code") { name in
                    LocalizedText(zh: "\(name) 关闭了 WebView 安全浏览。", en: "\(name) turns safe browsing off.")
                }
                let name = "android.webkit.WebView.EnableSafeBrowsing"
                for data in app.manifest.application?.metaData ?? [] where data.name == name && data.value == "false" {
                    findings.append(
                        Finding(
                            message: LocalizedText(
                                zh: "清单关闭了 WebView 安全浏览。", en: "The manifest turns safe browsing off."),
                            severity: .info, evidence: [.manifest(data.xpath, "false")], identity: "manifest"))
                }
                return .facts(findings)
            }
        })

    private static let kernels = Rule(
        id: "DAT-084",
        title: LocalizedText(zh: "X5/UC 内核动态加载", en: "Third-party browser kernel loads code remotely"),
        indicator: .userData, severity: .info, kind: .inventory, family: .webView,
        what: LocalizedText(
            zh: "列出初始化腾讯 X5、UC 内核的位置，内核代码在运行时下载。所有 WebView 检查都涵盖这些内核的类。",
            en: """
                Lists where Tencent X5 and UC kernels are started, whose code is fetched while running. All checks of web views \
                cover their classes too.
                """),
        why: LocalizedText(
            zh: "内核由厂商服务器下发，不在安装包内，也不受本次检测覆盖；应确认下载渠道和版本。",
            en: """
                The kernel comes from the vendor's servers: it is not in the package and not part of this analysis; make sure \
                where it comes from and which version it is.
                """),
        fix: LocalizedText(
            zh: "升级到最新内核 SDK，关闭非 Wi-Fi 自动下载，或改用系统 WebView。",
            en: "Use the latest SDK, no downloads over mobile networks, or the platform's web view."),
        references: References(masvs: ["MASVS-CODE-3"], maswe: "MASWE-0085", cwe: 494),
        examples: [
            .code(
                .silent,
                "invoke-static {p0, p0}, Lcom/tencent/smtt/sdk/QbSdk;->initX5Environment(Landroid/content/Context;Lcom/tencent/smtt/sdk/QbSdk$PreInitCallback;)V"
            ),
            .code(.silent, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                .facts(
                    starts.flatMap { kernel, patterns in
                        inquiry.findings(inquiry.calls(patterns).map { CodeHit($0, severity: .info) }, kernel) { name in
                            LocalizedText(zh: "\(name) 初始化 \(kernel) 内核。", en: "\(name) starts the \(kernel) kernel.")
                        }
                    })
            }
        })

    private static let hidden = ["searchBoxJavaBridge_", "accessibility", "accessibilityTraversal"]
    private static let starts: [(String, [MethodPattern])] = [
        (
            "X5",
            ["initX5Environment", "preInit", "forceSysWebView"].map {
                MethodPattern("Lcom/tencent/smtt/sdk/QbSdk;", $0)
            }
        ),
        ("UC", [MethodPattern("Lcom/uc/webview/export/extension/UCCore;", "setup")]),
    ]

    private static let view =
        "invoke-virtual {v0}, Landroid/webkit/WebView;->getSettings()Landroid/webkit/WebSettings;"
    private static let setSafeBrowsing =
        "invoke-virtual {v0, v1}, Landroid/webkit/WebSettings;->setSafeBrowsingEnabled(Z)V"

    private static func removing(_ name: String) -> String {
        """

        const-string v1, "\(name)"
        invoke-virtual {v0, v1}, Landroid/webkit/WebView;->removeJavascriptInterface(Ljava/lang/String;)V
        """
    }
}
