import App
import Code
import Findings
import Rules

/// DAT-058: ready-made verifiers that accept every host name.
enum AllowAllHostnamesRule {
    static let rule = Rule(
        id: "DAT-058",
        title: LocalizedText(zh: "使用允许任意主机名的校验器", en: "AllowAll hostname verifier"),
        indicator: .userData, severity: .high, family: .transport,
        what: LocalizedText(
            zh: """
                查找设置主机名校验器的调用，其参数来自 ALLOW_ALL_HOSTNAME_VERIFIER、AllowAllHostnameVerifier 或 NoopHostnameVerifier；只读取\
                该常量而不设置的不计。
                """,
            en: """
                Looks for calls that set a host name verifier to ALLOW_ALL_HOSTNAME_VERIFIER, AllowAllHostnameVerifier or \
                NoopHostnameVerifier; merely reading the constant does not count.
                """),
        why: LocalizedText(
            zh: "任意域名的合法证书都会被接受，中间人攻击者可以冒充服务器。",
            en: "The valid certificate of any domain is accepted: someone in between can pose as the server."),
        fix: LocalizedText(
            zh: "改用 HttpsURLConnection 或 OkHttp 的默认校验，或 DefaultHostnameVerifier；并迁移掉已停止维护的 Apache HttpClient。",
            en: """
                Use the default of HttpsURLConnection or OkHttp, or DefaultHostnameVerifier, and move away from the unmaintained \
                Apache HttpClient.
                """),
        references: References(masvs: ["MASVS-NETWORK-1"], maswe: "MASWE-0052", mastg: "MASTG-TEST-0283", cwe: 297),
        examples: [
            .code(.fires, setting("sget-object v1, \(socketFactory)->ALLOW_ALL_HOSTNAME_VERIFIER:\(verifier)")),
            .code(
                .fires,
                setting(
                    """
                    new-instance v1, Lorg/apache/http/conn/ssl/NoopHostnameVerifier;
                    invoke-direct {v1}, Lorg/apache/http/conn/ssl/NoopHostnameVerifier;-><init>()V
                    """)),
            .code(.silent, setting("sget-object v1, \(socketFactory)->STRICT_HOSTNAME_VERIFIER:\(verifier)")),
            // Read, but never set.
            .code(.silent, "sget-object v1, \(socketFactory)->ALLOW_ALL_HOSTNAME_VERIFIER:\(verifier)"),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                inquiry.graded(setters, "allow-all-hostnames", upTo: .high) { site in
                    let arguments = (0..<2).map { inquiry.program.argument($0, of: site) }
                    let names = arguments.flatMap(\.alternatives).compactMap(source)
                    guard let name = names.first(where: { acceptsAll($0) }) else { return nil }
                    return CodeHit(site, name, severity: .high)
                } _: { name in
                    LocalizedText(
                        zh: "\(name) 设置了接受任意主机名的校验器。", en: "\(name) sets a verifier that accepts every host name.")
                }
            }
        })

    /// Where a verifier comes from: a class, a constant, a method's result.
    private static func source(_ value: Value) -> String? {
        switch value {
        case .instance(let type, _): type
        case .field(let name): name
        case .result(let name, _): name
        default: nil
        }
    }

    private static func acceptsAll(_ source: String) -> Bool {
        source.contains("->ALLOW_ALL_HOSTNAME_VERIFIER") || source.contains("/AllowAllHostnameVerifier;")
            || source.contains("/NoopHostnameVerifier;")
    }

    /// The platform's, OkHttp's and Apache's, under the names they are repackaged as too.
    private static let setters: [MethodPattern] =
        ["setHostnameVerifier", "setDefaultHostnameVerifier"].map {
            MethodPattern("Ljavax/net/ssl/HttpsURLConnection;", $0)
        }
        + ["Lokhttp3/OkHttpClient$Builder;", "Lcom/squareup/okhttp/OkHttpClient;"].flatMap { owner in
            ["hostnameVerifier", "setHostnameVerifier"].map { MethodPattern(owner, $0) }
        }
        + ["org/apache/http", "cz/msebera/android/httpclient"].flatMap { package in
            [
                MethodPattern("L\(package)/conn/ssl/SSLSocketFactory;", "setHostnameVerifier"),
                MethodPattern("L\(package)/conn/ssl/SSLConnectionSocketFactory;", "<init>"),
                MethodPattern("L\(package)/impl/client/HttpClientBuilder;", "setHostnameVerifier"),
                MethodPattern("L\(package)/impl/client/HttpClientBuilder;", "setSSLHostnameVerifier"),
            ]
        }

    private static let socketFactory = "Lorg/apache/http/conn/ssl/SSLSocketFactory;"
    private static let verifier = "Lorg/apache/http/conn/ssl/X509HostnameVerifier;"

    private static func setting(_ argument: String) -> String {
        """
        const/4 v0, 0
        \(argument)
        invoke-virtual {v0, v1}, \(socketFactory)->setHostnameVerifier(\(verifier))V
        """
    }
}
