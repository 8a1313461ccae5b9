import App
import Findings
import Rules

/// PKG-041: a component that only the system should call, but everybody can.
enum BindingPermissionRule {
    static let rule = Rule(
        id: "PKG-041",
        title: LocalizedText(
            zh: "特殊服务缺少 BIND 权限", en: "Privileged service or receiver without its system permission"),
        indicator: .package, severity: .high, family: .components,
        what: LocalizedText(
            zh: """
                检查无障碍、通知监听、设备管理器、VPN、输入法、快捷设置等由系统绑定的服务，以及短信接收器，\
                导出时是否要求对应的 BIND_* 或 BROADCAST_* 权限；用了别的权限的计为中。
                """,
            en: """
                Looks whether exported components that the system binds (accessibility, notifications, device admin, \
                VPN, input, tiles and others) and SMS receivers ask for their BIND_* or BROADCAST_* permission; another \
                permission in its place is medium.
                """),
        why: LocalizedText(
            zh: "缺少该权限时，任何应用都可以冒充系统绑定服务或伪造广播，例如伪造带验证码的短信、操纵VPN或无障碍服务。",
            en: """
                Without it any app can pose as the system: make up SMS with verification codes, or drive the VPN or \
                accessibility service.
                """),
        fix: LocalizedText(
            zh: "给组件加上系统规定的 android:permission（如 android.permission.BIND_VPN_SERVICE），不需要时把它设为不导出。",
            en: """
                Add the android:permission the platform prescribes, such as android.permission.BIND_VPN_SERVICE, or do \
                not export the component.
                """),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0059", cwe: 862),
        examples: [
            Example(.fires, inside: service("android.net.VpnService")),
            Example(
                .fires, inside: service("android.net.VpnService", "android:permission=\"android.permission.INTERNET\"")),
            Example(
                .fires,
                inside: """
                    <receiver android:name=".Sms" android:exported="true"><intent-filter>
                    <action android:name="android.provider.Telephony.SMS_RECEIVED"/></intent-filter></receiver>
                    """),
            Example(
                .silent,
                inside: service(
                    "android.net.VpnService", "android:permission=\"android.permission.BIND_VPN_SERVICE\"")),
            // Nobody outside reaches it.
            Example(.silent, inside: service("android.net.VpnService", exported: false)),
            Example(.notApplicable, inside: service("cn.example.app.SYNC")),
        ],
        judge: judge)

    private static func service(_ action: String, _ attributes: String = "", exported: Bool = true) -> String {
        """
        <service android:name=".Special" android:exported="\(exported)" \(attributes)><intent-filter>
        <action android:name="\(action)"/></intent-filter></service>
        """
    }

    private static func judge(_ app: App) -> Judgement {
        let owners = app.owners
        var isAsked = false
        var findings: [Finding] = []
        for component in app.manifest.components where component.kind == .service || component.kind == .receiver {
            let actions = component.filters.flatMap(\.actions)
            guard
                let (action, required) = actions.lazy.compactMap({ action in
                    BindingPermissionTable.permission(for: action).map { (action, $0) }
                }).first
            else { continue }
            isAsked = true
            guard component.mayBeExported, component.permission != required else { continue }
            let other = component.permission
            findings.append(
                Finding(
                    message: LocalizedText(
                        zh: """
                            \(component.caption) 响应 \(action)，\
                            \(other.map { "要求的权限是 \($0)" } ?? "没有要求权限")，应为 \(required)。
                            """,
                        en: """
                            \(component.caption) answers \(action) and asks for \
                            \(other ?? "no permission") instead of \(required).
                            """),
                    owner: owners.owner(of: component), severity: other == nil ? .high : .medium,
                    evidence: [
                        other.map { .attribute("permission", of: component, $0) }
                            ?? .manifest(component.xpath, split: component.split, action)
                    ],
                    identity: "\(component.name) \(required)"))
        }
        guard isAsked else {
            return .notApplicable(
                zh: "应用没有由系统绑定的特殊组件。", en: "The app has no component that the system binds specially.")
        }
        return .graded(findings, upTo: .high)
    }
}
