import App
import Elf
import Findings
import Rules

/// CRK-014: native code that looks whether the app was signed by somebody else.
enum NativeSignatureCheckRule {
    static let rule = Rule(
        id: "CRK-014",
        title: LocalizedText(zh: "Native 层无签名自校验", en: "No check of the app's signature in native code"),
        indicator: .antiCracking, severity: .medium, kind: .protection, family: .selfProtection,
        what: LocalizedText(
            zh: """
                在同一个自有库中查找经 JNI 读取签名的迹象（getPackageInfo 与 signatures/signingInfo，加上 toByteArray、hashCode \
                或 MessageDigest），或直接解析安装包的迹象（APK Sig Block 42、base.apk 与 META-INF/）。加固产品通常自带，按一半计。
                """,
            en: """
                Looks in one own library for the way to the signature through JNI (getPackageInfo with signatures or \
                signingInfo, and toByteArray, hashCode or MessageDigest), or for reading the package itself (APK Sig Block \
                42; base.apk with META-INF/). Packers usually bring such a check along, which counts half.
                """),
        why: LocalizedText(
            zh: "没有签名自校验，重打包的仿冒应用能照常运行；只写在 Java 层的校验几分钟就能去掉。",
            en: "Without it a repackaged copy runs like the original; a check in Java alone is taken out in minutes."),
        fix: LocalizedText(
            zh: "在 so 中读取并比对签名证书摘要，比对失败时影响关键业务（如密钥派生），并由服务端复核。",
            en: """
                Compare the certificate's digest in native code, let a mismatch spoil something that matters, such as a \
                derived key, and check again on the server.
                """),
        references: References(masvs: ["MASVS-RESILIENCE-2"], maswe: "MASWE-0104", cwe: 353),
        examples: [
            Example(.fires, files: ["lib/arm64-v8a/libcore.so": .library()]),
            // One word of the way is in any library that asks for the version.
            Example(.fires, files: ["lib/arm64-v8a/libcore.so": .library { $0.texts = ["getPackageInfo"] }]),
            Example(
                .silent,
                files: [
                    "lib/arm64-v8a/libcore.so": .library {
                        $0.texts = ["getPackageInfo", "signatures", "toByteArray"]
                    }
                ]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library { $0.texts = ["APK Sig Block 42"] }]),
            Example(
                .fires,
                files: [
                    "lib/arm64-v8a/libcore.so": .library { $0.texts = ["getPackageInfo"] },
                    "lib/arm64-v8a/libmore.so": .library { $0.texts = ["signatures", "toByteArray"] },
                ]),
            Example(.notAssessable, files: ["lib/arm64-v8a/libcore.so": .library { $0.hasSections = false }]),
            Example(
                .fires,
                files: [
                    "lib/arm64-v8a/libcore.so": .library(), "lib/arm64-v8a/libDexHelper.so": .library(),
                ]),
            Example(.notApplicable),
        ],
        judge: { app in
            NativeSigns.judge(
                app,
                seen: LocalizedText(zh: "有读取自身签名的迹象", en: "shows signs of looking at the app's signature"),
                missing: LocalizedText(
                    zh: "自有原生库中没有签名自校验的迹象。", en: "No own native library shows signs of checking the app's signature."),
                severity: .medium, evidence)
        })

    private static let digests: [NativeText] = [.toByteArray, .toCharsString, .hashCode, .messageDigest]

    private static func evidence(_ group: LibraryGroup) -> [Evidence]? {
        for digest in digests {
            for signature in [NativeText.signatures, .signingInfo] where group.has(.getPackageInfo, signature, digest) {
                return group.evidence(of: [.getPackageInfo, signature, digest])
            }
        }
        if group.has(.signingBlock) { return group.evidence(of: [.signingBlock]) }
        return group.has(.baseAPK, .signatureFile) ? group.evidence(of: [.baseAPK, .signatureFile]) : nil
    }
}
