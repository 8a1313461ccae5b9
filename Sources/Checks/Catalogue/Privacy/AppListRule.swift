import App
import Code
import Findings
import Rules

/// DAT-098: which apps a person has installed.
enum AppListRule {
    static let rule = Rule(
        id: "DAT-098",
        title: LocalizedText(zh: "收集应用列表", en: "Installed apps are listed"),
        indicator: .userData, severity: .medium, family: .privacy,
        what: LocalizedText(
            zh: """
                查找 getInstalledPackages、getInstalledApplications，以及以 MAIN/LAUNCHER 查询的 queryIntentActivities 和 pm list packages \
                命令；查询个别应用（getPackageInfo）不计。
                """,
            en: """
                Looks for getInstalledPackages, getInstalledApplications, queryIntentActivities for MAIN and LAUNCHER, and the \
                command pm list packages. Asking for single apps (getPackageInfo) does not count.
                """),
        why: LocalizedText(
            zh: "应用列表能推断健康、财务、宗教等敏感信息，超出政务服务所需。",
            en: "The list tells of health, money and faith, and no government service needs it."),
        fix: LocalizedText(
            zh: "只查询业务需要的个别应用并在 <queries> 中声明；移除 SDK 的应用列表采集。",
            en: "Ask for the few apps that are needed, named in <queries>; turn the collection off in SDKs."),
        references: References(masvs: ["MASVS-PRIVACY-1"], maswe: "MASWE-0110", cwe: 359, cn: "T/TAF 077.6"),
        examples: [
            .code(.fires, call("getInstalledPackages(I)Ljava/util/List;", "v0, v0")),
            .code(
                .fires,
                """
                const-string v1, "android.intent.category.LAUNCHER"
                const/4 v0, 0
                new-instance v2, Landroid/content/Intent;
                invoke-direct {v2}, Landroid/content/Intent;-><init>()V
                invoke-virtual {v2, v1}, Landroid/content/Intent;->addCategory(Ljava/lang/String;)Landroid/content/Intent;
                invoke-virtual {v0, v2, v0}, Landroid/content/pm/PackageManager;->\
                queryIntentActivities(Landroid/content/Intent;I)Ljava/util/List;
                """),
            // Who opens a link is another question.
            .code(
                .silent,
                """
                const-string v1, "android.intent.category.BROWSABLE"
                const/4 v0, 0
                new-instance v2, Landroid/content/Intent;
                invoke-direct {v2}, Landroid/content/Intent;-><init>()V
                invoke-virtual {v2, v1}, Landroid/content/Intent;->addCategory(Ljava/lang/String;)Landroid/content/Intent;
                invoke-virtual {v0, v2, v0}, Landroid/content/pm/PackageManager;->\
                queryIntentActivities(Landroid/content/Intent;I)Ljava/util/List;
                """),
            .code(
                .silent,
                """
                const/4 v0, 0
                const-string v1, "com.tencent.mm"
                invoke-virtual {v0, v1, v0}, Landroid/content/pm/PackageManager;->\
                getPackageInfo(Ljava/lang/String;I)Landroid/content/pm/PackageInfo;
                """),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let lists = inquiry.calls(
                    ["getInstalledPackages", "getInstalledApplications"].map { MethodPattern(manager, $0) })
                let queries = inquiry.calls(MethodPattern(manager, "queryIntentActivities")).filter {
                    inquiry.asksForLaunchers($0)
                }
                let commands = ["pm list packages", "pm list package", "pm list packages -3"].flatMap {
                    inquiry.program.uses(ofString: $0)
                }
                let hits = Set(lists + queries + commands).sorted().map { CodeHit($0, severity: .medium) }
                return .found(
                    inquiry.findings(hits, "app-list") { name in
                        LocalizedText(zh: "\(name) 获取已安装的应用列表。", en: "\(name) lists the installed apps.")
                    })
            }
        })

    private static let manager = "Landroid/content/pm/PackageManager;"

    private static func call(_ method: String, _ registers: String) -> String {
        "const/4 v0, 0\ninvoke-virtual {\(registers)}, \(manager)->\(method)"
    }
}

extension CodeInquiry {
    /// True if the method around a query names the category of what stands on the home screen.
    fileprivate func asksForLaunchers(_ site: Site) -> Bool {
        calls(around: site).contains { call in
            call.owner == Self.intent && call.name == "addCategory"
                && program.argument(0, of: call.site).canBe("android.intent.category.LAUNCHER")
        }
    }
}
