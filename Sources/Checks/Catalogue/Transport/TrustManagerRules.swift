import App
import Code
import Findings
import Rules

/// DAT-056 and DAT-063: trust managers that trust every certificate, or nearly every one.
enum TrustManagerRules {
    static let all = [acceptsAll, checksLittle]

    private static let acceptsAll = Rule(
        id: "DAT-056",
        title: LocalizedText(zh: "HTTPS 未校验服务器证书", en: "TrustManager accepts every certificate"),
        indicator: .userData, severity: .critical, family: .transport,
        what: LocalizedText(
            zh: """
                分析所有实现 X509TrustManager 的类：checkServerTrusted 是否既不抛出异常，也不调用任何校验；并确认该类被创建且应用会安装\
                自定义 TrustManager。仅在调试开关下创建的不计。
                """,
            en: """
                Analyses every class that implements X509TrustManager: whether checkServerTrusted neither throws nor calls \
                anything that checks, whether one is created, and whether the app installs trust managers of its own. Those \
                created for debug builds only do not count.
                """),
        why: LocalizedText(
            zh: "同一网络中的攻击者用任意自签名证书即可冒充服务器，读取和篡改登录口令、证件号等全部 HTTPS 数据。",
            en: """
                Anyone on the network can pose as the server with a self-made certificate, and read and change all HTTPS \
                traffic: passwords, identity numbers, everything.
                """),
        fix: LocalizedText(
            zh: "删除自定义 TrustManager，使用系统默认校验；需要信任自建 CA 时，在网络安全配置的 trust-anchors 中声明该证书。",
            en: """
                Remove the custom TrustManager and let the platform check; for a CA of your own, name its certificate in the \
                trust-anchors of the network security configuration.
                """),
        references: References(
            masvs: ["MASVS-NETWORK-1"], maswe: "MASWE-0052", mastg: "MASTG-TEST-0282", cwe: 295, cn: "GB/T 34975-2017"),
        examples: [
            example(.fires, check: "return-void"),
            // A log is no check, nor is it one to refuse missing arguments.
            example(
                .fires,
                check: """
                    if-nez p1, :given
                    new-instance v0, Ljava/lang/IllegalArgumentException;
                    invoke-direct {v0}, Ljava/lang/IllegalArgumentException;-><init>()V
                    throw v0
                    :given
                    const-string v0, "tls"
                    invoke-static {v0, p2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
                    return-void
                    """),
            // Hands over to the platform's own.
            example(
                .silent,
                check: """
                    iget-object v0, p0, Lcn/example/app/Trust;->next:Ljavax/net/ssl/X509TrustManager;
                    invoke-interface {v0, p1, p2}, \(delegation)
                    return-void
                    """),
            // The same empty method in a class that is no trust manager.
            example(.silent, implements: [], check: "return-void"),
            // Only for debug builds.
            example(.silent, guarded: true, check: "return-void"),
            Example(.notApplicable),
        ],
        judge: { app in
            judge(
                app, [.acceptsAll], "trust-all", upTo: .critical,
                value: { _ in "checkServerTrusted: no check, no exception" }
            ) { name in
                LocalizedText(
                    zh: "\(name) 的 TrustManager 接受任意服务器证书。", en: "A TrustManager in \(name) accepts every certificate.")
            }
        })

