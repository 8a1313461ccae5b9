import App
import Code
import Findings
import Rules

/// PKG-034: receivers that anybody can send to.
enum OpenReceiverRule {
    static let rule = Rule(
        id: "PKG-034",
        title: LocalizedText(
            zh: "Broadcast Receiver 导出且无校验", en: "Exported receiver without permission or action check"),
        indicator: .package, severity: .medium, family: .components,
        what: LocalizedText(
            zh: """
                检查导出且不要求权限的 Receiver：接收自定义动作或短信的计为中；只接收系统受保护广播的，分析 onReceive 及其直接调用的方法，\
                没有读取动作（getAction）的计为低，因为其他应用可用显式 Intent 直接触发。
                """,
            en: """
                Looks at exported receivers without a permission. Actions of apps and text messages count medium. For protected \
                actions of the system only, onReceive and what it calls must look at the action (getAction), since others can \
                name the class in an intent; else it counts low.
                """),
        why: LocalizedText(
            zh: "其他应用可以伪造广播（包括伪造短信）触发内部逻辑。",
            en: "Other apps forge broadcasts, text messages among them, and start internal work."),
        fix: LocalizedText(
            zh: "不供外部使用的设为 exported=\"false\" 或加 signature 权限；短信接收器加 BROADCAST_SMS；系统广播先校验 getAction()。",
            en: """
                Set exported="false" or ask for a signature permission, BROADCAST_SMS for text messages; check getAction() \
                for broadcasts of the system.
                """),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0063", cwe: 925),
        examples: [
            example(.fires, "cn.example.app.SYNC", ""),
            example(.fires, "android.provider.Telephony.SMS_RECEIVED", checked),
            example(
                .silent, "android.provider.Telephony.SMS_RECEIVED", "",
                "android:permission=\"android.permission.BROADCAST_SMS\""),
            // Nobody but the system sends it, but anybody can name the class.
            example(.fires, "android.intent.action.BOOT_COMPLETED", ""),
            example(.silent, "android.intent.action.BOOT_COMPLETED", checked),
            example(
                .silent, "android.intent.action.BOOT_COMPLETED",
                "invoke-static {p2}, Lcn/example/app/Boot;->handle(Landroid/content/Intent;)V"),
            Example(.notApplicable),
        ],
        judge: judge)

    private static let checked = "invoke-virtual {p2}, Landroid/content/Intent;->getAction()Ljava/lang/String;"

    private static func example(
        _ expectation: Example.Expectation, _ action: String, _ body: String, _ attributes: String = ""
    ) -> Example {
        Example(
            expectation,
            inside: """
                <receiver android:name=".Boot" android:exported="true" \(attributes)><intent-filter>
                <action android:name="\(action)"/></intent-filter></receiver>
                """,
            smali: ExampleCode.own(
                "Boot", extends: "Landroid/content/BroadcastReceiver;",
                ExampleCode.method("onReceive(Landroid/content/Context;Landroid/content/Intent;)V", body)
                    + """
                    .method static handle(Landroid/content/Intent;)V
                    invoke-virtual {p0}, Landroid/content/Intent;->getAction()Ljava/lang/String;
                    return-void
                    .end method

                    """))
    }

    private static func judge(_ app: App) -> Judgement {
        let receivers = app.manifest.components(.receiver)
        guard !receivers.isEmpty else {
            return .notApplicable(zh: "应用没有 Receiver。", en: "The app has no receiver.")
        }
        let inquiry = app.code.map { CodeInquiry(app: app, code: $0) }
        let owners = app.owners
        let findings = receivers.filter { $0.mayBeExported && $0.permission == nil }.compactMap { component in
            fault(component, inquiry).map { severity, what in
                Finding(
                    message: LocalizedText(
                        zh: "\(component.caption) 已导出且不要求权限，\(what.zh)。",
                        en: "\(component.caption) is exported without a permission; \(what.en)."),
                    owner: owners.owner(of: component), severity: severity,
                    evidence: [
                        .manifest(
                            component.xpath, split: component.split,
                            component.filters.flatMap(\.actions).joined(separator: " "))
                    ],
                    identity: component.name)
            }
        }
        return .graded(findings, upTo: .medium)
    }

    private static func fault(_ component: Component, _ inquiry: CodeInquiry?) -> (Severity, LocalizedText)? {
        let actions = component.filters.flatMap(\.actions)
        if actions.contains(where: SystemActions.textMessages.contains) {
            return (.medium, LocalizedText(zh: "短信广播可被伪造", en: "text messages can be forged"))
        }
        if actions.isEmpty {
            return (.medium, LocalizedText(zh: "任意应用可直接触发", en: "any app can send to it"))
        }
        if let action = actions.first(where: { !SystemActions.isProtected($0) }) {
            return (.medium, LocalizedText(zh: "接收动作 \(action)", en: "it takes \(action)"))
        }
        guard let inquiry, let type = inquiry.definedClass(of: component) else { return nil }
        let bodies = inquiry.methods(of: type, named: ["onReceive"])
        guard !bodies.isEmpty, !bodies.contains(where: { readsAction(inquiry, $0) }) else { return nil }
        return (.low, LocalizedText(zh: "onReceive 没有校验动作", en: "onReceive does not look at the action"))
    }

    /// True if a method or one that it calls asks an intent for its action, or if it hands the intent to somebody unknown.
    private static func readsAction(_ inquiry: CodeInquiry, _ method: CodeMethod) -> Bool {
        inquiry.calls(in: method).contains { call in
            if call.owner == CodeInquiry.intent { return call.name == "getAction" }
            guard call.parameters.contains(CodeInquiry.intent), let owner = inquiry.program.type(call.owner) else {
                return false
            }
            let targets = inquiry.program.descendants(of: owner).flatMap {
                inquiry.program.methods(of: $0, named: call.name)
            }
            return targets.isEmpty
                || targets.contains { target in
                    inquiry.calls(in: target).contains {
                        $0.owner == CodeInquiry.intent && $0.name == "getAction"
                            || $0.parameters.contains(CodeInquiry.intent)
                    }
                }
        }
    }
}
