import App
import Findings
import Rules

/// PKG-054: permissions that users grant in system settings, or that only the system should have.
enum SpecialPermissionRule {
    /// One permission and why it is special.
    struct Row: Sendable {
        /// The permission.
        var name: String
        /// How grave the request is.
        var severity: Severity
        /// What its holder can do.
        var power: LocalizedText
    }

    /// Requests by `<uses-permission>`. Source: AOSP `core/res/AndroidManifest.xml` (levels appop, privileged,
    /// development) and the special-access pages of Android's settings.
    static let requests: [Row] = [
        row("SYSTEM_ALERT_WINDOW", .medium, "在其他应用上方显示悬浮窗", "draw over other apps"),
        row("REQUEST_INSTALL_PACKAGES", .medium, "请求安装其他应用", "ask to install other apps"),
        row("REQUEST_DELETE_PACKAGES", .low, "请求卸载其他应用", "ask to remove other apps"),
        row("QUERY_ALL_PACKAGES", .medium, "读取手机上安装的全部应用", "see every installed app"),
        row("MANAGE_EXTERNAL_STORAGE", .medium, "读写存储中的全部文件", "read and write every file of the storage"),
        row("PACKAGE_USAGE_STATS", .medium, "读取其他应用的使用记录", "read how other apps are used"),
        row("WRITE_SETTINGS", .low, "修改系统设置", "change system settings"),
        row("GET_TASKS", .low, "获取正在运行的应用", "see running apps"),
        row("READ_LOGS", .low, "读取全机日志", "read the log of the whole phone"),
        row("ACCESS_MOCK_LOCATION", .low, "伪造定位", "fake the location"),
        row("WRITE_SECURE_SETTINGS", .low, "修改系统安全设置", "change secure settings"),
        row("MOUNT_UNMOUNT_FILESYSTEMS", .low, "挂载和卸载存储", "mount storage"),
        row("INSTALL_PACKAGES", .low, "静默安装应用", "install apps silently"),
        row("USE_FULL_SCREEN_INTENT", .low, "在锁屏上全屏弹出", "open full screen over the lock screen"),
        row("SCHEDULE_EXACT_ALARM", .info, "定时唤醒", "wake the phone at exact times"),
        row("REQUEST_IGNORE_BATTERY_OPTIMIZATIONS", .low, "请求脱离电池优化、常驻后台", "stay alive in the background"),
        row("DISABLE_KEYGUARD", .low, "解除锁屏", "lift the keyguard"),
        row("KILL_BACKGROUND_PROCESSES", .low, "结束其他应用的后台进程", "end other apps' processes"),
    ]

    /// Powers that an app gets by declaring a component which the system binds.
    static let bindings: [Row] = [
        row("BIND_ACCESSIBILITY_SERVICE", .medium, "无障碍服务：读取并代替用户操作所有界面", "read and operate every screen"),
        row("BIND_DEVICE_ADMIN", .medium, "设备管理器：锁定或擦除手机、阻止卸载", "lock or wipe the phone, resist removal"),
        row("BIND_NOTIFICATION_LISTENER_SERVICE", .medium, "通知监听服务：读取所有通知，包括短信验证码", "read all notifications"),
        row("BIND_VPN_SERVICE", .medium, "VPN：经手全部网络流量", "handle all network traffic"),
        row("BIND_INPUT_METHOD", .medium, "输入法：经手全部键盘输入", "see everything that is typed"),
    ]

    private static func row(_ name: String, _ severity: Severity, _ zh: String, _ en: String) -> Row {
        Row(name: "android.permission." + name, severity: severity, power: LocalizedText(zh: zh, en: en))
    }

