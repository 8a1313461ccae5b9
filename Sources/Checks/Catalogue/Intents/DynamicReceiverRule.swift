import App
import Code
import Findings
import Rules

/// PKG-045: receivers that code registers for everybody.
enum DynamicReceiverRule {
    static let rule = Rule(
        id: "PKG-045",
        title: LocalizedText(zh: "动态注册的广播接收器对外开放", en: "Dynamic receiver open to other apps"),
        indicator: .package, severity: .medium, family: .components,
        what: LocalizedText(
            zh: """
                分析 registerReceiver 和 ContextCompat.registerReceiver：既无权限参数、也无 RECEIVER_NOT_EXPORTED 标志，且过滤器含有应用自定义的动作。\
                只接收系统受保护广播的不计，LocalBroadcastManager 不计。
                """,
            en: """
                Analyses registerReceiver and ContextCompat.registerReceiver: neither a permission nor RECEIVER_NOT_EXPORTED, \
                and a filter with an action that any app may send. Receivers of the system's protected broadcasts only, and \
                LocalBroadcastManager, do not count.
                """),
        why: LocalizedText(
            zh: "其他应用可以伪造广播触发内部逻辑，或利用其携带的数据。",
            en: "Other apps can forge the broadcast: they start internal work and choose its data."),
        fix: LocalizedText(
            zh: "只供应用内部使用时注册为 RECEIVER_NOT_EXPORTED（ContextCompat 兼容旧版本），确需外部广播时传入 signature 级别的权限。",
            en: """
                Register with RECEIVER_NOT_EXPORTED (ContextCompat covers older releases), or with a signature permission where \
                other apps are to reach it.
                """),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0063", cwe: 925),
        examples: [
            .code(.fires, filter("cn.example.app.REFRESH") + register("", "v0, v0, v1")),
            .code(
                .fires,
                filter("cn.example.app.REFRESH")
                    + register("Ljava/lang/String;Landroid/os/Handler;", "v0, v0, v1, v2, v2", "const/4 v2, 0")),
            .code(.fires, filter("cn.example.app.REFRESH") + register("I", "v0, v0, v1, v2", "const/4 v2, 2")),
            .code(.silent, filter("cn.example.app.REFRESH") + register("I", "v0, v0, v1, v2", "const/4 v2, 4")),
            .code(
                .silent,
                filter("cn.example.app.REFRESH")
                    + register(
                        "Ljava/lang/String;Landroid/os/Handler;", "v0, v0, v1, v2, v2",
                        "const-string v2, \"cn.example.app.permission.REFRESH\"")),
            // Only the system sends it.
            .code(.silent, filter("android.net.conn.CONNECTIVITY_CHANGE") + register("", "v0, v0, v1")),
            // A broadcast that stays in the process.
            .code(
                .silent,
                filter("cn.example.app.REFRESH")
                    + """
                    invoke-virtual {v0, v0, v1}, Landroidx/localbroadcastmanager/content/LocalBroadcastManager;->\
                    registerReceiver(Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;)V

                    """ + filter("android.intent.action.SCREEN_OFF") + register("", "v0, v0, v1")),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let sites = inquiry.calls(patterns)
                guard !sites.isEmpty else {
                    return .notApplicable(zh: "代码没有动态注册广播接收器。", en: "The code registers no receivers.")
                }
                let hits = sites.compactMap { inquiry.openReceiver(at: $0) }
                return .found(
                    inquiry.findings(hits, "dynamic-receiver") { name in
                        LocalizedText(
                            zh: "\(name) 动态注册的广播接收器未限定发送者。",
                            en: "\(name) registers a receiver that every app can send to.")
                    })
            }
        })

    private static let patterns = [
        MethodPattern("Landroid/content/Context;", "registerReceiver"),
        MethodPattern("Landroidx/core/content/ContextCompat;", "registerReceiver"),
    ]

    private static func filter(_ action: String) -> String {
        """
        new-instance v0, Lcn/example/app/Receiver;
        new-instance v1, Landroid/content/IntentFilter;
        invoke-direct {v1}, Landroid/content/IntentFilter;-><init>()V
        const-string v2, "\(action)"
        invoke-virtual {v1, v2}, Landroid/content/IntentFilter;->addAction(Ljava/lang/String;)V

        """
    }

    private static func register(_ more: String, _ registers: String, _ before: String = "") -> String {
        """
        \(before)
        invoke-virtual {\(registers)}, Landroid/content/Context;->registerReceiver(\
        Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;\(more))Landroid/content/Intent;
        """
    }
}

extension CodeInquiry {
    /// A registration that any app can send to; nil for every other, and where that cannot be told.
    fileprivate func openReceiver(at site: Site) -> CodeHit? {
        let name = program.mentionedName(at: site)
        let isCompat = name.hasPrefix("Landroidx/core/content/ContextCompat;")
        let first = isCompat ? 1 : 0
        guard let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")") else { return nil }
        let parameters = name[name.index(after: open)..<close]
        let hasPermission = parameters.contains("Landroid/content/IntentFilter;Ljava/lang/String;")
        // With null instead of a receiver it asks for a sticky broadcast.
        if program.argument(first, of: site).number == 0 { return nil }
        if hasPermission, program.argument(first + 2, of: site).numbers != [0] { return nil }
        if parameters.hasSuffix("I") {
            let flags = program.argument(first + (hasPermission ? 4 : 2), of: site)
            guard let numbers = flags.numbers, numbers.allSatisfy({ $0 & 4 == 0 }) else { return nil }
        }
        let actions = filterActions(program.argument(first + 1, of: site))
        guard let action = actions.first(where: { !SystemActions.isProtected($0) }) else { return nil }
        return CodeHit(site, action, severity: .medium)
    }

    /// The constant actions of a filter, as far as the method that made it adds them.
    private func filterActions(_ filter: Value) -> [String] {
        guard case .instance(Self.intentFilter, let origin) = filter else { return [] }
        return calls(on: origin, of: Self.intentFilter).flatMap { call -> [String] in
            guard call.name == "addAction" || call.name == "<init>", call.parameters.hasPrefix("Ljava/lang/String;")
            else { return [] }
            return program.argument(0, of: call.site).strings ?? []
        }
    }

    private static let intentFilter = "Landroid/content/IntentFilter;"
}
