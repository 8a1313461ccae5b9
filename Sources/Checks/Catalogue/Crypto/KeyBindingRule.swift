import App
import Code
import Findings
import Rules

/// DAT-014: keys of the platform that are less guarded than they could be.
enum KeyBindingRule {
    static let rule = Rule(
        id: "DAT-014",
        title: LocalizedText(zh: "密钥未绑定用户认证", en: "Key not bound to user or weak key spec"),
        indicator: .userData, severity: .low, family: .crypto,
        what: LocalizedText(
            zh: """
                分析 KeyGenParameterSpec.Builder：setRandomizedEncryptionRequired(false)；认证有效期超过 300 秒；以及在生物识别流程\
                （CryptoObject）中使用却没有 setUserAuthenticationRequired(true) 的密钥。
                """,
            en: """
                Analyses KeyGenParameterSpec.Builder: setRandomizedEncryptionRequired(false), an authentication that lasts more than 300 \
                seconds, and keys used with biometrics (CryptoObject) without setUserAuthenticationRequired(true).
                """),
        why: LocalizedText(
            zh: "密钥不要求用户认证时，手机解锁后任何注入本进程的代码都能使用它，指纹验证形同虚设。",
            en: """
                A key that asks for no authentication can be used by any code in the process while the phone is unlocked: the \
                fingerprint protects nothing.
                """),
        fix: LocalizedText(
            zh: "为登录、支付密钥设置 setUserAuthenticationRequired(true) 且每次使用都认证，保留随机化加密。",
            en:
                "For keys of log-in and payment ask for authentication at every use, and leave randomised encryption on."
        ),
        references: References(masvs: ["MASVS-AUTH-2"], maswe: "MASWE-0008", mastg: "MASTG-TEST-0247", cwe: 287),
        examples: [
            spec(.fires, set("setRandomizedEncryptionRequired", 0)),
            spec(.fires, cryptoObject),
            spec(.fires, set("setUserAuthenticationValidityDurationSeconds", 3600, "I")),
            spec(.silent, cryptoObject + set("setUserAuthenticationRequired", 1)),
            // Protects no log-in.
            spec(.silent, set("setRandomizedEncryptionRequired", 1)),
            .code(.notApplicable, cryptoObject), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let specs = inquiry.calls(MethodPattern(builder, "<init>"))
                guard !specs.isEmpty else {
                    return .notApplicable(zh: "没有在系统密钥库中生成密钥。", en: "No keys are made in the platform's key store.")
                }
                return .graded(
                    inquiry.findings(hits(inquiry, specs), "key-binding") { name in
                        LocalizedText(zh: "\(name) 的密钥保护设置偏弱。", en: "\(name) makes keys that are weakly guarded.")
                    }, upTo: .low)
            }
        })

    private static func hits(_ inquiry: CodeInquiry, _ specs: [Site]) -> [CodeHit] {
        let program = inquiry.program
        let plain = inquiry.calls(MethodPattern(builder, "setRandomizedEncryptionRequired")).filter {
            program.argument(0, of: $0).canBe(0)
        }.map { CodeHit($0, "false", severity: .low) }
        let long = inquiry.calls(MethodPattern(builder, "setUserAuthenticationValidityDurationSeconds")).compactMap {
            site -> CodeHit? in
            let seconds = program.argument(0, of: site).alternatives.compactMap(\.number).max() ?? 0
            return seconds > 300 ? CodeHit(site, "\(seconds) s", severity: .low) : nil
        }
        let biometric = inquiry.scopes(calling: cryptoObjects.map { MethodPattern($0, "<init>") })
        let required = inquiry.calls(MethodPattern(builder, "setUserAuthenticationRequired")).filter {
            // What cannot be told may be true.
            program.argument(0, of: $0).number != 0
        }
        let bound = Set(required.map { inquiry.scope(of: $0) })
        let unbound = specs.filter {
            let scope = inquiry.scope(of: $0)
            return biometric.contains(scope) && !bound.contains(scope)
        }.map { CodeHit($0, "no setUserAuthenticationRequired", severity: .low) }
        return (plain + long + unbound).sorted { $0.site < $1.site }
    }

    private static let builder = "Landroid/security/keystore/KeyGenParameterSpec$Builder;"
    private static let cryptoObjects = [
        "Landroidx/biometric/BiometricPrompt$CryptoObject;",
        "Landroid/hardware/biometrics/BiometricPrompt$CryptoObject;",
        "Landroid/hardware/fingerprint/FingerprintManager$CryptoObject;",
        "Landroidx/core/hardware/fingerprint/FingerprintManagerCompat$CryptoObject;",
    ]

    private static let cryptoObject = """

        invoke-direct {v3, v3}, Landroidx/biometric/BiometricPrompt$CryptoObject;-><init>(Ljavax/crypto/Cipher;)V
        """

    private static func set(_ setter: String, _ value: Int, _ type: String = "Z") -> String {
        "\nconst/16 v1, \(value)\ninvoke-virtual {v0, v1}, \(builder)->\(setter)(\(type))\(builder)"
    }

    private static func spec(_ expectation: Example.Expectation, _ settings: String) -> Example {
        .code(
            expectation,
            """
            const-string v1, "login"
            const/4 v2, 3
            new-instance v0, \(builder)
            invoke-direct {v0, v1, v2}, \(builder)-><init>(Ljava/lang/String;I)V
            \(settings)
            """)
    }
}
