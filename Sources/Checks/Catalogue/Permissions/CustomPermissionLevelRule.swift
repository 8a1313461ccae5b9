import App
import Findings
import Rules

/// PKG-028: the app's own permission lets everybody in.
enum CustomPermissionLevelRule {
    static let rule = Rule(
        id: "PKG-028",
        title: LocalizedText(zh: "自定义权限保护级别过低", en: "Custom permission without signature protection"),
        indicator: .package, severity: .medium, family: .permissions,
        what: LocalizedText(
            zh: """
                检查本应用定义、并用于保护导出组件的权限，其 protectionLevel 是否为 normal、dangerous 或未写（等于 normal）；\
                没有保护清单组件的弱权限只作提示，它可能保护代码中注册的广播。
                """,
            en: """
                Looks for permissions the app defines and guards exported components with, whose protectionLevel is \
                normal, dangerous or missing (which is normal). Weak ones that guard nothing in the manifest are \
                reported only: they may guard receivers registered in code.
                """),
        why: LocalizedText(
            zh: "normal 权限任何应用声明即得，dangerous 权限也只需用户点一次同意，组件实际上对手机上所有应用开放。",
            en: """
                Any app that asks for a normal permission has it, and a dangerous one takes a single tap: the component \
                is open to every app on the phone.
                """),
        fix: LocalizedText(
            zh: "把 protectionLevel 改为 signature；确要给合作应用使用的，用 knownSigner 或在代码中校验调用方签名。",
            en: """
                Set protectionLevel to signature; for apps of partners use knownSigner, or verify the caller's \
                certificate in code.
                """),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0059", cwe: 732),
        examples: [
            Example(.fires, outside: permission(level: "normal"), inside: service),
            Example(.fires, outside: permission(level: "dangerous"), inside: service),
            Example(.fires, outside: permission(level: nil), inside: service),
            Example(.silent, outside: permission(level: "signature"), inside: service),
            Example(.silent, outside: permission(level: "signature|knownSigner"), inside: service),
            // Weak, but it guards nothing that the manifest shows: reported without failing.
            Example(.silent, outside: permission(level: "normal")),
            Example(.notApplicable),
        ],
        judge: judge)

    private static let service = """
        <service android:name=".SyncService" android:exported="true" android:permission="cn.example.app.SYNC"/>
        """

    private static func permission(level: String?) -> String {
        let attribute = level.map { "android:protectionLevel=\"\($0)\"" } ?? ""
        return "<permission android:name=\"cn.example.app.SYNC\" \(attribute)/>"
    }

    private static func judge(_ app: App) -> Judgement {
        let defined = app.manifest.definedPermissions
        guard !defined.isEmpty else {
            return .notApplicable(zh: "应用没有定义权限。", en: "The app defines no permissions.")
        }
        let guarded = Dictionary(app.guards.grouped.map { ($0.permission, $0.guards) }) { first, _ in first }
        let owners = app.owners
        var seen: Set<String> = []
        let findings: [Finding] = defined.compactMap { permission in
            let isWeak = permission.level.base == .normal || permission.level.base == .dangerous
            guard isWeak, seen.insert(permission.name).inserted else { return nil }
            let guards = guarded[permission.name] ?? []
            let level = permission.declaresLevel ? permission.level.text : "normal"
            let note = LocalizedText(
                zh: permission.declaresLevel ? "" : "（未写，默认）", en: permission.declaresLevel ? "" : " (by default)")
            let use =
                guards.isEmpty
                ? LocalizedText(zh: "未用于保护清单中的导出组件", en: "guards no exported component of the manifest")
                : LocalizedText(zh: "却保护着 \(guards.names(.zh))", en: "guards \(guards.names(.en))")
            return Finding(
                message: LocalizedText(
                    zh: "自定义权限 \(permission.name) 的级别为 \(level)\(note.zh)，\(use.zh)。",
                    en: "The permission \(permission.name) has level \(level)\(note.en) and \(use.en)."),
                owner: owners.owner(ofPermission: permission.name), severity: guards.isEmpty ? .info : .medium,
                evidence: [.attribute("protectionLevel", of: permission.xpath, level)] + guards.map(\.evidence),
                identity: permission.name)
        }
        return .found(findings)
    }
}
