import App
import Code
import Findings
import Rules

/// DAT-006 and DAT-008: data in folders that other apps can read.
enum ExternalStorageRules {
    static let all = [writing, temporaryFiles]

    private static let writing = Rule(
        id: "DAT-006",
        title: LocalizedText(zh: "向共享外部存储写入数据", en: "Data written to shared external storage"),
        indicator: .userData, severity: .medium, family: .storage,
        what: LocalizedText(
            zh: """
                查找同一方法中取得外部存储目录又打开写入流的代码，以及以 /sdcard、/storage/emulated 开头的写入路径。targetSdk 30 及以上受分区存储\
                限制，按低风险计；应用专属外部目录在 targetSdk 低于 30 时为低。
                """,
            en: """
                Looks for methods that take a folder of external storage and open a file for writing, and for paths that begin with \
                /sdcard or /storage/emulated. From targetSdk 30 on scoped storage limits the harm (low); the app's own external \
                folder counts low below that.
                """),
        why: LocalizedText(
            zh: "共享存储中的文件可被其他应用读取、替换，卸载后仍留在设备上。",
            en: "Files in shared storage can be read and replaced by other apps, and stay when the app goes."),
        fix: LocalizedText(
            zh: "敏感数据写入内部存储（getFilesDir）；用户要保存的图片和文档通过 MediaStore 或 SAF 写入。",
            en:
                "Write sensitive data to getFilesDir, and what users want to keep through MediaStore or the document picker."
        ),
        references: References(masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0007", mastg: "MASTG-TEST-0202", cwe: 276),
        examples: [
            .code(.fires, targetSdk: 28, shared + writer),
            .code(.fires, targetSdk: 33, shared + writer),
            .code(
                .fires, targetSdk: 28,
                """
                const-string v0, "/sdcard/app/log.txt"
                new-instance v1, Ljava/io/FileWriter;
                invoke-direct {v1, v0}, Ljava/io/FileWriter;-><init>(Ljava/lang/String;)V
                """),
            .code(.silent, targetSdk: 28, shared),
            // Written elsewhere.
            .code(
                .silent, targetSdk: 28,
                "invoke-virtual {p0}, Landroid/app/Activity;->getFilesDir()Ljava/io/File;\nmove-result-object v0\n"
                    + writer),
            Example(.notApplicable),
        ],
        judge: { app in .ofCode(app) { $0.judgeExternalWrites() } })

    private static let temporaryFiles = Rule(
        id: "DAT-008",
        title: LocalizedText(zh: "临时文件写在外部存储", en: "Temporary files in external storage"),
        indicator: .userData, severity: .low, family: .storage,
        what: LocalizedText(
            zh: "推导 File.createTempFile 的目录参数是否为外部存储或外部缓存目录。",
            en: "Derives whether the folder given to File.createTempFile is in external storage or the external cache."),
        why: LocalizedText(
            zh: "照片、导出文件等临时内容会留在其他应用可读的目录中，且往往不会被清理。",
            en: "Pictures, exports and the like stay where other apps can read them, and are seldom cleared away."),
        fix: LocalizedText(
            zh: "使用 getCacheDir() 保存临时文件，用完立即删除。", en: "Use getCacheDir() and delete what is done with."),
        references: References(masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0006", cwe: 377),
        examples: [
            temporary(.fires, "getExternalCacheDir()Ljava/io/File;"),
            temporary(.silent, "getCacheDir()Ljava/io/File;"),
            .code(.silent, "const-string v0, \"a\"\n" + create("{v0, v0}", "")),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let pattern = MethodPattern("Ljava/io/File;", "createTempFile")
                guard !inquiry.calls(pattern).isEmpty else {
                    return .notApplicable(zh: "没有创建临时文件。", en: "No temporary files are made.")
                }
                return inquiry.graded([pattern], "temporary-file", upTo: .low) { site in
                    let folders = inquiry.program.argument(2, of: site).alternatives.compactMap { value -> String? in
                        if case .result(let name, _) = value { name } else { nil }
                    }
                    let external = folders.first { $0.contains("->getExternal") }
                    return external.map { CodeHit(site, $0, severity: .low) }
                } _: { name in
                    LocalizedText(zh: "\(name) 在外部存储中创建临时文件。", en: "\(name) makes temporary files in external storage.")
                }
            }
        })

    private static let shared = """
        invoke-static {}, Landroid/os/Environment;->getExternalStorageDirectory()Ljava/io/File;
        move-result-object v0

        """
    private static let writer = """
        new-instance v1, Ljava/io/FileOutputStream;
        invoke-direct {v1, v0}, Ljava/io/FileOutputStream;-><init>(Ljava/io/File;)V
        """

    private static func temporary(_ expectation: Example.Expectation, _ folder: String) -> Example {
        .code(
            expectation,
            """
            invoke-virtual {p0}, Landroid/app/Activity;->\(folder)
            move-result-object v1
            const-string v0, "photo"
            \(create("{v0, v0, v1}", "Ljava/io/File;"))
            """)
    }

    private static func create(_ registers: String, _ folder: String) -> String {
        """
        invoke-static \(registers), Ljava/io/File;->\
        createTempFile(Ljava/lang/String;Ljava/lang/String;\(folder))Ljava/io/File;
        """
    }
}

extension CodeInquiry {
    fileprivate func judgeExternalWrites() -> Judgement {
        let isScoped = app.manifest.sdk.target >= 30
        let writers = calls(Self.writers)
        guard !writers.isEmpty else { return .pass }
        let writing = Set(writers.compactMap { program.method(at: $0) })
        func hits(_ patterns: [MethodPattern], _ severity: Severity) -> [CodeHit] {
            calls(patterns).compactMap { site in
                program.method(at: site).map { writing.contains($0) } == true ? CodeHit(site, severity: severity) : nil
            }
        }
        let shared = ["getExternalStorageDirectory", "getExternalStoragePublicDirectory"].map {
            MethodPattern("Landroid/os/Environment;", $0)
        }
        let own = ["getExternalFilesDir", "getExternalCacheDir"].map { MethodPattern("Landroid/content/Context;", $0) }
        let paths = writers.compactMap { site -> CodeHit? in
            let path = program.argument(0, of: site).prefixes.first { path in
                ["/sdcard/", "/mnt/sdcard/", "/storage/emulated/"].contains { path.hasPrefix($0) }
            }
            return path.map { CodeHit(site, PrintableText.of($0), severity: isScoped ? .low : .medium) }
        }
        let all = hits(shared, isScoped ? .low : .medium) + paths + (isScoped ? [] : hits(own, .low))
        return .graded(
            findings(all.sorted { $0.site < $1.site }, "external-write") { name in
                LocalizedText(zh: "\(name) 向外部存储写入文件。", en: "\(name) writes files to external storage.")
            }, upTo: .medium)
    }

    private static let writers =
        ["Ljava/io/FileOutputStream;", "Ljava/io/FileWriter;", "Ljava/io/RandomAccessFile;", "Ljava/io/PrintWriter;"]
        .map { MethodPattern($0, "<init>") }
}
