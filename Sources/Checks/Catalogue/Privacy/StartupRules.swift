import App
import Code
import Findings
import Rules

/// DAT-094 and DAT-097: what is read of a person before anybody was asked.
enum StartupRules {
    static let all = [identifiers, clipboard]

    private static let identifiers = Rule(
        id: "DAT-097",
        title: LocalizedText(zh: "同意隐私政策前收集设备标识", en: "Device identifiers read before consent"),
        indicator: .userData, severity: .high, family: .privacy,
        what: LocalizedText(
            zh: """
                查找读取 IMEI、IMSI、序列号、Android ID、MAC、OAID 等标识的代码，并判断能否从 Application、ContentProvider（SDK 自动初始化）或启动页的生命周期到达，\
                途中既没有用户点击，也不依赖同意标志（如 SharedPreferences 布尔值）。静态近似，最终以动态检测为准。
                """,
            en: """
                Looks for code that reads IMEI, IMSI, serial number, Android id, MAC or OAID, and whether it is reached from the start of \
                the application, a provider (as SDKs start themselves) or the launcher, with no tap on the way and no test of a setting \
                such as a stored consent. An approximation: only a run decides.
                """),
        why: LocalizedText(
            zh: "用户同意前收集不可变更的设备标识属于违法违规收集个人信息，是监管通报最常见的问题。",
            en: "Identifiers that cannot be changed, read before consent, are what regulators object to most often."),
        fix: LocalizedText(
            zh: "把 SDK 初始化推迟到用户同意之后；改用可重置的自建标识，不读取 IMEI、MAC 等。",
            en: "Initialise SDKs after consent; use a random id of your own that can be reset."),
        references: References(
            masvs: ["MASVS-PRIVACY-1", "MASVS-PRIVACY-4"], maswe: "MASWE-0110", cwe: 359,
            cn: "《App违法违规收集使用个人信息行为认定方法》第三条；T/TAF 077.5；GB/T 41391-2022 附录F"),
        examples: [
            .code(.fires, read),
            // Over an SDK that starts itself.
            .code(
                .fires, inside: "<provider android:name=\"com.umeng.Start\" android:authorities=\"u\"/>", "",
                classes: ExampleCode.foreign(
                    "Lcom/umeng/Start;", extends: "Landroid/content/ContentProvider;",
                    ExampleCode.body("onCreate()Z", read + "const/4 v0, 1\nreturn v0"))),
            // Only after consent.
            .code(.silent, consent + "if-eqz v0, :end\n" + read + ":end"),
            // Only after a tap.
            .code(
                .silent,
                "new-instance v0, Lcn/example/app/Tap;\nconst/4 v1, 0\n"
                    + "invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V",
                classes: ExampleCode.own(
                    "Tap", implements: ["Landroid/view/View$OnClickListener;"],
                    ExampleCode.method("onClick(Landroid/view/View;)V", read))),
            // Tasks that wait are run at the start; this one waits only after a tap.
            .code(
                .silent, drain + tap,
                classes: task
                    + ExampleCode.own(
                        "Tap", implements: ["Landroid/view/View$OnClickListener;"],
                        ExampleCode.method("onClick(Landroid/view/View;)V", put))),
            // And this one waits from the start.
            .code(.fires, put + drain, classes: task),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            judge(
                app, PersonalDataCalls.identifiers, .high,
                none: LocalizedText(zh: "代码没有读取设备标识。", en: "The code reads no device identifiers.")
            ) { name, entry in
                LocalizedText(
                    zh: "\(name) 在启动时（\(entry)）读取设备标识，途中未见同意判断。",
                    en: "\(name) reads device identifiers at the start (\(entry)); no test of consent was seen.")
            }
        })

