import App
import Code
import Findings
import Rules

/// PKG-032 and PKG-033: activities and services that every app can start.
enum OpenComponentRules {
    static let all = [activities, services]

    private static let activities = Rule(
        id: "PKG-032",
        title: LocalizedText(zh: "Activity 组件导出", en: "Exported activity without permission"),
        indicator: .package, severity: .medium, family: .components,
        what: LocalizedText(
            zh: """
                检查导出且不要求权限的 Activity（含别名）。桌面入口不计；SDK 规定的回调页（微信、支付宝等）和供浏览器打开的页面只作提示；\
                其余的，代码取用 Intent 携带数据的计为中，否则为低。
                """,
            en: """
                Looks at activities (and aliases) that are exported without a permission. The entry on the home screen does not count; \
                pages that SDKs prescribe and pages for the browser are reported only. The rest counts medium where its code takes \
                data from the intent, else low.
                """),
        why: LocalizedText(
            zh: "其他应用可以跳过登录等步骤直接打开内部界面，并控制传入的数据。",
            en: "Other apps open internal screens past the log-in, and choose the data they are given."),
        fix: LocalizedText(
            zh: "不供外部使用的设为 android:exported=\"false\"；需要的加 signature 级权限，并校验传入的数据。",
            en: "Set android:exported=\"false\", or ask for a signature permission and check what comes in."),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0062", cwe: 926),
        examples: [
            activity(.fires, "exported=\"true\"", ""), activity(.fires, "exported=\"true\"", extra),
            activity(.silent, "exported=\"false\"", extra),
            activity(.silent, "exported=\"true\" android:permission=\"cn.example.app.permission.A\"", extra),
            // The launcher has to be open.
            .code(.silent, extra),
            // WeChat starts it by this name.
            .code(.silent, inside: "<activity android:name=\".wxapi.WXEntryActivity\" android:exported=\"true\"/>", ""),
            Example(.notApplicable),
        ],
        judge: { app in judge(app, [.activity, .activityAlias], title: "Activity", activityMethods) })

    private static let services = Rule(
        id: "PKG-033",
        title: LocalizedText(zh: "Service 组件导出", en: "Exported service without permission"),
        indicator: .package, severity: .medium, family: .components,
        what: LocalizedText(
            zh: "检查导出且不要求权限的 Service；SDK 的只作提示；代码取用 Intent 携带数据或返回 Binder 的计为中，否则为低。",
            en: """
                Looks at services that are exported without a permission; those of SDKs are reported only. One whose code takes data \
                from the intent counts medium, else low.
                """),
        why: LocalizedText(
            zh: "其他应用可以启动或绑定服务，触发内部操作。",
            en: "Other apps start or bind it and set off internal work."),
        fix: LocalizedText(
            zh: "设为 android:exported=\"false\"；对外提供的服务加 signature 级权限，并在 onBind 中校验调用方。",
            en:
                "Set android:exported=\"false\"; for a service for others ask for a signature permission and check callers."
        ),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0062", cwe: 926),
        examples: [
            service(.fires, "exported=\"true\"", ""), service(.fires, "exported=\"true\"", extra),
            service(.silent, "exported=\"false\"", extra),
            service(.silent, "exported=\"true\" android:permission=\"android.permission.BIND_JOB_SERVICE\"", extra),
            .code(
                .silent,
                inside: "<service android:name=\"cn.jpush.android.service.PushService\" android:exported=\"true\"/>",
                ""),
            Example(.notApplicable),
        ],
        judge: { app in judge(app, [.service], title: "Service", serviceMethods) })

    private static let activityMethods = ["onCreate", "onNewIntent", "onStart", "onResume"]
    private static let serviceMethods = ["onStartCommand", "onStart", "onBind", "onHandleIntent"]

