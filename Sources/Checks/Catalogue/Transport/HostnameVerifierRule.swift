import App
import Code
import Findings
import Rules

/// DAT-057: host name verifiers that say yes to every name.
enum HostnameVerifierRule {
    static let rule = Rule(
        id: "DAT-057",
        title: LocalizedText(zh: "HTTPS 未校验主机名", en: "HostnameVerifier always true"),
        indicator: .userData, severity: .critical, family: .transport,
        what: LocalizedText(
            zh: """
                分析所有实现 HostnameVerifier 的类（包括 lambda）：verify 在所有路径上都返回 true，且除日志外不做任何判断；未被创建的类按低风险\
                计，仅在调试开关下创建的不计。
                """,
            en: """
                Analyses every class that implements HostnameVerifier, lambdas among them: whether verify returns true on all \
                paths and does nothing but log. A class that nobody creates counts little, one for debug builds not at all.
                """),
        why: LocalizedText(
            zh: "不校验主机名时，攻击者用任意一个合法网站的证书就能冒充本应用的服务器，截获登录凭证和个人信息。",
            en: """
                Without it the valid certificate of any other site will do to pose as the app's server and take credentials \
                and personal data.
                """),
        fix: LocalizedText(
            zh: "删除自定义 HostnameVerifier，使用系统或 OkHttp 的默认实现；确需多个域名时只比对固定的域名列表，其余交给默认实现。",
            en: """
                Remove the custom HostnameVerifier and use the default one; if several names are needed, compare with a fixed \
                list and leave the rest to the default.
                """),
        references: References(
            masvs: ["MASVS-NETWORK-1"], maswe: "MASWE-0052", mastg: "MASTG-TEST-0283", cwe: 297, cn: "GB/T 34975-2017"),
        examples: [
            example(.fires, verify: "const/4 v0, 1\nreturn v0"),
            example(
                .fires,
                verify: """
                    const-string v0, "tls"
                    invoke-static {v0, p1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
                    invoke-static {p1, p2}, Lcn/example/app/Names;->yes(Ljava/lang/String;Ljavax/net/ssl/SSLSession;)Z
                    move-result v0
                    return v0
                    """),
            // What it returns depends on the name.
            example(
                .silent,
                verify: """
                    const-string v0, "api.example.cn"
                    invoke-virtual {v0, p1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
                    move-result v0
                    return v0
                    """),
            // True, but only for one host, else false.
            example(
                .silent,
                verify: """
                    invoke-virtual {p1}, Ljava/lang/String;->length()I
                    move-result v1
                    const/4 v0, 0
                    if-eqz v1, :no
                    const/4 v0, 1
                    :no
                    return v0
                    """),
            // The same body in a class that verifies something else.
            example(.silent, implements: "Lcn/example/app/Verifier;", verify: "const/4 v0, 1\nreturn v0"),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let hits = inquiry.blindVerifiers
                return .graded(
                    inquiry.findings(hits, "hostname-verifier") { name in
                        LocalizedText(
                            zh: "\(name) 的 HostnameVerifier 对任意主机名都返回 true。",
                            en: "A HostnameVerifier in \(name) returns true for every host name.")
                    }, upTo: .critical)
            }
        })

    private static func example(
        _ expectation: Example.Expectation, implements interface: String = "Ljavax/net/ssl/HostnameVerifier;",
        verify: String
    ) -> Example {
        .code(
            expectation,
            """
            new-instance v0, Lcn/example/app/Names;
            invoke-direct {v0}, Lcn/example/app/Names;-><init>()V
            invoke-static {v0}, Ljavax/net/ssl/HttpsURLConnection;->\
            setDefaultHostnameVerifier(Ljavax/net/ssl/HostnameVerifier;)V
            """,
            classes: ExampleCode.own(
                "Names", implements: [interface],
                """
                .method public verify(Ljava/lang/String;Ljavax/net/ssl/SSLSession;)Z
                \(verify)
                .end method
                .method static yes(Ljava/lang/String;Ljavax/net/ssl/SSLSession;)Z
                const/4 v0, 1
                return v0
                .end method

                """))
    }
}

extension CodeInquiry {
    /// Where the bodies begin that accept every host name.
    fileprivate var blindVerifiers: [CodeHit] {
        guard let interface = program.type("Ljavax/net/ssl/HostnameVerifier;") else { return [] }
        return program.descendants(of: interface).compactMap { type in
            let verify = program.methods(of: type, named: "verify").first { method in
                program.signature(of: method) == program.signature("verify", Self.verifyPrototype)
            }
            guard let verify, program.returnValue(of: verify).number == 1, isHarmless(verify),
                let start = start(of: verify)
            else { return nil }
            let creations = creations(of: type)
            if !creations.isEmpty, creations.allSatisfy({ isForDebugging($0) }) { return nil }
            return CodeHit(start, "verify: return true", severity: creations.isEmpty ? .low : .critical)
        }
    }

    private static let verifyPrototype = "(Ljava/lang/String;Ljavax/net/ssl/SSLSession;)Z"
}
