import App
import Code
import Findings
import Rules

/// PKG-047: intents out of intents, started in the app's name.
enum IntentRedirectionRule {
    static let rule = Rule(
        id: "PKG-047",
        title: LocalizedText(zh: "Intent重定向", en: "Intent redirection"),
        indicator: .package, severity: .high, family: .components,
        what: LocalizedText(
            zh: """
                追踪导出组件用 getParcelableExtra、getParcelable 取出的 Intent 是否原样交给 startActivity、startService、sendBroadcast、setResult。\
                之前设置或检查过目标组件、包名，或经 IntentSanitizer 处理的不计。
                """,
            en: """
                Follows intents that exported components take out of intents, by getParcelableExtra or getParcelable, to \
                startActivity, startService, sendBroadcast and setResult. Where the target is set or looked at before, or \
                IntentSanitizer is used, it does not count.
                """),
        why: LocalizedText(
            zh: "其他应用借此启动本应用未导出的组件，或获得本应用私有文件的临时访问权。",
            en:
                "Another app starts components that are not exported, or is granted access to private files, in this app's name."
        ),
        fix: LocalizedText(
            zh: "不要转发外部传入的 Intent；确有需要时用 IntentSanitizer 或校验 resolveActivity 得到的包名，并清除授权标志。",
            en:
                "Do not pass such intents on; else use IntentSanitizer, or check the package that they resolve to and clear grants."
        ),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0066", cwe: 926),
        examples: [
            .code(.fires, take + start),
            .code(
                .fires,
                take
                    + "const/4 v1, -1\ninvoke-virtual {p0, v1, v0}, Lcn/example/app/MainActivity;->setResult(ILandroid/content/Intent;)V"
            ),
            .code(
                .silent,
                take
                    + "const-string v1, \"cn.example.app\"\ninvoke-virtual {v0, v1}, Landroid/content/Intent;->setPackage(Ljava/lang/String;)Landroid/content/Intent;\n"
                    + start),
            // Cargo, not the intent itself.
            .code(
                .silent,
                take
                    + "new-instance v1, Landroid/content/Intent;\nconst-string v2, \"cn.example.OPEN\"\ninvoke-direct {v1, v2}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V\ninvoke-virtual {v1, v2, v0}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Landroid/os/Parcelable;)Landroid/content/Intent;\nmove-object v0, v1\n"
                    + start),
            Example(
                .notApplicable, inside: "<activity android:name=\".MainActivity\" android:exported=\"false\"/>",
                smali: ExampleCode.activity(take + start)),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let reads = inquiry.calls(.parcelReader) ? inquiry.outsideReads : OutsideReads()
                guard let sites = reads.sites[.parcel] else {
                    if let gap = reads.gap { return .notAssessable(gap) }
                    return .notApplicable(
                        zh: "导出组件没有从外部 Intent 中取出对象。", en: "No exported component takes objects out of intents.")
                }
                let flows = inquiry.follow(
                    FlowQuestion(
                        sources: [(.parcel, .sites(sites))], sinks: [.launch], sanitizers: cargo, checks: targets,
                        budget: 60_000))
                let hits = flows.flows.compactMap { flow in
                    inquiry.comparesTarget(flow) ? nil : inquiry.hit(flow, severity: .high)
                }
                return inquiry.judge(hits, "intent-redirection", upTo: .high, gap: flows.gap ?? reads.gap) { name in
                    LocalizedText(
                        zh: "\(name) 启动了外部传入的 Intent。", en: "\(name) launches an intent that another app sent along.")
                }
            }
        })

    /// What puts an object into another intent, and what makes an intent harmless.
    private static let cargo =
        [
            "putExtra", "putExtras", "putParcelableArrayListExtra", "replaceExtras", "setData", "setDataAndType",
            "setClipData",
        ]
        .map { MethodPattern("Landroid/content/Intent;", $0) }
        + ["putParcelable", "putAll", "putBundle"].map { MethodPattern("Landroid/os/Bundle;", $0) }
        + [
            "(Ljava/lang/String;Landroid/net/Uri;)V", "(Landroid/content/Context;Ljava/lang/Class;)V",
            "(Ljava/lang/String;)V",
        ]
        .map { MethodPattern("Landroid/content/Intent;", "<init>", $0) }
        + ["sanitize", "sanitizeByFiltering", "sanitizeByThrowing"].map {
            MethodPattern("Landroidx/core/content/IntentSanitizer;", $0)
        }

    /// What sets or looks at where an intent goes.
    private static let targets = [
        "setPackage", "setComponent", "setClass", "setClassName", "getComponent", "getPackage",
    ].map { MethodPattern("Landroid/content/Intent;", $0) }

    private static let take = """
        invoke-virtual {p0}, Lcn/example/app/MainActivity;->getIntent()Landroid/content/Intent;
        move-result-object v0
        const-string v1, "next"
        invoke-virtual {v0, v1}, Landroid/content/Intent;->getParcelableExtra(Ljava/lang/String;)Landroid/os/Parcelable;
        move-result-object v0
        check-cast v0, Landroid/content/Intent;

        """
    private static let start =
        "invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->startActivity(Landroid/content/Intent;)V"
}

extension CodeInquiry {
    /// True if a method on the way asks who would answer, or who calls, and compares.
    fileprivate func comparesTarget(_ flow: DataFlow) -> Bool {
        passes(flow) {
            ["resolveActivity", "resolveActivityInfo", "getCallingPackage", "getCallingActivity"].contains($0.name)
        }
            && passes(flow) {
                ["equals", "equalsIgnoreCase", "contains", "areEqual", "checkSignatures"].contains($0.name)
            }
    }
}
