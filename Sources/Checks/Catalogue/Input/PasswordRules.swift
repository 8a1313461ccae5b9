import App
import Code
import Findings
import Rules

/// INP-017 and INP-018: what becomes of typed passwords.
enum PasswordRules {
    static let all = [kept, sent]

    private static let kept = Rule(
        id: "INP-017",
        title: LocalizedText(zh: "口令内存/记住密码", en: "Password kept in memory or saved"),
        indicator: .informationInput, severity: .low, family: .inputFields, topic: .sensitive,
        what: LocalizedText(
            zh: "追踪密码框的内容是否存入静态字段，或未经加密写入 SharedPreferences。密码框由布局中的 inputType 识别。",
            en: """
                Follows what is typed into password fields into static fields, and to SharedPreferences without a cipher between. Fields \
                are known by the inputType in layouts.
                """),
        why: LocalizedText(
            zh: "静态字段中的字符串在进程存活期间无法清除，内存转储即可读出；保存到文件的口令更易泄露。",
            en: "A string in a static field stays as long as the process does, for every memory dump; a file is worse."),
        fix: LocalizedText(
            zh: "口令只放在局部 char[] 中，用后清零；需要免登录时保存可撤销的令牌而非口令。",
            en: "Keep passwords in a local char[] and clear it; to stay logged in keep a token that can be revoked."),
        references: References(
            masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0006", cwe: 316, cn: "绿盟测试指南 内存访问"),
        examples: [
            LeakExample.login(
                .fires, LeakExample.typed() + "sput-object v0, Lcn/example/app/Session;->password:Ljava/lang/String;"),
            LeakExample.login(.fires, LeakExample.typed() + put),
            LeakExample.login(.silent, LeakExample.typed() + LeakExample.encrypted + put),
            LeakExample.login(
                .silent,
                LeakExample.typed(into: "0x7f0f0001")
                    + "sput-object v0, Lcn/example/app/Session;->user:Ljava/lang/String;"),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofPasswords(app) { inquiry in
                let flows = inquiry.sensitiveFlows
                let stored = flows.stores.filter { $0.source == .password }.compactMap { _, store in
                    inquiry.hit(store.origin, DataWay(steps: store.path.map(\.site), end: store.site), .low)
                }
                let saved = flows.from([.password], to: [.preference]).compactMap { inquiry.hit($0, severity: .low) }
                return inquiry.judge(stored + saved, "kept-password", upTo: .low, gap: flows.gap) { name in
                    LocalizedText(zh: "\(name) 读取的口令被长期保存。", en: "A password that \(name) reads is kept.")
                }
            }
        })

    private static let sent = Rule(
        id: "INP-018",
        title: LocalizedText(zh: "口令传输保护不足", en: "Password sent unprotected"),
        indicator: .informationInput, severity: .medium, family: .inputFields, topic: .sensitive,
        what: LocalizedText(
            zh: """
                追踪口令是否未经加密进入 HTTP 请求（HttpURLConnection、OkHttp、HttpClient、Volley 等），且应用允许明文传输、途经的类中有 http:// \
                地址。只经 HTTPS 发送的不计。
                """,
            en: """
                Follows passwords into requests (HttpURLConnection, OkHttp, HttpClient, Volley and others) without a cipher between, in apps \
                that allow cleartext and through classes with an http:// address. What goes over https only does not count.
                """),
        why: LocalizedText(
            zh: "同一网络中的任何人都能截获明文口令并登录账户。",
            en: "Anybody on the same network reads the password and logs in."),
        fix: LocalizedText(
            zh: "只用 HTTPS 并校验证书，禁用明文传输；口令再用服务端公钥（SM2、RSA-OAEP）加密。",
            en: "Use https only, forbid cleartext, and encrypt the password with the server's public key on top."),
        references: References(
            masvs: ["MASVS-AUTH-1", "MASVS-NETWORK-1"], maswe: "MASWE-0108", cwe: 523,
            cn: "JR/T 0092-2019 身份认证安全"),
        examples: [
            LeakExample.login(.fires, application: clear, LeakExample.typed() + request("http://api.example.cn/login")),
            LeakExample.login(
                .silent, application: clear, LeakExample.typed() + request("https://api.example.cn/login")),
            LeakExample.login(.silent, LeakExample.typed() + request("http://api.example.cn/login")),
            LeakExample.login(
                .silent, application: clear,
                LeakExample.typed() + LeakExample.encrypted + request("http://api.example.cn/login")),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofPasswords(app) { inquiry in
                if case .unreadable(let reason) = app.networkSecurity { return .notAssessable(reason) }
                guard app.mayUseNetwork, app.allowsSomeCleartext else { return .pass }
                let flows = inquiry.sensitiveFlows
                let hits = flows.from(DataSource.credentials, to: [.request, .stream]).compactMap { flow -> CodeHit? in
                    guard inquiry.isPassword(flow), inquiry.isSent(flow), inquiry.namesCleartext(flow) else {
                        return nil
                    }
                    return inquiry.hit(flow, severity: .medium)
                }
                return inquiry.judge(hits, "sent-password", upTo: .medium, gap: flows.gap) { name in
                    LocalizedText(
                        zh: "\(name) 取得的口令经明文 HTTP 发送。", en: "A password that \(name) reads is sent over plain HTTP.")
                }
            }
        })

    private static let clear = "android:usesCleartextTraffic=\"true\""
    private static let put = """
        const-string v1, "value"
        const/4 v2, 0
        invoke-interface {v2, v1, v0}, Landroid/content/SharedPreferences$Editor;->\
        putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
        """

    private static func request(_ address: String) -> String {
        """

        const-string v2, "\(address)"
        const-string v3, "password"
        new-instance v1, Lorg/apache/http/message/BasicNameValuePair;
        invoke-direct {v1, v3, v0}, Lorg/apache/http/message/BasicNameValuePair;->\
        <init>(Ljava/lang/String;Ljava/lang/String;)V
        """
    }
}

extension Judgement {
    /// Asks about typed passwords; an app without password fields is not asked.
    fileprivate static func ofPasswords(_ app: App, _ ask: (CodeInquiry) -> Judgement) -> Judgement {
        ofCode(app) { inquiry in
            if let reason = app.resources.unreadable { return .notAssessable(reason) }
            guard inquiry.passwordFields.areSeen else {
                return .notApplicable(zh: "布局中没有密码输入框。", en: "No layout has a password field.")
            }
            return ask(inquiry)
        }
    }
}

extension App {
    /// True if the app may open connections in the clear to some host at least.
    fileprivate var allowsSomeCleartext: Bool {
        switch networkSecurity {
        case .none(let policy): policy.base.permitsCleartext
        case .configured(let files):
            files.contains { file in
                ([file.policy.base] + file.policy.domains).contains { $0.permitsCleartext }
            }
        case .unreadable: false
        }
    }
}

extension CodeInquiry {
    /// True if what is followed is a password: typed, or read under such a name.
    fileprivate func isPassword(_ flow: DataFlow) -> Bool {
        guard flow.source != .password, case .site(let site) = flow.flow.origin else { return true }
        return program.argument(0, of: site, depth: 0).alternatives.contains { name in
            let word = name.string.flatMap { SensitiveWords.word(in: $0) } ?? ""
            return ["password", "passwd", "pwd", "pass"].contains(word)
        }
    }

