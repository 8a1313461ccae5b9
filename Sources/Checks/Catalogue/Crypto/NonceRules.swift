import App
import Code
import Findings
import Rules

/// DAT-021 and DAT-039: initialisation vectors that are the same for every message.
enum NonceRules {
    static let all = [constantVector, reusedNonce]

    private static let constantVector = Rule(
        id: "DAT-021",
        title: LocalizedText(zh: "初始化向量（IV）固定", en: "Constant or zero initialisation vector"),
        indicator: .userData, severity: .medium, family: .crypto,
        what: LocalizedText(
            zh: "推导 IvParameterSpec 的参数是否为常量（字符串、字节数组、全零数组）。同一方法内只用于解密的按低风险计；GCM 见 DAT-039。",
            en: """
                Derives whether the argument of IvParameterSpec is constant: a text, an array, zeros. Low where the method only \
                decrypts. For GCM see DAT-039.
                """),
        why: LocalizedText(
            zh: "IV 固定时相同的明文得到相同的密文，攻击者能看出哪些数据相同，并可猜测开头的内容。",
            en: """
                With the same vector equal plaintexts become equal ciphertexts: which data are the same shows, and beginnings can \
                be guessed.
                """),
        fix: LocalizedText(
            zh: "每次加密用 SecureRandom 生成新的 IV，随密文一起保存。",
            en: "Make a new vector by SecureRandom for every message and keep it beside the ciphertext."),
        references: References(masvs: ["MASVS-CRYPTO-1"], maswe: "MASWE-0022", cwe: 329),
        examples: [
            vector(.fires, "const-string v1, \"0102030405060708\"\n\(getBytes)"),
            vector(.fires, "const/16 v1, 16\nnew-array v1, v1, [B"),
            vector(.fires, "const-string v1, \"0102030405060708\"\n\(getBytes)", mode: 2),
            // Filled by a random generator.
            vector(
                .silent,
                """
                const/16 v1, 16
                new-array v1, v1, [B
                new-instance v5, Ljava/security/SecureRandom;
                invoke-direct {v5}, Ljava/security/SecureRandom;-><init>()V
                invoke-virtual {v5, v1}, Ljava/security/SecureRandom;->nextBytes([B)V
                """),
            vector(
                .silent,
                "invoke-virtual {p0}, Lcn/example/app/MainActivity;->vector()[B\nmove-result-object v1"),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let creation = MethodPattern("Ljavax/crypto/spec/IvParameterSpec;", "<init>")
                return inquiry.graded([creation], "constant-iv", upTo: .medium) { site in
                    ConstantSecret.of(inquiry.program.argument(0, of: site)).map {
                        CodeHit(
                            site, ConstantSecret.shown($0), severity: inquiry.onlyDecrypts(at: site) ? .low : .medium)
                    }
                } _: { name in
                    LocalizedText(zh: "\(name) 使用固定的初始化向量。", en: "\(name) uses a constant initialisation vector.")
                }
            }
        })

    private static let reusedNonce = Rule(
        id: "DAT-039",
        title: LocalizedText(zh: "GCM 随机数复用", en: "GCM nonce reuse"),
        indicator: .userData, severity: .medium, family: .crypto,
        what: LocalizedText(
            zh: "推导 GCMParameterSpec 的 IV 是否为常量，或来自只在类初始化时赋值的静态字段。同一方法内只用于解密的按低风险计。",
            en: """
                Derives whether the nonce of GCMParameterSpec is constant or comes from a static field that is only written when the \
                class is initialised. Low where the method only decrypts.
                """),
        why: LocalizedText(
            zh: "同一密钥下 GCM 的随机数重复一次，就会泄露明文的异或并使攻击者能够伪造密文。",
            en: """
                One repetition of a nonce under the same key gives the difference of two plaintexts away and lets an attacker forge \
                messages.
                """),
        fix: LocalizedText(
            zh: "每次加密让 Cipher 自行生成 IV（不传 GCMParameterSpec），通过 getIV() 取出并随密文保存。",
            en: "Let the cipher make the nonce (pass no GCMParameterSpec), take it from getIV() and keep it."),
        references: References(masvs: ["MASVS-CRYPTO-1"], maswe: "MASWE-0022", cwe: 323),
        examples: [
            nonce(.fires, "const-string v1, \"000000000000\"\n\(getBytes)"),
            nonce(
                .fires, "sget-object v1, Lcn/example/app/MainActivity;->NONCE:[B",
                members: """
                    .field static final NONCE:[B
                    .method static <clinit>()V
                    invoke-static {}, Lcn/example/app/Random;->bytes()[B
                    move-result-object v0
                    sput-object v0, Lcn/example/app/MainActivity;->NONCE:[B
                    return-void
                    .end method

                    """),
            // Written anew for every message.
            nonce(
                .silent,
                """
                invoke-static {}, Lcn/example/app/Random;->bytes()[B
                move-result-object v1
                sput-object v1, Lcn/example/app/MainActivity;->NONCE:[B
                sget-object v1, Lcn/example/app/MainActivity;->NONCE:[B
                """, members: ".field static NONCE:[B\n"),
            nonce(.silent, "invoke-static {}, Lcn/example/app/Random;->bytes()[B\nmove-result-object v1"),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let creation = MethodPattern("Ljavax/crypto/spec/GCMParameterSpec;", "<init>")
                return inquiry.graded([creation], "gcm-nonce", upTo: .medium) { site in
                    let value = inquiry.program.argument(1, of: site)
                    let severity: Severity = inquiry.onlyDecrypts(at: site) ? .low : .medium
                    if let constant = ConstantSecret.of(value) {
                        return CodeHit(site, ConstantSecret.shown(constant), severity: severity)
                    }
                    let field = value.alternatives.lazy.compactMap { value -> String? in
                        if case .field(let name) = value, inquiry.isStaticWrittenOnce(name) { name } else { nil }
                    }.first
                    return field.map { CodeHit(site, $0, severity: severity) }
                } _: { name in
                    LocalizedText(zh: "\(name) 重复使用 GCM 随机数。", en: "\(name) uses a GCM nonce again and again.")
                }
            }
        })

    private static let getBytes = "invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B\nmove-result-object v1"

    private static func vector(_ expectation: Example.Expectation, _ bytes: String, mode: Int = 1) -> Example {
        .code(
            expectation,
            """
            \(bytes)
            new-instance v2, Ljavax/crypto/spec/IvParameterSpec;
            invoke-direct {v2, v1}, Ljavax/crypto/spec/IvParameterSpec;-><init>([B)V
            const/4 v3, \(mode)
            const/4 v4, 0
            invoke-virtual {v4, v3, v4, v2}, Ljavax/crypto/Cipher;->\
            init(ILjava/security/Key;Ljava/security/spec/AlgorithmParameterSpec;)V
            """)
    }

    private static func nonce(_ expectation: Example.Expectation, _ bytes: String, members: String = "") -> Example {
        .code(
            expectation,
            """
            \(bytes)
            const/16 v3, 128
            new-instance v2, Ljavax/crypto/spec/GCMParameterSpec;
            invoke-direct {v2, v3, v1}, Ljavax/crypto/spec/GCMParameterSpec;-><init>(I[B)V
            """, members: members)
    }
}

extension CodeInquiry {
    /// True if the method around a site initialises ciphers, and all of them for decryption.
    fileprivate func onlyDecrypts(at site: Site) -> Bool {
        guard let method = program.method(at: site) else { return false }
        let modes = calls(MethodPattern("Ljavax/crypto/Cipher;", "init")).filter { program.method(at: $0) == method }
            .map { program.argument(0, of: $0) }
        return !modes.isEmpty && modes.allSatisfy { $0.number == 2 }
    }

    /// True for a static field, named as smali does, that only its class's initialiser writes.
    fileprivate func isStaticWrittenOnce(_ name: String) -> Bool {
        guard let arrow = name.firstIndex(of: ">"), let colon = name.lastIndex(of: ":"), arrow < colon else {
            return false
        }
        let owner = String(name[..<arrow].dropLast())
        let member = String(name[name.index(after: arrow)..<colon])
        let references = program.references(toField: member, of: owner)
        let writers = references.flatMap { program.sites(of: $0, writing: true) }
        return !writers.isEmpty && writers.allSatisfy { methodName(at: $0) == "<clinit>" }
    }
}
