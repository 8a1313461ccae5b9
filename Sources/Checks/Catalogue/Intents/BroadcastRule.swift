import App
import Code
import Findings
import Rules

/// PKG-046: broadcasts that every app can read.
enum BroadcastRule {
    static let rule = Rule(
        id: "PKG-046",
        title: LocalizedText(zh: "广播未限定接收者", en: "Broadcast sent to everybody"),
        indicator: .package, severity: .low, family: .components,
        what: LocalizedText(
            zh: """
                分析 sendBroadcast、sendOrderedBroadcast、sendStickyBroadcast：没有接收者权限，且在同一方法内创建的 Intent 没有 setPackage、\
                setComponent、setClass。LocalBroadcastManager 不计，无法确定 Intent 来源的不计。
                """,
            en: """
                Analyses sendBroadcast, sendOrderedBroadcast and sendStickyBroadcast: no permission for receivers, and an intent \
                made in the same method without package, component or class. LocalBroadcastManager and intents of unknown \
                origin do not count.
                """),
        why: LocalizedText(
            zh: "任何应用注册同名动作就能读取广播内容，有序广播还能被篡改或拦截。",
            en: "Any app that registers for the action reads it; an ordered one it can also change or stop."),
        fix: LocalizedText(
            zh: "用 setPackage(getPackageName()) 限定为本应用，或为 sendBroadcast 传入 signature 级别的接收者权限。",
            en: "Keep it to the app with setPackage(getPackageName()), or ask receivers for a signature permission."),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0066", cwe: 927),
        examples: [
            .code(.fires, intent("") + send),
            .code(
                .fires,
                intent("")
                    + """
                    const/4 v1, 0
                    invoke-virtual {p0, v0, v1}, Lcn/example/app/MainActivity;->\
                    sendOrderedBroadcast(Landroid/content/Intent;Ljava/lang/String;)V
                    """),
            .code(.silent, intent(package) + send),
            .code(
                .silent,
                intent("")
                    + """
                    const-string v1, "cn.example.app.permission.REFRESH"
                    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->\
                    sendBroadcast(Landroid/content/Intent;Ljava/lang/String;)V
                    """),
            // A helper that may set the package.
            .code(
                .silent,
                intent("invoke-static {v0}, Lcn/example/app/Intents;->close(Landroid/content/Intent;)V") + send,
                classes: ExampleCode.own(
                    "Intents", ".method static close(Landroid/content/Intent;)V\nreturn-void\n.end method")),
            // Stays in the process.
            .code(
                .silent,
                intent("")
                    + """
                    const/4 v2, 0
                    invoke-virtual {v2, v0}, Landroidx/localbroadcastmanager/content/LocalBroadcastManager;->\
                    sendBroadcast(Landroid/content/Intent;)Z

                    """ + intent(package) + send),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let sites = inquiry.calls(patterns)
                guard !sites.isEmpty else {
                    return .notApplicable(zh: "代码没有发送广播。", en: "The code sends no broadcasts.")
                }
                let hits = sites.compactMap { inquiry.openBroadcast(at: $0) }
                return .found(
                    inquiry.findings(hits, "open-broadcast") { name in
                        LocalizedText(
                            zh: "\(name) 发送的隐式广播可被任意应用接收。",
                            en: "\(name) sends an implicit broadcast that every app can receive.")
                    })
            }
        })

    private static let patterns = [
        "sendBroadcast", "sendOrderedBroadcast", "sendStickyBroadcast", "sendStickyOrderedBroadcast",
    ].map { MethodPattern("Landroid/content/Context;", $0) }

    private static let package = """
        const-string v1, "cn.example.app"
        invoke-virtual {v0, v1}, Landroid/content/Intent;->setPackage(Ljava/lang/String;)Landroid/content/Intent;
        """
    private static let send =
        "\ninvoke-virtual {p0, v0}, Landroid/content/Context;->sendBroadcast(Landroid/content/Intent;)V"

    private static func intent(_ more: String) -> String {
        """
        new-instance v0, Landroid/content/Intent;
        const-string v1, "cn.example.app.REFRESH"
        invoke-direct {v0, v1}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
        \(more)

        """
    }
}

extension CodeInquiry {
    fileprivate func openBroadcast(at site: Site) -> CodeHit? {
        let takesPermission = program.mentionedName(at: site).contains("(Landroid/content/Intent;Ljava/lang/String;")
        if takesPermission, program.argument(1, of: site).numbers != [0] { return nil }
        guard let shape = intentShape(program.argument(0, of: site, depth: 0)), !shape.isExplicit,
            let action = shape.actions.first, !action.hasPrefix("android.")
        else { return nil }
        return CodeHit(site, action, severity: .low)
    }
}