    private static let clipboard = Rule(
        id: "DAT-094",
        title: LocalizedText(zh: "启动时主动读取剪贴板", en: "Clipboard read without the user acting"),
        indicator: .userData, severity: .medium, family: .privacy,
        what: LocalizedText(
            zh: "查找读取或监听剪贴板的代码，并判断能否从 Application、Provider 或启动页的 onCreate、onResume、onWindowFocusChanged 到达而途中没有用户点击。",
            en: """
                Looks for code that reads or watches the clipboard, and whether it is reached from the start of the application, a \
                provider or the launcher (onCreate, onResume, onWindowFocusChanged) without a tap on the way.
                """),
        why: LocalizedText(
            zh: "剪贴板中可能有口令、验证码和身份信息，用户并未要求应用读取。",
            en: "Passwords, codes and identity data lie there, and nobody asked the app to look."),
        fix: LocalizedText(
            zh: "只在用户点击“粘贴”时读取；归因类 SDK 关闭剪贴板功能。",
            en: "Read it when the user pastes; turn the function off in SDKs that attribute installations."),
        references: References(masvs: ["MASVS-PRIVACY-1"], maswe: "MASWE-0110", cwe: 359, cn: "T/TAF 078.3"),
        examples: [
            .code(.fires, "", members: ExampleCode.method("onResume()V", clip)),
            .code(.fires, "invoke-virtual {p0}, Lcn/example/app/MainActivity;->paste()V", members: paste),
            // A button's.
            .code(
                .silent,
                "new-instance v0, Lcn/example/app/Tap;\nconst/4 v1, 0\n"
                    + "invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V",
                classes: ExampleCode.own(
                    "Tap", implements: ["Landroid/view/View$OnClickListener;"],
                    ExampleCode.method("onClick(Landroid/view/View;)V", clip))),
            // Nobody calls it.
            .code(.silent, "", members: paste),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            judge(
                app, PersonalDataCalls.clipboard, .medium,
                none: LocalizedText(zh: "代码没有读取剪贴板。", en: "The code does not read the clipboard.")
            ) { name, entry in
                LocalizedText(
                    zh: "\(name) 在启动时（\(entry)）读取剪贴板。", en: "\(name) reads the clipboard at the start (\(entry)).")
            }
        })

    private static func judge(
        _ app: App, _ kind: PersonalDataKind, _ severity: Severity, none: LocalizedText,
        _ message: (String, String) -> LocalizedText
    ) -> Judgement {
        .ofCode(app) { inquiry in
            let sites = inquiry.sites(of: kind)
            guard !sites.isEmpty else { return Judgement(outcome: .notApplicable, reason: none, findings: []) }
            var search = StartSearch(inquiry)
            var entry = ""
            var hits: [CodeHit] = []
            for site in sites.prefix(siteLimit) {
                guard let way = search.way(to: site) else { continue }
                if entry.isEmpty { entry = PrintableText.of(way.entry.label) }
                hits.append(CodeHit(site, severity: severity))
            }
            return .found(inquiry.findings(hits, kind.id) { message($0, entry) })
        }
    }

    /// More places than this tell no more.
    private static let siteLimit = 100

    private static let read = """
        const/4 v1, 0
        invoke-virtual {v1}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
        move-result-object v1

        """
    /// Puts a task that reads identifiers into a queue.
    private static let put = """
        const/4 v0, 0
        new-instance v1, Lcn/example/app/Task;
        invoke-interface {v0, v1}, Ljava/util/Queue;->add(Ljava/lang/Object;)Z

        """
    /// Runs the tasks of a queue.
    private static let drain = """
        const/4 v0, 0
        invoke-interface {v0}, Ljava/util/Queue;->poll()Ljava/lang/Object;
        move-result-object v0
        check-cast v0, Ljava/lang/Runnable;
        invoke-interface {v0}, Ljava/lang/Runnable;->run()V

        """
    private static let task = ExampleCode.own(
        "Task", implements: ["Ljava/lang/Runnable;"],
        ExampleCode.method("run()V", read))
    private static let tap = """
        new-instance v0, Lcn/example/app/Tap;
        const/4 v1, 0
        invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V

        """
    private static let consent = """
        const/4 v1, 0
        const-string v2, "agreed"
        invoke-interface {v1, v2, v1}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
        move-result v0

        """
    private static let clip = """
        const/4 v1, 0
        invoke-virtual {v1}, Landroid/content/ClipboardManager;->getPrimaryClip()Landroid/content/ClipData;
        move-result-object v1

        """
    private static let paste = ExampleCode.method("paste()V", clip)
}
