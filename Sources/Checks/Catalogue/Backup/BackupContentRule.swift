import App
import Findings
import Rules

/// DAT-010: rules that exist, but let the stores through in which apps keep what matters.
enum BackupContentRule {
    static let rule = Rule(
        id: "DAT-010",
        title: LocalizedText(zh: "备份规则包含敏感数据", en: "Backup rules include sensitive stores"),
        indicator: .userData, severity: .low, family: .backup,
        what: LocalizedText(
            zh: """
                检查备份规则是否整体放行 root、sharedpref、database，以及云备份是否要求端到端加密\
                （disableIfNoEncryptionCapabilities 或 requireFlags）。
                """,
            en: """
                Looks whether backup rules let the whole of root, sharedpref or database through, and whether cloud backups \
                need end-to-end encryption (disableIfNoEncryptionCapabilities or requireFlags).
                """),
        why: LocalizedText(
            zh: "登录令牌和用户资料通常存放在偏好文件和数据库中；未加密的云备份由服务商可读，账号被盗时一并泄露。",
            en: """
                Tokens and profiles live in preferences and databases; a cloud backup without end-to-end encryption can be read \
                by its provider and falls with the account.
                """),
        fix: LocalizedText(
            zh:
                "用 include 白名单只备份非敏感文件，或排除 sharedpref 和 database；在 cloud-backup 上设置 disableIfNoEncryptionCapabilities=\"true\"。",
            en: """
                Include harmless files only, or exclude sharedpref and database, and set disableIfNoEncryptionCapabilities="true" \
                on cloud-backup.
                """),
        references: References(masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0004", mastg: "MASTG-TEST-0262", cwe: 530),
        examples: [
            Example(
                .fires, application: "android:fullBackupContent=\"@xml/old\"",
                resources: [
                    "xml/old": "<full-backup-content><include domain=\"sharedpref\" path=\".\"/></full-backup-content>"
                ]),
            Example(
                .fires, minSdk: 31, application: "android:dataExtractionRules=\"@xml/rules\"",
                resources: ["xml/rules": onlyCacheExcluded]),
            Example(
                .silent, minSdk: 31, application: "android:dataExtractionRules=\"@xml/rules\"",
                resources: ["xml/rules": FullBackupRule.strictRules]),
            Example(.notApplicable, application: "android:allowBackup=\"false\""),
            Example(.notApplicable),
            Example(.notAssessable, application: "android:dataExtractionRules=\"@xml/missing\""),
        ],
        judge: { app in app.judgeApplication { judge(app, $0) } })

    private static let onlyCacheExcluded = """
        <data-extraction-rules>
        <cloud-backup><exclude domain="file" path="images/"/></cloud-backup>
        <device-transfer><exclude domain="file" path="images/"/></device-transfer>
        </data-extraction-rules>
        """

    /// Domains that hold tokens and profiles; `root` holds the folders of both.
    private static let sensitive = ["root", "sharedpref", "database"]

    private static func judge(_ app: App, _ application: ApplicationElement) -> Judgement {
        let facts = BackupFacts(app, application)
        if let flag = application.allowBackup, !flag.canBe(true), flag.value == false {
            return .notApplicable(
                zh: "allowBackup 为 false，备份规则不起作用。", en: "allowBackup is false, so that no rules apply.")
        }
        if let reason = facts.unreadable { return .notAssessable(reason) }
        let ruled = facts.scopes.compactMap { scope in
            scope.rules.flatMap { $0.section.isEmpty ? nil : (scope: scope, file: $0.file, section: $0.section) }
        }
        guard !ruled.isEmpty else {
            return .notApplicable(
                zh: "没有起作用的备份规则，备份范围见 DAT-009。", en: "There are no rules that restrict anything: see DAT-009.")
        }
        var findings: [Finding] = []
        for item in ruled {
            let stores = sensitive.filter { item.section.copiesWhole($0) }
            if !stores.isEmpty { findings.append(open(item.scope, item.file, item.section, stores)) }
            // `file` alone may be anything; unencrypted copies matter where stores are copied.
            if item.scope.destination == .cloud, !stores.isEmpty, !item.section.isEncryptedOnly {
                findings.append(unencrypted(item.scope, item.file, item.section))
            }
        }
        return .graded(findings, upTo: .low)
    }

    private static func open(
        _ scope: BackupFacts.Scope, _ file: XMLFile, _ section: BackupRules.Section, _ stores: [String]
    ) -> Finding {
        let list = stores.joined(separator: "、")
        return Finding(
            message: LocalizedText(
                zh: "备份规则 \(file.path) 对\(scope.zh)整体放行 \(list)。",
                en: "The rules in \(file.path) let all of \(stores.joined(separator: ", ")) into \(scope.en)."),
            severity: .low,
            evidence: [Evidence(.xml(file: file.path, xpath: section.xpath), value: stores.joined(separator: ", "))],
            identity: "\(scope.en): stores")
    }

    private static func unencrypted(
        _ scope: BackupFacts.Scope, _ file: XMLFile, _ section: BackupRules.Section
    ) -> Finding {
        Finding(
            message: LocalizedText(
                zh: "备份规则 \(file.path) 允许\(scope.zh)在没有端到端加密时进行。",
                en: "The rules in \(file.path) allow \(scope.en) without end-to-end encryption."),
            severity: .low,
            evidence: [
                Evidence(.xml(file: file.path, xpath: section.xpath), value: "disableIfNoEncryptionCapabilities: false")
            ], identity: "\(scope.en): encryption")
    }
}
