import App
import Code
import Findings
import Rules

/// DAT-081: pages get the position, the camera or the microphone, whoever they are from.
enum WebPermissionRule {
    static let rule = Rule(
        id: "DAT-081",
        title: LocalizedText(zh: "WebView 向任意来源授权", en: "WebView grants geolocation or media to any origin"),
        indicator: .userData, severity: .medium, family: .webView,
        what: LocalizedText(
            zh: """
                查找 onGeolocationPermissionsShowPrompt 中无条件的 invoke(origin, true, …) 和 onPermissionRequest 中无条件的 grant。有条件判断\
                或经对话框确认的不计。
                """,
            en: """
                Looks for invoke(origin, true, ...) in onGeolocationPermissionsShowPrompt and for grant in onPermissionRequest that \
                depend on no condition. Where something is tested, or a dialog asked, it does not count.
                """),
        why: LocalizedText(
            zh: "任何被打开的网页（含广告和被劫持页面）都能借用应用的权限获取定位或开启摄像头、麦克风，用户毫无察觉。",
            en: """
                Every page that is opened, advertisements and hijacked ones too, gets the user's position, camera or microphone \
                through the app's permission, unasked.
                """),
        fix: LocalizedText(
            zh: "比对来源是否为自有域名，并弹窗征得用户同意后再授权；只授予请求中必需的资源。",
            en: "Compare the origin with your own hosts, ask the user, and grant only what is needed."),
        references: References(masvs: ["MASVS-PLATFORM-2", "MASVS-PRIVACY-1"], maswe: "MASWE-0117", cwe: 284),
        examples: [
            client(.fires, geolocation(invoke(1))),
            client(
                .fires,
                """
                .method public onPermissionRequest(Landroid/webkit/PermissionRequest;)V
                if-eqz p1, :none
                invoke-virtual {p1}, Landroid/webkit/PermissionRequest;->getResources()[Ljava/lang/String;
                move-result-object v0
                invoke-virtual {p1, v0}, Landroid/webkit/PermissionRequest;->grant([Ljava/lang/String;)V
                :none
                return-void
                .end method

                """),
            client(.silent, geolocation(invoke(0))),
            client(
                .silent,
                geolocation(
                    """
                    const-string v0, "https://example.cn"
                    invoke-virtual {p1, v0}, Ljava/lang/String;->startsWith(Ljava/lang/String;)Z
                    move-result v0
                    if-eqz v0, :refuse
                    \(invoke(1))
                    return-void
                    :refuse
                    """)),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofWebViews(app) { inquiry in
                let hits = inquiry.calls(grants).compactMap { site -> CodeHit? in
                    let method = inquiry.methodName(at: site)
                    let isGeolocation = method == "onGeolocationPermissionsShowPrompt"
                    guard isGeolocation || method == "onPermissionRequest",
                        let conditions = inquiry.program.conditions(of: site), conditions.allSatisfy(\.isPlain)
                    else { return nil }
                    if isGeolocation, inquiry.program.argument(1, of: site).number != 1 { return nil }
                    return CodeHit(site, method, severity: .medium)
                }
                return .graded(
                    inquiry.findings(hits, "web-permission") { name in
                        LocalizedText(
                            zh: "\(name) 向任意网页授予定位或音视频权限。",
                            en: "\(name) grants position, camera or microphone to any page.")
                    }, upTo: .medium)
            }
        })

    private static let grants =
        [
            "Landroid/webkit/GeolocationPermissions$Callback;",
            "Lcom/tencent/smtt/export/external/interfaces/GeolocationPermissionsCallback;",
            "Lcom/uc/webview/export/GeolocationPermissions$Callback;",
        ].map { MethodPattern($0, "invoke", "(Ljava/lang/String;ZZ)V") }
        + [
            "Landroid/webkit/PermissionRequest;", "Lcom/tencent/smtt/export/external/interfaces/PermissionRequest;",
        ].map { MethodPattern($0, "grant") }

    private static func invoke(_ allowed: Int) -> String {
        """
        const/4 v1, \(allowed)
        invoke-interface {p2, p1, v1, v1}, Landroid/webkit/GeolocationPermissions$Callback;->\
        invoke(Ljava/lang/String;ZZ)V
        """
    }

    private static func geolocation(_ body: String) -> String {
        """
        .method public onGeolocationPermissionsShowPrompt(Ljava/lang/String;\
        Landroid/webkit/GeolocationPermissions$Callback;)V
        \(body)
        return-void
        .end method

        """
    }

    private static func client(_ expectation: Example.Expectation, _ member: String) -> Example {
        .code(
            expectation, "invoke-virtual {v0}, Landroid/webkit/WebView;->reload()V",
            classes: ExampleCode.own("Chrome", extends: "Landroid/webkit/WebChromeClient;", member))
    }
}
