import App
import Code
import Findings
import Rules

/// DAT-030, DAT-031 and DAT-032: ciphers that protect little.
enum CipherRules {
    static let all = [weakAlgorithm, electronicCodebook, paddingOfRSA]

    private static let weakAlgorithm = Rule(
        id: "DAT-030",
        title: LocalizedText(zh: "使用弱对称加密算法", en: "Broken or weak symmetric algorithm"),
        indicator: .userData, severity: .high, family: .crypto,
        what: LocalizedText(
            zh: """
                推导 Cipher、KeyGenerator、SecretKeyFactory 的 getInstance 和 SecretKeySpec 的算法参数：DES、RC2、RC4 为高，3DES（DESede）、\
                Blowfish 为中。
                """,
            en: """
                Derives the algorithm asked of Cipher, KeyGenerator and SecretKeyFactory.getInstance and of SecretKeySpec: DES, RC2 \
                and RC4 are high, triple DES and Blowfish medium.
                """),
        why: LocalizedText(
            zh: "DES 密钥只有 56 位，可在数小时内穷举；RC4 的密钥流有偏差；64 位分组的算法在大量数据下会泄露明文。",
            en: """
                The 56 bits of a DES key are searched in hours, RC4's key stream is biased, and ciphers with blocks of 64 bits \
                give plaintext away when there is much data.
                """),
        fix: LocalizedText(
            zh: "改用 AES/GCM/NoPadding（128 位以上密钥）或国密 SM4 的认证加密模式；历史数据在读取后重新加密。",
            en: """
                Use AES/GCM/NoPadding with a key of 128 bits or more, or SM4 in an authenticated mode, and encrypt old data anew \
                when it is read.
                """),
        references: References(
            masvs: ["MASVS-CRYPTO-1"], maswe: "MASWE-0020", mastg: "MASTG-TEST-0221", cwe: 327,
            cn: "JR/T 0092-2019 密码算法及密钥管理"),
        examples: [
            cipher(.fires, "DES/CBC/PKCS5Padding"),
            cipher(.fires, "desede"),
            // Put together from constants.
            .code(
                .fires,
                """
                const-string v0, "RC"
                const-string v1, "4"
                invoke-virtual {v0, v1}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
                move-result-object v0
                invoke-static {v0}, \(getInstance)
                """),
            cipher(.silent, "AES/GCM/NoPadding"),
            // The string is there, but reaches something else.
            .code(
                .silent,
                """
                const-string v0, "DES"
                invoke-static {v0, v0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
                const-string v0, "AES/GCM/NoPadding"
                invoke-static {v0}, \(getInstance)
                """),
            noCipher, Example(.notApplicable),
        ],
        judge: { app in
            judge(app, [.cipher] + keyMakers, "weak-cipher", upTo: .high) { inquiry, site in
                let method = inquiry.program.mentionedName(at: site)
                let place = method.contains("SecretKeySpec;") ? method.contains("[BII") ? 3 : 1 : 0
                let found = inquiry.program.argument(place, of: site).alternatives.compactMap { value -> CodeHit? in
                    guard let text = value.string, let severity = weak[Transformation(text).algorithm] else {
                        return nil
                    }
                    return CodeHit(site, PrintableText.of(text), severity: severity)
                }
                return found.max { $0.severity < $1.severity }
            } _: { name in
                LocalizedText(zh: "\(name) 使用弱对称加密算法。", en: "\(name) uses a weak symmetric algorithm.")
            }
        })

    private static let electronicCodebook = Rule(
        id: "DAT-031",
        title: LocalizedText(zh: "使用 ECB 模式加密", en: "ECB mode (explicit or default)"),
        indicator: .userData, severity: .high, family: .crypto,
        what: LocalizedText(
            zh: """
                推导 Cipher.getInstance 的参数：分组算法显式使用 ECB，或只写算法名（如 "AES"、"SM4"，默认即 ECB）。RSA/ECB 只是名称，不计。
                """,
            en: """
                Derives the argument of Cipher.getInstance: a block cipher in ECB mode, or named alone ("AES", "SM4"), which means \
                ECB. RSA/ECB is only a name and does not count.
                """),
        why: LocalizedText(
            zh: "相同的明文块得到相同的密文块，密文会暴露数据规律，并可被逐块替换、重排而不被发现。",
            en: """
                Equal blocks of plaintext become equal blocks of ciphertext: patterns show, and blocks can be exchanged unnoticed.
                """),
        fix: LocalizedText(
            zh: "显式写出 AES/GCM/NoPadding，每次加密使用新的随机 IV。",
            en: "Name AES/GCM/NoPadding in full, with a fresh random IV for every message."),
        references: References(masvs: ["MASVS-CRYPTO-1"], maswe: "MASWE-0020", mastg: "MASTG-TEST-0232", cwe: 327),
        examples: [
            cipher(.fires, "AES/ECB/PKCS5Padding"),
            cipher(.fires, "AES"),
            cipher(.silent, "RSA/ECB/OAEPWithSHA-256AndMGF1Padding"),
            cipher(.silent, "AES/CBC/PKCS5Padding"),
            // A key generator's algorithm has no mode.
            .code(
                .notApplicable,
                """
                const-string v0, "AES"
                invoke-static {v0}, Ljavax/crypto/KeyGenerator;->\
                getInstance(Ljava/lang/String;)Ljavax/crypto/KeyGenerator;
                """),
            noCipher, Example(.notApplicable),
        ],
        judge: { app in
            judge(app, [.cipher], "ecb", upTo: .high) { inquiry, site in
                let found = inquiry.transformations(at: site).first {
                    $0.isBlockCipher && ($0.mode == "ECB" || $0.mode.isEmpty)
                }
                return found.map { CodeHit(site, PrintableText.of($0.text), severity: .high) }
            } _: { name in
                LocalizedText(zh: "\(name) 以 ECB 模式加密。", en: "\(name) encrypts in ECB mode.")
            }
        })