    static let rule = Rule(
        id: "PKG-054",
        title: LocalizedText(zh: "申请高危或特殊权限", en: "Dangerous or special permissions beyond need"),
        indicator: .package, severity: .medium, family: .permissions,
        what: LocalizedText(
            zh: """
                列出悬浮窗、安装应用、应用列表、全部文件、使用记录等特殊权限，以及无障碍、设备管理器、通知监听、VPN、输入法组件。\
                maxSdkVersion 低于 minSdkVersion 的申请不计；运行时弹窗授予的权限由 PKG-056 判断。
                """,
            en: """
                Lists special permissions (overlay, installing, app list, all files, usage and the like) and components \
                for accessibility, device admin, notifications, VPN and input. Requests that end below minSdkVersion do \
                not count; runtime permissions are judged by PKG-056.
                """),
        why: LocalizedText(
            zh: "这些能力影响整部手机而不只是本应用，一旦应用被攻破或被供应商滥用，后果远超业务本身；也是监管通报的常见项。",
            en: """
                Such powers reach over the whole phone: if the app is broken into or a supplier misuses them, the damage \
                goes far beyond the app. Regulators often name them.
                """),
        fix: LocalizedText(
            zh: "删除业务不需要的申请（含 SDK 合并进来的，用 tools:node=\"remove\"）；确需保留的，只在使用时引导授权并写入隐私政策。",
            en: """
                Remove what the service does not need, including what SDKs merge in (tools:node="remove"); where one \
                must stay, ask for it at the moment of use and name it in the privacy policy.
                """),
        references: References(
            masvs: ["MASVS-PRIVACY-1"], maswe: "MASWE-0117", mastg: "MASTG-TEST-0254", cwe: 250, cn: "T/TAF 078.4"),
        examples: [
            Example(.fires, outside: uses("SYSTEM_ALERT_WINDOW")),
            Example(
                .fires,
                inside: """
                    <service android:name=".Helper" android:exported="false"
                        android:permission="android.permission.BIND_ACCESSIBILITY_SERVICE"/>
                    """),
            // No release that installs the app sees the request.
            Example(.silent, minSdk: 26, outside: uses("QUERY_ALL_PACKAGES", "android:maxSdkVersion=\"25\"")),
            Example(.silent, outside: uses("INTERNET")),
            // Asked for at run time, judged by PKG-056.
            Example(.silent, outside: uses("CAMERA")),
        ],
        judge: judge)

    private static func uses(_ name: String, _ attributes: String = "") -> String {
        "<uses-permission android:name=\"android.permission.\(name)\" \(attributes)/>"
    }

    private static func judge(_ app: App) -> Judgement {
        let rows = Dictionary(requests.map { ($0.name, $0) }) { first, _ in first }
        var findings: [Finding] = app.effectiveRequests.compactMap { request in
            guard let row = rows[request.name] else { return nil }
            let limit = request.maxSdk
            return Finding(
                message: LocalizedText(
                    zh: "申请了 \(row.name)：可\(row.power.zh)\(limit.map { "（仅 API \($0) 及以下）" } ?? "")。",
                    en: "Asks for \(row.name): may \(row.power.en)\(limit.map { " (up to API \($0) only)" } ?? "")."),
                severity: row.severity,
                evidence: [.attribute("name", of: request.xpath, split: request.split, row.name)],
                identity: row.name)
        }
        let owners = app.owners
        for component in app.manifest.components {
            guard let row = bindings.first(where: { $0.name == component.permission }) else { continue }
            findings.append(
                Finding(
                    message: LocalizedText(
                        zh: "\(component.caption) 可成为\(row.power.zh)。", en: "\(component.caption) may \(row.power.en)."),
                    owner: owners.owner(of: component), severity: row.severity,
                    evidence: [.attribute("permission", of: component, row.name)],
                    identity: "\(component.name) \(row.name)"))
        }
        return .graded(findings, upTo: .medium)
    }
}

extension App {
    /// What the app asks for on some release that installs it, each name once, in the order of the manifest.
    var effectiveRequests: [RequestedPermission] {
        var seen: Set<String> = []
        return manifest.requestedPermissions.filter { request in
            request.maxSdk.map { $0 >= manifest.sdk.min } ?? true && seen.insert(request.name).inserted
        }
    }
}
