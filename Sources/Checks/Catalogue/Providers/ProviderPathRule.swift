import App
import Code
import Findings
import Rules

/// PKG-044: providers that open whatever file they are asked for.
enum ProviderPathRule {
    static let rule = Rule(
        id: "PKG-044",
        title: LocalizedText(zh: "Provider目录遍历", en: "Content provider file path traversal"),
        indicator: .package, severity: .high, family: .providers, topic: .outside,
        what: LocalizedText(
            zh: """
                追踪导出 Provider 的 openFile、openAssetFile 收到的 Uri 是否成为 ParcelFileDescriptor.open 的路径；途经的方法调用过 \
                getCanonicalPath、normalize，检查过 \"..\"，或只取 File.getName 的不计。
                """,
            en: """
                Follows the URI that openFile and openAssetFile of open providers get to ParcelFileDescriptor.open. Ways on which \
                getCanonicalPath or normalize is called, or \"..\" looked for, and names by File.getName do not count.
                """),
        why: LocalizedText(
            zh: "Uri 中的 ../（含 %2F 编码）可让其他应用读写本应用私有目录中的任意文件。",
            en: "By ../ in the URI, encoded as %2F or not, other apps read and write every private file of the app."),
        fix: LocalizedText(
            zh: "对拼出的路径调用 getCanonicalPath，确认其仍以允许的目录开头；或改用 FileProvider。",
            en: "Take getCanonicalPath and see that it begins with the folder meant; or use FileProvider."),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0064", cwe: 22),
        examples: [
            provider(.fires, name + file + open),
            provider(
                .silent,
                name + file
                    + "invoke-virtual {v1}, Ljava/io/File;->getCanonicalPath()Ljava/lang/String;\nmove-result-object v2\n"
                    + open),
            provider(.notApplicable, name + file + open, exported: "false"),
            // One file, whatever is asked for.
            provider(.silent, name + "const-string v0, \"report.pdf\"\n" + file + open),
            provider(
                .silent,
                name
                    + "const-string v2, \"..\"\ninvoke-virtual {v0, v2}, Ljava/lang/String;->contains(Ljava/lang/CharSequence;)Z\nmove-result v2\nif-eqz v2, :good\nconst/4 v0, 0\nreturn-object v0\n:good\n"
                    + file + open),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let outside = inquiry.calls(.openedFile) ? inquiry.outsideFlows : DataFlows()
                guard outside.sources.contains(.path) else {
                    return .notApplicable(zh: "没有对外提供文件的 Provider。", en: "No open provider hands files out.")
                }
                let hits = outside.from([.path], to: [.openedFile]).compactMap { flow in
                    inquiry.confinesPath(flow) ? nil : inquiry.hit(flow, severity: .high)
                }
                return inquiry.judge(hits, "provider-path", upTo: .high, gap: outside.gap) { name in
                    LocalizedText(
                        zh: "\(name) 按请求中的路径打开文件，未限制目录。",
                        en: "\(name) opens files by the path that is asked for, in any folder.")
                }
            }
        })

    private static let name = """
        invoke-virtual {p1}, Landroid/net/Uri;->getLastPathSegment()Ljava/lang/String;
        move-result-object v0

        """
    private static let file = """
        const-string v1, "/data/data/cn.example.app/files"
        new-instance v2, Ljava/io/File;
        invoke-direct {v2, v1, v0}, Ljava/io/File;-><init>(Ljava/lang/String;Ljava/lang/String;)V
        move-object v1, v2

        """
    private static let open = """
        const v2, 0x10000000
        invoke-static {v1, v2}, Landroid/os/ParcelFileDescriptor;->\
        open(Ljava/io/File;I)Landroid/os/ParcelFileDescriptor;
        move-result-object v0
        return-object v0
        """

    private static func provider(_ expectation: Example.Expectation, _ body: String, exported: String = "true")
        -> Example
    {
        Example(
            expectation,
            inside:
                "<provider android:name=\".Files\" android:authorities=\"cn.example.files\" android:exported=\"\(exported)\"/>",
            smali: ExampleCode.own(
                "Files", extends: "Landroid/content/ContentProvider;",
                ExampleCode.body("openFile(Landroid/net/Uri;Ljava/lang/String;)Landroid/os/ParcelFileDescriptor;", body)
            ))
    }
}

extension CodeInquiry {
    /// True if a method on the way makes a path canonical, or looks for `..` in it.
    func confinesPath(_ flow: DataFlow) -> Bool {
        passes(flow) { call in
            switch call.name {
            case "getCanonicalPath", "getCanonicalFile", "normalize", "toRealPath": true
            case "contains", "indexOf", "matches", "replace", "replaceAll", "startsWith", "split":
                (0..<2).contains { position in
                    program.argument(position, of: call.site).alternatives.contains {
                        $0.string?.containsBytes(of: "..") ?? false
                    }
                }
            default: false
            }
        }
    }
}
