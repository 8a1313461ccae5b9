import App
import Code
import Findings
import Rules

/// The checks of sensitive data that arrives where others can read it.
enum LeakRules {
    static let all: [Rule] = [log.rule, clipboard.rule, broadcast.rule, notification.rule]

    private static let log = LeakRule(
        id: "DAT-090",
        title: LocalizedText(zh: "敏感信息写日志", en: "Sensitive data logged"),
        severity: .medium, family: .logging,
        what: LocalizedText(
            zh: """
                追踪密码框内容、以口令/令牌/证件号等名称读出的值、设备标识和位置是否流入 Log、Timber、Logger、XLog 或 System.out。加密、摘要后的值\
                和调试开关内的日志不计；其他个人信息按低风险计。
                """,
            en: """
                Follows what is typed into password fields, values read under names of secrets, device identifiers and positions to \
                Log, Timber, Logger, XLog and System.out. What was encrypted or hashed and logs behind a test of debug builds do \
                not count; personal data that is no secret counts low.
                """),
        why: LocalizedText(
            zh: "日志可被 adb、厂商日志收集和 bugreport 取得，口令和令牌一旦写入即等于泄露。",
            en: "Logs are read by adb, vendors' log collection and bug reports: what is written there has leaked."),
        fix: LocalizedText(
            zh: "删除打印敏感变量的日志；确需定位问题时只打印脱敏后的内容，并用调试开关控制。",
            en: "Do not log such values; where it must be, log them masked and behind a switch of debug builds."),
        references: References(
            masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0001", mastg: "MASTG-TEST-0231", cwe: 532, cn: "T/TAF 077.14"),
        examples: {
            [
                LeakExample.login(.fires, LeakExample.typed() + write),
                .code(
                    .fires,
                    LeakExample.token
                        + """
                        invoke-static {v0}, Lcn/example/app/Report;->send(Ljava/lang/String;)V
                        """,
                    classes: ExampleCode.own(
                        "Report",
                        ".method public static send(Ljava/lang/String;)V\nmove-object v0, p0\n\(write)\nreturn-void\n.end method\n"
                    )),
                // Another field.
                LeakExample.login(.silent, LeakExample.typed(into: "0x7f0f0001") + write),
                .code(.silent, LeakExample.stored("theme") + write),
                .code(.silent, LeakExample.token + LeakExample.encrypted + write),
                .code(
                    .silent,
                    LeakExample.token
                        + "invoke-virtual {v0}, Ljava/lang/String;->length()I\nmove-result v0\ninvoke-static {v0}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;\nmove-result-object v0\n"
                        + write),
                .code(
                    .silent,
                    LeakExample.token
                        + "sget-boolean v1, Lcn/example/app/BuildConfig;->DEBUG:Z\nif-eqz v1, :release\n\(write)\n:release"
                ),
                .code(.notApplicable, LeakExample.token), Example(.notApplicable),
            ]
        },
        sinks: [.log, .standardOutput],
        absence: LocalizedText(zh: "代码不写日志。", en: "The code writes no logs."),
        isHarmless: { inquiry, flow in
            if inquiry.isForDebugging(flow.flow.sinkSite) { return true }
            guard flow.sink == .standardOutput else { return false }
            // Other streams of that class are files and sockets.
            return !inquiry.program.receiver(of: flow.flow.sinkSite).alternatives.contains { value in
                if case .field(let name) = value { name.hasPrefix("Ljava/lang/System;->") } else { false }
            }
        },
        message: { LocalizedText(zh: "\($0) 读取的敏感数据被写入日志。", en: "Sensitive data that \($0) reads is logged.") })

    private static let clipboard = LeakRule(
        id: "DAT-093",
        title: LocalizedText(zh: "剪贴板泄露", en: "Sensitive data copied to the clipboard"),
        severity: .medium, family: .privacy,
        what: LocalizedText(
            zh: "追踪密码、令牌、证件号等是否被写入剪贴板；同一类中设置了 EXTRA_IS_SENSITIVE 的不计，其他个人信息按低风险计。",
            en: """
                Follows passwords, tokens, identity numbers and the like to the clipboard. Where the class marks the clip as \
                EXTRA_IS_SENSITIVE it does not count; personal data that is no secret counts low.
                """),
        why: LocalizedText(
            zh: "输入法和前台应用都能读取剪贴板，部分系统还会跨设备同步。",
            en: "Keyboards and the app in front read the clipboard, and some systems copy it to other devices."),
        fix: LocalizedText(
            zh: "不要复制口令和令牌；必须复制时设置 ClipDescription.EXTRA_IS_SENSITIVE，并在用后清除。",
            en:
                "Do not copy secrets; where it must be, set ClipDescription.EXTRA_IS_SENSITIVE and clear the clip afterwards."
        ),
        references: References(masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0053", cwe: 200),
        examples: {
            [
                .code(.fires, LeakExample.token + copy),
                .code(.silent, LeakExample.stored("invitation") + copy),
                .code(
                    .silent, LeakExample.token + copy + "\nconst-string v1, \"android.content.extra.IS_SENSITIVE\""),
                .code(.notApplicable, LeakExample.token), Example(.notApplicable),
            ]
        },
        sinks: [.clipboard],
        absence: LocalizedText(zh: "代码不写剪贴板。", en: "The code does not write to the clipboard."),
        isHarmless: { inquiry, flow in
            let scope = inquiry.scope(of: flow.flow.sinkSite)
            return inquiry.program.uses(ofString: "android.content.extra.IS_SENSITIVE").contains {
                inquiry.scope(of: $0) == scope
            }
        },
        message: {
            LocalizedText(
                zh: "\($0) 读取的敏感数据被复制到剪贴板。", en: "Sensitive data that \($0) reads is copied to the clipboard.")
        })

    private static let broadcast = LeakRule(
        id: "DAT-095",
        title: LocalizedText(zh: "隐式/粘性广播泄露", en: "Sensitive data in an implicit or sticky broadcast"),
        severity: .medium, family: .components,
        what: LocalizedText(
            zh: "追踪敏感数据是否放入隐式广播（未指定包名、组件和接收权限）或粘性广播；LocalBroadcastManager 不计。",
            en: """
                Follows sensitive data into broadcasts that name neither package nor component nor a permission of the receiver, and \
                into sticky ones. LocalBroadcastManager does not count.
                """),
        why: LocalizedText(
            zh: "任何应用注册同名动作即可收到其中的数据；粘性广播还会被系统保留供之后读取。",
            en: "Any app that registers for the action gets the data; a sticky broadcast is even kept for later."),
        fix: LocalizedText(
            zh: "广播前调用 setPackage 或使用显式组件；应用内部通信改用进程内的事件机制。",
            en: "Call setPackage or name the component; within the app use no broadcasts."),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0066", cwe: 927),
        examples: {
            [
                LeakExample.login(.fires, LeakExample.typed() + intent + send),
                .code(
                    .fires,
                    LeakExample.token + intent + explicit + send.replacing("sendBroadcast", with: "sendStickyBroadcast")
                ),
                .code(.silent, LeakExample.token + intent + explicit + send),
                .code(.silent, LeakExample.stored("theme") + intent + send),
                .code(.notApplicable, LeakExample.token), Example(.notApplicable),
            ]
        },
        sinks: [.broadcast],
        absence: LocalizedText(zh: "代码不发送广播。", en: "The code sends no broadcasts."),
        isHarmless: { inquiry, flow in
            let site = flow.flow.sinkSite
            let name = inquiry.program.mentionedName(at: site)
            if name.containsBytes(of: "->sendSticky") { return false }
            if name.hasSuffix("(Landroid/content/Intent;Ljava/lang/String;)V"),
                inquiry.program.argument(1, of: site).number != 0
            {
                return true
            }
            let shape = inquiry.intentShape(inquiry.program.argument(0, of: site, depth: 0))
            return shape.map(\.isExplicit) ?? true
        },
        message: {
            LocalizedText(
                zh: "\($0) 读取的敏感数据随广播发给任意应用。", en: "Sensitive data that \($0) reads is broadcast to every app.")
        })

    private static let notification = LeakRule(
        id: "DAT-096",
        title: LocalizedText(zh: "通知泄露敏感信息", en: "Sensitive content in notifications"),
        severity: .low, family: .privacy,
        what: LocalizedText(
            zh: "追踪敏感数据是否写入通知的标题或正文；同一类中调用 setVisibility 设为私密或隐藏的不计。",
            en: """
                Follows sensitive data to the title or text of notifications. Where the class makes them private or secret by \
                setVisibility it does not count.
                """),
        why: LocalizedText(
            zh: "锁屏和可穿戴设备会显示通知内容，拥有通知读取权的应用也能取得。",
            en: "Lock screens and watches show them, and apps that listen to notifications read them."),
        fix: LocalizedText(
            zh: "通知只提示有新消息，内容在应用内查看；并调用 setVisibility(VISIBILITY_PRIVATE)。",
            en: "Only say that there is something new, and call setVisibility(VISIBILITY_PRIVATE)."),
        references: References(masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0054", cwe: 200),
        examples: {
            [
                .code(.fires, LeakExample.token + notify),
                .code(.silent, LeakExample.stored("headline") + notify),
                .code(
                    .silent,
                    LeakExample.token + notify
                        + "\nconst/4 v2, 0\ninvoke-virtual {v1, v2}, Landroid/app/Notification$Builder;->setVisibility(I)Landroid/app/Notification$Builder;"
                ),
                .code(.notApplicable, LeakExample.token), Example(.notApplicable),
            ]
        },
        sinks: [.notification],
        absence: LocalizedText(zh: "代码不发通知。", en: "The code makes no notifications."),
        isHarmless: { inquiry, flow in
            let scope = inquiry.scope(of: flow.flow.sinkSite)
            return inquiry.calls(visibility).contains { site in
                inquiry.scope(of: site) == scope && !inquiry.program.argument(0, of: site).canBe(1)
            }
        },
        message: {
            LocalizedText(zh: "\($0) 读取的敏感数据写入通知。", en: "Sensitive data that \($0) reads is put into a notification.")
        })

    private static let visibility = [
        "Landroid/app/Notification$Builder;", "Landroidx/core/app/NotificationCompat$Builder;",
        "Landroid/support/v4/app/NotificationCompat$Builder;",
    ].map { MethodPattern($0, "setVisibility") }

    private static let write = """
        const-string v1, "login"
        invoke-static {v1, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
        """
    private static let copy = """
        const-string v1, "label"
        invoke-static {v1, v0}, Landroid/content/ClipData;->\
        newPlainText(Ljava/lang/CharSequence;Ljava/lang/CharSequence;)Landroid/content/ClipData;
        move-result-object v1
        const/4 v2, 0
        invoke-virtual {v2, v1}, Landroid/content/ClipboardManager;->setPrimaryClip(Landroid/content/ClipData;)V
        """
    private static let intent = """
        const-string v2, "cn.example.LOGIN"
        new-instance v1, Landroid/content/Intent;
        invoke-direct {v1, v2}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
        const-string v2, "value"
        invoke-virtual {v1, v2, v0}, Landroid/content/Intent;->\
        putExtra(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;

        """
    private static let explicit = """
        const-string v2, "cn.example.app"
        invoke-virtual {v1, v2}, Landroid/content/Intent;->setPackage(Ljava/lang/String;)Landroid/content/Intent;

        """
    private static let send =
        "invoke-virtual {p0, v1}, Lcn/example/app/MainActivity;->sendBroadcast(Landroid/content/Intent;)V"
    private static let notify = """
        const/4 v1, 0
        invoke-virtual {v1, v0}, Landroid/app/Notification$Builder;->\
        setContentText(Ljava/lang/CharSequence;)Landroid/app/Notification$Builder;
        """
}
