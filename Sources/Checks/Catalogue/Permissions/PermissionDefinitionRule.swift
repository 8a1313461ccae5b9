import App
import Findings
import Rules

/// PKG-029: definitions of permissions that collide with others or have no effect.
enum PermissionDefinitionRule {
    static let rule = Rule(
        id: "PKG-029",
        title: LocalizedText(
            zh: "重复定义权限或权限组为空", en: "Permission defined again, or with an empty permission group"),
        indicator: .package, severity: .low, family: .permissions,
        what: LocalizedText(
            zh: "检查 permission 元素：是否定义了系统或厂商的权限名、是否重名、permissionGroup 是否为空串。",
            en: """
                Looks at permission elements: names that belong to the platform or a phone vendor, names defined twice, \
                and permissionGroup given as an empty text.
                """),
        why: LocalizedText(
            zh: "抢注系统或厂商权限会导致与其他应用安装冲突，在没有该权限的系统上还会改变其含义；空权限组使定义失效，保护形同虚设。",
            en: """
                Claiming a name of the platform or a vendor clashes with other apps at installation and changes its \
                meaning on releases that lack it; an empty group can void the definition, and the guard with it.
                """),
        fix: LocalizedText(
            zh: "权限名以自己的包名开头，每个权限只定义一次；不需要分组时删除 permissionGroup 属性，不要写空串。",
            en: """
                Begin names with your own package, define each once, and leave permissionGroup out where no group is \
                meant.
                """),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0059", cwe: 276),
        examples: [
            Example(.fires, outside: permission("android.permission.READ_SMS")),
            Example(.fires, outside: permission("com.huawei.android.launcher.permission.CHANGE_BADGE")),
            Example(.fires, outside: permission("cn.example.app.SYNC") + permission("cn.example.app.SYNC")),
            Example(.fires, outside: permission("cn.example.app.SYNC", "android:permissionGroup=\"\"")),
            Example(
                .silent,
                outside: permission(
                    "cn.example.app.SYNC", "android:permissionGroup=\"android.permission-group.STORAGE\"")),
            Example(.notApplicable),
        ],
        judge: judge)

    private static func permission(_ name: String, _ attributes: String = "") -> String {
        "<permission android:name=\"\(name)\" android:protectionLevel=\"signature\" \(attributes)/>"
    }

    private static func judge(_ app: App) -> Judgement {
        let defined = app.manifest.definedPermissions
        guard !defined.isEmpty else {
            return .notApplicable(zh: "应用没有定义权限。", en: "The app defines no permissions.")
        }
        let isPlatform = app.manifest.package == "android"
        let owners = app.owners
        var seen: [String: Int] = [:]
        var findings: [Finding] = []
        for permission in defined {
            let name = permission.name
            func add(_ kind: String, _ attribute: String, _ value: String, zh: String, en: String) {
                findings.append(
                    Finding(
                        message: LocalizedText(zh: zh, en: en), owner: owners.owner(ofPermission: name),
                        severity: .low, evidence: [.attribute(attribute, of: permission.xpath, value)],
                        identity: "\(kind) \(name)"))
            }
            let count = seen[name, default: 0] + 1
            seen[name] = count
            if count == 2 {
                add("duplicate", "name", name, zh: "权限 \(name) 被重复定义。", en: "The permission \(name) is defined twice.")
            }
            guard count == 1 else { continue }
            if PlatformPermissions.isKnown(name), !isPlatform {
                add(
                    "platform", "name", name, zh: "定义了 Android 系统自身的权限 \(name)。",
                    en: "Defines \(name), which is a permission of Android itself.")
            } else if VendorPermissions.knowledge(of: name) == .listed, !name.hasPrefix(app.manifest.package + ".") {
                add(
                    "vendor", "name", name, zh: "定义了手机厂商的权限 \(name)。",
                    en: "Defines \(name), which is a phone vendor's permission.")
            }
            if permission.group?.isEmpty == true {
                add(
                    "group", "permissionGroup", "", zh: "权限 \(name) 的 permissionGroup 为空串。",
                    en: "The permission \(name) has an empty permissionGroup.")
            }
        }
        return .found(findings)
    }
}
