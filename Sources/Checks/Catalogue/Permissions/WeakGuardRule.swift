import App
import Findings
import Rules

/// PKG-030: a component trusts a permission that every app can have.
///
/// Permissions that the app defines itself are PKG-028's matter: one fault, one finding.
enum WeakGuardRule {
    static let rule = Rule(
        id: "PKG-030",
        title: LocalizedText(zh: "导出组件的权限级别过低", en: "Weak permission guards an exported component"),
        indicator: .package, severity: .medium, family: .permissions,
        what: LocalizedText(
            zh: """
                查出保护导出组件的系统权限在 minSdk 到最新版本之间的级别：任一版本为 normal 计为中，为 dangerous 计为低。\
                本应用自定义的权限由 PKG-028 判断。
                """,
            en: """
                Looks up the level of the platform permissions that guard exported components from minSdk to the newest \
                release: normal in some release is medium, dangerous is low. The app's own permissions are judged by \
                PKG-028.
                """),
        why: LocalizedText(
            zh: "INTERNET、RECEIVE_BOOT_COMPLETED 这类权限任何应用声明即得，用来保护组件等于没有保护。",
            en: """
                Any app gets permissions such as INTERNET or RECEIVE_BOOT_COMPLETED for the asking: as a guard they \
                keep nobody out.
                """),
        fix: LocalizedText(
            zh: "组件不需要被外部调用就设 android:exported=\"false\"；需要时换成系统的 signature 权限或自定义的 signature 权限。",
            en: """
                Set android:exported="false" where no other app needs the component; otherwise guard it with a \
                signature permission.
                """),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0062", cwe: 732),
        examples: [
            Example(.fires, inside: receiver("android.permission.RECEIVE_BOOT_COMPLETED")),
            Example(.fires, inside: receiver("android.permission.READ_SMS")),
            Example(.silent, inside: receiver("android.permission.BROADCAST_SMS")),
            Example(.silent, inside: receiver("android.permission.RECEIVE_BOOT_COMPLETED", exported: false)),
            Example(.notApplicable, inside: "<receiver android:name=\".Boot\" android:exported=\"true\"/>"),
        ],
        judge: judge)

    private static func receiver(_ permission: String, exported: Bool = true) -> String {
        // The service keeps the question open where the receiver is closed.
        """
        <receiver android:name=".Boot" android:exported="\(exported)" android:permission="\(permission)"/>
        <service android:name=".Job" android:exported="true" android:permission="android.permission.BIND_JOB_SERVICE"/>
        """
    }

    private static func judge(_ app: App) -> Judgement {
        let defined = Set(app.manifest.definedPermissions.map(\.name))
        let groups = app.guards.grouped.filter { !defined.contains($0.permission) }
        guard !groups.isEmpty else {
            return .notApplicable(
                zh: "没有导出组件使用系统权限保护。", en: "No exported component is guarded by a platform permission.")
        }
        let owners = app.owners
        let releases = max(app.manifest.sdk.min, 1)...max(app.manifest.sdk.min, SDKLevel.newest)
        let findings: [Finding] = groups.flatMap { permission, guards -> [Finding] in
            guard let weakness = weakness(of: permission, in: releases) else { return [] }
            return guards.map { item in
                Finding(
                    message: LocalizedText(
                        zh: """
                            \(item.component.caption) 已导出，只要求 \(permission)，\
                            该权限在 \(weakness.zh) 上为 \(weakness.base.rawValue) 级别。
                            """,
                        en: """
                            \(item.component.caption) is exported and asks for \(permission) only, which is \
                            \(weakness.base.rawValue) on \(weakness.en).
                            """),
                    owner: owners.owner(of: item.component), severity: weakness.base == .normal ? .medium : .low,
                    evidence: [item.evidence], identity: "\(item.component.name) \(permission)")
            }
        }
        return .graded(findings, upTo: .medium)
    }

    /// The weakest level that some release in the range gives, with the releases that do.
    private static func weakness(
        of permission: String, in releases: ClosedRange<Int>
    ) -> (base: ProtectionLevel.Base, zh: String, en: String)? {
        let levels = releases.map { ($0, PlatformPermissions.definition(of: permission, at: $0)?.level.base) }
        for base in [ProtectionLevel.Base.normal, .dangerous] {
            let weak = levels.filter { $0.1 == base }.map(\.0)
            guard let first = weak.first, let last = weak.last else { continue }
            let range = first == last ? "API \(first)" : "API \(first)-\(last)"
            return (base, range, range)
        }
        return nil
    }
}
