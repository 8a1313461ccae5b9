import Code
import Findings
import Rules

/// CRK-017: a service of the platform vouches for the phone and the app.
enum AttestationRow {
    static let row = DetectionRow(
        id: "CRK-017",
        title: LocalizedText(zh: "未使用设备或应用证明", en: "No attestation of device or app"),
        name: LocalizedText(zh: "设备或应用证明", en: "attestation"), severity: .low,
        what: LocalizedText(
            zh: """
                在自身代码中查找发起证明请求的调用：Play Integrity、SafetyNet（已停用）、HMS sysIntegrity、KeyStore \
                密钥证明（setAttestationChallenge）；仅打包了 SDK 而没有调用的不算。
                """,
            en: """
                Looks in own code for requests of Play Integrity, SafetyNet (which has ended), HMS sysIntegrity and key attestation \
                (setAttestationChallenge). A library that nobody calls does not count.
                """),
        why: LocalizedText(
            zh: "没有硬件或平台背书，服务端无法区分真实设备与被篡改的客户端。",
            en: "Without it the server cannot tell a phone from a client that somebody changed."),
        fix: LocalizedText(
            zh: "对高风险业务由服务端下发挑战并校验密钥证明，或使用厂商的完整性服务。",
            en: "For what is at risk let the server send a challenge and check key attestation or a vendor's verdict."),
        references: References(masvs: ["MASVS-RESILIENCE-1"], maswe: "MASWE-0100", cwe: 353),
        signs: DetectionSigns(
            calls: [
                .init(
                    patterns: [
                        MethodPattern(
                            [
                                "Lcom/google/android/play/core/integrity/IntegrityManager;",
                                "Lcom/google/android/play/core/integrity/StandardIntegrityManager;",
                            ], "requestIntegrityToken"),
                        MethodPattern(
                            "Lcom/google/android/play/core/integrity/StandardIntegrityManager;", "prepareIntegrityToken"
                        ),
                        MethodPattern("Lcom/google/android/gms/safetynet/SafetyNetClient;", "attest"),
                        MethodPattern("Lcom/huawei/hms/support/api/safetydetect/SafetyDetectClient;", "sysIntegrity"),
                        MethodPattern(
                            "Landroid/security/keystore/KeyGenParameterSpec$Builder;", "setAttestationChallenge"),
                    ])
            ]),
        sample: """
            const/4 v0, 0
            invoke-virtual {v0, v0}, Landroid/security/keystore/KeyGenParameterSpec$Builder;->\
            setAttestationChallenge([B)Landroid/security/keystore/KeyGenParameterSpec$Builder;
            move-result-object v0
            """,
        others: {
            [
                // Shipped, but never asked.
                .code(
                    .fires, "",
                    classes: ExampleCode.foreign(
                        "Lcom/google/android/gms/safetynet/SafetyNetClient;",
                        ExampleCode.method("attest([BLjava/lang/String;)V", "")))
            ]
        })
}
