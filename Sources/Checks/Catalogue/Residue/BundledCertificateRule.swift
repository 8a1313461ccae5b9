import App
import Findings
import Rules

/// DAT-066: certificates that lie in the package as plain files.
enum BundledCertificateRule {
    static let rule = Rule(
        id: "DAT-066",
        title: LocalizedText(zh: "安装包内明文存放数字证书", en: "Certificates bundled in clear"),
        indicator: .userData, severity: .low, family: .residue,
        what: LocalizedText(
            zh: """
                按内容查找 X.509 证书（PEM、DER），并区分用途：网络安全配置引用的信任锚、与私钥同存的客户端证书、公共根证书集合、\
                其他。
                """,
            en: """
                Looks by content for X.509 certificates in PEM or DER and tells their use apart: trust anchors of the network \
                security configuration, client certificates with their key, collections of public roots, others.
                """),
        why: LocalizedText(
            zh: "由代码自行加载的证书文件可在二次打包时被替换为攻击者的证书，从而使证书校验失效；与私钥同存的证书可被直接盗用。",
            en: """
                A certificate that code loads by itself can be exchanged when the app is repackaged, and the check of the \
                server with it; one that lies beside its key can be used by anybody.
                """),
        fix: LocalizedText(
            zh: "优先在网络安全配置中用 pin-set 固定公钥；必须内置证书时校验其完整性，且不要把私钥放进安装包。",
            en: """
                Pin public keys in the network security configuration instead; where a certificate must be shipped, check its \
                integrity, and never ship its private key.
                """),
        references: References(masvs: ["MASVS-NETWORK-2"], maswe: "MASWE-0047", cwe: 295),
        examples: [
            Example(.fires, files: ["assets/server.cer": .text(TestPEM.certificate)]),
            Example(.fires, files: ["res/raw/client.pem": .text(TestPEM.certificate + TestPEM.privateKey)]),
            Example(.silent, files: ["assets/cacert.pem": .text(String(repeating: TestPEM.certificate, count: 20))]),
            Example(.silent, files: ["assets/notes.txt": .text("-----BEGIN CERTIFICATE----- 说明")]),
        ],
        judge: { app in
            let anchors = anchorPaths(app)
            let findings = app.files.filter { !$0.isBelow("META-INF/") }.compactMap { finding($0, anchors: anchors) }
            return .graded(findings, upTo: .low, unless: ContentGap.reason(in: app))
        })

    /// Collections of public roots have dozens of certificates; an app's own chain has a few.
    private static let collection = 20

    /// Files that the network security configuration names as trust anchors: there they have to lie in clear.
    private static func anchorPaths(_ app: App) -> Set<String> {
        guard case .configured(let files) = app.networkSecurity else { return [] }
        let anchors = files.flatMap { file in
            file.policy.base.trustAnchors + file.policy.domains.flatMap(\.trustAnchors) + file.policy.debugAnchors
        }
        return Set(anchors.compactMap(\.resource).flatMap { app.resources.files[$0.id] ?? [] })
    }

    private static func finding(_ file: AppFile, anchors: Set<String>) -> Finding? {
        guard let content = file.content, content.certificateCount > 0 else { return nil }
        let count = content.certificateCount
        let use: (zh: String, en: String, severity: Severity) =
            if content.holdsPrivateKey {
                ("与私钥存放在同一文件中", "together with a private key", .low)
            } else if anchors.contains(file.path) {
                ("作为网络安全配置的信任锚", "as trust anchors of the network security configuration", .info)
            } else if count >= collection {
                ("属于公共根证书集合", "as a collection of public roots", .info)
            } else {
                ("由应用代码自行使用", "for the app's code to use", .low)
            }
        let name = PrintableText.of(file.place)
        return Finding(
            message: LocalizedText(
                zh: "\(name) 含 \(count) 个 X.509 证书，\(use.zh)。",
                en: "\(name) holds \(count) X.509 certificate\(count == 1 ? "" : "s") \(use.en)."),
            owner: .unknown, severity: use.severity,
            evidence: [Evidence(.entry(name: file.place, offset: 0), value: "\(count) X.509")],
            identity: file.place)
    }
}