    private static let paddingOfRSA = Rule(
        id: "DAT-032",
        title: LocalizedText(zh: "RSA 填充方式不安全", en: "RSA without OAEP"),
        indicator: .userData, severity: .medium, family: .crypto,
        what: LocalizedText(
            zh: "推导 Cipher.getInstance 的参数：RSA 无填充为中；PKCS#1 v1.5 填充，或只写 \"RSA\"（默认即 PKCS#1）为低。签名不计。",
            en: """
                Derives the argument of Cipher.getInstance: RSA without padding is medium, with the padding of PKCS #1 v1.5, or \
                named alone, which means the same, low. Signatures do not count.
                """),
        why: LocalizedText(
            zh: "无填充的 RSA 是确定性的，可被猜测和构造；PKCS#1 v1.5 填充存在选择密文攻击（Bleichenbacher）。",
            en: """
                Without padding RSA is deterministic and can be guessed and forged; the padding of PKCS #1 v1.5 is open to chosen \
                ciphertexts (Bleichenbacher).
                """),
        fix: LocalizedText(
            zh: "使用 RSA/ECB/OAEPWithSHA-256AndMGF1Padding，客户端与服务端同时切换。",
            en: "Use RSA/ECB/OAEPWithSHA-256AndMGF1Padding, on the server as well."),
        references: References(masvs: ["MASVS-CRYPTO-1"], maswe: "MASWE-0023", cwe: 780),
        examples: [
            cipher(.fires, "RSA/ECB/NoPadding"),
            cipher(.fires, "RSA"),
            cipher(.silent, "RSA/ECB/OAEPWithSHA-1AndMGF1Padding"),
            cipher(.silent, "AES/CTR/NoPadding"),
            noCipher, Example(.notApplicable),
        ],
        judge: { app in
            judge(app, [.cipher], "rsa-padding", upTo: .medium) { inquiry, site in
                let found = inquiry.transformations(at: site).filter { $0.algorithm == "RSA" }.compactMap {
                    transformation -> CodeHit? in
                    switch transformation.padding {
                    case "NOPADDING": CodeHit(site, PrintableText.of(transformation.text), severity: .medium)
                    case "", "PKCS1PADDING": CodeHit(site, PrintableText.of(transformation.text), severity: .low)
                    default: nil
                    }
                }
                return found.max { $0.severity < $1.severity }
            } _: { name in
                LocalizedText(zh: "\(name) 的 RSA 加密未使用 OAEP 填充。", en: "\(name) encrypts with RSA without OAEP.")
            }
        })

    private static func judge(
        _ app: App, _ patterns: [MethodPattern], _ what: String, upTo severity: Severity,
        _ test: (CodeInquiry, Site) -> CodeHit?, _ message: (String) -> LocalizedText
    ) -> Judgement {
        .ofCode(app) { inquiry in
            guard !inquiry.calls(patterns).isEmpty else {
                return .notApplicable(zh: "没有调用系统加密接口。", en: "The platform's ciphers are not used.")
            }
            return inquiry.graded(patterns, what, upTo: severity) {
                test(inquiry, $0)
            } _: {
                message($0)
            }
        }
    }

    /// How grave an algorithm is.
    private static let weak: [String: Severity] = [
        "DES": .high, "RC2": .high, "RC4": .high, "ARCFOUR": .high, "ARC4": .high, "DESEDE": .medium,
        "TRIPLEDES": .medium, "3DES": .medium, "BLOWFISH": .medium,
    ]

    private static let keyMakers = [
        MethodPattern("Ljavax/crypto/KeyGenerator;", "getInstance"),
        MethodPattern("Ljavax/crypto/SecretKeyFactory;", "getInstance"),
        MethodPattern("Ljavax/crypto/spec/SecretKeySpec;", "<init>"),
    ]

    private static let getInstance = "Ljavax/crypto/Cipher;->getInstance(Ljava/lang/String;)Ljavax/crypto/Cipher;"
    private static let noCipher = Example.code(.notApplicable, "")

    private static func cipher(_ expectation: Example.Expectation, _ transformation: String) -> Example {
        .code(expectation, "const-string v0, \"\(transformation)\"\ninvoke-static {v0}, \(getInstance)")
    }
}
