import App
import Code
import Findings
import Rules

/// DAT-073: pages from files may read all other files.
enum FileURLAccessRule {
    static let rule = Rule(
        id: "DAT-073",
        title: LocalizedText(zh: "WebView允许文件跨域访问(应用克隆)", en: "File URL cross-origin access (app clone)"),
        indicator: .userData, severity: .high, family: .webView,
        what: LocalizedText(
            zh: """
                在字节码中查找 setAllowFileAccessFromFileURLs 和 setAllowUniversalAccessFromFileURLs 的调用，并推导其参数是否可能为 \
                true。系统 WebView、腾讯 X5、UC 内核均在检查之列。
                """,
            en: """
                Looks in the bytecode for calls of setAllowFileAccessFromFileURLs and setAllowUniversalAccessFromFileURLs \
                and derives whether their argument can be true. The platform's WebView, Tencent X5 and UC are covered.
                """),
        why: LocalizedText(
            zh: "通过 file:// 打开的页面可以读取应用私有目录中的任意文件并发送出去，攻击者可借此克隆用户的登录状态。",
            en: """
                A page opened by a file URL can read every private file of the app and send it away: an attacker can clone \
                the user's session.
                """),
        fix: LocalizedText(
            zh: "将两个开关都设为 false（API 16 起的默认值）；需要加载本地页面时使用 WebViewAssetLoader。",
            en: """
                Set both to false, as is the default since API 16; serve local pages through WebViewAssetLoader.
                """),
        references: References(
            masvs: ["MASVS-PLATFORM-2"], maswe: "MASWE-0069", mastg: "MASTG-TEST-0252", cwe: 200,
            cn: "GB/T 34975-2017"),
        examples: [
            Example(.fires, inside: ExampleCode.activityElement, smali: setting("const/4 v1, 1")),
            // The same switch of another kernel.
            Example(
                .fires, inside: ExampleCode.activityElement,
                smali: setting("const/4 v1, 1").replacing("Landroid/webkit/", with: "Lcom/tencent/smtt/sdk/")),
            // A constant that only the analysis finds.
            Example(
                .fires, inside: ExampleCode.activityElement,
                smali: setting(
                    "invoke-static {}, Lcn/example/app/MainActivity;->flag()Z\nmove-result v1",
                    members: ".method static flag()Z\nconst/4 v0, 1\nreturn v0\n.end method\n")),
            Example(.silent, inside: ExampleCode.activityElement, smali: setting("const/4 v1, 0")),
            Example(
                .silent, inside: ExampleCode.activityElement,
                smali: setting(
                    "invoke-static {}, Lcn/example/app/MainActivity;->flag()Z\nmove-result v1",
                    members: ".method static flag()Z\nconst/4 v0, 0\nreturn v0\n.end method\n")),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let hits = inquiry.calls(switches).compactMap { site -> CodeHit? in
                    inquiry.program.argument(0, of: site).canBe(1) ? CodeHit(site, severity: .high) : nil
                }
                return .found(
                    inquiry.findings(hits, "file-url-access") { name in
                        LocalizedText(
                            zh: "\(name) 允许 file:// 页面跨域读取文件。",
                            en: "\(name) lets pages from file URLs read other files.")
                    })
            }
        })

    private static let switches = ["setAllowFileAccessFromFileURLs", "setAllowUniversalAccessFromFileURLs"].map {
        MethodPattern(ClassFamilies.webSettings, $0, "(Z)V")
    }

    private static func setting(_ argument: String, members: String = "") -> String {
        ExampleCode.activity(
            """
            const/4 v0, 0
            \(argument)
            invoke-virtual {v0, v1}, Landroid/webkit/WebSettings;->setAllowFileAccessFromFileURLs(Z)V
            """, members: members)
    }
}
