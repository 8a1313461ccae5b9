import App
import Findings
import Rules

/// PKG-027: a guard that anybody may claim for himself.
enum UndefinedPermissionRule {
    static let rule = Rule(
        id: "PKG-027",
        title: LocalizedText(
            zh: "组件权限无人定义，可被抢注", en: "Component guarded by a permission that nobody defines"),
        indicator: .package, severity: .high, family: .permissions,
        what: LocalizedText(
            zh: """
                检查导出组件（含 Provider 读写权限和 path-permission）使用的权限是否由本应用、Android 各版本或手机厂商定义；\
                处于厂商命名空间但不在已知清单中的降为中。
                """,
            en: """
                Looks whether the permissions that guard exported components (providers' read, write and path \
                permissions too) are defined by the app, by some Android release or by a phone vendor. Names in a \
                vendor's namespace that no list has are graded medium.
                """),
        why: LocalizedText(
            zh: "恶意应用先安装并以 normal 级别定义同名权限，就能取得该权限，直接调用本以为受保护的组件。",
            en: """
                A malicious app may define the permission itself with level normal, hold it, and call the component \
                that was thought to be guarded.
                """),
        fix: LocalizedText(
            zh: "在清单中用 permission 元素定义该权限，protectionLevel 设为 signature；若是拼写错误，改成实际存在的权限名。",
            en: """
                Define the permission in the manifest with protectionLevel signature, or correct the name if it is a \
                slip of the pen.
                """),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0059", cwe: 276),
        examples: [
            Example(.fires, inside: service(guardedBy: "cn.example.app.permission.SYNC")),
            // A slip of the pen: the platform's permission ends in SERVICE.
            Example(.fires, inside: service(guardedBy: "android.permission.BIND_JOB_SERVICES")),
            Example(.fires, inside: service(guardedBy: "com.huawei.example.UNHEARD_OF")),
            Example(
                .silent,
                outside: """
                    <permission android:name="cn.example.app.permission.SYNC" android:protectionLevel="signature"/>
                    """, inside: service(guardedBy: "cn.example.app.permission.SYNC")),
            Example(.silent, inside: service(guardedBy: "android.permission.BIND_JOB_SERVICE")),
            Example(.silent, inside: service(guardedBy: "com.google.android.c2dm.permission.SEND")),
            // Nobody but the app itself reaches the service.
            Example(.silent, inside: service(guardedBy: "cn.example.app.permission.SYNC", exported: false)),
        ],
        judge: judge)

    private static func service(guardedBy permission: String, exported: Bool = true) -> String {
        """
        <service android:name=".SyncService" android:exported="\(exported)" android:permission="\(permission)"/>
        """
    }

    private static func judge(_ app: App) -> Judgement {
        let defined = Set(app.manifest.definedPermissions.map(\.name))
        let owners = app.owners
        let findings: [Finding] = app.guards.grouped.compactMap { permission, guards in
            guard !defined.contains(permission), !PlatformPermissions.isKnown(permission) else { return nil }
            let knowledge = VendorPermissions.knowledge(of: permission)
            guard knowledge != .listed else { return nil }
            let components = Set(guards.map { owners.owner(of: $0.component) })
            let reservation =
                knowledge == .vendorNamespace
                ? LocalizedText(
                    zh: "，名称属于厂商命名空间但未见于公开清单", en: "; its name is a vendor's, but no public list has it")
                : LocalizedText(zh: "", en: "")
            return Finding(
                message: LocalizedText(
                    zh: "权限 \(permission) 没有任何一方定义\(reservation.zh)，却用来保护 \(guards.names(.zh))。",
                    en: """
                        Nobody defines the permission \(permission)\(reservation.en), yet it guards \(guards.names(.en)).
                        """),
                owner: components.count == 1 ? components.first ?? .own : .own,
                severity: knowledge == .vendorNamespace ? .medium : .high, evidence: guards.map(\.evidence),
                identity: permission)
        }
        return .graded(findings, upTo: .high)
    }
}
