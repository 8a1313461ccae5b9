import App
import Code
import Findings
import Rules

/// CRK-013: the app compares its own certificate with the one it knows.
enum SignatureCheckRule {
    static let rule = Rule(
        id: "CRK-013",
        title: LocalizedText(zh: "Java 层未做签名自校验", en: "No signature self-check in Java code"),
        indicator: .antiCracking, severity: .high, kind: .protection, family: .selfProtection,
        what: LocalizedText(
            zh: """
                在自身代码中查找以 GET_SIGNATURES 或 GET_SIGNING_CERTIFICATES 读取签名，且同一个类中将签名或其摘要与常量比较。只读取而不比较的不算，\
                SDK 的校验不计，归属不明的代码按一半计。
                """,
            en: """
                Looks for own code that reads its signatures (GET_SIGNATURES, GET_SIGNING_CERTIFICATES) and, in the same class, \
                compares them or a digest with a constant. Reading alone is not enough; SDKs do not count, code of unknown \
                owners counts half.
                """),
        why: LocalizedText(
            zh: "没有自校验，应用被重新打包植入广告或木马后仍能正常运行。",
            en: "Without it a repackaged copy with advertisements or malware runs like the original."),
        fix: LocalizedText(
            zh: "启动时比对签名证书的 SHA-256，不一致时上报并退出；校验放在 Native 层并与服务端联动更难绕过。",
            en:
                "Compare the certificate's SHA-256 at the start, report and stop if it differs; native code and the server add to it."
        ),
        references: References(masvs: ["MASVS-RESILIENCE-2"], maswe: "MASWE-0104", cwe: 353),
        examples: [
            .code(.fires, ""),
            .code(.silent, read("0x40") + compare),
            .code(.silent, read("0x8000000") + compare),
            // Read, but compared with nothing.
            .code(.fires, read("0x40")),
            // Other facts of the package.
            .code(.fires, read("0x1") + compare),
            // An SDK looks whom it serves.
            .code(
                .fires, "",
                classes: ExampleCode.foreign(
                    "Lcom/alipay/sdk/Env;", ExampleCode.method("run()V", read("0x40") + compare))
            ),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app, absence: .isBad) { inquiry in
                Detection(
                    signs: signs, name: LocalizedText(zh: "签名自校验", en: "check of its own signature"), severity: .high
                ).judge(inquiry, detect(inquiry))
            }
        })

    /// Where code outside SDKs compares its own signature.
    static func detect(_ inquiry: CodeInquiry) -> CodeInquiry.Detected {
        var detected = inquiry.detect(signs)
        detected.own.removeAll { !inquiry.comparesDigest(around: $0.site) }
        detected.unknown.removeAll { !inquiry.comparesDigest(around: $0.site) }
        return detected
    }

    private static let signs = DetectionSigns(
        calls: [
            .init(
                patterns: [MethodPattern("Landroid/content/pm/PackageManager;", "getPackageInfo")], position: 1,
                mask: 0x800_0040)
        ])

    private static func read(_ flags: String) -> String {
        """
        const/4 v0, 0
        const-string v1, "cn.example.app"
        const v2, \(flags)
        invoke-virtual {v0, v1, v2}, Landroid/content/pm/PackageManager;->\
        getPackageInfo(Ljava/lang/String;I)Landroid/content/pm/PackageInfo;
        move-result-object v0
        invoke-virtual {v0}, Landroid/content/pm/Signature;->toCharsString()Ljava/lang/String;
        move-result-object v0

        """
    }

    private static let compare = """
        const-string v1, "9c5e2f8a41d07b36e2a19f04c8d3b7512e6fa09d"
        invoke-virtual {v1, v0}, Ljava/lang/String;->equalsIgnoreCase(Ljava/lang/String;)Z
        move-result v0
        """
}

extension CodeInquiry {
    /// True if the class that a site is in looks at signatures and compares something with a constant that is long enough
    /// for a digest, or two arrays of bytes.
    fileprivate func comparesDigest(around site: Site) -> Bool {
        guard let type = program.method(at: site).flatMap({ program.owner(of: $0) }) else { return false }
        let calls = program.methods(of: type).flatMap { self.calls(in: $0) }
        guard calls.contains(where: { $0.owner == "Landroid/content/pm/Signature;" }) else { return false }
        return calls.contains { call in
            switch (call.owner, call.name) {
            case ("Ljava/security/MessageDigest;", "isEqual"), ("Ljava/util/Arrays;", "equals"): true
            case ("Ljava/lang/String;", "equals"), ("Ljava/lang/String;", "equalsIgnoreCase"),
                ("Ljava/lang/String;", "contentEquals"), ("Landroid/text/TextUtils;", "equals"):
                [program.receiver(of: call.site), program.argument(0, of: call.site)].contains { value in
                    value.alternatives.contains { ($0.string?.utf8.count ?? 0) >= 16 }
                }
            default: false
            }
        }
    }
}
