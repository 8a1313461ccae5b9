import App
import Code
import Findings
import Rules

/// DAT-055: no certificate is pinned anywhere.
enum PinningRule {
    static let rule = Rule(
        id: "DAT-055",
        title: LocalizedText(zh: "未做证书固定", en: "No certificate pinning"),
        indicator: .userData, severity: .low, family: .transport,
        what: LocalizedText(
            zh: """
                检查是否存在任何一种证书固定：网络安全配置的 pin-set、OkHttp CertificatePinner、TrustKit，或比对公钥、证书摘要的自定义 \
                TrustManager。OkHttp 被混淆而无法辨认时不作判断。
                """,
            en: """
                Looks for any pinning: a pin-set of the network security configuration, OkHttp's CertificatePinner, TrustKit, or a \
                TrustManager that compares keys or digests. Where OkHttp is obfuscated beyond recognition nothing is said.
                """),
        why: LocalizedText(
            zh: "设备上被安装了恶意根证书，或某个 CA 被攻破时，HTTPS 流量会被解密。",
            en: "With a malicious root certificate on the device, or a broken CA, HTTPS traffic can be read."),
        fix: LocalizedText(
            zh: "对登录、支付等接口的域名配置 pin-set 并预留备份公钥；证书轮换频繁的政务 CA 可固定中间证书的公钥。",
            en: """
                Pin the hosts of log-in and payment with a pin-set and a backup key; where certificates change often, pin the key of \
                the intermediate CA.
                """),
        references: References(
            masvs: ["MASVS-NETWORK-2"], maswe: "MASWE-0047", mastg: "MASTG-TEST-0242", cwe: 295),
        examples: [
            .code(.fires, outside: Example.internet, ""),
            .code(
                .silent, outside: Example.internet,
                """
                const/4 v0, 0
                invoke-virtual {v0, v0, v0}, Lokhttp3/CertificatePinner$Builder;->\
                add(Ljava/lang/String;[Ljava/lang/String;)Lokhttp3/CertificatePinner$Builder;
                """),
            .code(
                .silent, outside: Example.internet, "",
                classes: ExampleCode.own(
                    "Pins", implements: ["Ljavax/net/ssl/X509TrustManager;"],
                    """
                    .method public checkServerTrusted([Ljava/security/cert/X509Certificate;Ljava/lang/String;)V
                    const/4 v0, 0
                    aget-object v0, p1, v0
                    invoke-virtual {v0}, Ljava/security/cert/X509Certificate;->getPublicKey()Ljava/security/PublicKey;
                    return-void
                    .end method

                    """)),
            // OkHttp's own text without its class: the names were taken away.
            .code(.notAssessable, outside: Example.internet, "const-string v0, \"Certificate pinning failure!\""),
            .code(.notApplicable, ""), Example(.notApplicable, outside: Example.internet),
        ],
        judge: { app in
            app.judgeConnections { application in
                switch app.networkSecurity {
                case .configured(let files) where files.contains(where: \.hasPins): return .pass
                case .unreadable(let reason): return .notAssessable(reason)
                default: return .ofCode(app, absence: .isBad) { judge($0, application) }
                }
            }
        })

    private static func judge(_ inquiry: CodeInquiry, _ application: ApplicationElement) -> Judgement {
        if !inquiry.calls(pinners).isEmpty || inquiry.hasPinningTrustManager { return .pass }
        let isRenamed =
            inquiry.program.hasString("Certificate pinning failure!")
            && inquiry.program.type("Lokhttp3/CertificatePinner;") == nil
        if isRenamed {
            return .notAssessable(
                LocalizedText(
                    zh: "OkHttp 已被混淆，无法判断是否使用了 CertificatePinner。",
                    en: "OkHttp is obfuscated: whether CertificatePinner is used cannot be told."))
        }
        return .found([
            Finding(
                message: LocalizedText(
                    zh: "配置和代码中都没有发现证书固定。", en: "Neither the configuration nor the code pins a certificate."),
                severity: .low, evidence: [.manifest(application.xpath, "no pins")], identity: "no-pinning")
        ])
    }

    private static let pinners =
        ["Lokhttp3/CertificatePinner$Builder;", "Lcom/squareup/okhttp/CertificatePinner$Builder;"].map {
            MethodPattern($0, "add")
        } + [
            MethodPattern("Lcom/datatheorem/android/trustkit/TrustKit;", "initializeWithNetworkSecurityConfiguration"),
            MethodPattern("Lokhttp3/CertificatePinner;", "pin"),
        ]
}

extension NetworkSecurityFile {
    fileprivate var hasPins: Bool { policy.domains.contains { $0.pinSet?.pins.isEmpty == false } }
}

extension CodeInquiry {
    /// True if some trust manager of the app looks at keys or digests of certificates.
    fileprivate var hasPinningTrustManager: Bool {
        guard let interface = program.type("Ljavax/net/ssl/X509TrustManager;") else { return false }
        return program.descendants(of: interface).contains { type in
            program.methods(of: type, named: "checkServerTrusted").contains { method in
                program.shape(of: method)?.calls.contains { call in
                    let name = program.mentionedName(at: call)
                    return name.contains("->getPublicKey(") || name.contains("->getEncoded(")
                } ?? false
            }
        }
    }
}
