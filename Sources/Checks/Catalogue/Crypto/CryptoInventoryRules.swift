import App
import Code
import Findings
import Rules

/// DAT-013 and DAT-042: which key stores and which national algorithms an app uses.
enum CryptoInventoryRules {
    static let all = [keyStorage, nationalAlgorithms]

    private static let keyStorage = Rule(
        id: "DAT-013",
        title: LocalizedText(zh: "系统密钥库与加密存储使用情况", en: "Platform key storage used"),
        indicator: .userData, severity: .info, kind: .inventory, family: .crypto,
        what: LocalizedText(
            zh: """
                列出使用 AndroidKeyStore、KeyGenParameterSpec、EncryptedSharedPreferences、EncryptedFile、Tink、SQLCipher 的位置。
                """,
            en: """
                Lists where AndroidKeyStore, KeyGenParameterSpec, EncryptedSharedPreferences, EncryptedFile, Tink and SQLCipher are \
                used.
                """),
        why: LocalizedText(
            zh: "由系统硬件保护的密钥无法从安装包或备份中取出，是本地数据加密的基础。",
            en:
                "A key in the platform's hardware cannot be taken out of the package or a backup: local encryption rests on it."
        ),
        fix: LocalizedText(
            zh: "敏感数据使用 AndroidKeyStore 中的密钥加密后再保存。", en: "Encrypt sensitive data with a key of the AndroidKeyStore."),
        references: References(
            masvs: ["MASVS-STORAGE-1"], maswe: "MASWE-0006", cn: "JR/T 0092-2019 密码算法及密钥管理"),
        examples: [
            .code(
                .silent,
                """
                const-string v0, "AndroidKeyStore"
                invoke-static {v0}, Ljava/security/KeyStore;->getInstance(Ljava/lang/String;)Ljava/security/KeyStore;
                """),
            .code(.silent, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                .facts(
                    stores.flatMap { row in
                        let sites = inquiry.calls(row.patterns).filter { site in
                            row.argument.map { inquiry.program.argument(0, of: site).strings?.contains($0) == true }
                                ?? true
                        }
                        return inquiry.findings(sites.map { CodeHit($0, severity: .info) }, row.name) { name in
                            LocalizedText(zh: "\(name) 使用 \(row.name)。", en: "\(name) uses \(row.name).")
                        }
                    })
            }
        })

    private static let nationalAlgorithms = Rule(
        id: "DAT-042",
        title: LocalizedText(zh: "国密算法使用情况", en: "National algorithms SM2/SM3/SM4 available"),
        indicator: .userData, severity: .info, kind: .inventory, family: .crypto,
        what: LocalizedText(
            zh: "列出代码中以算法名、OID（1.2.156.10197）或 BouncyCastle 引擎类使用 SM2、SM3、SM4 的位置。原生库中的实现不在此列。",
            en: """
                Lists where code uses SM2, SM3 and SM4 by name, by OID (1.2.156.10197) or through Bouncy Castle's engines. Those in \
                native libraries are not covered.
                """),
        why: LocalizedText(
            zh: "政务和金融应用需要说明商用密码的使用情况，供密码应用安全性评估参考。",
            en: "Government and financial apps have to state which commercial cryptography they use."),
        fix: LocalizedText(
            zh: "按所属行业要求采用国密算法，并使用通过认证的密码产品。",
            en: "Use the national algorithms where the sector demands them, from certified products."),
        references: References(masvs: ["MASVS-CRYPTO-1"], cn: "JR/T 0092-2019 密码算法及密钥管理"),
        examples: [
            .code(
                .silent,
                """
                const-string v0, "SM3"
                invoke-static {v0}, Ljava/security/MessageDigest;->\
                getInstance(Ljava/lang/String;)Ljava/security/MessageDigest;
                """),
            .code(.silent, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                .facts(
                    national.flatMap { row in
                        let named = row.names.flatMap { inquiry.program.uses(ofString: $0) }
                        let made = row.engines.compactMap { inquiry.program.type($0) }.flatMap {
                            inquiry.program.creations(of: $0)
                        }
                        let hits = Set(named + made).sorted().map { CodeHit($0, severity: .info) }
                        return inquiry.findings(hits, row.algorithm) { name in
                            LocalizedText(zh: "\(name) 使用 \(row.algorithm)。", en: "\(name) uses \(row.algorithm).")
                        }
                    })
            }
        })

    private struct Store: Sendable {
        var name: String
        var patterns: [MethodPattern]
        /// What the first argument has to be.
        var argument: String?
    }

    private static let stores = [
        Store(
            name: "AndroidKeyStore",
            patterns: [MethodPattern("Ljava/security/KeyStore;", "getInstance")], argument: "AndroidKeyStore"),
        Store(
            name: "KeyGenParameterSpec",
            patterns: [MethodPattern("Landroid/security/keystore/KeyGenParameterSpec$Builder;", "build")]),
        Store(
            name: "EncryptedSharedPreferences",
            patterns: [MethodPattern("Landroidx/security/crypto/EncryptedSharedPreferences;", "create")]),
        Store(
            name: "EncryptedFile",
            patterns: [MethodPattern("Landroidx/security/crypto/EncryptedFile$Builder;", "build")]),
        Store(
            name: "Tink",
            patterns: [
                MethodPattern("Lcom/google/crypto/tink/integration/android/AndroidKeysetManager$Builder;", "build")
            ]),
        Store(
            name: "SQLCipher",
            patterns: [
                MethodPattern("Lnet/sqlcipher/database/SQLiteDatabase;", "loadLibs"),
                MethodPattern("Lnet/sqlcipher/database/SQLiteDatabase;", "openOrCreateDatabase"),
                MethodPattern("Lnet/sqlcipher/database/SupportFactory;", "<init>"),
                MethodPattern("Lnet/zetetic/database/sqlcipher/SupportOpenHelperFactory;", "<init>"),
            ]),
    ]

    private struct National: Sendable {
        var algorithm: String
        var names: [String]
        var engines: [String]
    }

    /// Names and OIDs after GM/T 0006.
    private static let national = [
        National(
            algorithm: "SM2", names: ["SM2", "SM3withSM2", "SM3WITHSM2", "sm2p256v1", "1.2.156.10197.1.301"],
            engines: ["SM2Engine"].map { "Lorg/bouncycastle/crypto/engines/\($0);" }
                + ["Lorg/bouncycastle/crypto/signers/SM2Signer;"]),
        National(
            algorithm: "SM3", names: ["SM3", "HmacSM3", "1.2.156.10197.1.401"],
            engines: ["Lorg/bouncycastle/crypto/digests/SM3Digest;"]),
        National(
            algorithm: "SM4",
            names: [
                "SM4", "SM4/ECB/PKCS5Padding", "SM4/CBC/PKCS5Padding", "SM4/CBC/PKCS7Padding", "SM4/ECB/PKCS7Padding",
                "SM4/GCM/NoPadding", "1.2.156.10197.1.104",
            ], engines: ["Lorg/bouncycastle/crypto/engines/SM4Engine;"]),
    ]
}
