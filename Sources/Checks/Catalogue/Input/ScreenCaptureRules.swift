import App
import Code
import Findings
import Rules

/// INP-001, INP-002 and INP-024: what is typed must not be seen in screenshots, recordings and the list of recent tasks.
enum ScreenCaptureRules {
    static let all = [screenshot, recents, dialog]

    private static let screenshot = Rule(
        id: "INP-001",
        title: LocalizedText(zh: "敏感页面未防截屏录屏", en: "Screens with sensitive input allow capture"),
        indicator: .informationInput, severity: .medium, kind: .protection, family: .screenCapture,
        what: LocalizedText(
            zh: """
                找出显示密码、验证码、身份证号、银行卡号输入框的界面，检查其 Activity、父类、所在 Activity 或全局生命周期回调是否设置了 \
                FLAG_SECURE；带条件设置或会清除的按一半计。
                """,
            en: """
                Finds the screens with fields for passwords, codes, identity and card numbers, and whether their activity, a \
                class it extends, the activity they are in, or callbacks for all activities set FLAG_SECURE; set on a \
                condition or taken back counts half.
                """),
        why: LocalizedText(
            zh: "恶意软件和投屏工具可以截取或录制正在输入的密码和证件号。",
            en: "Malware and screen sharing can capture passwords and numbers while they are typed."),
        fix: LocalizedText(
            zh: "在这些界面的 onCreate 中调用 getWindow().addFlags(FLAG_SECURE)，或在全局生命周期回调中统一设置。",
            en:
                "Call getWindow().addFlags(FLAG_SECURE) in onCreate of these screens, or in callbacks for all activities."
        ),
        references: References(
            masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0055", cwe: 200, cn: "JR/T 0092-2019 身份认证安全"),
        examples: [
            .screen(.fires),
            // Another flag: keeps the screen on.
            .screen(.fires, ExampleFields.flag("0x80")),
            .screen(.silent, ExampleFields.flag("0x2000")),
            // A helper does it.
            .screen(
                .silent, "invoke-static {p0}, Lcn/example/app/Screens;->guard(Landroid/app/Activity;)V",
                classes: ExampleCode.own(
                    "Screens",
                    ".method public static guard(Landroid/app/Activity;)V\n\(ExampleFields.flag("0x2000"))\nreturn-void\n.end method\n"
                )),
            // The same helper, which only another activity calls.
            .screen(
                .fires,
                classes: ExampleCode.own(
                    "Screens",
                    ".method public static guard(Landroid/app/Activity;)V\n\(ExampleFields.flag("0x2000"))\nreturn-void\n.end method\n"
                )
                    + ExampleCode.own(
                        "OtherActivity", extends: "Landroid/app/Activity;",
                        ExampleCode.method(
                            "onCreate(Landroid/os/Bundle;)V",
                            "invoke-static {p0}, Lcn/example/app/Screens;->guard(Landroid/app/Activity;)V"))),
            // Shown through a base class that has a setContentView of its own, as AppCompat's have.
            Example(
                .fires, inside: ExampleCode.activityElement, resources: ExampleFields.login(),
                smali: ExampleCode.own(
                    "MainActivity", extends: "La/b/Base;",
                    ExampleCode.method(
                        "onCreate(Landroid/os/Bundle;)V",
                        ExampleFields.show.replacing("Landroid/app/Activity;", with: "Lcn/example/app/MainActivity;")))
                    + ExampleCode.foreign(
                        "La/b/Base;", extends: "Landroid/app/Activity;", ExampleCode.method("setContentView(I)V", ""))),
            // A field that asks for nothing secret.
            .screen(
                .notApplicable,
                layout: [
                    "id/password": "",
                    "layout/login":
                        "<LinearLayout xmlns:android=\"http://schemas.android.com/apk/res/android\"><EditText android:hint=\"姓名\"/></LinearLayout>",
                ]),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofFields(app, .sensitive, absence: .isBad) { inquiry, screens in
                let windows = SecureWindows(inquiry)
                return judge(screens.filter { $0.kind != .dialog && $0.kind != .popup }, windows.state) {
                    screen, state in
                    let message =
                        state == .conditional
                        ? LocalizedText(
                            zh: "\(screen.name) 输入\(screen.asked.zh)，只在一定条件下禁止截屏。",
                            en: "\(screen.name) asks for \(screen.asked.en) and forbids capture only on a condition.")
                        : LocalizedText(
                            zh: "\(screen.name) 输入\(screen.asked.zh)，可以被截屏和录屏。",
                            en: "\(screen.name) asks for \(screen.asked.en) and can be captured.")
                    return Finding(
                        screen, "capture", severity: state == .conditional ? .low : .medium, inquiry, message: message)
                }
            }
        })

    private static let recents = Rule(
        id: "INP-002",
        title: LocalizedText(zh: "最近任务缩略图泄露", en: "Recents snapshot shows sensitive content"),
        indicator: .informationInput, severity: .low, family: .screenCapture,
        what: LocalizedText(
            zh: """
                检查输入敏感信息的界面离开前台后，是否会出现在最近任务缩略图中：FLAG_SECURE、setRecentsScreenshotEnabled(false)、\
                excludeFromRecents 任一即可。
                """,
            en: """
                Looks whether screens with sensitive fields appear in the list of recent tasks: FLAG_SECURE, \
                setRecentsScreenshotEnabled(false) or excludeFromRecents keeps them out.
                """),
        why: LocalizedText(
            zh: "他人打开最近任务即可看到输入了一半的证件号、卡号。",
            en: "Whoever opens the list of recent tasks sees numbers that were just typed."),
        fix: LocalizedText(
            zh: "设置 FLAG_SECURE；Android 13 起也可调用 setRecentsScreenshotEnabled(false)。",
            en: "Set FLAG_SECURE, or from Android 13 call setRecentsScreenshotEnabled(false)."),
        references: References(masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0055", cwe: 200),
        examples: [
            .screen(.fires),
            .screen(
                .silent,
                "const/4 v0, 0\ninvoke-virtual {p0, v0}, Landroid/app/Activity;->setRecentsScreenshotEnabled(Z)V"),
            // Switched on instead.
            .screen(
                .fires,
                "const/4 v0, 1\ninvoke-virtual {p0, v0}, Landroid/app/Activity;->setRecentsScreenshotEnabled(Z)V"),
            .screen(
                .silent, inside: "<activity android:name=\".MainActivity\" android:excludeFromRecents=\"true\"/>"),
            .screen(.silent, ExampleFields.flag("0x2000")),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofFields(app, .sensitive) { inquiry, screens in
                let windows = SecureWindows(inquiry)
                let switched = FieldCalls(
                    inquiry, [MethodPattern("Landroid/app/Activity;", "setRecentsScreenshotEnabled", "(Z)V")]
                ) { inquiry.program.argument(0, of: $0).number == 0 }
                let hidden = Set(app.manifest.components.filter(\.isExcludedFromRecents).map(\.name))
                let state = { (screen: InputScreen) -> SecureWindows.State in
                    switched.touch(screen) || hidden.contains(screen.name) ? .secured : windows.state(of: screen)
                }
                return judge(screens.filter { $0.kind != .dialog && $0.kind != .popup }, state) { screen, _ in
                    Finding(
                        screen, "recents", severity: .low, inquiry,
                        message: LocalizedText(
                            zh: "\(screen.name) 输入的\(screen.asked.zh)会出现在最近任务缩略图中。",
                            en: "What is typed into \(screen.name) (\(screen.asked.en)) shows among recent tasks."))
                }
            }
        })

    private static let dialog = Rule(
        id: "INP-024",
        title: LocalizedText(zh: "弹窗未防截屏", en: "Dialogs not secured"),
        indicator: .informationInput, severity: .low, family: .screenCapture,
        what: LocalizedText(
            zh: "检查含敏感输入框的对话框和弹出窗口是否自行设置了 FLAG_SECURE：它们有自己的窗口，不继承 Activity 的设置。",
            en: """
                Looks whether dialogs and popup windows with sensitive fields set FLAG_SECURE themselves: their windows \
                inherit nothing of the activity's.
                """),
        why: LocalizedText(
            zh: "支付密码等常在弹窗中输入，Activity 已防截屏时弹窗仍可被截取。",
            en: "Payment passwords are often typed into dialogs, which can be captured although the activity cannot."),
        fix: LocalizedText(
            zh: "对 dialog.getWindow() 也调用 addFlags(FLAG_SECURE)。",
            en: "Call addFlags(FLAG_SECURE) for dialog.getWindow() as well."),
        references: References(masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0055", cwe: 200),
        examples: [
            dialogExample(.fires, ""),
            dialogExample(
                .silent, ExampleFields.flag("0x2000").replacing("Landroid/app/Activity;", with: "Landroid/app/Dialog;")),
            // The flag of the activity does not help the dialog.
            dialogExample(.fires, "", activity: ExampleFields.flag("0x2000")),
            // No dialog at all.
            .screen(.notApplicable),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofFields(app, .sensitive) { inquiry, screens in
                let dialogs = screens.filter { $0.kind == .dialog || $0.kind == .popup }
                guard !dialogs.isEmpty else {
                    return .notApplicable(zh: "没有在弹窗中输入敏感信息。", en: "No dialog asks for anything sensitive.")
                }
                return judge(dialogs, SecureWindows(inquiry).state) { screen, _ in
                    Finding(
                        screen, "dialog", severity: .low, inquiry,
                        message: LocalizedText(
                            zh: "弹窗 \(screen.name) 输入\(screen.asked.zh)，可以被截屏和录屏。",
                            en: "The dialog \(screen.name) asks for \(screen.asked.en) and can be captured."))
                }
            }
        })

    /// The share of the screens that are kept out; those whose window is not known are left out of the count.
    private static func judge(
        _ screens: [InputScreen], _ state: (InputScreen) -> SecureWindows.State,
        _ finding: (InputScreen, SecureWindows.State) -> Finding
    ) -> Judgement {
        guard !screens.isEmpty else {
            return .notApplicable(
                zh: "敏感信息只在弹窗中输入。", en: "Sensitive fields are in dialogs only.")
        }
        let judged = screens.map { ($0, state($0)) }.filter { $0.1 != .undecided }
        guard !judged.isEmpty else {
            return .notAssessable(
                LocalizedText(
                    zh: "无法确定敏感输入框所在的窗口。", en: "In which window the sensitive fields are cannot be told."))
        }
        let credit = judged.reduce(0.0) { $0 + ($1.1 == .secured ? 1 : $1.1 == .conditional ? 0.5 : 0) }
        return .partial(
            credit / Double(judged.count), judged.filter { $0.1 != .secured }.prefix(40).map { finding($0.0, $0.1) })
    }

    private static func dialogExample(
        _ expectation: Example.Expectation, _ instructions: String, activity: String = ""
    ) -> Example {
        Example(
            expectation, inside: ExampleCode.activityElement, resources: ExampleFields.login(),
            smali: ExampleCode.activity(activity)
                + ExampleCode.own(
                    "PayDialog", extends: "Landroid/app/Dialog;",
                    ExampleCode.method(
                        "onCreate(Landroid/os/Bundle;)V",
                        """
                        const v0, 0x7f010001
                        invoke-virtual {p0, v0}, Landroid/app/Dialog;->setContentView(I)V
                        \(instructions)
                        """)))
    }
}
