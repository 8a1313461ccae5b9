import App
import Findings
import Rules

/// PKG-059: the app starts itself, or lets others wake it.
enum SelfStartRule {
    static let rule = Rule(
        id: "PKG-059",
        title: LocalizedText(zh: "自启动与关联启动", en: "Self-start and chained start"),
        indicator: .package, severity: .low, family: .privacy,
        what: LocalizedText(
            zh: """
                在清单中查找监听开机、解锁、网络、电源、安装卸载等系统广播的 Receiver（自启动），以及 SDK 中导出的唤醒组件（关联启动）；\
                已停用的组件不计，SDK 的按供应商列出。
                """,
            en: """
                Looks in the manifest for receivers of the system's broadcasts at boot, unlock, change of network, power or packages \
                (self-start) and for components of push SDKs that other apps wake (chained start). Disabled ones do not \
                count; those of SDKs are listed by supplier.
                """),
        why: LocalizedText(
            zh: "未向用户告知的自启动、关联启动会在后台收集信息、消耗资源，是专项治理的重点。",
            en: "Unannounced, it collects data and costs power in the background; regulators look for it."),
        fix: LocalizedText(
            zh: "删除不必要的监听；日历提醒、消息推送等确需的，在隐私政策中说明并征得同意，关闭推送 SDK 的互相唤醒。",
            en:
                "Remove what is not needed; say what is for in the policy, ask, and turn chained starts of push SDKs off."
        ),
        references: References(masvs: ["MASVS-PRIVACY-1"], maswe: "MASWE-0117", cwe: 506, cn: "T/TAF 078.10"),
        examples: [
            Example(.fires, inside: receiver("android.intent.action.BOOT_COMPLETED")),
            Example(.fires, inside: receiver("android.intent.action.USER_PRESENT")),
            Example(.silent, inside: receiver("cn.example.app.REFRESH")),
            Example(.silent, inside: receiver("android.intent.action.BOOT_COMPLETED", "android:enabled=\"false\"")),
            // Other apps with the same push SDK start it.
            Example(
                .fires,
                inside: """
                    <service android:name="cn.jpush.android.service.DaemonService" android:exported="true"><intent-filter>
                    <action android:name="cn.jpush.android.intent.DaemonService"/></intent-filter></service>
                    """),
            Example(.silent, inside: "<activity android:name=\".Main\"/>"),
        ],
        judge: { app in
            let owners = app.owners
            var order: [Owner] = []
            var found: [Owner: [(component: Component, action: String)]] = [:]
            for component in app.manifest.components where component.isEnabled {
                let owner = owners.owner(of: component)
                guard let action = trigger(component, owner) else { continue }
                if found[owner] == nil { order.append(owner) }
                found[owner, default: []].append((component, action))
            }
            return .found(order.compactMap { owner in found[owner].map { finding(owner, $0) } })
        })

    private static func receiver(_ action: String, _ attributes: String = "") -> String {
        """
        <receiver android:name=".Boot" \(attributes)><intent-filter><action android:name="\(action)"/></intent-filter>
        </receiver>
        """
    }

    /// The action that starts a component without the user; nil if there is none.
    private static func trigger(_ component: Component, _ owner: Owner) -> String? {
        let declared = component.filters.flatMap(\.actions)
        if component.kind == .receiver, let action = declared.first(where: actions.contains) { return action }
        guard component.mayBeExported, component.permission == nil, component.kind != .receiver,
            case .sdk(let name) = owner, SDKTable.sdk(named: name)?.purpose == .push
        else { return nil }
        return declared.first { action in wakers.contains { action.lowercased().containsBytes(of: $0) } }
    }

    private static func finding(_ owner: Owner, _ found: [(component: Component, action: String)]) -> Finding {
        let names = found.map(\.component.caption)
        return Finding(
            message: LocalizedText(
                zh: "可在用户未操作时启动：\(names.listed(.zh))。", en: "Start without the user: \(names.listed(.en))."),
            owner: owner, severity: .low,
            evidence: found.prefix(8).map { component, action in
                .manifest(component.xpath, split: component.split, action)
            }, identity: owner.name)
    }

    private static let actions: Set<String> = [
        "android.intent.action.BOOT_COMPLETED", "android.intent.action.LOCKED_BOOT_COMPLETED",
        "android.intent.action.QUICKBOOT_POWERON", "com.htc.intent.action.QUICKBOOT_POWERON",
        "android.intent.action.USER_PRESENT", "android.net.conn.CONNECTIVITY_CHANGE",
        "android.net.wifi.WIFI_STATE_CHANGED",
        "android.net.wifi.STATE_CHANGE", "android.intent.action.ACTION_POWER_CONNECTED",
        "android.intent.action.ACTION_POWER_DISCONNECTED", "android.intent.action.PACKAGE_ADDED",
        "android.intent.action.PACKAGE_REMOVED", "android.intent.action.PACKAGE_REPLACED",
        "android.intent.action.MEDIA_MOUNTED", "android.intent.action.NEW_OUTGOING_CALL",
    ]

    /// Words in the actions by which apps with one push SDK wake each other.
    private static let wakers = ["daemon", "wake", "alive", "register"]
}
