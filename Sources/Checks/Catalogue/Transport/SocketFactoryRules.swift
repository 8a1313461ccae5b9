import App
import Code
import Findings
import Rules

/// DAT-060 and DAT-062: TLS sockets that nobody compares with the host they were meant for.
enum SocketFactoryRules {
    static let all = [insecureFactory, uncheckedSocket]

    private static let insecureFactory = Rule(
        id: "DAT-060",
        title: LocalizedText(zh: "使用不安全的 SSLSocketFactory", en: "Insecure socket factory"),
        indicator: .userData, severity: .high, family: .transport,
        what: LocalizedText(
            zh: "查找 SSLCertificateSocketFactory.getInsecure 的调用，以及该类中按 InetAddress 建立连接、不校验主机名的 createSocket 调用。",
            en: """
                Looks for calls of SSLCertificateSocketFactory.getInsecure, and of its createSocket with an InetAddress, which \
                checks no host name.
                """),
        why: LocalizedText(
            zh: "getInsecure 返回的工厂关闭全部证书校验，按 IP 建立的连接不核对主机名，通信可被中间人解密。",
            en: """
                The factory of getInsecure checks no certificate at all, and a connection to an address no host name: someone in \
                between can read it.
                """),
        fix: LocalizedText(
            zh: "使用 SSLSocketFactory.getDefault() 或 HttpsURLConnection、OkHttp 的默认实现，按主机名建立连接。",
            en: """
                Use SSLSocketFactory.getDefault(), or what HttpsURLConnection and OkHttp use, and connect by host name.
                """),
        references: References(masvs: ["MASVS-NETWORK-1"], maswe: "MASWE-0052", cwe: 295),
        examples: [
            .code(
                .fires,
                """
                const/4 v0, 0
                invoke-static {v0, v0}, \(certificateFactory)->\
                getInsecure(ILandroid/net/SSLSessionCache;)Ljavax/net/ssl/SSLSocketFactory;
                """),
            .code(
                .fires,
                """
                const/4 v0, 0
                invoke-virtual {v0, v0, v0}, \(certificateFactory)->\
                createSocket(Ljava/net/InetAddress;I)Ljava/net/Socket;
                """),
            .code(
                .silent,
                """
                const/4 v0, 0
                invoke-static {v0, v0}, \(certificateFactory)->\
                getDefault(ILandroid/net/SSLSessionCache;)Ljavax/net/ssl/SSLSocketFactory;
                """),
            .code(
                .silent,
                """
                const/4 v0, 0
                invoke-virtual {v0, v0, v0}, \(certificateFactory)->createSocket(Ljava/lang/String;I)Ljava/net/Socket;
                """),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let patterns =
                    [MethodPattern(certificateFactory, "getInsecure")]
                    + ["I", "ILjava/net/InetAddress;I"].map {
                        MethodPattern(
                            certificateFactory, "createSocket", "(Ljava/net/InetAddress;\($0))Ljava/net/Socket;")
                    }
                return inquiry.graded(patterns, "insecure-factory", upTo: .high) { site in
                    inquiry.isForDebugging(site) ? nil : CodeHit(site, severity: .high)
                } _: { name in
                    LocalizedText(
                        zh: "\(name) 使用不校验证书或主机名的 SSLCertificateSocketFactory。",
                        en: "\(name) uses an SSLCertificateSocketFactory that checks no certificate or no host name.")
                }
            }
        })

    private static let uncheckedSocket = Rule(
        id: "DAT-062",
        title: LocalizedText(zh: "SSLSocket 未校验主机名", en: "SSLSocket without hostname check"),
        indicator: .userData, severity: .high, family: .transport,
        what: LocalizedText(
            zh: """
                查找用 SSLSocketFactory.createSocket(主机, 端口) 建立连接并直接读写的类，且同一个类中既没有 HostnameVerifier.verify，也没有 \
                setEndpointIdentificationAlgorithm。封装 SSLSocketFactory 的类和 HTTP 库除外。
                """,
            en: """
                Looks for classes that connect by SSLSocketFactory.createSocket(host, port) and read or write, and neither call \
                HostnameVerifier.verify nor setEndpointIdentificationAlgorithm. Wrappers of socket factories and HTTP libraries \
                are left out.
                """),
        why: LocalizedText(
            zh: "SSLSocket 本身不核对证书中的主机名，任意域名的合法证书都能通过，通信可被劫持。",
            en: """
                An SSLSocket does not compare the certificate with the host by itself: the valid certificate of any domain \
                passes, and the connection can be taken over.
                """),
        fix: LocalizedText(
            zh: """
                握手前通过 SSLParameters.setEndpointIdentificationAlgorithm("HTTPS") 开启校验，或握手后用 \
                HttpsURLConnection.getDefaultHostnameVerifier().verify 核对。
                """,
            en: """
                Turn the check on by SSLParameters.setEndpointIdentificationAlgorithm("HTTPS") before the handshake, or call \
                HttpsURLConnection.getDefaultHostnameVerifier().verify after it.
                """),
        references: References(masvs: ["MASVS-NETWORK-1"], maswe: "MASWE-0052", mastg: "MASTG-TEST-0234", cwe: 297),
        examples: [
            .code(.fires, connecting("")),
            .code(
                .silent,
                connecting(
                    """
                    const-string v1, "HTTPS"
                    invoke-virtual {v0, v1}, Ljavax/net/ssl/SSLParameters;->\
                    setEndpointIdentificationAlgorithm(Ljava/lang/String;)V
                    """)),
            // A plain socket is another question.
            .code(
                .silent, connecting("").replacing("Ljavax/net/ssl/SSLSocketFactory;", with: "Lcn/example/app/Sockets;")),
            Example(.notApplicable),
        ],
        judge: { app in .ofCode(app) { $0.judgeUncheckedSockets() } })

    private static let certificateFactory = "Landroid/net/SSLCertificateSocketFactory;"

    private static func connecting(_ check: String) -> String {
        """
        const/4 v0, 0
        const-string v1, "api.example.cn"
        const/16 v2, 443
        invoke-virtual {v0, v1, v2}, Ljavax/net/ssl/SSLSocketFactory;->\
        createSocket(Ljava/lang/String;I)Ljava/net/Socket;
        move-result-object v3
        \(check)
        invoke-virtual {v3}, Ljava/net/Socket;->getOutputStream()Ljava/io/OutputStream;
        """
    }
}

