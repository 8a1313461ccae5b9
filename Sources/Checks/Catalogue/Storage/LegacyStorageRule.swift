import App
import Findings
import Rules

/// DAT-007: access to the shared storage as a whole.
enum LegacyStorageRule {
    static let rule = Rule(
        id: "DAT-007",
        title: LocalizedText(zh: "申请全盘访问或传统存储模式", en: "Legacy or full storage access"),
        indicator: .userData, severity: .medium, family: .storage,
        what: LocalizedText(
            zh: """
                检查 MANAGE_EXTERNAL_STORAGE 权限、targetSdk 为 29 时的 requestLegacyExternalStorage，以及 targetSdk 低于 29 \
                时申请的存储权限。
                """,
            en: """
                Looks for MANAGE_EXTERNAL_STORAGE, for requestLegacyExternalStorage with targetSdk 29, and for storage \
                permissions with a targetSdk below 29.
                """),
        why: LocalizedText(
            zh: "应用可读写共享存储中其他应用和用户的文件；写在那里的自身数据也可被同样拥有该权限的应用读取和篡改。",
            en: """
                The app can read and write files of other apps and of the user in shared storage, and what it writes there \
                itself can be read and changed by others with the same right.
                """),
        fix: LocalizedText(
            zh: "改用分区存储、系统照片选择器和 SAF 文件选择器；去掉 requestLegacyExternalStorage，非文件管理类应用不申请全部文件访问。",
            en: """
                Use scoped storage, the photo picker and the document picker; drop requestLegacyExternalStorage, and leave \
                access to all files to file managers.
                """),
        references: References(
            masvs: ["MASVS-STORAGE-2", "MASVS-PRIVACY-1"], maswe: "MASWE-0117", mastg: "MASTG-TEST-0202", cwe: 250,
            cn: "GB/T 41391-2022 6.5"),
        examples: [
            Example(.fires, outside: permission("MANAGE_EXTERNAL_STORAGE")),
            Example(.fires, targetSdk: 29, application: "android:requestLegacyExternalStorage=\"true\""),
            Example(.fires, targetSdk: 28, outside: permission("WRITE_EXTERNAL_STORAGE")),
            Example(.silent, targetSdk: 30, application: "android:requestLegacyExternalStorage=\"true\""),
            Example(.silent, outside: permission("READ_EXTERNAL_STORAGE")),
            Example(.silent, targetSdk: 28),
        ],
        judge: { app in
            .graded([allFiles(app), legacyFlag(app), legacyTarget(app)].compactMap(\.self), upTo: .medium)
        })

    private static func permission(_ name: String) -> String {
        "<uses-permission android:name=\"android.permission.\(name)\"/>"
    }

    /// The permission exists since API 30; one that ends before does nothing.
    private static func allFiles(_ app: App) -> Finding? {
        let name = "android.permission.MANAGE_EXTERNAL_STORAGE"
        guard let request = app.manifest.requestedPermissions.first(where: { $0.name == name }),
            (request.maxSdk ?? .max) >= 30
        else { return nil }
        return Finding(
            message: LocalizedText(
                zh: "申请了 MANAGE_EXTERNAL_STORAGE，可访问共享存储中的全部文件。",
                en: "MANAGE_EXTERNAL_STORAGE is requested: all files in shared storage."),
            severity: .medium, evidence: [.attribute("name", of: request.xpath, split: request.split, name)],
            identity: "all-files")
    }

    private static func legacyFlag(_ app: App) -> Finding? {
        guard let application = app.manifest.application,
            let flag = application.requestLegacyExternalStorage, flag.canBe(true)
        else { return nil }
        let target = app.manifest.sdk.target
        let counts = target == 29
        return Finding(
            message: counts
                ? LocalizedText(
                    zh: "targetSdk 为 29 且 requestLegacyExternalStorage 为 true，继续使用传统存储模式。",
                    en: "With targetSdk 29, requestLegacyExternalStorage keeps the legacy storage model.")
                : LocalizedText(
                    zh: "requestLegacyExternalStorage 为 true，但 targetSdk \(target) 下在 Android 11 及以上系统无效。",
                    en:
                        "requestLegacyExternalStorage is true, which Android 11 and later ignore with targetSdk \(target)."
                ),
            severity: counts ? .medium : .info,
            evidence: [.attribute("requestLegacyExternalStorage", of: application.xpath, "true")],
            identity: "legacy-flag")
    }

    private static func legacyTarget(_ app: App) -> Finding? {
        let names = ["READ_EXTERNAL_STORAGE", "WRITE_EXTERNAL_STORAGE"].map { "android.permission." + $0 }
        let target = app.manifest.sdk.target
        guard target < 29, let request = app.manifest.requestedPermissions.first(where: { names.contains($0.name) })
        else { return nil }
        return Finding(
            message: LocalizedText(
                zh: "targetSdk 为 \(target) 且申请了存储权限，在所有系统版本上都使用传统存储模式。",
                en:
                    "With targetSdk \(target) and a storage permission, the legacy storage model holds on every release."
            ),
            severity: .low, evidence: [.attribute("name", of: request.xpath, split: request.split, request.name)],
            identity: "legacy-target")
    }
}