    /// True if it ends in a request; streams are those of connections only where their method opens one.
    fileprivate func isSent(_ flow: DataFlow) -> Bool {
        flow.sink == .request
            || calls(around: flow.flow.sinkSite).contains { call in
                call.name == "getOutputStream" && call.owner.hasSuffix("URLConnection;")
            }
    }

    /// True if a class on the way, or the one around it, has an address for plain HTTP.
    fileprivate func namesCleartext(_ flow: DataFlow) -> Bool {
        var types = methods(of: flow).compactMap { program.owner(of: $0) }
        types += types.compactMap { type in
            self.type(ofClass: String(program.name(of: type).prefix { $0 != "$" }))
        }
        return Set(types).contains { type in
            program.methods(of: type).contains { method in
                guard let flow = program.flow(of: method) else { return false }
                return flow.instructions.contains { instruction in
                    guard instruction.reference == .string else { return false }
                    let text = program.mentionedName(at: Site(file: flow.file, offset: instruction.offset))
                    return text.hasPrefix("http://") && !Self.isLocal(text)
                }
            }
        }
    }

    private static func isLocal(_ address: String) -> Bool {
        ["schemas.", "www.w3.org", "localhost", "127.0.0.1", "10.0.2.2"].contains { address.dropFirst(7).hasPrefix($0) }
    }
}
