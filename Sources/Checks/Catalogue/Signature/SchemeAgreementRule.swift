import App
import Findings
import Rules
import Signing

/// PKG-009: phones of different releases see different signers, or a better signature can be removed unnoticed.
enum SchemeAgreementRule {
    /// Issues by which a verifier says so.
    private static let signerIssues: Set<IssueCode> = [
        .jarSigMissing, .v2SigMissing, .v3SigPastSignersMismatch, .v3SigMultiplePastSigners, .v3SigMultipleSigners,
        .v3SigPorDidNotVerify, .v3SigPorCertMismatch, .v3SigMalformedLineage, .v3InconsistentLineages,
        .v3InconsistentSdkVersions, .v3MissingSdkVersions, .v31RotationMinSdkMismatch, .v31BlockFoundWithoutV3Block,
        .v4SigV2V3SignersMismatch, .v4SigV2V3DigestsMismatch, .jarSigZipEntrySignersMismatch,
    ]
    private static let strippingIssues: Set<IssueCode> = [
        .jarSigNoApkSigStripProtection, .jarSigMissingApkSigReferenced, .v2SigMissingApkSigReferenced,
        .v31BlockMissing, .v31RotationMinSdkAttrMissing,
    ]

    static let rule = Rule(
        id: "PKG-009",
        title: LocalizedText(
            zh: "多签名方案不一致或缺少防剥离保护",
            en: "Signer sets differ between schemes or stripping protection absent"),
        indicator: .package, severity: .medium, family: .signature,
        what: LocalizedText(
            zh: """
                比较 V1、V2、V3 各方案的签名证书；检查 .SF 与 V2/V3 块中的防剥离标记，以及密钥轮换记录是否有效、旧密钥是否保留回滚权限。\
                通过有效轮换记录更换密钥不算异常。
                """,
            en: """
                Compares the certificates of v1, v2 and v3; looks for the marks by which a removed signature is noticed, \
                for a valid record of key rotation, and for older keys that may still take the app back. Rotation by a \
                valid record is no anomaly.
                """),
        why: LocalizedText(
            zh: """
                各方案的签名者不同，意味着不同版本的手机把它当作不同开发者的应用；缺少防剥离标记时，攻击者可删去 V2/V3 签名，\
                让新手机退回只校验 V1。
                """,
            en: """
                With different signers per scheme, phones of different releases take the app for different developers'. \
                Without the marks an attacker can remove the v2 and v3 signatures and have new phones fall back to v1.
                """),
        fix: LocalizedText(
            zh: "用最新的 apksigner 一次性完成全部方案的签名，不要分工具、分密钥多次签名；换密钥使用 apksigner rotate，并且不授予旧密钥 rollback 权限。",
            en: """
                Let a current apksigner make all signatures at once, not several tools or keys one after the other; \
                change keys with apksigner rotate, without the rollback capability for the older key.
                """),
        references: References(
            masvs: ["MASVS-RESILIENCE-2"], maswe: "MASWE-0104", mastg: "MASTG-TEST-0224", cwe: 347),
        examples: [
            Example(
                .fires, minSdk: 21,
                signature: .broken(.v2SigMissing, [.v1, .v2]).with { $0.olderSigner = nil }),
            Example(
                .fires,
                signature: .broken(.v3SigPastSignersMismatch).with { $0.olderSigner = .init(subject: ["CN=Other"]) }),
            Example(
                .fires, minSdk: 21,
                signature: .valid([.v1, .v2]).with { $0.warnings = [.jarSigNoApkSigStripProtection] }),
            // The older key may take the app back.
            Example(
                .fires,
                signature: .valid([.v2, .v3]).with {
                    $0.olderSigner = .init(subject: ["CN=Old"])
                    $0.lineage = [.installedData, .rollback]
                }),
            Example(
                .silent,
                signature: .valid([.v2, .v3]).with {
                    $0.olderSigner = .init(subject: ["CN=Old"])
                    $0.lineage = [.installedData, .permission]
                }),
            Example(.silent, signature: .valid([.v2, .v3])),
            Example(.notApplicable, signature: .valid([.v2])),
            Example(.notApplicable, signature: .unsigned),
        ],
        judge: { app in app.judgeSignature { judge(app, $0) } })

