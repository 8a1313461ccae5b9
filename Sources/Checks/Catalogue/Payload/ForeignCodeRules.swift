import App
import Code
import Findings
import Rules

/// PKG-062 and PKG-063: code from places that others write to.
enum ForeignCodeRules {
    static let all = [dex, library]

    private static let dex = Rule(
        id: "PKG-062",
        title: LocalizedText(zh: "外部动态加载DEX", en: "Dynamic code from external storage or network"),
        indicator: .package, severity: .high, family: .payload, topic: .foreign,
        what: LocalizedText(
            zh: """
                追踪外部存储目录、网络数据是否成为 DexClassLoader、PathClassLoader、InMemoryDexClassLoader、DexFile 的来源，并检查以 /sdcard 等\
                开头的固定路径，以及带 CONTEXT_INCLUDE_CODE 打开其他应用（系统组件除外）。途中校验摘要或签名的为低。
                """,
            en: """
                Follows folders of external storage and data from the network to DexClassLoader, PathClassLoader, InMemoryDexClassLoader \
                and DexFile, and looks at constant paths below /sdcard and at contexts of other apps (but those of the system) with \
                CONTEXT_INCLUDE_CODE. Low where a digest or signature is checked on the way.
                """),
        why: LocalizedText(
            zh: "能写入该位置的应用或中间人可以替换文件，使其代码以本应用的身份和权限运行。",
            en: "Whoever writes to that place runs code as this app, with its data and permissions."),
        fix: LocalizedText(
            zh: "不要动态加载代码；确需时放在内部存储，并在加载前用内置公钥校验签名。",
            en: "Load no code; else keep it in internal storage and check its signature by a public key in the app."),
        references: References(
            masvs: ["MASVS-CODE-3", "MASVS-RESILIENCE-2"], maswe: "MASWE-0085", cwe: 494),
        examples: [
            .code(.fires, folder("Landroid/os/Environment;->getExternalStorageDirectory()Ljava/io/File;") + loader),
            .code(.fires, "const-string v0, \"/sdcard/plugin.apk\"\n" + loader),
            .code(.fires, context("cn.other.plugin")),
            .code(
                .silent,
                "invoke-virtual {p0}, Lcn/example/app/MainActivity;->getFilesDir()Ljava/io/File;\nmove-result-object v0\ninvoke-virtual {v0}, Ljava/io/File;->getPath()Ljava/lang/String;\nmove-result-object v0\n"
                    + loader),
            .code(.silent, context("com.google.android.gms")),
            .code(.notApplicable, folder("Landroid/os/Environment;->getExternalStorageDirectory()Ljava/io/File;")),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let contexts = inquiry.calls(packageContext)
                guard inquiry.calls(.classLoader) || !contexts.isEmpty else {
                    return .notApplicable(zh: "没有动态加载代码。", en: "No code is loaded while the app runs.")
                }
                let borrowed = contexts.compactMap { site -> CodeHit? in
                    guard inquiry.program.argument(1, of: site).numbers?.contains(where: { $0 & 1 == 1 }) == true
                    else { return nil }
                    let names = inquiry.program.argument(0, of: site).alternatives.compactMap(\.string)
                    guard !names.isEmpty, !names.contains(where: { isOfSystem($0) }) else { return nil }
                    return CodeHit(site, PrintableText.of(names[0]), severity: .high)
                }
                return inquiry.judgeForeign(.classLoader, borrowed, "foreign-code") { name in
                    LocalizedText(zh: "\(name) 从外部位置加载代码。", en: "\(name) loads code from a place that others write to.")
                }
            }
        })

    private static let library = Rule(
        id: "PKG-063",
        title: LocalizedText(zh: "从外部存储加载so", en: "Native library loaded from a writable location"),
        indicator: .package, severity: .high, family: .payload, topic: .foreign,
        what: LocalizedText(
            zh: "追踪外部存储目录和网络数据是否成为 System.load、Runtime.load 的路径，并检查以 /sdcard 等开头的固定路径。途中校验摘要的为低。",
            en: """
                Follows folders of external storage and data from the network to System.load and Runtime.load, and looks at constant \
                paths below /sdcard. Low where a digest is checked on the way.
                """),
        why: LocalizedText(
            zh: "其他应用可以替换该文件，使恶意原生代码在本应用进程中运行。",
            en: "Another app replaces the file, and its native code runs in this app's process."),
        fix: LocalizedText(
            zh: "用 System.loadLibrary 加载随包发布的库；下载的库放在内部存储并校验签名。",
            en:
                "Load what comes with the package by System.loadLibrary; keep what is downloaded in internal storage and check it."
        ),
        references: References(masvs: ["MASVS-CODE-3"], maswe: "MASWE-0085", cwe: 494),
        examples: [
            .code(.fires, folder("Landroid/os/Environment;->getExternalStorageDirectory()Ljava/io/File;") + load),
            .code(.fires, "const-string v0, \"/storage/emulated/0/libx.so\"\n" + load),
            .code(.silent, "const-string v0, \"/data/data/cn.example.app/lib/libx.so\"\n" + load),
            .code(
                .notApplicable,
                "const-string v0, \"x\"\ninvoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V"),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                guard inquiry.calls(.library) else {
                    return .notApplicable(zh: "没有按路径加载原生库。", en: "No native library is loaded by its path.")
                }
                return inquiry.judgeForeign(.library, [], "foreign-library") { name in
                    LocalizedText(
                        zh: "\(name) 从外部位置加载原生库。",
                        en: "\(name) loads a native library from a place that others write to.")
                }
            }
        })

    private static let packageContext = MethodPattern("Landroid/content/Context;", "createPackageContext")

    private static func isOfSystem(_ package: String) -> Bool {
        package == "android" || ["com.google.android.", "com.android."].contains { package.hasPrefix($0) }
    }

    private static func folder(_ method: String) -> String {
        """
        invoke-static {}, \(method)
        move-result-object v0
        invoke-virtual {v0}, Ljava/io/File;->getPath()Ljava/lang/String;
        move-result-object v0

        """
    }
    private static let loader = """
        const/4 v1, 0
        new-instance v2, Ldalvik/system/DexClassLoader;
        invoke-direct {v2, v0, v1, v1, v1}, Ldalvik/system/DexClassLoader;->\
        <init>(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/ClassLoader;)V
        """
    private static let load = "invoke-static {v0}, Ljava/lang/System;->load(Ljava/lang/String;)V"

    private static func context(_ package: String) -> String {
        """
        const-string v0, "\(package)"
        const/4 v1, 3
        invoke-virtual {p0, v0, v1}, Lcn/example/app/MainActivity;->\
        createPackageContext(Ljava/lang/String;I)Landroid/content/Context;
        """
    }
}

