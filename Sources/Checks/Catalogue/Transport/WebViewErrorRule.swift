import App
import Code
import Findings
import Rules

/// DAT-059: pages are loaded although the server's certificate is wrong.
enum WebViewErrorRule {
    static let rule = Rule(
        id: "DAT-059",
        title: LocalizedText(zh: "WebView 忽略证书错误", en: "WebView ignores TLS errors"),
        indicator: .userData, severity: .critical, family: .transport,
        what: LocalizedText(
            zh: """
                查找 SslErrorHandler.proceed 的调用（系统 WebView、X5、UC 内核）：在 onReceivedSslError 中无条件调用为严重，有条件但不经用户\
                确认为高，放在对话框回调里由用户确认为中。检查了证书内容或仅限调试版的不计。
                """,
            en: """
                Looks for calls of SslErrorHandler.proceed (the platform's WebView, X5, UC): critical if onReceivedSslError calls \
                it in any case, high under a condition without asking the user, medium in the callback of a dialog. Where the \
                certificate is looked at, and in debug builds only, it does not count.
                """),
        why: LocalizedText(
            zh: "证书错误正是中间人攻击的信号。忽略后攻击者可以替换页面、窃取网页中的登录口令，并调用页面可用的 JS 接口。",
            en: """
                A certificate error is what an attack looks like. Ignored, the page can be replaced, passwords typed into it \
                taken, and the app's JavaScript bridge called.
                """),
        fix: LocalizedText(
            zh: "在 onReceivedSslError 中调用 handler.cancel()（父类的默认行为），删除 proceed 调用；自建 CA 在网络安全配置中声明。",
            en: """
                Call handler.cancel(), as the superclass does, and remove proceed; name a CA of your own in the network security \
                configuration.
                """),
        references: References(
            masvs: ["MASVS-NETWORK-1"], maswe: "MASWE-0052", mastg: "MASTG-TEST-0284", cwe: 295, cn: "GB/T 34975-2017"),
        examples: [
            client(.fires, "invoke-virtual {p2}, Landroid/webkit/SslErrorHandler;->proceed()V\nreturn-void"),
            // The same in another kernel.
            client(
                .fires, extends: "Lcom/tencent/smtt/sdk/WebViewClient;",
                """
                invoke-interface {p2}, Lcom/tencent/smtt/export/external/interfaces/SslErrorHandler;->proceed()V
                return-void
                """),
            client(
                .fires,
                """
                iget-boolean v0, p0, Lcn/example/app/Client;->lenient:Z
                if-eqz v0, :refuse
                invoke-virtual {p2}, Landroid/webkit/SslErrorHandler;->proceed()V
                return-void
                :refuse
                invoke-virtual {p2}, Landroid/webkit/SslErrorHandler;->cancel()V
                return-void
                """),
            client(.silent, "invoke-virtual {p2}, Landroid/webkit/SslErrorHandler;->cancel()V\nreturn-void"),
            // Looks at the certificate first.
            client(
                .silent,
                """
                invoke-virtual {p3}, Landroid/net/http/SslError;->getCertificate()Landroid/net/http/SslCertificate;
                move-result-object v0
                invoke-static {v0}, Lcn/example/app/Client;->isOurs(Landroid/net/http/SslCertificate;)Z
                move-result v0
                if-eqz v0, :refuse
                invoke-virtual {p2}, Landroid/webkit/SslErrorHandler;->proceed()V
                return-void
                :refuse
                invoke-virtual {p2}, Landroid/webkit/SslErrorHandler;->cancel()V
                return-void
                """),
            // A method of the same name that goes on with something else.
            client(.silent, "invoke-virtual {p0}, Lcn/example/app/Client;->proceed()V\nreturn-void"),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let hits = inquiry.calls(proceeding).compactMap { inquiry.judgeProceeding($0) }
                return .graded(
                    inquiry.findings(hits, "ssl-error") { name in
                        LocalizedText(
                            zh: "\(name) 在证书错误时继续加载网页。", en: "\(name) goes on loading a page in spite of a TLS error.")
                    }, upTo: .critical)
            }
        })

    private static let proceeding = [
        "android/webkit", "com/tencent/smtt/export/external/interfaces", "com/uc/webview/export", "com/tencent/xweb",
    ].map { MethodPattern("L\($0)/SslErrorHandler;", "proceed", "()V") }

    private static func client(
        _ expectation: Example.Expectation, extends superclass: String = "Landroid/webkit/WebViewClient;",
        _ body: String
    ) -> Example {
        .code(
            expectation, "",
            classes: ExampleCode.own(
                "Client", extends: superclass,
                """
                .field lenient:Z
                .method public onReceivedSslError(Landroid/webkit/WebView;Landroid/webkit/SslErrorHandler;\
                Landroid/net/http/SslError;)V
                \(body)
                .end method

                """))
    }
}

extension CodeInquiry {
    /// How grave it is that a site goes on; nil if it is not.
    fileprivate func judgeProceeding(_ site: Site) -> CodeHit? {
        let method = methodName(at: site)
        // Kernels wrap one handler in another.
        if method == "proceed" { return nil }
        guard let conditions = program.conditions(of: site)?.filter({ !$0.isPlain }) else { return nil }
        if conditions.contains(where: \.isDebugTest) { return nil }
        let looksAtCertificate = conditions.contains { condition in
            condition.calls.contains { $0.contains("ertificate") || $0.contains("->getEncoded(") }
        }
        if looksAtCertificate { return nil }
        guard method == "onReceivedSslError" || isCalledOnError(site) else {
            // Somewhere else: in the answer to a question that was shown.
            return method.hasPrefix("onClick") || method == "invoke" ? CodeHit(site, severity: .medium) : nil
        }
        return CodeHit(site, severity: conditions.isEmpty ? .critical : .high)
    }

    /// True if a site is in a helper that `onReceivedSslError` calls.
    private func isCalledOnError(_ site: Site) -> Bool {
        guard let method = program.method(at: site) else { return false }
        return program.callers(of: method).prefix(8).contains { methodName(at: $0) == "onReceivedSslError" }
    }
}
