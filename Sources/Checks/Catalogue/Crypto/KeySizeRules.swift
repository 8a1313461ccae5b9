import App
import Code
import Findings
import Rules

/// DAT-033 and DAT-035: keys that are too short, or made of a password too cheaply.
enum KeySizeRules {
    static let all = [tooShort, weakDerivation]

    private static let tooShort = Rule(
        id: "DAT-033",
        title: LocalizedText(zh: "密钥长度不足", en: "Key size too small"),
        indicator: .userData, severity: .medium, family: .crypto,
        what: LocalizedText(
            zh: """
                推导 KeyPairGenerator.initialize、KeyGenerator.init、RSAKeyGenParameterSpec 的长度参数：RSA、DSA、DH 小于 2048，EC 小于 224，\
                AES 等小于 128。
                """,
            en: """
                Derives the size given to KeyPairGenerator.initialize, KeyGenerator.init and RSAKeyGenParameterSpec: RSA, DSA and DH \
                below 2048 bits, EC below 224, AES and the like below 128.
                """),
        why: LocalizedText(
            zh: "1024 位 RSA 已可被有资源的攻击者分解，过短的对称密钥可被穷举。",
            en: "RSA of 1024 bits can be factored by those with the means, and short symmetric keys be searched."),
        fix: LocalizedText(
            zh: "RSA 至少 2048 位（建议 3072），EC 至少 256 位（含 SM2），AES 至少 128 位。",
            en: "Use RSA of 2048 bits at least, better 3072, EC of 256 (SM2 too), AES of 128."),
        references: References(
            masvs: ["MASVS-CRYPTO-2"], maswe: "MASWE-0009", mastg: "MASTG-TEST-0208", cwe: 326,
            cn: "JR/T 0092-2019 密码算法及密钥管理"),
        examples: [
            pair(.fires, "RSA", "const/16 v1, 1024"),
            pair(.fires, "EC", "const/16 v1, 160"),
            pair(.silent, "RSA", "const/16 v1, 2048"),
            // Enough for a curve, not for RSA.
            pair(.silent, "EC", "const/16 v1, 256"),
            pair(
                .silent, "RSA", "invoke-virtual {p0}, Lcn/example/app/MainActivity;->size()I\nmove-result v1"),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let sites = inquiry.calls(sizes.map(\.pattern))
                guard !sites.isEmpty else {
                    return .notApplicable(zh: "代码中没有生成密钥。", en: "The code makes no keys.")
                }
                let hits = sizes.flatMap { row in
                    inquiry.calls(row.pattern).compactMap { site -> CodeHit? in
                        let bits = inquiry.program.argument(0, of: site).alternatives.compactMap(\.number)
                        let algorithms = row.algorithm.map { [$0] } ?? inquiry.generatorAlgorithms(of: site)
                        for bits in bits.sorted() {
                            guard let name = algorithms.first(where: { isShort(bits, for: $0) }) else { continue }
                            return CodeHit(site, "\(PrintableText.of(name)) \(bits)", severity: .medium)
                        }
                        return nil
                    }
                }
                return .graded(
                    inquiry.findings(hits, "key-size") { name in
                        LocalizedText(zh: "\(name) 生成的密钥过短。", en: "\(name) makes keys that are too short.")
                    }, upTo: .medium)
            }
        })

    private static let weakDerivation = Rule(
        id: "DAT-035",
        title: LocalizedText(zh: "口令派生参数弱", en: "Weak key derivation"),
        indicator: .userData, severity: .medium, family: .crypto,
        what: LocalizedText(
            zh: """
                推导 PBEKeySpec、PBEParameterSpec 的盐和迭代次数：盐为常量、迭代少于 1000 次为中，少于 10000 次为低；另查 \
                PBEWithMD5AndDES 等过时算法。
                """,
            en: """
                Derives salt and iterations of PBEKeySpec and PBEParameterSpec: a constant salt or fewer than \
                1000 iterations is medium, fewer than 10000 low; also looks for PBEWithMD5AndDES and its like.
                """),
        why: LocalizedText(
            zh: "盐固定、迭代次数少时，攻击者可以批量穷举口令，还原出密钥。",
            en: "With a constant salt and few iterations passwords are guessed in bulk, and the keys with them."),
        fix: LocalizedText(
            zh: "使用 PBKDF2WithHmacSHA256，16 字节随机盐，迭代 10 万次以上；能用 AndroidKeyStore 的不要由口令派生。",
            en: """
                Use PBKDF2WithHmacSHA256 with 16 random bytes of salt and 100000 iterations or more; where the AndroidKeyStore will do, \
                derive nothing from passwords.
                """),
        references: References(masvs: ["MASVS-CRYPTO-2"], maswe: "MASWE-0010", cwe: 916),
        examples: [
            derivation(.fires, salt: constantSalt, iterations: 20000),
            derivation(.fires, salt: randomSalt, iterations: 500),
            .code(
                .fires,
                """
                const-string v0, "PBEWithMD5AndDES"
                invoke-static {v0}, Ljavax/crypto/SecretKeyFactory;->\
                getInstance(Ljava/lang/String;)Ljavax/crypto/SecretKeyFactory;
                """),
            derivation(.silent, salt: randomSalt, iterations: 20000),
            .code(
                .notApplicable,
                """
                const-string v0, "DES"
                invoke-static {v0}, Ljavax/crypto/KeyGenerator;->\
                getInstance(Ljava/lang/String;)Ljavax/crypto/KeyGenerator;
                """),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                guard !inquiry.calls(derivations + factories).isEmpty else {
                    return .notApplicable(zh: "代码中没有由口令派生密钥。", en: "The code derives no keys from passwords.")
                }
                let weak = inquiry.calls(derivations).compactMap { inquiry.judgeDerivation($0) }
                let old = inquiry.calls(factories).compactMap { site -> CodeHit? in
                    let names = inquiry.program.argument(0, of: site).alternatives.compactMap(\.string)
                    let name = names.first {
                        let name = $0.uppercased()
                        return name.hasPrefix("PBEWITHMD5") || name.hasPrefix("PBEWITHSHA1ANDDES")
                            || name.hasPrefix("PBEWITHSHA1ANDRC2")
                    }
                    return name.map { CodeHit(site, PrintableText.of($0), severity: .medium) }
                }
                return .graded(
                    inquiry.findings((weak + old).sorted { $0.site < $1.site }, "weak-derivation") { name in
                        LocalizedText(
                            zh: "\(name) 由口令派生密钥的参数过弱。", en: "\(name) derives keys from passwords too cheaply.")
                    }, upTo: .medium)
            }
        })

    private struct Size: Sendable {
        var pattern: MethodPattern
        /// The algorithm, if the call tells it.
        var algorithm: String?
    }

    private static let sizes =
        ["(I)V", "(ILjava/security/SecureRandom;)V"].flatMap { prototype in
            [
                Size(pattern: MethodPattern("Ljava/security/KeyPairGenerator;", "initialize", prototype)),
                Size(pattern: MethodPattern("Ljavax/crypto/KeyGenerator;", "init", prototype)),
            ]
        } + [
            Size(pattern: MethodPattern("Ljava/security/spec/RSAKeyGenParameterSpec;", "<init>"), algorithm: "RSA")
        ]

    private static func isShort(_ bits: Int64, for algorithm: String) -> Bool {
        switch algorithm.uppercased() {
        case "RSA", "DSA", "DH", "DIFFIEHELLMAN": bits < 2048
        case "EC", "ECDSA", "ECDH", "SM2": bits < 224
        case "AES", "SM4", "BLOWFISH", "RC4", "ARC4", "CHACHA20": bits < 128
        default: false
        }
    }

    private static let derivations = [
        MethodPattern("Ljavax/crypto/spec/PBEKeySpec;", "<init>", "([C[BI)V"),
        MethodPattern("Ljavax/crypto/spec/PBEKeySpec;", "<init>", "([C[BII)V"),
        MethodPattern("Ljavax/crypto/spec/PBEParameterSpec;", "<init>"),
    ]
    private static let factories = [MethodPattern("Ljavax/crypto/SecretKeyFactory;", "getInstance"), .cipher]

    private static let randomSalt = """
        invoke-virtual {p0}, Lcn/example/app/MainActivity;->salt()[B
        move-result-object v2
        """
    private static let constantSalt = """
        const-string v2, "saltsaltsalt"
        invoke-virtual {v2}, Ljava/lang/String;->getBytes()[B
        move-result-object v2
        """

    private static func pair(_ expectation: Example.Expectation, _ algorithm: String, _ bits: String) -> Example {
        .code(
            expectation,
            """
            const-string v0, "\(algorithm)"
            invoke-static {v0}, Ljava/security/KeyPairGenerator;->\
            getInstance(Ljava/lang/String;)Ljava/security/KeyPairGenerator;
            move-result-object v0
            \(bits)
            invoke-virtual {v0, v1}, Ljava/security/KeyPairGenerator;->initialize(I)V
            """)
    }

    private static func derivation(_ expectation: Example.Expectation, salt: String, iterations: Int) -> Example {
        .code(
            expectation,
            """
            const/4 v1, 0
            \(salt)
            const v3, \(iterations)
            const/16 v4, 256
            new-instance v0, Ljavax/crypto/spec/PBEKeySpec;
            invoke-direct {v0, v1, v2, v3, v4}, Ljavax/crypto/spec/PBEKeySpec;-><init>([C[BII)V
            """)
    }
}

extension CodeInquiry {
    /// The algorithms that the generator was asked for on which a method is called, as far as they are constant.
    fileprivate func generatorAlgorithms(of site: Site) -> [String] {
        program.receiver(of: site).alternatives.flatMap { value -> [String] in
            guard case .result(let name, let origin) = value, name.contains(";->getInstance(") else { return [] }
            return program.argument(0, of: origin).alternatives.compactMap(\.string)
        }
    }

    /// What is weak about a derivation: the graver of salt and iterations.
    fileprivate func judgeDerivation(_ site: Site) -> CodeHit? {
        let isKey = program.mentionedName(at: site).contains("PBEKeySpec;")
        let salt = ConstantSecret.of(program.argument(isKey ? 1 : 0, of: site))
        if let salt { return CodeHit(site, "salt \(ConstantSecret.shown(salt))", severity: .medium) }
        let counts = program.argument(isKey ? 2 : 1, of: site).alternatives.compactMap(\.number)
        guard let count = counts.min(), count < 10000 else { return nil }
        return CodeHit(site, "\(count) iterations", severity: count < 1000 ? .medium : .low)
    }
}
