import App
import Code
import Findings
import Rules

/// PKG-048: intents that whoever holds them may fill in.
enum PendingIntentRule {
    static let rule = Rule(
        id: "PKG-048",
        title: LocalizedText(zh: "PendingIntent 可变且为隐式", en: "Mutable and implicit PendingIntent"),
        indicator: .package, severity: .medium, family: .components,
        what: LocalizedText(
            zh: """
                分析 PendingIntent.getActivity、getService、getForegroundService、getBroadcast：标志的所有取值都不含 FLAG_IMMUTABLE，且基础 \
                Intent 没有组件和包名。基础 Intent 为显式的只作提示，标志或 Intent 无法确定的不计。
                """,
            en: """
                Analyses PendingIntent.getActivity, getService, getForegroundService and getBroadcast: no possible value of the \
                flags has FLAG_IMMUTABLE, and the intent inside names neither component nor package. An explicit one is \
                reported only; unknown flags and intents do not count.
                """),
        why: LocalizedText(
            zh: "拿到它的应用可以补全目标和数据，以本应用的身份打开未导出的组件或读取文件。",
            en: """
                An app that gets hold of it fills in target and data, and acts as this app: it opens components that are not \
                exported, or reads files.
                """),
        fix: LocalizedText(
            zh: "加上 FLAG_IMMUTABLE；必须可变时（如通知直接回复）使用指定了组件的显式 Intent。",
            en: "Add FLAG_IMMUTABLE; where it must be mutable, as for direct replies, name the component in the intent."
        ),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0066", cwe: 926),
        examples: [
            .code(.fires, pending("const/high16 v1, 0x8000000")),
            .code(.fires, pending("const/4 v1, 0", action: "cn.example.app.OPEN")),
            .code(.silent, pending("const/high16 v1, 0x4000000", action: "cn.example.app.OPEN")),
            // The flag is added by arithmetic.
            .code(
                .silent,
                pending(
                    "const/high16 v1, 0x8000000\nconst/high16 v3, 0x4000000\nor-int/2addr v1, v3",
                    action: "cn.example.app.OPEN")),
            // The target is fixed: told, not counted.
            .code(
                .silent,
                pending(
                    """
                    const-class v1, Lcn/example/app/MainActivity;
                    invoke-virtual {v0, p0, v1}, Landroid/content/Intent;->\
                    setClass(Landroid/content/Context;Ljava/lang/Class;)Landroid/content/Intent;
                    const/4 v1, 0
                    """)),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let sites = inquiry.calls(patterns)
                guard !sites.isEmpty else {
                    return .notApplicable(zh: "代码没有创建 PendingIntent。", en: "The code creates no PendingIntent.")
                }
                let hits = sites.compactMap { inquiry.mutableIntent(at: $0) }
                let open = hits.filter { $0.severity > .info }
                let closed = hits.filter { $0.severity == .info }
                return .found(
                    inquiry.findings(open, "mutable-implicit") { name in
                        LocalizedText(
                            zh: "\(name) 创建的 PendingIntent 可变，且未指定目标组件。",
                            en: "\(name) makes a mutable PendingIntent without a target of its own.")
                    }
                        + inquiry.findings(closed, "mutable-explicit") { name in
                            LocalizedText(
                                zh: "\(name) 创建的 PendingIntent 可变，目标组件已指定。",
                                en: "\(name) makes a mutable PendingIntent; its target is fixed.")
                        })
            }
        })

    private static let patterns = ["getActivity", "getService", "getForegroundService", "getBroadcast"].map {
        MethodPattern("Landroid/app/PendingIntent;", $0)
    }

    private static func pending(_ flags: String, action: String? = nil) -> String {
        let setAction =
            action.map {
                """
                const-string v1, "\($0)"
                invoke-virtual {v0, v1}, Landroid/content/Intent;->setAction(Ljava/lang/String;)Landroid/content/Intent;
                """
            } ?? ""
        return """
            new-instance v0, Landroid/content/Intent;
            invoke-direct {v0}, Landroid/content/Intent;-><init>()V
            \(setAction)
            \(flags)
            const/4 v2, 0
            invoke-static {p0, v2, v0, v1}, Landroid/app/PendingIntent;->\
            getActivity(Landroid/content/Context;ILandroid/content/Intent;I)Landroid/app/PendingIntent;
            """
    }
}

extension CodeInquiry {
    fileprivate func mutableIntent(at site: Site) -> CodeHit? {
        guard let flags = program.argument(3, of: site).numbers,
            // FLAG_IMMUTABLE makes it safe; FLAG_NO_CREATE makes none.
            flags.allSatisfy({ $0 & 0x400_0000 == 0 && $0 & 0x2000_0000 == 0 }),
            let shape = intentShape(program.argument(2, of: site, depth: 0))
        else { return nil }
        let text = flags.map { "0x" + String($0, radix: 16) }.joined(separator: ", ")
        if shape.isExplicit { return CodeHit(site, text, severity: .info) }
        return CodeHit(site, shape.isEmpty ? "\(text), empty" : text, severity: .medium)
    }
}
