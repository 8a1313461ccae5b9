import App
import Code
import Findings
import Rules

/// DAT-107: secrets and personal data in the query of an address.
enum URLQueryRule {
    static let rule = Rule(
        id: "DAT-107",
        title: LocalizedText(zh: "URL 携带敏感参数", en: "Secrets or personal data in URL query"),
        indicator: .userData, severity: .low, family: .transport,
        what: LocalizedText(
            zh: """
                推导 WebView.loadUrl、URL、Uri.parse、OkHttp Request.url 等的地址，查找名称涉及口令、令牌、证件号、手机号的查询参数；另查 \
                Uri.Builder.appendQueryParameter 的参数名。
                """,
            en: """
                Derives the addresses given to WebView.loadUrl, URL, Uri.parse and OkHttp's Request.url, and looks for parameters of \
                the query named after passwords, tokens, identity or phone numbers; also the names given to \
                Uri.Builder.appendQueryParameter.
                """),
        why: LocalizedText(
            zh: "地址会留在服务器日志、代理、浏览历史和 Referer 中，其中的令牌和个人信息随之泄露。",
            en:
                "Addresses stay in logs of servers and proxies, in histories and referrers, and what is in them with them."
        ),
        fix: LocalizedText(
            zh: "敏感参数放入请求头或 POST 请求体，令牌用 Authorization 头传递。",
            en: "Send them in a header or in the body of a POST request; a token in the Authorization header."),
        references: References(masvs: ["MASVS-NETWORK-1"], maswe: "MASWE-0108", cwe: 598),
        examples: [
            .code(
                .fires,
                """
                const-string v0, "https://example.cn/home?v=1&token="
                invoke-virtual {p0}, Lcn/example/app/MainActivity;->token()Ljava/lang/String;
                move-result-object v1
                invoke-virtual {v0, v1}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
                move-result-object v0
                \(load)
                """),
            .code(
                .fires,
                """
                const-string v1, "idCard"
                invoke-virtual {v0, v1, v1}, Landroid/net/Uri$Builder;->\
                appendQueryParameter(Ljava/lang/String;Ljava/lang/String;)Landroid/net/Uri$Builder;
                """),
            .code(.silent, "const-string v0, \"https://example.cn/home?v=1&page=2\"\n" + load),
            // Part of a path, and of a body.
            .code(
                .silent,
                """
                const-string v1, "&token="
                invoke-static {v1, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
                const-string v0, "https://example.cn/token/help"
                \(load)
                """),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let addressed = inquiry.calls(addresses).compactMap { site -> CodeHit? in
                    let names = inquiry.program.argument(0, of: site).alternatives.flatMap { queryNames(in: $0) }
                    return hit(site, names)
                }
                let appended = inquiry.calls(MethodPattern("Landroid/net/Uri$Builder;", "appendQueryParameter"))
                    .compactMap { site in
                        hit(site, inquiry.program.argument(0, of: site).alternatives.compactMap(\.string))
                    }
                return .graded(
                    inquiry.findings((addressed + appended).sorted { $0.site < $1.site }, "url-query") { name in
                        LocalizedText(zh: "\(name) 在 URL 中携带敏感参数。", en: "\(name) puts sensitive parameters into a URL.")
                    }, upTo: .low)
            }
        })

    private static func hit(_ site: Site, _ names: [String]) -> CodeHit? {
        names.first { SensitiveWords.word(in: $0) != nil }.map {
            CodeHit(site, PrintableText.of($0), severity: .low)
        }
    }

    /// The names of parameters that stand in an address, whatever their values are.
    private static func queryNames(in value: Value) -> [String] {
        let text =
            switch value {
            case .string(let text): text
            // What is not known is no name: it ends one.
            case .text(let parts): parts.map { $0.string ?? "\u{0}" }.joined()
            default: ""
            }
        guard let question = text.firstIndex(of: "?"), text.hasPrefix("http") || text.hasPrefix("\u{0}") else {
            return []
        }
        return text[question...].dropFirst().prefix { $0 != "#" }.split(separator: "&").compactMap { parameter in
            guard let equals = parameter.firstIndex(of: "=") else { return nil }
            let name = parameter[..<equals]
            return name.contains("\u{0}") ? nil : String(name)
        }
    }

    private static let addresses =
        [
            MethodPattern(ClassFamilies.webView, "loadUrl"), MethodPattern("Landroid/net/Uri;", "parse"),
            MethodPattern("Ljava/net/URL;", "<init>", "(Ljava/lang/String;)V"),
        ]
        + ["Lokhttp3/Request$Builder;", "Lcom/squareup/okhttp/Request$Builder;"].map {
            MethodPattern($0, "url", "(Ljava/lang/String;)\($0)")
        }

    private static let load = "invoke-virtual {v2, v0}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V"
}
