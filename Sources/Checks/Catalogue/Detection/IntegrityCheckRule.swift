import App
import Code
import Findings
import Rules

/// CRK-015: the app looks whether its own files are as they were.
enum IntegrityCheckRule {
    static let rule = Rule(
        id: "CRK-015",
        title: LocalizedText(zh: "未校验自身文件完整性", en: "No check of its own files"),
        indicator: .antiCracking, severity: .medium, kind: .protection, family: .selfProtection,
        what: LocalizedText(
            zh: """
                在自身代码的同一个类中查找：打开自身安装包（getPackageCodePath、sourceDir、publicSourceDir）并计算摘要或 CRC，\
                或读取 classes.dex 条目的 CRC。只取路径、或对其他文件求摘要的不算；SDK 中的不计。
                """,
            en: """
                Looks in one own class for opening the own package (getPackageCodePath, sourceDir, publicSourceDir) together with a \
                digest or CRC, or for reading the CRC of classes.dex. The path alone, or a digest of other files, is none; SDKs \
                do not count.
                """),
        why: LocalizedText(
            zh: "不校验完整性，dex 或资源被修改后应用仍照常运行。",
            en: "Without it the app runs as ever after its code or resources were changed."),
        fix: LocalizedText(
            zh: "启动时计算 dex 或安装包摘要，由服务端比对；校验放在 Native 层并与签名校验配合。",
            en:
                "Compute the digest of dex files or the package at the start and let the server compare; do it natively."
        ),
        references: References(masvs: ["MASVS-RESILIENCE-2"], maswe: "MASWE-0105", cwe: 353),
        examples: [
            .code(.fires, ""),
            .code(.silent, path + digest), .code(.silent, entry + crc),
            // A digest of something else, and the path for something else.
            .code(.fires, digest), .code(.fires, path),
            // The CRC of another entry.
            .code(.fires, crc),
            .code(
                .fires, "",
                classes: ExampleCode.foreign(
                    "Lcom/alipay/sdk/Env;", ExampleCode.method("run()V", path + digest))),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app, absence: .isBad) { inquiry in
                Detection(
                    signs: DetectionSigns(), name: LocalizedText(zh: "完整性校验", en: "check of its own files"),
                    severity: .medium
                ).judge(inquiry, inquiry.integrityChecks())
            }
        })

    private static let path = """
        invoke-virtual {p0}, Landroid/content/Context;->getPackageCodePath()Ljava/lang/String;
        move-result-object v0

        """
    private static let digest = """
        const/4 v1, 0
        invoke-virtual {v1}, Ljava/security/MessageDigest;->digest()[B
        move-result-object v1

        """
    private static let entry = "const-string v0, \"classes.dex\"\n"
    private static let crc = """
        const/4 v1, 0
        invoke-virtual {v1}, Ljava/util/zip/ZipEntry;->getCrc()J
        move-result-wide v2

        """
}

extension CodeInquiry {
    /// The classes outside SDKs that open the own package and compute something of it.
    fileprivate func integrityChecks() -> Detected {
        let digests = scopes(calling: [
            MethodPattern("Ljava/security/MessageDigest;", "digest"),
            MethodPattern("Ljava/util/zip/CRC32;", "getValue"),
            MethodPattern("Ljava/util/zip/CheckedInputStream;", "getChecksum"),
        ])
        let sums = scopes(calling: [MethodPattern("Ljava/util/zip/ZipEntry;", "getCrc")])
        guard !digests.isEmpty || !sums.isEmpty else { return Detected() }
        let fields = ["sourceDir", "publicSourceDir"].flatMap {
            program.references(toField: $0, of: "Landroid/content/pm/ApplicationInfo;")
        }
        let paths =
            calls(MethodPattern("Landroid/content/Context;", "getPackageCodePath"))
            + fields.flatMap { program.sites(of: $0, writing: false) }
        let names = program.uses(ofString: "classes.dex")
        let sites =
            paths.filter { digests.contains(scope(of: $0)) || sums.contains(scope(of: $0)) }
            + names.filter { sums.contains(scope(of: $0)) }
        var detected = Detected()
        for site in Set(sites).sorted() {
            let hit = CodeHit(site, severity: .info)
            switch code.owner(of: site) {
            case .own: detected.own.append(hit)
            case .unknown: detected.unknown.append(hit)
            case .sdk: break
            }
        }
        return detected
    }
}
