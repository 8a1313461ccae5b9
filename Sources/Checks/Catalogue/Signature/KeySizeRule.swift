import App
import Findings
import Rules
import Signing

/// PKG-006: the signer's key can be computed by somebody who has the means.
enum KeySizeRule {
    static let rule = Rule(
        id: "PKG-006",
        title: LocalizedText(zh: "签名密钥长度不足", en: "Signing key too short"),
        indicator: .package, severity: .high, family: .signature,
        what: LocalizedText(
            zh: "读取当前签名者公钥的算法与长度：RSA、DSA 低于 2048 位，椭圆曲线低于 224 位计为不足；SM2（256 位）认可；轮换前的旧密钥不计。",
            en: """
                Reads kind and size of the current signer's key: RSA or DSA below 2048 bits and elliptic curves below \
                224 bits are too short. SM2 (256 bits) is accepted; keys before a rotation do not count.
                """),
        why: LocalizedText(
            zh: "过短的密钥（如 RSA 1024）可被有实力的攻击者分解出私钥，从而签出系统视为正版的更新包；而签名密钥往往要用几十年。",
            en: """
                The private half of a short key, such as RSA 1024, is within reach of a well-equipped attacker, who \
                could then sign updates that phones take for genuine; and signing keys live for decades.
                """),
        fix: LocalizedText(
            zh: "生成 RSA 3072 位以上或 EC P-256 的新密钥，用 apksigner rotate 建立轮换记录，以 V3 签名平滑更换。",
            en: """
                Make a new key, RSA 3072 or EC P-256 at least, and change over with a rotation (apksigner rotate) and \
                a v3 signature.
                """),
        references: References(
            masvs: ["MASVS-CRYPTO-2"], maswe: "MASWE-0104", mastg: "MASTG-TEST-0225", cwe: 326),
        examples: [
            Example(.fires, signature: .valid([.v2], by: .init(keyBits: 1024))),
            Example(.silent, signature: .valid([.v2], by: .init(keyBits: 2048))),
            Example(
                .silent,
                signature: .valid([.v2, .v3]).with {
                    $0.olderSigner = .init(keyBits: 1024)
                    $0.lineage = []
                }),
            Example(.notAssessable, signature: .unsigned),
        ],
        judge: { app in app.judgeSigners { judge(app, $0) } })

    private static func judge(_ app: App, _ signers: [Certificate]) -> Judgement {
        let findings = signers.compactMap { certificate -> Finding? in
            guard let bits = certificate.keyBits, let least = least(certificate), bits < least else { return nil }
            return Finding(
                message: LocalizedText(
                    zh: "签名密钥为 \(certificate.keyText) 位，低于 \(least) 位。",
                    en: "The signing key is \(certificate.keyText) bits, below \(least)."),
                severity: .high, evidence: [.certificate(certificate, in: app, certificate.keyText)],
                identity: "key \(certificate.sha256)")
        }
        let unknown = signers.first { $0.keyBits == nil || least($0) == nil }
        let gap = unknown.map { certificate in
            LocalizedText(
                zh: "无法读取签名密钥（算法 \(certificate.keyAlgorithmIdentifier)）的长度。",
                en: "The size of the signing key (algorithm \(certificate.keyAlgorithmIdentifier)) cannot be read.")
        }
        return .graded(findings, upTo: .high, unless: gap)
    }

    private static func least(_ certificate: Certificate) -> Int? {
        switch certificate.keyAlgorithm {
        case .rsa, .dsa: 2048
        case .ec: 224
        case nil: nil
        }
    }
}
