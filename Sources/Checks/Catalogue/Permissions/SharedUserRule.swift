import App
import Findings
import Rules

/// PKG-024: the app shares its sandbox with others of the same signer.
enum SharedUserRule {
    /// Ids that only apps signed with the platform's key get. Source: AOSP `PackageManagerService`, `addSharedUserLPw`.
    private static let systemIDs: Set<String> = [
        "android.uid.system", "android.uid.phone", "android.uid.log", "android.uid.nfc", "android.uid.bluetooth",
        "android.uid.shell", "android.uid.se", "android.uid.networkstack", "android.uid.uwb",
    ]

    static let rule = Rule(
        id: "PKG-024",
        title: LocalizedText(zh: "声明了共享UID（sharedUserId）", en: "sharedUserId declared"),
        indicator: .package, severity: .high, family: .permissions,
        what: LocalizedText(
            zh: """
                检查 manifest 的 android:sharedUserId；系统UID（android.uid.*）为高风险，其他为中；\
                sharedUserMaxSdkVersion 使新装设备不再共享时降为低，低于 minSdkVersion 时不算问题。
                """,
            en: """
                Reads android:sharedUserId: a system id (android.uid.*) is high, any other medium; low where \
                sharedUserMaxSdkVersion ends it on newer devices, and no fault where that lies below minSdkVersion.
                """),
        why: LocalizedText(
            zh: "同一签名的其他应用只要填同样的 sharedUserId，就能直接读写本应用的私有数据并合并权限，任何一个被攻破，全部失守。",
            en: """
                Every app of the same signer that names the id reads and writes this app's private data and shares its \
                permissions: one broken app breaks them all.
                """),
        fix: LocalizedText(
            zh: "改用带 signature 级权限的 ContentProvider 或绑定服务共享数据；存量用户用 sharedUserMaxSdkVersion 逐步退出。",
            en: """
                Share data through a provider or bound service behind a signature permission; leave the shared id with \
                sharedUserMaxSdkVersion for installed users.
                """),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0059", cwe: 668),
        examples: [
            Example(.fires, attributes: "android:sharedUserId=\"cn.example.shared\""),
            Example(.fires, attributes: "android:sharedUserId=\"android.uid.system\""),
            Example(
                .fires,
                attributes: "android:sharedUserId=\"cn.example.shared\" android:sharedUserMaxSdkVersion=\"32\""),
            // No release that installs the app shares anything.
            Example(
                .silent, minSdk: 33,
                attributes: "android:sharedUserId=\"cn.example.shared\" android:sharedUserMaxSdkVersion=\"32\""),
            Example(.silent),
        ],
        judge: judge)

    private static func judge(_ app: App) -> Judgement {
        guard let id = app.manifest.sharedUserID, !id.isEmpty else { return .pass }
        // Android 13 (API 33) is the first release that obeys the limit; older ones share in any case.
        let limit = app.manifest.sharedUserMaxSdk
        let isShared = limit.map { app.manifest.sdk.min <= max($0, 32) } ?? true
        guard isShared else { return .pass }
        let isSystem = systemIDs.contains(id)
        let severity: Severity = isSystem ? .high : (limit == nil ? .medium : .low)
        let until = LocalizedText(
            zh: limit.map { "（Android API \($0) 及以下）" } ?? "", en: limit.map { " (up to API \($0))" } ?? "")
        let finding = Finding(
            message: LocalizedText(
                zh: isSystem
                    ? "应用以系统UID \(id) 运行，拥有系统级权限\(until.zh)。"
                    : "应用与同签名应用共享UID \(id)\(until.zh)。",
                en: isSystem
                    ? "The app runs under the system's id \(id) with the system's rights\(until.en)."
                    : "The app shares the id \(id) with other apps of its signer\(until.en)."),
            severity: severity, evidence: [.attribute("sharedUserId", of: "/manifest", id)], identity: id)
        return .graded([finding], upTo: .high)
    }
}