    private static func judge(_ app: App, _ report: SignatureReport) -> Judgement {
        var findings: [Finding] = []
        for issue in report.errors + report.warnings {
            let isSigner = signerIssues.contains(issue.code)
            guard isSigner || strippingIssues.contains(issue.code),
                !findings.contains(where: { $0.identity == issue.code.rawValue })
            else { continue }
            findings.append(
                Finding(
                    message: LocalizedText(
                        zh: "\(PrintableText.of(issue.message.zh, limit: 400)) [\(issue.code.rawValue)]",
                        en: "\(PrintableText.of(issue.message.en, limit: 400)) [\(issue.code.rawValue)]"),
                    severity: .medium,
                    evidence: [
                        .signer(issue.signer, in: app, "\(issue.signer?.text ?? "-") \(issue.code.rawValue)")
                    ], identity: issue.code.rawValue))
        }
        if findings.isEmpty { findings += differences(report, app) }
        findings += rollback(report, app)
        guard findings.isEmpty else { return .graded(findings, upTo: .medium) }
        // A JAR signature that no phone of the range looks at is nothing to compare with.
        let schemes = report.claimedSchemes.subtracting(report.jarLevels.isEmpty && report.verified ? [.v1] : [])
        guard !schemes.isEmpty else { return .unsigned }
        guard schemes.count > 1 else {
            return .notApplicable(
                zh: "minSdkVersion 以上的手机只看到一种签名方案，没有可比较的。",
                en: "Phones of the range see one signature scheme only: there is nothing to compare.")
        }
        guard report.verified else {
            return .notAssessable(
                LocalizedText(
                    zh: "签名校验未通过，无法判断各方案是否一致。",
                    en: "The signature does not verify: whether the schemes agree is unknown."))
        }
        return .pass
    }

    /// Signers of one scheme who are unknown to the newest one and its history.
    private static func differences(_ report: SignatureReport, _ app: App) -> [Finding] {
        let history = report.lineage?.nodes.map(\.certificate) ?? []
        let known = Set(history + report.currentCertificates)
        var seen: Set<String> = []
        return report.signers.compactMap { signer in
            guard !signer.isIgnored, let certificate = signer.certificates.first, !known.contains(certificate),
                seen.insert("\(signer.name.scheme) \(certificate.sha256)").inserted
            else { return nil }
            let scheme = signer.name.scheme.rawValue
            return Finding(
                message: LocalizedText(
                    zh: "\(scheme) 的签名者（\(certificate.subjectText)）与最新方案的签名者不同，且没有有效的轮换记录。",
                    en: """
                        The \(scheme) signer (\(certificate.subjectText)) is not the signer of the newest scheme, and no \
                        record of rotation leads from one to the other.
                        """),
                severity: .medium,
                evidence: [.signer(signer.name, in: app, "\(signer.name.text) SHA-256 \(certificate.sha256)")],
                identity: "signer \(scheme)")
        }
    }

    /// Older keys by which the app may be replaced again.
    private static func rollback(_ report: SignatureReport, _ app: App) -> [Finding] {
        guard let nodes = report.lineage?.nodes else { return [] }
        return nodes.dropLast().filter { $0.capabilities.contains(.rollback) }.map { node in
            let certificate = node.certificate
            return Finding(
                message: LocalizedText(
                    zh: "轮换记录仍允许旧密钥（\(certificate.subjectText)）签出的版本覆盖新版本（rollback 权限）。",
                    en: """
                        The record of rotation lets versions signed by the older key (\(certificate.subjectText)) \
                        replace newer ones (capability rollback).
                        """),
                severity: .low,
                evidence: [.signer(nil, in: app, "rollback; SHA-256 \(certificate.sha256)")],
                identity: "rollback \(certificate.sha256)")
        }
    }
}