    private static func judge(_ app: App, _ kinds: [ComponentKind], title: String, _ methods: [String]) -> Judgement {
        let components = app.manifest.components.filter { kinds.contains($0.kind) }
        guard !components.isEmpty else {
            return .notApplicable(zh: "应用没有 \(title)。", en: "The app has no \(kinds[0].rawValue).")
        }
        let inquiry = app.code.map { CodeInquiry(app: app, code: $0) }
        let owners = app.owners
        let open = components.filter { component in
            component.mayBeExported && component.permission == nil
                && !component.filters.contains(where: \.isLauncher)
        }
        return .graded(
            open.map { component in
                let reader = inquiry.flatMap { $0.readsIntent(component, methods) }
                let owner = owners.owner(of: component)
                // Of a class that nobody saw the worse has to be taken: hiding it must not pay.
                let isSeen = inquiry.map { $0.code.defines(component.targetActivity ?? component.name) } ?? false
                var severity: Severity = reader == nil && isSeen ? .low : .medium
                if case .sdk = owner { severity = .info }
                // What a browser may open is judged as a link.
                if component.filters.contains(where: \.isBrowsable) { severity = .info }
                return Finding(
                    message: LocalizedText(
                        zh: "\(component.caption) 已导出且不要求权限\(reader == nil ? "" : "，并取用外部传入的数据")。",
                        en: """
                            \(component.caption) is exported without a permission\
                            \(reader == nil ? "" : " and takes data from the intent").
                            """),
                    owner: owner, severity: severity,
                    evidence: [
                        .attribute(
                            "exported", of: component, component.isExportedByDefault ? "true (default)" : "true")
                    ] + (reader.map { [$0] } ?? []), identity: component.name)
            }, upTo: .medium)
    }

    private static let extra = """
        const-string v0, "url"
        const/4 v1, 0
        invoke-virtual {v1, v0}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
        move-result-object v0
        """

    private static func activity(_ expectation: Example.Expectation, _ attributes: String, _ body: String) -> Example {
        .code(
            expectation, inside: "<activity android:name=\".Pay\" android:\(attributes)/>", "",
            classes: ExampleCode.own(
                "Pay", extends: "Landroid/app/Activity;", ExampleCode.method("onCreate(Landroid/os/Bundle;)V", body)))
    }

    private static func service(_ expectation: Example.Expectation, _ attributes: String, _ body: String) -> Example {
        .code(
            expectation, inside: "<service android:name=\".Sync\" android:\(attributes)/>", "",
            classes: ExampleCode.own(
                "Sync", extends: "Landroid/app/Service;",
                ExampleCode.body("onStartCommand(Landroid/content/Intent;II)I", body + "\nconst/4 v0, 1\nreturn v0")))
    }
}

extension CodeInquiry {
    /// The first place where a component takes data from the intent that started it; nil if none is seen.
    func readsIntent(_ component: Component, _ names: [String]) -> Evidence? {
        guard let type = type(ofClass: component.targetActivity ?? component.name) else { return nil }
        return intentReads(of: type, names).first.map { evidence($0.site) }
    }

    /// The calls that take data from an intent, in the methods of one of the names and in the class's own that these call.
    func intentReads(of type: CodeType, _ names: [String]) -> [ObjectCall] {
        let starts = methods(of: type, named: names)
        let own = Set(program.methods(of: type))
        var found: [ObjectCall] = []
        for method in starts {
            for call in calls(in: method) {
                if call.takesIntentData { found.append(call) }
                // One step into the class's own helpers.
                guard let reference = program.methodReference(at: call.site),
                    let target = program.resolve(program.signature(of: reference), on: type), own.contains(target),
                    target != method
                else { continue }
                found += calls(in: target).filter(\.takesIntentData)
            }
        }
        return found
    }
}

extension ObjectCall {
    /// True for a call that takes data from an intent.
    var takesIntentData: Bool {
        owner == CodeInquiry.intent && (name.hasSuffix("Extra") || name == "getExtras" || name.hasPrefix("getData"))
            && name.hasPrefix("get")
    }
}
