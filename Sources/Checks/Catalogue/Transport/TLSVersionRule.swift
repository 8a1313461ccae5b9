import App
import Code
import Findings
import Rules

/// DAT-061: connections that may fall back to protocols that were given up.
enum TLSVersionRule {
    static let rule = Rule(
        id: "DAT-061",
        title: LocalizedText(zh: "启用过时的 TLS 协议", en: "Obsolete TLS protocol enabled"),
        indicator: .userData, severity: .medium, family: .transport,
        what: LocalizedText(
            zh: """
                推导 SSLContext.getInstance 和 setEnabledProtocols 的参数：SSLv3、TLSv1、TLSv1.1 为中；名称 "SSL" 由系统决定版本，为低；OkHttp 的 \
                COMPATIBLE_TLS 为低。"TLS" 通过。
                """,
            en: """
                Derives the arguments of SSLContext.getInstance and setEnabledProtocols: SSLv3, TLSv1 and TLSv1.1 are medium, the name \
                "SSL", whose version the platform chooses, and OkHttp's COMPATIBLE_TLS low. "TLS" passes.
                """),
        why: LocalizedText(
            zh: "SSLv3、TLS 1.0/1.1 存在 POODLE、BEAST 等缺陷，主流浏览器和 RFC 8996 均已弃用，攻击者可迫使连接降级。",
            en: """
                SSLv3 and TLS 1.0 and 1.1 have known faults (POODLE, BEAST) and were given up by RFC 8996; an attacker can force a \
                connection down to them.
                """),
        fix: LocalizedText(
            zh: "使用 SSLContext.getInstance(\"TLS\")，只启用 TLSv1.2 和 TLSv1.3；OkHttp 使用 MODERN_TLS。",
            en: "Use SSLContext.getInstance(\"TLS\"), enable TLSv1.2 and TLSv1.3 only, and MODERN_TLS of OkHttp."),
        references: References(
            masvs: ["MASVS-NETWORK-1"], maswe: "MASWE-0050", mastg: "MASTG-TEST-0217", cwe: 326),
        examples: [
            context(.fires, "TLSv1"), context(.fires, "SSL"),
            .code(.fires, protocols("TLSv1", "TLSv1.2")),
            context(.silent, "TLS"), context(.silent, "TLSv1.2"),
            .code(.silent, protocols("TLSv1.3", "TLSv1.2")),
            // A list of names that is not enabled.
            .code(
                .silent,
                """
                const-string v0, "TLSv1"
                invoke-static {v0, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
                """),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let contexts = inquiry.calls(MethodPattern("Ljavax/net/ssl/SSLContext;", "getInstance"))
                let made = contexts.compactMap { site -> CodeHit? in
                    hit(site, inquiry.program.argument(0, of: site).alternatives.compactMap(\.string))
                }
                let enabled = inquiry.calls(enablers).compactMap { site -> CodeHit? in
                    let names = inquiry.program.argument(0, of: site).alternatives.flatMap { value -> [String] in
                        guard case .array(let elements) = value else { return [] }
                        return elements.compactMap(\.string)
                    }
                    return hit(site, names)
                }
                let compatible = ["Lokhttp3/ConnectionSpec;", "Lcom/squareup/okhttp/ConnectionSpec;"].flatMap {
                    inquiry.program.references(toField: "COMPATIBLE_TLS", of: $0)
                }.flatMap { inquiry.program.sites(of: $0, writing: false) }
                    .filter { !inquiry.scope(of: $0).contains("okhttp") }
                    .map { CodeHit($0, "COMPATIBLE_TLS", severity: .low) }
                let hits = (made + enabled + compatible).sorted { $0.site < $1.site }
                return .graded(
                    inquiry.findings(hits, "tls-version") { name in
                        LocalizedText(zh: "\(name) 启用过时的 TLS 协议。", en: "\(name) enables an obsolete TLS protocol.")
                    }, upTo: .medium)
            }
        })

    private static let enablers =
        ["Ljavax/net/ssl/SSLSocket;", "Ljavax/net/ssl/SSLEngine;"].map {
            MethodPattern($0, "setEnabledProtocols")
        } + [MethodPattern("Ljavax/net/ssl/SSLParameters;", "setProtocols")]

    private static func hit(_ site: Site, _ names: [String]) -> CodeHit? {
        if let old = names.first(where: { ["SSLv2", "SSLv3", "TLSv1", "TLSv1.0", "TLSv1.1"].contains($0) }) {
            return CodeHit(site, old, severity: .medium)
        }
        return names.contains("SSL") ? CodeHit(site, "SSL", severity: .low) : nil
    }

    private static func context(_ expectation: Example.Expectation, _ name: String) -> Example {
        .code(
            expectation,
            """
            const-string v0, "\(name)"
            invoke-static {v0}, Ljavax/net/ssl/SSLContext;->getInstance(Ljava/lang/String;)Ljavax/net/ssl/SSLContext;
            """)
    }

    private static func protocols(_ first: String, _ second: String) -> String {
        """
        const-string v1, "\(first)"
        const-string v2, "\(second)"
        filled-new-array {v1, v2}, [Ljava/lang/String;
        move-result-object v1
        invoke-virtual {v0, v1}, Ljavax/net/ssl/SSLSocket;->setEnabledProtocols([Ljava/lang/String;)V
        """
    }
}
