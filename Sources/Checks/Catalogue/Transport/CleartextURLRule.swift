import App
import Code
import Findings
import Rules

/// DAT-052: addresses without TLS that the code opens.
enum CleartextURLRule {
    static let rule = Rule(
        id: "DAT-052",
        title: LocalizedText(zh: "代码使用 HTTP 明文地址", en: "Cleartext addresses in use"),
        indicator: .userData, severity: .medium, family: .transport,
        what: LocalizedText(
            zh: """
                推导传给 URL、OkHttp、Retrofit、Volley、HttpClient、WebView.loadUrl、MQTT 等的地址常量（含跨方法、拼接的前缀），以 http://、ws://、ftp://、tcp:// \
                开头的计入；本机地址、命名空间等不会传给这些方法的不计。
                """,
            en: """
                Derives the constant addresses (over calls, and the beginnings of what is put together) given to URL, OkHttp, Retrofit, \
                Volley, HttpClient, WebView.loadUrl and MQTT; those that begin with http://, ws://, ftp:// or tcp:// count. Addresses \
                of the phone itself do not, nor namespaces, which nobody opens.
                """),
        why: LocalizedText(
            zh: "明文传输的内容在同一网络中可被窃听和篡改。",
            en: "Whoever is on the same network reads and changes what is sent."),
        fix: LocalizedText(
            zh: "全部改用 HTTPS（wss、mqtts），并在 network_security_config 中禁止明文。",
            en: "Use HTTPS (wss, mqtts) everywhere, and forbid cleartext in network_security_config."),
        references: References(masvs: ["MASVS-NETWORK-1"], maswe: "MASWE-0050", mastg: "MASTG-TEST-0233", cwe: 319),
        examples: [
            .code(.fires, open("http://api.yunling.gov.cn/login")),
            // Put together in another method.
            .code(
                .fires,
                """
                new-instance v1, Ljava/net/URL;
                invoke-static {}, Lcn/example/app/MainActivity;->base()Ljava/lang/String;
                move-result-object v0
                invoke-direct {v1, v0}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
                """,
                members: """
                    .method static base()Ljava/lang/String;
                    const-string v0, "http://api.yunling.gov.cn/"
                    return-object v0
                    .end method

                    """),
            .code(.silent, open("https://api.yunling.gov.cn/login")),
            .code(.silent, open("http://127.0.0.1:8080/") + open("http://localhost/a")),
            // A namespace that nobody opens.
            .code(
                .silent, "const-string v0, \"http://www.gov.cn/ns/a\"\n" + open("https://api.yunling.gov.cn/login")),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let sites = inquiry.calls(openers)
                guard !sites.isEmpty else {
                    return .notApplicable(zh: "代码没有打开网络地址。", en: "The code opens no network addresses.")
                }
                let hits = sites.compactMap { inquiry.cleartextAddress($0) }
                return .found(
                    inquiry.findings(hits, "cleartext-url") { name in
                        LocalizedText(zh: "\(name) 使用明文地址。", en: "\(name) opens an address without TLS.")
                    })
            }
        })

    private static let openers =
        [
            MethodPattern("Ljava/net/URL;", "<init>", "(Ljava/lang/String;)V"),
            MethodPattern(
                ["Lokhttp3/Request$Builder;", "Lcom/squareup/okhttp/Request$Builder;"], "url",
                "(Ljava/lang/String;)Lokhttp3/Request$Builder;"),
            MethodPattern(
                "Lretrofit2/Retrofit$Builder;", "baseUrl", "(Ljava/lang/String;)Lretrofit2/Retrofit$Builder;"),
            MethodPattern("Lokhttp3/HttpUrl;", "parse"), MethodPattern("Lokhttp3/HttpUrl$Companion;", "get"),
        ]
        + ["HttpGet", "HttpPost", "HttpPut", "HttpDelete"].map {
            MethodPattern("Lorg/apache/http/client/methods/\($0);", "<init>", "(Ljava/lang/String;)V")
        }
        + [
            MethodPattern(ClassFamilies.webView, "loadUrl"),
            MethodPattern("Lorg/eclipse/paho/client/mqttv3/MqttClient;", "<init>"),
            MethodPattern("Lorg/eclipse/paho/client/mqttv3/MqttAsyncClient;", "<init>"),
            MethodPattern("Ljava/net/URI;", "create"),
        ]

    private static func open(_ address: String) -> String {
        """
        const-string v0, "\(address)"
        new-instance v1, Ljava/net/URL;
        invoke-direct {v1, v0}, Ljava/net/URL;-><init>(Ljava/lang/String;)V

        """
    }
}

extension CodeInquiry {
    /// An opened address without TLS; nil for every other.
    fileprivate func cleartextAddress(_ site: Site) -> CodeHit? {
        for prefix in program.argument(0, of: site).prefixes {
            let lower = prefix.lowercased()
            guard ["http://", "ws://", "ftp://", "tcp://"].contains(where: lower.hasPrefix) else { continue }
            let host = HostKind(String(lower.prefix { $0 != "?" && $0 != "#" })).hostName
            if host.isEmpty || host == "localhost" || host.hasPrefix("127.") || host == "10.0.2.2" { continue }
            return CodeHit(site, PrintableText.of(prefix), severity: .medium)
        }
        return nil
    }
}

extension HostKind {
    /// The host alone, of an address with a path too.
    fileprivate var hostName: Substring { host.prefix { $0 != "/" && $0 != ":" } }
}
