import App
import Code
import Findings
import Rules

/// CRK-012: keys and request signing in bytecode only.
enum JavaOnlyRule {
    static let rule = Rule(
        id: "CRK-012",
        title: LocalizedText(zh: "敏感逻辑仅用 Java 实现", en: "Sensitive logic in bytecode only"),
        indicator: .antiCracking, severity: .low, family: .hardening,
        what: LocalizedText(
            zh: "自身代码构造密钥（SecretKeySpec、PBEKeySpec）或计算 HMAC，而应用既没有自有的 so，也未加固。没有此类逻辑的应用不涉及。",
            en: """
                Own code makes keys (SecretKeySpec, PBEKeySpec) or computes an HMAC, and the app has neither a native library of \
                its own nor a packer. Apps without such logic are not concerned.
                """),
        why: LocalizedText(
            zh: "Java 层的密钥和签名算法反编译后即可照搬，接口防重放、防篡改随之失效。",
            en: "Keys and signing of requests can be copied from decompiled code: replay and forgery follow."),
        fix: LocalizedText(
            zh: "密钥放入 Android KeyStore；请求签名下沉到 Native 层或由服务端下发短期密钥，并做加固。",
            en:
                "Keep keys in the Android KeyStore; sign requests natively or with short-lived keys from the server; pack."
        ),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0089", cwe: 656),
        examples: [
            .code(.fires, key),
            Example(
                .silent, inside: ExampleCode.activityElement,
                files: ["lib/arm64-v8a/libcore.so": .library { $0.exports = ["Java_cn_example_app_Core_sign"] }],
                smali: ExampleCode.activity(key)),
            // A third party's library does not sign the app's requests.
            Example(
                .fires, inside: ExampleCode.activityElement, files: ["lib/arm64-v8a/libmmkv.so": .library()],
                smali: ExampleCode.activity(key)),
            // An SDK's key.
            .code(
                .notApplicable, "",
                classes: ExampleCode.foreign("Lcom/alipay/sdk/Env;", ExampleCode.method("run()V", key))),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let sites = inquiry.calls(patterns).filter { inquiry.code.owner(of: $0) == .own }
                guard !sites.isEmpty else {
                    return .notApplicable(
                        zh: "自身代码没有构造密钥或计算 HMAC。", en: "Own code makes no keys and no HMAC.")
                }
                if app.libraryGroups.contains(where: \.isOwn) { return .pass }
                if app.packing.conclusion == .packed, !app.packing.products(.packer).isEmpty { return .pass }
                let hits = sites.map { CodeHit($0, severity: .low) }
                return .found(
                    inquiry.findings(hits, "java-only") { name in
                        LocalizedText(
                            zh: "\(name) 在 Java 层处理密钥，应用没有自有的 so，也未加固。",
                            en: "\(name) handles keys in bytecode; the app has no native code of its own and no packer."
                        )
                    })
            }
        })

    private static let patterns = [
        MethodPattern(["Ljavax/crypto/spec/SecretKeySpec;", "Ljavax/crypto/spec/PBEKeySpec;"], "<init>"),
        MethodPattern("Ljavax/crypto/Mac;", "getInstance"),
    ]

    private static let key = """
        const/4 v0, 0
        const-string v1, "HmacSHA256"
        new-instance v2, Ljavax/crypto/spec/SecretKeySpec;
        invoke-direct {v2, v0, v1}, Ljavax/crypto/spec/SecretKeySpec;-><init>([BLjava/lang/String;)V
        """
}
