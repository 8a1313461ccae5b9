import App
import Findings
import Rules
import Signing

/// PKG-004: released with the certificate that build tools make for debug builds.
enum DebugCertificateRule {
    static let rule = Rule(
        id: "PKG-004",
        title: LocalizedText(zh: "使用调试证书发布", en: "Signed with an Android debug certificate"),
        indicator: .package, severity: .high, family: .signature,
        what: LocalizedText(
            zh: "读取当前签名者证书的主体，逐项比较 CN 是否为 Android Debug；密钥轮换记录中的旧证书不计。",
            en: """
                Reads the subject of the current signer's certificate and compares its CN with Android Debug as a \
                whole; older certificates of a rotated key do not count.
                """),
        why: LocalizedText(
            zh: """
                调试密钥由开发工具自动生成，口令人人皆知（android），常被提交到代码仓库：拿到它的人可以签出能覆盖安装的更新包，\
                读取应用的全部数据。
                """,
            en: """
                Build tools make the debug key by themselves, its password is known to all (android), and it is often \
                checked in with the sources: whoever has it can sign an update that takes over the app and its data.
                """),
        fix: LocalizedText(
            zh: "生成专用的发布密钥，放在硬件密码机或受控的签名服务中；发布流水线只用它签名，并在门禁中检查证书指纹。",
            en: """
                Make a release key of its own, keep it in an HSM or a guarded signing service, sign releases with it \
                alone, and check the fingerprint as a gate of the pipeline.
                """),
        references: References(masvs: ["MASVS-RESILIENCE-4"], maswe: "MASWE-0067", cwe: 489),
        examples: [
            Example(
                .fires, signature: .valid([.v2], by: .init(subject: ["C=US", "O=Android", "CN=Android Debug"]))),
            // Tools that sign again have debug certificates of their own.
            Example(.fires, signature: .valid([.v2], by: .init(subject: ["C=US", "O=US", "CN=Android Debug"]))),
            Example(.silent, signature: .valid([.v2], by: .init(subject: ["O=Android Debugging Ltd", "CN=Release"]))),
            // The debug key is history: the current signer is another one.
            Example(
                .silent,
                signature: .valid([.v2, .v3]).with {
                    $0.olderSigner = .init(subject: ["C=US", "O=Android", "CN=Android Debug"])
                    $0.lineage = []
                }),
            Example(.notAssessable, signature: .unsigned),
        ],
        judge: { app in app.judgeSigners { judge(app, $0) } })

    private static func judge(_ app: App, _ signers: [Certificate]) -> Judgement {
        .found(
            signers.filter(\.isDebug).map { certificate in
                Finding(
                    message: LocalizedText(
                        zh: "签名证书是调试证书：\(certificate.subjectText)。",
                        en: "The signer's certificate is a debug certificate: \(certificate.subjectText)."),
                    severity: .high, evidence: [.certificate(certificate, in: app, certificate.subject.text)],
                    identity: "debug \(certificate.sha256)")
            })
    }
}
