import App
import Findings
import Rules
import Signing

/// PKG-007: anybody can sign an update of this app, for its key is published.
enum PublicKeyRule {
    static let rule = Rule(
        id: "PKG-007",
        title: LocalizedText(
            zh: "使用公开测试密钥签名", en: "Signed with a publicly known key (AOSP test keys, sample keystores)"),
        indicator: .package, severity: .critical, family: .signature,
        what: LocalizedText(
            zh: """
                将当前签名者证书的 SHA-256 指纹与已公开私钥的证书逐一比对：AOSP 的 testkey、platform、shared、media、networkstack、\
                sdk_sandbox 等，以及重打包工具和开发模板自带的密钥。只认完整指纹，不按名称猜测。
                """,
            en: """
                Compares the SHA-256 fingerprint of the current signer's certificate with those whose private keys are \
                published: testkey, platform, shared, media, networkstack, sdk_sandbox and others of AOSP, and the keys \
                that repackaging tools and project templates bring along. Exact fingerprints only, never names.
                """),
        why: LocalizedText(
            zh: """
                这些私钥任何人都能下载：攻击者可以签出系统认可的“更新”，覆盖安装后直接读取本应用的数据；\
                网上被二次打包的应用也多用这类密钥签名。
                """,
            en: """
                Anybody can download these private keys and sign an update that phones accept and that inherits all of \
                the app's data. Repackaged copies of apps are usually signed with them too.
                """),
        fix: LocalizedText(
            zh: "先核实安装包来源是否正规；如确为自有版本，立即改用自己生成并妥善保管的发布密钥，以 V3 轮换或更换包名重新发布。",
            en: """
                First find out whether the package is genuine. If it is your own, change to a release key that you \
                made and guard, by v3 rotation or under a new application id.
                """),
        references: References(masvs: ["MASVS-RESILIENCE-2"], maswe: "MASWE-0104", cwe: 321),
        examples: [
            Example(.fires, signature: .valid([.v2, .v3], by: .init(published: "AOSP testkey"))),
            // The same name on another key.
            Example(
                .silent,
                signature: .valid([.v2], by: .init(subject: ["C=US", "O=Android", "OU=Android", "CN=Android"]))),
            Example(.notAssessable, signature: .unsigned),
        ],
        judge: { app in app.judgeSigners { judge(app, $0) } })

    private static func judge(_ app: App, _ signers: [Certificate]) -> Judgement {
        .found(
            signers.compactMap { certificate in
                guard let key = PublicKeyTable.key(of: certificate) else { return nil }
                return Finding(
                    message: LocalizedText(
                        zh: "签名密钥是公开的（\(key.source) \(key.name)），任何人都能签出同样签名的安装包。",
                        en: "The signing key is public (\(key.source) \(key.name)): anybody can sign with it."),
                    severity: .critical, evidence: [.certificate(certificate, in: app, certificate.subject.text)],
                    identity: "public-key \(key.source) \(key.name)")
            })
    }
}
