import App
import Code
import Findings
import Rules

/// DAT-012: key stores whose password stands in the code.
enum KeyStorePasswordRule {
    static let rule = Rule(
        id: "DAT-012",
        title: LocalizedText(zh: "密钥库口令硬编码", en: "Hard-coded key-store password"),
        indicator: .userData, severity: .high, family: .crypto,
        what: LocalizedText(
            zh: """
                推导 KeyStore.load 和 KeyManagerFactory.init 的口令参数是否为常量。同一个类从密钥库取出私钥（getKey、getEntry、\
                KeyManagerFactory）时为高，只作信任库使用时为低；null 口令（AndroidKeyStore）不计。
                """,
            en: """
                Derives whether the password given to KeyStore.load and KeyManagerFactory.init is constant: high where the class \
                takes private keys from the store, low where it only trusts the certificates in it. Null, as for AndroidKeyStore, \
                does not count.
                """),
        why: LocalizedText(
            zh: "口令和密钥库一起随安装包分发，任何人都能导出其中的客户端私钥，冒充应用与服务端通信。",
            en: """
                The password travels with the store: anyone can take the client's private key out and pose as the app.
                """),
        fix: LocalizedText(
            zh: "不要随包分发私钥；客户端密钥在 AndroidKeyStore 中生成并由服务端签发证书。",
            en: "Do not ship private keys: make them in the AndroidKeyStore and have the server certify them."),
        references: References(
            masvs: ["MASVS-CRYPTO-2"], maswe: "MASWE-0014", cwe: 259, cn: "JR/T 0092-2019 密码算法及密钥管理"),
        examples: [
            store(.fires, password: constant, then: getKey),
            store(.fires, password: constant),
            store(.silent, password: "const/4 v2, 0", then: getKey),
            // The password is asked for.
            store(
                .silent,
                password: """
                    invoke-virtual {p0}, Lcn/example/app/MainActivity;->password()[C
                    move-result-object v2
                    """, then: getKey),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                guard !inquiry.calls(uses).isEmpty else {
                    return .notApplicable(zh: "没有使用密钥库。", en: "No key stores are used.")
                }
                let takers = inquiry.scopes(calling: privateKeys)
                return inquiry.graded(uses, "key-store-password", upTo: .high) { site in
                    let password = ConstantSecret.of(inquiry.program.argument(1, of: site))
                    guard let password else { return nil }
                    let isTaken = takers.contains(inquiry.scope(of: site))
                    return CodeHit(site, ConstantSecret.shown(password), severity: isTaken ? .high : .low)
                } _: { name in
                    LocalizedText(
                        zh: "\(name) 把密钥库口令写死在代码中。", en: "\(name) has the password of a key store in its code.")
                }
            }
        })

    private static let uses = [
        MethodPattern("Ljava/security/KeyStore;", "load", "(Ljava/io/InputStream;[C)V"),
        MethodPattern("Ljavax/net/ssl/KeyManagerFactory;", "init", "(Ljava/security/KeyStore;[C)V"),
    ]
    private static let privateKeys = [
        MethodPattern("Ljava/security/KeyStore;", "getKey"), MethodPattern("Ljava/security/KeyStore;", "getEntry"),
        MethodPattern("Ljavax/net/ssl/KeyManagerFactory;", "init"),
    ]

    private static let constant = """
        const-string v2, "changeit"
        invoke-virtual {v2}, Ljava/lang/String;->toCharArray()[C
        move-result-object v2
        """
    private static let getKey = """
        invoke-virtual {v0, v1, v2}, Ljava/security/KeyStore;->getKey(Ljava/lang/String;[C)Ljava/security/Key;
        """

    private static func store(
        _ expectation: Example.Expectation, password: String, then use: String = ""
    ) -> Example {
        .code(
            expectation,
            """
            const/4 v0, 0
            const/4 v1, 0
            \(password)
            invoke-virtual {v0, v1, v2}, Ljava/security/KeyStore;->load(Ljava/io/InputStream;[C)V
            \(use)
            """)
    }
}
