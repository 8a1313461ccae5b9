import App
import Findings
import Rules

/// DAT-009: everything the app stores goes into backups.
enum FullBackupRule {
    static let rule = Rule(
        id: "DAT-009",
        title: LocalizedText(zh: "应用数据可被任意备份", en: "Full backup allowed"),
        indicator: .userData, severity: .medium, family: .backup,
        what: LocalizedText(
            zh: """
                检查 allowBackup（未声明时默认为 true），以及 fullBackupContent、dataExtractionRules 是否真正限制了备份范围；\
                Android Studio 模板中只有注释的规则文件视为没有限制。
                """,
            en: """
                Looks at allowBackup, which is true unless declared, and whether fullBackupContent and dataExtractionRules \
                restrict anything: the template of Android Studio, all comments, does not.
                """),
        why: LocalizedText(
            zh: "攻击者接触到已解锁的手机，或取得云端备份，即可导出登录凭据、数据库等私有文件，并恢复到另一台设备上冒用账号。",
            en: """
                With an unlocked phone, or a backup from the cloud, somebody can take tokens and databases out and restore them \
                on another device to use the account there.
                """),
        fix: LocalizedText(
            zh: "设置 android:allowBackup=\"false\"，并在 dataExtractionRules 的 device-transfer 中排除数据；确需备份时用规则只包含非敏感文件。",
            en: """
                Set android:allowBackup="false" and exclude data from device-transfer in dataExtractionRules; where backups are \
                wanted, include nothing but harmless files.
                """),
        references: References(masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0004", mastg: "MASTG-TEST-0262", cwe: 530),
        examples: [
            Example(.fires),
            Example(.fires, application: "android:allowBackup=\"true\""),
            Example(
                .fires,
                application: "android:fullBackupContent=\"@xml/old\" android:dataExtractionRules=\"@xml/rules\"",
                resources: ["xml/old": "<full-backup-content/>", "xml/rules": emptyRules]),
            Example(.silent, application: "android:allowBackup=\"false\""),
            Example(
                .silent, minSdk: 31, application: "android:dataExtractionRules=\"@xml/rules\"",
                resources: ["xml/rules": strictRules]),
            Example(.notAssessable, application: "android:fullBackupContent=\"@xml/missing\""),
        ],
        judge: { app in app.judgeApplication { judge(app, $0) } })

    private static let emptyRules = """
        <data-extraction-rules><cloud-backup/><device-transfer/></data-extraction-rules>
        """
    static let strictRules = """
        <data-extraction-rules>
        <cloud-backup disableIfNoEncryptionCapabilities="true"><include domain="file" path="drafts/"/></cloud-backup>
        <device-transfer><include domain="file" path="drafts/"/></device-transfer>
        </data-extraction-rules>
        """

    private static func judge(_ app: App, _ application: ApplicationElement) -> Judgement {
        let flag = application.allowBackup
        if let flag, !flag.canBe(true) {
            guard flag.value == false else {
                return flag.reference.map { .notAssessable(app.unresolved($0, in: "android:allowBackup")) } ?? .pass
            }
            return .found(transferNote(app, application))
        }
        // A plain false leaves nothing for the automatic backup to copy.
        if let only = application.fullBackupSwitch, !only.canBe(true), only.value == false { return .pass }
        let facts = BackupFacts(app, application)
        let open = facts.scopes.filter { $0.rules?.section.isEmpty ?? true }
        guard !open.isEmpty else { return .pass }
        if let reason = facts.unreadable { return .notAssessable(reason) }
        let zh = open.map(\.zh).joined(separator: "、")
        let en = open.map(\.en).joined(separator: ", ")
        // An agent of the app's own chooses what it hands over, except in adb backups.
        let hasAgent = application.backupAgent != nil
        return .graded(
            [
                Finding(
                    message: LocalizedText(
                        zh: "\(flag == nil ? "未声明 allowBackup（默认为 true）" : "allowBackup 为 true")，\(zh)不受规则限制。",
                        en: """
                            allowBackup is \(flag == nil ? "not declared, thus true" : "true"), and nothing restricts \(en).
                            """),
                    severity: hasAgent ? .low : .medium,
                    evidence: [
                        .attribute("allowBackup", of: application.xpath, flag == nil ? "absent: true" : "true")
                    ], identity: "allowBackup")
            ], upTo: .medium)
    }

    /// From API 31 on a transfer to another phone does not ask allowBackup.
    private static func transferNote(_ app: App, _ application: ApplicationElement) -> [Finding] {
        guard app.manifest.sdk.target >= 31, application.dataExtractionRules == nil else { return [] }
        return [
            Finding(
                message: LocalizedText(
                    zh: "allowBackup 为 false，但 Android 12 及以上换机迁移不受其限制；如需禁止，请在 dataExtractionRules 中排除。",
                    en: """
                        allowBackup is false, which transfers to another phone ignore from Android 12 on; exclude data in \
                        dataExtractionRules if they must not move.
                        """),
                severity: .info, evidence: [.attribute("allowBackup", of: application.xpath, "false")],
                identity: "device-transfer")
        ]
    }
}
