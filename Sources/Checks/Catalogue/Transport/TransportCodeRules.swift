import Rules

/// The checks of how code uses TLS and sockets.
enum TransportCodeRules {
    static let all: [Rule] =
        TrustManagerRules.all + SocketFactoryRules.all + [
            HostnameVerifierRule.rule, AllowAllHostnamesRule.rule, WebViewErrorRule.rule, TLSVersionRule.rule,
            OpenPortRule.rule, PinningRule.rule, URLQueryRule.rule, CleartextURLRule.rule,
        ]
}