extension CodeInquiry {
    fileprivate func judgeUncheckedSockets() -> Judgement {
        let made = ["(Ljava/lang/String;I)", "(Ljava/net/Socket;Ljava/lang/String;IZ)"].map {
            MethodPattern("Ljavax/net/ssl/SSLSocketFactory;", "createSocket", "\($0)Ljava/net/Socket;")
        }
        let sites = calls(made)
        guard !sites.isEmpty else { return .pass }
        let checked = scopes(calling: [
            MethodPattern("Ljavax/net/ssl/HostnameVerifier;", "verify"),
            MethodPattern("Ljavax/net/ssl/SSLParameters;", "setEndpointIdentificationAlgorithm"),
        ])
        let used = scopes(calling: [
            MethodPattern("Ljava/net/Socket;", "getInputStream"), MethodPattern("Ljava/net/Socket;", "getOutputStream"),
        ])
        let hits = sites.compactMap { site -> CodeHit? in
            let scope = scope(of: site)
            guard used.contains(scope), !checked.contains(scope), methodName(at: site) != "createSocket",
                !Self.httpLibraries.contains(where: { scope.hasPrefix($0) })
            else { return nil }
            return CodeHit(site, severity: .high)
        }
        return .graded(
            findings(hits, "unchecked-socket") { name in
                LocalizedText(
                    zh: "\(name) 通过 SSLSocket 通信但没有核对主机名。",
                    en: "\(name) talks over an SSLSocket without comparing the host name.")
            }, upTo: .high)
    }

    /// They check in other classes than those that connect.
    private static let httpLibraries = [
        "okhttp3.", "com.squareup.okhttp.", "com.android.okhttp.", "org.apache.http.", "cz.msebera.android.httpclient.",
        "io.netty.",
    ]
}