/// Where code and objects from outside go.
struct ForeignFlows: Sendable {
    /// What was found.
    var flows = DataFlows()
}

extension CodeInquiry {
    /// Where folders that others write to, and data from the network, go.
    var foreignFlows: DataFlows {
        code.shared.fact {
            let sources =
                results(.sharedFolder, of: Self.sharedFolders) + results(.network, of: Self.networkReads)
            return ForeignFlows(
                flows: follow(FlowQuestion(sources: sources, sinks: [.classLoader, .library, .objectStream])))
        }.flows
    }

    /// Hits where a kind of loader gets code from outside, with others.
    fileprivate func judgeForeign(
        _ sink: DataSink, _ others: [CodeHit], _ what: String, _ message: (String) -> LocalizedText
    ) -> Judgement {
        let foreign = foreignFlows
        let followed = foreign.from([.sharedFolder, .network], to: [sink]).compactMap { flow in
            hit(flow, severity: checksContent(flow) ? .low : .high)
        }
        let fixed = calls(sink.places.map(\.pattern)).compactMap { site -> CodeHit? in
            let path = program.argument(0, of: site).prefixes.first { path in
                ["/sdcard/", "/mnt/sdcard/", "/storage/", "/data/local/tmp/"].contains { path.hasPrefix($0) }
            }
            return path.map { CodeHit(site, PrintableText.of($0), severity: .high) }
        }
        return judge(followed + fixed + others, what, upTo: .high, gap: foreign.gap, message)
    }

    /// True if a method on the way takes a digest or verifies a signature.
    private func checksContent(_ flow: DataFlow) -> Bool {
        passes(flow) { call in
            call.owner == "Ljava/security/MessageDigest;"
                || (call.owner == "Ljava/security/Signature;" && call.name == "verify")
        }
    }

    private static let sharedFolders =
        ["getExternalStorageDirectory", "getExternalStoragePublicDirectory"].map {
            MethodPattern("Landroid/os/Environment;", $0)
        }
        + ["getExternalFilesDir", "getExternalFilesDirs", "getExternalCacheDir", "getExternalCacheDirs"].map {
            MethodPattern("Landroid/content/Context;", $0)
        }

    private static let networkReads = [
        MethodPattern("Ljava/net/URLConnection;", "getInputStream"), MethodPattern("Ljava/net/URL;", "openStream"),
        MethodPattern("Ljava/net/Socket;", "getInputStream"),
        MethodPattern("Lorg/apache/http/HttpEntity;", "getContent"),
        MethodPattern("Lokhttp3/ResponseBody;", "byteStream"),
        MethodPattern("Lokhttp3/ResponseBody;", "bytes"),
    ]
}
