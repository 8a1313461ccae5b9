import App
import Code
import Findings
import Rules

/// DAT-038 and DAT-040: ciphers without integrity, and providers that are going away.
enum CipherUseRules {
    static let all = [withoutIntegrity, deprecatedProvider]

    private static let withoutIntegrity = Rule(
        id: "DAT-038",
        title: LocalizedText(zh: "CBC 模式缺少完整性保护", en: "CBC without integrity"),
        indicator: .userData, severity: .low, family: .crypto,
        what: LocalizedText(
            zh: "查找使用 CBC 模式加填充（PKCS5/PKCS7）的类，且同一个类中没有使用 Mac 或签名。",
            en: """
                Looks for classes that use a block cipher in CBC mode with padding (PKCS5 or PKCS7) and neither a Mac nor a signature.
                """),
        why: LocalizedText(
            zh: "密文可被按位篡改而不被发现；服务端若区分填充错误，还会被逐字节解密（Padding Oracle）。",
            en: """
                The ciphertext can be changed bit by bit unnoticed, and a server that tells padding errors apart decrypts it byte by \
                byte for an attacker (padding oracle).
                """),
        fix: LocalizedText(
            zh: "改用 AES/GCM/NoPadding，或先加密再计算 HMAC 并在解密前校验。",
            en: "Use AES/GCM/NoPadding, or encrypt, then add an HMAC and check it before decryption."),
        references: References(masvs: ["MASVS-CRYPTO-1"], maswe: "MASWE-0024", cwe: 649),
        examples: [
            .code(.fires, cipher("AES/CBC/PKCS5Padding")),
            .code(.fires, cipher("AES/CBC/PKCS7Padding")),
            .code(.silent, cipher("AES/GCM/NoPadding")),
            .code(
                .silent,
                cipher("AES/CBC/PKCS5Padding") + """

                    const-string v0, "HmacSHA256"
                    invoke-static {v0}, Ljavax/crypto/Mac;->getInstance(Ljava/lang/String;)Ljavax/crypto/Mac;
                    """),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                guard !inquiry.calls(.cipher).isEmpty else {
                    return .notApplicable(zh: "没有调用系统加密接口。", en: "The platform's ciphers are not used.")
                }
                let protected = inquiry.scopes(calling: [
                    MethodPattern("Ljavax/crypto/Mac;", "getInstance"),
                    MethodPattern("Ljava/security/Signature;", "getInstance"),
                ])
                return inquiry.graded([.cipher], "cbc", upTo: .low) { site in
                    let found = inquiry.transformations(at: site).first {
                        $0.isBlockCipher && $0.mode == "CBC" && $0.padding.hasPrefix("PKCS")
                    }
                    guard let found, !protected.contains(inquiry.scope(of: site)) else { return nil }
                    return CodeHit(site, PrintableText.of(found.text), severity: .low)
                } _: { name in
                    LocalizedText(
                        zh: "\(name) 使用 CBC 加密但不校验完整性。", en: "\(name) encrypts in CBC mode without integrity.")
                }
            }
        })

    private static let deprecatedProvider = Rule(
        id: "DAT-040",
        title: LocalizedText(zh: "指定已弃用的加密提供者", en: "Deprecated crypto provider"),
        indicator: .userData, severity: .low, family: .crypto,
        what: LocalizedText(
            zh: """
                推导 getInstance 的提供者参数是否为 "Crypto"，或在应用没有自带并注册 BouncyCastle 时为 "BC"。KeyStore 的 BKS 不计。
                """,
            en: """
                Derives whether the provider asked of getInstance is "Crypto", or "BC" where the app does not register a Bouncy Castle \
                of its own. Key stores (BKS) do not count.
                """),
        why: LocalizedText(
            zh: "Android 9 起系统移除了 Crypto 和大部分 BC 实现，调用会抛出异常；旧系统上的实现不再更新，Crypto 的 SHA1PRNG 还可被预测。",
            en: """
                Android 9 took Crypto and most of BC away, so that calls throw; what older releases have is not maintained, and the \
                SHA1PRNG of Crypto can be predicted.
                """),
        fix: LocalizedText(
            zh: "不指定提供者，由系统选择；确需 BouncyCastle 时随应用打包并以对象方式传入。",
            en: "Name no provider; if Bouncy Castle is needed, ship it and pass it as an object."),
        references: References(masvs: ["MASVS-CRYPTO-1"], maswe: "MASWE-0019", cwe: 477),
        examples: [
            .code(.fires, provider("BC")),
            .code(.fires, provider("Crypto")),
            .code(.silent, provider("AndroidKeyStore")),
            // Brought along.
            .code(
                .silent,
                provider("BC") + """

                    new-instance v0, Lorg/bouncycastle/jce/provider/BouncyCastleProvider;
                    invoke-direct {v0}, Lorg/bouncycastle/jce/provider/BouncyCastleProvider;-><init>()V
                    invoke-static {v0}, Ljava/security/Security;->addProvider(Ljava/security/Provider;)I
                    """),
            // The same word, asked as an algorithm.
            .code(.silent, cipher("BC")),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let own = ["Lorg/bouncycastle/jce/provider/BouncyCastleProvider;"].compactMap {
                    inquiry.program.type($0)
                }
                let bringsOwn =
                    own.contains { !inquiry.program.creations(of: $0).isEmpty }
                    && !inquiry.calls(registrations).isEmpty
                return inquiry.graded(makers, "provider", upTo: .low) { site in
                    let names = inquiry.program.argument(1, of: site).alternatives.compactMap(\.string)
                    let name = names.first { $0 == "Crypto" || $0 == "BC" && !bringsOwn }
                    return name.map { CodeHit(site, $0, severity: .low) }
                } _: { name in
                    LocalizedText(zh: "\(name) 指定了已弃用的加密提供者。", en: "\(name) asks for a deprecated crypto provider.")
                }
            }
        })

    private static let registrations = ["addProvider", "insertProviderAt"].map {
        MethodPattern("Ljava/security/Security;", $0)
    }

    private static let makers = [
        "javax/crypto/Cipher", "javax/crypto/Mac", "javax/crypto/KeyGenerator", "javax/crypto/SecretKeyFactory",
        "javax/crypto/KeyAgreement", "java/security/MessageDigest", "java/security/Signature",
        "java/security/KeyFactory", "java/security/KeyPairGenerator", "java/security/SecureRandom",
        "java/security/cert/CertificateFactory", "java/security/AlgorithmParameters",
    ].map { MethodPattern("L\($0);", "getInstance", "(Ljava/lang/String;Ljava/lang/String;)L\($0);") }

    private static func cipher(_ transformation: String) -> String {
        """
        const-string v0, "\(transformation)"
        invoke-static {v0}, Ljavax/crypto/Cipher;->getInstance(Ljava/lang/String;)Ljavax/crypto/Cipher;
        """
    }

    private static func provider(_ name: String) -> String {
        """
        const-string v0, "AES/CBC/NoPadding"
        const-string v1, "\(name)"
        invoke-static {v0, v1}, Ljavax/crypto/Cipher;->\
        getInstance(Ljava/lang/String;Ljava/lang/String;)Ljavax/crypto/Cipher;
        """
    }
}
