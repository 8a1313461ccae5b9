import App
import Code
import Findings
import Rules

/// DAT-108: biometrics that only say yes, and unlock no key.
enum BiometricRule {
    static let rule = Rule(
        id: "DAT-108",
        title: LocalizedText(zh: "生物识别未绑定密钥", en: "Biometric login without cryptographic binding"),
        indicator: .userData, severity: .medium, family: .authentication,
        what: LocalizedText(
            zh: "查找 BiometricPrompt.authenticate 和 FingerprintManager.authenticate 的调用，是否没有传入 CryptoObject 或传入 null。",
            en: """
                Looks for calls of authenticate of BiometricPrompt and FingerprintManager without a CryptoObject, or with null for it.
                """),
        why: LocalizedText(
            zh: "仅依赖成功回调时，在 root 设备上用 Frida 等工具直接触发回调即可绕过指纹或人脸登录。",
            en: """
                Where all hangs on the callback, a tool such as Frida calls it by itself on a rooted device, and the log-in is passed.
                """),
        fix: LocalizedText(
            zh: "用 setUserAuthenticationRequired(true) 的密钥初始化 Cipher 或 Signature，以 CryptoObject 传入，并用解锁后的密钥解密令牌。",
            en: """
                Initialise a Cipher or Signature with a key that asks for authentication, pass it as the CryptoObject, and decrypt the \
                token with it.
                """),
        references: References(masvs: ["MASVS-AUTH-2"], maswe: "MASWE-0044", cwe: 287, cn: "JR/T 0092-2019 身份认证安全"),
        examples: [
            .code(
                .fires,
                """
                const/4 v0, 0
                invoke-virtual {v0, v0}, \(prompt)->authenticate(\(info))V
                """),
            .code(
                .fires,
                """
                const/4 v0, 0
                const/4 v1, 0
                const/4 v2, 0
                const/4 v3, 0
                const/4 v4, 0
                const/4 v5, 0
                invoke-virtual/range {v0 .. v5}, \(manager)->authenticate(\(crypto)Landroid/os/CancellationSignal;I\
                Landroid/hardware/fingerprint/FingerprintManager$AuthenticationCallback;Landroid/os/Handler;)V
                """),
            .code(
                .silent,
                """
                new-instance v1, \(promptCrypto)
                invoke-virtual {v0, v0, v1}, \(prompt)->authenticate(\(info)\(promptCrypto))V
                """),
            // Asks whether there is a sensor, and no more.
            .code(.notApplicable, "invoke-virtual {v0}, \(manager)->isHardwareDetected()Z"),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let sites = inquiry.calls(callers).filter { !inquiry.scope(of: $0).hasPrefix("androidx.") }
                guard !sites.isEmpty else {
                    return .notApplicable(zh: "没有使用生物识别。", en: "Biometrics are not used.")
                }
                let hits = sites.compactMap { site -> CodeHit? in
                    let name = inquiry.program.mentionedName(at: site)
                    let parameters = inquiry.parameterTypes(of: site)
                    guard let position = parameters.firstIndex(where: { $0.hasSuffix("$CryptoObject;") }) else {
                        return CodeHit(site, name, severity: .medium)
                    }
                    let isNull = inquiry.program.argument(position, of: site).number == 0
                    return isNull ? CodeHit(site, "CryptoObject null", severity: .medium) : nil
                }
                return .graded(
                    inquiry.findings(hits, "biometric") { name in
                        LocalizedText(
                            zh: "\(name) 的生物识别没有绑定密钥。", en: "\(name) asks for biometrics without a key behind them.")
                    }, upTo: .medium)
            }
        })

    private static let callers = [
        prompt, "Landroid/hardware/biometrics/BiometricPrompt;", manager,
        "Landroidx/core/hardware/fingerprint/FingerprintManagerCompat;",
        "Landroid/support/v4/hardware/fingerprint/FingerprintManagerCompat;",
    ].map { MethodPattern($0, "authenticate") }

    private static let prompt = "Landroidx/biometric/BiometricPrompt;"
    private static let info = "Landroidx/biometric/BiometricPrompt$PromptInfo;"
    private static let promptCrypto = "Landroidx/biometric/BiometricPrompt$CryptoObject;"
    private static let manager = "Landroid/hardware/fingerprint/FingerprintManager;"
    private static let crypto = "Landroid/hardware/fingerprint/FingerprintManager$CryptoObject;"
}

extension CodeInquiry {
    /// The types of the parameters that a call declares.
    fileprivate func parameterTypes(of site: Site) -> [String] {
        guard let reference = program.methodReference(at: site) else { return [] }
        return program.parameters(of: program.signature(of: reference)).map { program.descriptor(of: $0) }
    }
}
