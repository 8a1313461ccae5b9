import App
import Findings
import Rules
import Signing

/// PKG-001: a phone refuses the package for its signature.
enum VerificationRule {
    /// Ids of the v2, v3 and v3.1 signatures.
    private static let blockSchemes: Set<UInt32> = [0x7109_871a, 0xf053_68c0, 0x1b93_ad61]
    /// Places shown for one kind of error.
    private static let shown = 8

    static let rule = Rule(
        id: "PKG-001",
        title: LocalizedText(zh: "安装包未签名或签名校验失败", en: "APK signature missing or does not verify"),
        indicator: .package, severity: .critical, family: .signature,
        what: LocalizedText(
            zh: """
                按 minSdkVersion 至最新版本逐一校验 V1、V2、V3、V3.1 签名：内容摘要、签名值与证书、防剥离标记、密钥轮换记录；\
                拆分包须与 base 包由同一证书签名。错误代码与 apksigner 一致。
                """,
            en: """
                Verifies the v1, v2, v3 and v3.1 signatures for every release from minSdkVersion to the newest: content \
                digests, signatures and certificates, protection against stripping, key rotation. Splits must be signed \
                by the same certificates as the base. Error codes are those of apksigner.
                """),
        why: LocalizedText(
            zh: "签名是用户确认安装包出自开发者、且未被改动的唯一依据。校验失败的包要么无法安装，要么内容已在签名后被篡改。",
            en: """
                The signature is all that tells a user who made the package and that nobody changed it since. One that \
                does not verify cannot be installed, or was tampered with after signing.
                """),
        fix: LocalizedText(
            zh: """
                用正式密钥以 apksigner 重新签名（先 zipalign 后签名），签名之后不要再改动安装包（加固、写渠道号都应在签名前完成），\
                并用 touchstone verify 或 apksigner verify 复核。
                """,
            en: """
                Sign again with the release key and apksigner, after zipalign; change nothing after signing (hardening \
                and channel marks come before), and check the result with touchstone verify or apksigner verify.
                """),
        references: References(
            masvs: ["MASVS-CODE-3", "MASVS-RESILIENCE-2"], maswe: "MASWE-0104", mastg: "MASTG-TEST-0224", cwe: 347,
            cn: "国办函〔2026〕12号"),
        examples: [
            Example(.fires, signature: .unsigned),
            Example(.fires, signature: .broken(.v2SigApkDigestDidNotVerify)),
            // An app for Android 11 and later needs more than a JAR signature.
            Example(.fires, minSdk: 21, targetSdk: 30, signature: .broken(.minSigSchemeForTargetSdkNotMet, [.v1])),
            Example(
                .fires,
                signature: .valid([.v2, .v3]).with { $0.splitSigner = Example.Identity(subject: ["CN=Somebody else"]) }),
            Example(.silent, signature: .valid([.v2, .v3])),
            Example(.silent, signature: .valid([.v2, .v3]).with { $0.splitSigner = Example.Identity() }),
            Example(.notAssessable),
        ],
        judge: { app in app.judgeSignature { judge(app, $0) } })

    private static func judge(_ app: App, _ report: SignatureReport) -> Judgement {
        var findings: [Finding] = []
        for (index, package) in app.signatures.enumerated() {
            guard let report = package.report, !report.verified else { continue }
            findings += problems(of: report, app, index, split: package.split)
        }
        for split in app.foreignSplits { findings.append(foreign(split, app, report)) }
        guard findings.isEmpty, app.isSignatureVerified == nil else { return .found(findings) }
        return .notAssessable(
            LocalizedText(zh: "部分拆分包的签名未能校验。", en: "The signatures of some splits were not verified."))
    }

    /// One finding for each kind of error.
    private static func problems(of report: SignatureReport, _ app: App, _ package: Int, split: String) -> [Finding] {
        let zhName = split.isEmpty ? "" : "拆分包 \(PrintableText.of(split))："
        let enName = split.isEmpty ? "" : "Split \(PrintableText.of(split)): "
        if report.claimedSchemes.isEmpty, app.packages.indices.contains(package) {
            let codes = report.errors.map(\.code.rawValue).joined(separator: ", ")
            // A block is there, but not where phones look for one, as when bytes follow the end of the archive.
            let isLost = app.packages[package].signingBlock?.ids.contains { blockSchemes.contains($0) } ?? false
            let zhLost = isLost ? "（有签名块，但文件结构使系统不予采信）" : ""
            let enLost = isLost ? " (there is a signing block, which does not count in a file of this structure)" : ""
            return [
                Finding(
                    message: LocalizedText(
                        zh: "\(zhName)安装包没有签名\(zhLost)，任何手机都不会安装。",
                        en: "\(enName)The package is not signed\(enLost): no phone installs it."),
                    severity: .critical, evidence: [.signer(nil, in: app, package: package, codes)],
                    identity: split + " unsigned")
            ]
        }
        var order: [IssueCode] = []
        for issue in report.errors where !order.contains(issue.code) { order.append(issue.code) }
        return order.compactMap { code in
            let issues = report.errors.filter { $0.code == code }
            guard let first = issues.first else { return nil }
            let zhMore = issues.count > 1 ? "（共 \(issues.count) 处）" : ""
            let enMore = issues.count > 1 ? " (\(issues.count) times)" : ""
            return Finding(
                message: LocalizedText(
                    zh: "\(zhName)\(PrintableText.of(first.message.zh, limit: 400))\(zhMore) [\(code.rawValue)]",
                    en: "\(enName)\(PrintableText.of(first.message.en, limit: 400))\(enMore) [\(code.rawValue)]"),
                severity: .critical,
                evidence: issues.prefix(shown).map { issue in
                    let signer = issue.signer.map { "\($0.text) " } ?? ""
                    let values = issue.parameters.isEmpty ? "" : ": " + issue.parameters.joined(separator: ", ")
                    return .signer(issue.signer, in: app, package: package, signer + issue.code.rawValue + values)
                }, identity: split + " " + code.rawValue)
        }
    }

    private static func foreign(_ split: PackageSignature, _ app: App, _ base: SignatureReport) -> Finding {
        let index = app.signatures.firstIndex { $0.split == split.split && $0.name == split.name } ?? 0
        let theirs = split.report?.certificates ?? []
        let names = theirs.map(\.subjectText).joined(separator: "; ")
        return Finding(
            message: LocalizedText(
                zh: "拆分包 \(PrintableText.of(split.split)) 由 \(names) 签名，与 base 包的签名者不同，手机会拒绝整套安装。",
                en: """
                    Split \(PrintableText.of(split.split)) is signed by \(names), not by the signer of the base: a phone \
                    refuses the whole set.
                    """),
            severity: .critical,
            evidence: [
                .signer(nil, in: app, package: index, "SHA-256 " + theirs.map(\.sha256).joined(separator: ", ")),
                .signer(nil, in: app, "SHA-256 " + base.certificates.map(\.sha256).joined(separator: ", ")),
            ], identity: split.split + " other-signer")
    }
}
