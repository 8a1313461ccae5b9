import App
import Code
import Findings
import Rules

/// PKG-050: intents for the app's own components that others may catch.
enum ImplicitServiceRule {
    static let rule = Rule(
        id: "PKG-050",
        title: LocalizedText(zh: "隐式 Intent 启动自身组件", en: "Implicit intent for an own component or a service"),
        indicator: .package, severity: .low, family: .components,
        what: LocalizedText(
            zh: """
                分析 startService、bindService、startActivity 的 Intent：在同一方法内创建、只设动作而没有指定包名或组件。启动服务的一律计入；\
                启动界面的，动作与自身未导出组件的过滤器相同才计入。
                """,
            en: """
                Analyses startService, bindService and startActivity: the intent is made in the same method and has an action, but neither \
                package nor component. For services that counts; for activities only if the action is one of an own component that is \
                not exported.
                """),
        why: LocalizedText(
            zh: "其他应用声明相同的动作即可接收 Intent 中的数据，或冒充服务；Android 5.0 起隐式启动服务还会直接抛出异常。",
            en: "Others declare the action and get the data or pose as the service; since API 21 services even throw."),
        fix: LocalizedText(
            zh: "使用显式 Intent（指定类），或调用 setPackage(getPackageName())。",
            en: "Name the class, or call setPackage(getPackageName())."),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0066", cwe: 927),
        examples: [
            .code(.fires, intent("cn.example.app.SYNC", "") + service),
            .code(.silent, intent("cn.example.app.SYNC", package) + service),
            .code(.fires, inside: pay("false"), intent("cn.example.app.PAY", "") + activity),
            // Open to others anyway, and an action that is not the app's own.
            .code(.silent, inside: pay("true"), intent("cn.example.app.PAY", "") + activity),
            .code(.silent, inside: pay("false"), intent("android.intent.action.VIEW", "") + activity),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let services = inquiry.calls(
                    ["startService", "bindService", "startForegroundService"].map { MethodPattern(context, $0) })
                let activities = inquiry.calls(
                    [
                        MethodPattern(context, "startActivity"),
                        MethodPattern("Landroid/app/Activity;", "startActivityForResult"),
                    ])
                guard !services.isEmpty || !activities.isEmpty else {
                    return .notApplicable(zh: "代码没有启动组件。", en: "The code starts no components.")
                }
                let inner = Set(
                    app.manifest.components.filter { !$0.mayBeExported }.flatMap(\.filters).flatMap(\.actions))
                let hits =
                    services.compactMap { inquiry.implicitAction($0, isWanted: { _ in true }) }
                    + (inner.isEmpty
                        ? [] : activities.compactMap { inquiry.implicitAction($0, isWanted: inner.contains) })
                return .found(
                    inquiry.findings(hits.sorted { $0.site < $1.site }, "implicit-intent") { name in
                        LocalizedText(
                            zh: "\(name) 用隐式 Intent 启动自身组件或服务。",
                            en: "\(name) starts an own component or a service with an implicit intent.")
                    })
            }
        })

    private static let context = "Landroid/content/Context;"
    private static let package = """
        const-string v1, "cn.example.app"
        invoke-virtual {v0, v1}, Landroid/content/Intent;->setPackage(Ljava/lang/String;)Landroid/content/Intent;
        """
    private static let service = """

        invoke-virtual {p0, v0}, Landroid/content/Context;->\
        startService(Landroid/content/Intent;)Landroid/content/ComponentName;
        """
    private static let activity =
        "\ninvoke-virtual {p0, v0}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V"

    private static func pay(_ exported: String) -> String {
        """
        <activity android:name=".Pay" android:exported="\(exported)"><intent-filter>
        <action android:name="cn.example.app.PAY"/></intent-filter></activity>
        """
    }

    private static func intent(_ action: String, _ more: String) -> String {
        """
        new-instance v0, Landroid/content/Intent;
        const-string v1, "\(action)"
        invoke-direct {v0, v1}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
        \(more)
        """
    }
}

extension CodeInquiry {
    /// A start whose intent has a wanted action and no target; nil for every other.
    fileprivate func implicitAction(_ site: Site, isWanted: (String) -> Bool) -> CodeHit? {
        guard let shape = intentShape(program.argument(0, of: site, depth: 0)), !shape.isExplicit,
            let action = shape.actions.first(where: isWanted)
        else { return nil }
        return CodeHit(site, PrintableText.of(action), severity: .low)
    }
}
