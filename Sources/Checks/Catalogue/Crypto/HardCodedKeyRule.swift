import App
import Code
import Findings
import Rules

/// DAT-020: symmetric keys that stand in the code.
enum HardCodedKeyRule {
    static let rule = Rule(
        id: "DAT-020",
        title: LocalizedText(zh: "对称密钥硬编码", en: "Hard-coded symmetric key"),
        indicator: .userData, severity: .high, family: .crypto,
        what: LocalizedText(
            zh: """
                推导 SecretKeySpec、DESKeySpec、DESedeKeySpec、BouncyCastle KeyParameter 等的密钥参数，是否来自常量字符串、字节数组或其 Base64 \
                解码，包括经由一层方法调用传入的常量。运行时生成或下发的密钥不计。
                """,
            en: """
                Derives the key given to SecretKeySpec, DESKeySpec, DESedeKeySpec and Bouncy Castle's KeyParameter: whether it comes \
                from a constant string, array or Base64 text, also through a call. Keys made or received while running do not \
                count.
                """),
        why: LocalizedText(
            zh: "密钥写在安装包里，反编译即可取得，所有用户的加密数据和通信都能被解密、伪造。",
            en: """
                Whoever unpacks the app has the key, and with it the encrypted data and messages of all users.
                """),
        fix: LocalizedText(
            zh: "本地数据用 Android KeyStore 生成的密钥加密；通信密钥由服务端按会话下发或协商，不随安装包分发。",
            en: """
                Encrypt local data with a key made in the Android KeyStore; agree on keys for messages with the server, one for \
                each session.
                """),
        references: References(
            masvs: ["MASVS-CRYPTO-2"], maswe: "MASWE-0014", mastg: "MASTG-TEST-0212", cwe: 321,
            cn: "JR/T 0092-2019 密码算法及密钥管理"),
        examples: [
            key(.fires, text),
            // Passed on by a method of the app.
            .code(
                .fires,
                "\(text)\ninvoke-static {v1}, Lcn/example/app/MainActivity;->encrypt([B)V",
                members: ".method static encrypt([B)V\nmove-object v1, p0\n\(spec)\nreturn-void\n.end method\n"),
            key(
                .fires,
                """
                const/16 v2, 16
                new-array v1, v2, [B
                fill-array-data v1, :data
                goto :go
                :data
                .array-data 1
                1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
                .end array-data
                :go
                """),
            // The bytes come from somewhere else.
            key(
                .silent,
                """
                invoke-static {}, Lcn/example/app/Keys;->current()[B
                move-result-object v1
                """),
            // A constant string beside the key.
            key(
                .silent,
                """
                \(text)
                invoke-static {v0, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
                invoke-static {}, Lcn/example/app/Keys;->current()[B
                move-result-object v1
                """),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                inquiry.graded(keys, "hard-coded-key", upTo: .high) { site in
                    let value = inquiry.program.argument(0, of: site, depth: 2)
                    return ConstantSecret.of(value).map {
                        CodeHit(site, ConstantSecret.shown($0), severity: .high)
                    }
                } _: { name in
                    LocalizedText(zh: "\(name) 使用写死在代码中的密钥。", en: "\(name) uses a key that stands in the code.")
                }
            }
        })

    private static let keys = [
        MethodPattern("Ljavax/crypto/spec/SecretKeySpec;", "<init>"),
        MethodPattern("Ljavax/crypto/spec/DESKeySpec;", "<init>"),
        MethodPattern("Ljavax/crypto/spec/DESedeKeySpec;", "<init>"),
        MethodPattern("Lorg/bouncycastle/crypto/params/KeyParameter;", "<init>"),
        MethodPattern("Lorg/spongycastle/crypto/params/KeyParameter;", "<init>"),
    ]

    private static let text = """
        const-string v0, "0123456789abcdef"
        invoke-virtual {v0}, Ljava/lang/String;->getBytes()[B
        move-result-object v1
        """
    private static let spec = """
        new-instance v3, Ljavax/crypto/spec/SecretKeySpec;
        const-string v4, "AES"
        invoke-direct {v3, v1, v4}, Ljavax/crypto/spec/SecretKeySpec;-><init>([BLjava/lang/String;)V
        """

    private static func key(_ expectation: Example.Expectation, _ bytes: String) -> Example {
        .code(expectation, bytes + "\n" + spec)
    }
}