    private static let checksLittle = Rule(
        id: "DAT-063",
        title: LocalizedText(zh: "证书仅校验有效期或忽略校验结果", en: "checkServerTrusted checks validity only"),
        indicator: .userData, severity: .high, family: .transport,
        what: LocalizedText(
            zh: """
                分析 X509TrustManager 的 checkServerTrusted：是否只调用 checkValidity 等读取有效期的方法，或者把校验委托给系统后又捕获并丢弃\
                CertificateException。
                """,
            en: """
                Analyses checkServerTrusted of X509TrustManager: whether it asks only whether a certificate has expired, or \
                hands over to another one and then catches and drops the CertificateException.
                """),
        why: LocalizedText(
            zh: "只看有效期不能确认证书由谁签发：攻击者自签一张未过期的证书就能解密和篡改通信。",
            en: """
                That a certificate has not expired says nothing of who issued it: one made by an attacker passes, and the \
                traffic can be read and changed.
                """),
        fix: LocalizedText(
            zh: "委托系统 TrustManager 校验证书链，不要捕获 CertificateException；额外的有效期或公钥比对只能在链校验通过之后进行。",
            en: """
                Let the platform's TrustManager check the chain and do not catch its CertificateException; check dates and \
                pins only in addition.
                """),
        references: References(
            masvs: ["MASVS-NETWORK-1"], maswe: "MASWE-0052", mastg: "MASTG-TEST-0282", cwe: 295),
        examples: [
            example(
                .fires,
                check: """
                    const/4 v0, 0
                    aget-object v0, p1, v0
                    invoke-virtual {v0}, Ljava/security/cert/X509Certificate;->checkValidity()V
                    return-void
                    """),
            example(.fires, check: delegating(handler: "return-void")),
            // The refusal is passed on.
            example(.silent, check: delegating(handler: "throw v1")),
            // The chain is checked as well.
            example(
                .silent,
                check: """
                    const/4 v0, 0
                    aget-object v1, p1, v0
                    invoke-virtual {v1}, Ljava/security/cert/X509Certificate;->checkValidity()V
                    iget-object v0, p0, Lcn/example/app/Trust;->next:Ljavax/net/ssl/X509TrustManager;
                    invoke-interface {v0, p1, p2}, \(delegation)
                    return-void
                    """),
            Example(.notApplicable),
        ],
        judge: { app in
            judge(
                app, [.validityOnly, .swallows], "validity-only", upTo: .high,
                value: { $0 == .swallows ? "CertificateException caught and dropped" : "checkValidity only" }
            ) { name in
                LocalizedText(
                    zh: "\(name) 的 TrustManager 没有校验证书由谁签发。",
                    en: "A TrustManager in \(name) does not check who issued a certificate.")
            }
        })

    private static func judge(
        _ app: App, _ kinds: Set<TrustManagerKind>, _ what: String, upTo severity: Severity,
        value: (TrustManagerKind) -> String, _ message: (String) -> LocalizedText
    ) -> Judgement {
        .ofCode(app) { inquiry in
            let managers = inquiry.weakTrustManagers.filter { kinds.contains($0.kind) && !$0.isForDebugging }
            guard !managers.isEmpty else { return .pass }
            let isInstalled = inquiry.installsTrustManagers
            let hits = managers.flatMap { manager -> [CodeHit] in
                // Code that nobody can get to is a trap for the next developer, no more.
                let isUsed = isInstalled && !manager.creations.isEmpty
                return [CodeHit(manager.check, value(manager.kind), severity: isUsed ? severity : .low)]
            }
            return .graded(inquiry.findings(hits, what, message), upTo: severity)
        }
    }

    private static let delegation = """
        Ljavax/net/ssl/X509TrustManager;->checkServerTrusted([Ljava/security/cert/X509Certificate;Ljava/lang/String;)V
        """

    private static func delegating(handler: String) -> String {
        """
        iget-object v0, p0, Lcn/example/app/Trust;->next:Ljavax/net/ssl/X509TrustManager;
        :start
        invoke-interface {v0, p1, p2}, \(delegation)
        :end
        .catch Ljava/security/cert/CertificateException; {:start .. :end} :handler
        return-void
        :handler
        move-exception v1
        \(handler)
        """
    }

    /// An app that installs a trust manager with that body.
    private static func example(
        _ expectation: Example.Expectation, implements interfaces: [String] = ["Ljavax/net/ssl/X509TrustManager;"],
        guarded: Bool = false, check: String
    ) -> Example {
        .code(
            expectation,
            """
            \(guarded ? "sget-boolean v0, Lcn/example/app/BuildConfig;->DEBUG:Z\nif-eqz v0, :release" : "")
            const/4 v3, 1
            new-array v2, v3, [Ljavax/net/ssl/TrustManager;
            new-instance v1, Lcn/example/app/Trust;
            invoke-direct {v1}, Lcn/example/app/Trust;-><init>()V
            const/4 v3, 0
            aput-object v1, v2, v3
            const/4 v0, 0
            invoke-virtual {v0, v3, v2, v3}, Ljavax/net/ssl/SSLContext;->\
            init([Ljavax/net/ssl/KeyManager;[Ljavax/net/ssl/TrustManager;Ljava/security/SecureRandom;)V
            :release
            """,
            classes: ExampleCode.own(
                "Trust", implements: interfaces,
                """
                .field next:Ljavax/net/ssl/X509TrustManager;
                .method public checkServerTrusted([Ljava/security/cert/X509Certificate;Ljava/lang/String;)V
                \(check)
                .end method

                """))
    }
}
