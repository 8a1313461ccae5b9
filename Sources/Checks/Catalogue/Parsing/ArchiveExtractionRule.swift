import App
import Code
import Findings
import Rules

/// PKG-065: files written under the names that an archive gives them.
enum ArchiveExtractionRule {
    static let rule = Rule(
        id: "PKG-065",
        title: LocalizedText(zh: "Zip解压目录遍历", en: "Unsafe archive extraction (Zip Slip)"),
        indicator: .package, severity: .medium, family: .parsing,
        what: LocalizedText(
            zh: """
                追踪 ZipEntry.getName 等条目名是否成为写入文件的路径；途经的方法调用过 getCanonicalPath、检查过 \"..\"，或解压的是安装包、assets \
                自身内容的不计。targetSdk 34 及以上时系统会拒绝此类条目，为低；minSdk 34 及以上视为通过。
                """,
            en: """
                Follows the names of entries, ZipEntry.getName and its like, to the paths of files that are written. Ways on which \
                getCanonicalPath is called or \"..\" looked for, and what comes out of the package or its assets, do not count. Low from \
                targetSdk 34 on, where Android 14 refuses such entries; nothing from minSdk 34 on.
                """),
        why: LocalizedText(
            zh: "压缩包中名为 ../../ 的条目会覆盖应用私有目录中的代码、配置或数据库。",
            en: "An entry called ../../ overwrites code, settings or databases in the app's folder."),
        fix: LocalizedText(
            zh: "写入前比较 getCanonicalPath 是否仍在目标目录内，否则丢弃该条目。",
            en: "See before writing that getCanonicalPath is still in the folder meant, and drop the entry if not."),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0087", cwe: 22),
        examples: [
            .code(.fires, targetSdk: 33, name + file + write),
            .code(.fires, targetSdk: 35, name + file + write),
            .code(
                .silent, targetSdk: 33,
                name + file
                    + "invoke-virtual {v2}, Ljava/io/File;->getCanonicalPath()Ljava/lang/String;\nmove-result-object v3\n"
                    + write),
            // Only the last part of the name.
            .code(
                .silent, targetSdk: 33,
                name
                    + "new-instance v2, Ljava/io/File;\ninvoke-direct {v2, v0}, Ljava/io/File;-><init>(Ljava/lang/String;)V\ninvoke-virtual {v2}, Ljava/io/File;->getName()Ljava/lang/String;\nmove-result-object v0\n"
                    + file + write),
            .code(.silent, minSdk: 34, targetSdk: 35, name + file + write),
            // Looked at, not written.
            .code(.silent, targetSdk: 33, name), .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                guard !inquiry.callsOutsideSDKs(names).isEmpty else {
                    return .notApplicable(zh: "没有读取压缩包条目名。", en: "No names of entries of archives are read.")
                }
                if app.manifest.sdk.min >= 34 { return .pass }
                let flows = inquiry.follow(
                    FlowQuestion(
                        sources: inquiry.results(.entryName, of: names), sinks: [.writtenFile],
                        sanitizers: [MethodPattern("Ljava/io/File;", "getName")], budget: 60_000))
                let severity: Severity = app.manifest.sdk.target >= 34 ? .low : .medium
                let hits = flows.flows.compactMap { flow in
                    inquiry.confinesPath(flow) || inquiry.readsOwnArchive(flow)
                        ? nil : inquiry.hit(flow, severity: severity)
                }
                return inquiry.judge(hits, "zip-slip", upTo: .medium, gap: flows.gap) { name in
                    LocalizedText(
                        zh: "\(name) 按压缩包中的条目名写文件，未限制目录。",
                        en: "\(name) writes files under the names that an archive gives.")
                }
            }
        })

    private static let names = [
        MethodPattern("Ljava/util/zip/ZipEntry;", "getName"),
        MethodPattern("Lorg/apache/commons/compress/archivers/ArchiveEntry;", "getName"),
        MethodPattern("Lnet/lingala/zip4j/model/FileHeader;", "getFileName"),
    ]

    private static let name = """
        const/4 v0, 0
        invoke-virtual {v0}, Ljava/util/zip/ZipEntry;->getName()Ljava/lang/String;
        move-result-object v0

        """
    private static let file = """
        const-string v1, "/data/data/cn.example.app/files"
        new-instance v2, Ljava/io/File;
        invoke-direct {v2, v1, v0}, Ljava/io/File;-><init>(Ljava/lang/String;Ljava/lang/String;)V

        """
    private static let write = """
        new-instance v1, Ljava/io/FileOutputStream;
        invoke-direct {v1, v2}, Ljava/io/FileOutputStream;-><init>(Ljava/io/File;)V
        """
}

extension CodeInquiry {
    /// True if a method on the way opens the app's own package or what came in it.
    fileprivate func readsOwnArchive(_ flow: DataFlow) -> Bool {
        passes(flow) { call in
            ["getPackageCodePath", "getPackageResourcePath", "getResourceAsStream", "openRawResource"].contains(
                call.name)
                || (call.owner == "Landroid/content/res/AssetManager;" && call.name == "open")
        }
    }
}
