import App
import Findings
import Rules

/// DAT-080 and INP-021: what bundled pages do with data and passwords.
enum PageRules {
    static let all = [storage, passwords]

    static let storage = Rule(
        id: "DAT-080",
        title: LocalizedText(zh: "H5本地存储/XSS/WebSQL风险", en: "Bundled H5 uses risky storage or sinks"),
        indicator: .userData, severity: .low, family: .web,
        what: LocalizedText(
            zh:
                "在内置网页和自有脚本中查找：把口令、令牌、证件号存入 localStorage；拼接 SQL 的 WebSQL；把 location 写入 innerHTML 或 document.write。公共库不计。",
            en: """
                Looks in bundled pages and own scripts for passwords, tokens or identity numbers put into localStorage, WebSQL \
                with joined statements, and location written to innerHTML or document.write. Published libraries do not count.
                """),
        why: LocalizedText(
            zh: "localStorage 明文落盘，任何同源脚本可读；拼接和未过滤的写入可被构造的链接利用。",
            en:
                "localStorage is plain text for every script of the origin; joined statements and raw writes yield to a crafted link."
        ),
        fix: LocalizedText(
            zh: "敏感数据不落本地，或经原生接口加密存储；SQL 用参数绑定；写入页面用 textContent。",
            en: "Keep sensitive data out of local storage; bind SQL parameters; write with textContent."),
        references: References(masvs: ["MASVS-PLATFORM-2"], maswe: "MASWE-0072", cwe: 79),
        examples: [
            Example(
                .fires,
                files: ["assets/h5/login.js": .text("function f(t){\n localStorage.setItem('userToken', t);\n}")]),
            Example(
                .fires, files: ["assets/h5/a.html": .text("<html><script>d.innerHTML = location.hash;</script></html>")]
            ),
            Example(
                .silent,
                files: [
                    "assets/h5/a.js": .text("function f(t){\n localStorage.setItem('theme', t.token);\n}"),
                    "assets/h5/lib.js": .text("/*! lib v1 */\nlocalStorage.setItem('token', 1)"),
                ]),
            Example(.notApplicable),
        ],
        judge: { app in
            judge(app, [.sensitiveStorage: .low, .joinedSQL: .low, .locationSink: .low], upTo: .low) { _ in true }
        })

    static let passwords = Rule(
        id: "INP-021",
        title: LocalizedText(zh: "H5口令框不安全", en: "H5 password inputs unsafe"),
        indicator: .informationInput, severity: .medium, family: .web,
        what: LocalizedText(
            zh: "检查内置网页的口令框：类型不是 password、未关闭自动填充、表单提交到 http 地址。在线网页无法静态判断。",
            en: """
                Looks at password fields of bundled pages: a type other than password, autocomplete left on, forms sent to \
                http addresses. Pages loaded online are not seen.
                """),
        why: LocalizedText(
            zh: "明文显示的口令可被旁窥和录屏，自动填充会把口令留在系统中，http 提交可被截获。",
            en: "A visible password can be seen and recorded, autocomplete keeps it, and http lets others read it."),
        fix: LocalizedText(
            zh: "使用 type=\"password\" 并设置 autocomplete=\"off\"；表单提交到 https；登录尽量用原生安全键盘。",
            en: "Use type=\"password\" with autocomplete=\"off\", and https; prefer native screens for logging in."),
        references: References(masvs: ["MASVS-PLATFORM-2"], maswe: "MASWE-0053", cwe: 549),
        examples: [
            Example(.fires, files: ["assets/h5/l.html": .text("<html><input type=\"text\" name=\"password\"></html>")]),
            Example(
                .fires,
                files: [
                    "assets/h5/l.html": .text(
                        "<html><form action=\"http://a.gov.cn/l\"><input type=\"password\" autocomplete=\"off\"></form></html>"
                    )
                ]),
            Example(
                .silent,
                files: [
                    "assets/h5/l.html": .text(
                        "<html><form action=\"https://a.gov.cn/l\"><input type=\"password\" autocomplete=\"off\"></form></html>"
                    )
                ]),
            Example(
                .notApplicable, files: ["assets/h5/l.html": .text("<html><input type=\"text\" name=\"city\"></html>")]),
        ],
        judge: { app in
            judge(app, [.visiblePassword: .medium, .insecureForm: .medium, .rememberedPassword: .low], upTo: .medium) {
                $0.hasPasswordField
            }
        })

    private static func judge(
        _ app: App, _ severities: [WebFacts.Risk: Severity], upTo severity: Severity, _ isAsked: (WebFacts) -> Bool
    ) -> Judgement {
        let files = app.files.filter { $0.content?.web.map(isAsked) ?? false }
        guard !files.isEmpty else {
            if let gap = ContentGap.reason(in: app) { return .notAssessable(gap) }
            return .notApplicable(
                zh: "安装包中没有这样的网页；在线网页无法静态判断。", en: "The package has no such pages; those loaded online are not seen.")
        }
        var findings: [Finding] = []
        for file in files {
            for risk in file.content?.web?.risks ?? [] {
                guard let severity = severities[risk] else { continue }
                let name = PrintableText.of(file.place)
                let text = title(risk)
                findings.append(
                    Finding(
                        message: LocalizedText(zh: "\(name) \(text.zh)。", en: "\(name) \(text.en)."), owner: .unknown,
                        severity: severity,
                        evidence: [Evidence(.entry(name: file.place, offset: nil), value: risk.rawValue)],
                        identity: "\(file.place) \(risk.rawValue)"))
            }
        }
        return .graded(findings, upTo: severity, unless: ContentGap.reason(in: app))
    }

    private static func title(_ risk: WebFacts.Risk) -> (zh: String, en: String) {
        switch risk {
        case .sensitiveStorage: ("把敏感数据存入 localStorage", "puts sensitive data into localStorage")
        case .joinedSQL: ("用拼接的语句执行 WebSQL", "runs WebSQL statements that are joined from text")
        case .locationSink: ("把 location 的内容直接写入页面", "writes from location into the page")
        case .visiblePassword: ("的口令框明文显示", "has a password field that shows what is typed")
        case .rememberedPassword: ("的口令框未关闭自动填充", "has a password field with autocomplete left on")
        case .insecureForm: ("的表单提交到 http 地址", "has a form that is sent to an http address")
        }
    }
}
