import App
import Code
import Findings
import Rules

/// DAT-001, DAT-002 and DAT-003: private files that every other app may read or write.
enum SharedFileRules {
    static let all = [worldFiles, worldStores, looseModes]

    private static let worldFiles = Rule(
        id: "DAT-001",
        title: LocalizedText(zh: "内部文件全局可读写", en: "World-readable or writable files"),
        indicator: .userData, severity: .high, family: .storage,
        what: LocalizedText(
            zh: """
                推导 openFileOutput 的模式参数是否包含 MODE_WORLD_READABLE(1) 或 MODE_WORLD_WRITEABLE(2)。targetSdk 24 及以上时系统会抛出异常，\
                按低风险计。
                """,
            en: """
                Derives whether the mode given to openFileOutput has MODE_WORLD_READABLE (1) or MODE_WORLD_WRITEABLE (2) in it. From \
                targetSdk 24 on the platform throws, and it counts little.
                """),
        why: LocalizedText(
            zh: "设备上任何应用都能读取或篡改该文件，其中的用户数据和配置不再私密、可信。",
            en: "Any app on the device can read or change the file: what is in it is neither private nor to be trusted."
        ),
        fix: LocalizedText(
            zh: "使用 MODE_PRIVATE；需要共享时通过 FileProvider 按次授权。",
            en: "Use MODE_PRIVATE; share through a FileProvider, grant by grant."),
        references: References(masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0007", cwe: 276),
        examples: [
            opening(.fires, targetSdk: 23, mode: "const/4 v1, 1"),
            // Modes put together, and one that is dead code by now.
            opening(.fires, targetSdk: 23, mode: "const/4 v1, 2\nor-int/lit8 v1, v1, 1"),
            opening(.fires, targetSdk: 35, mode: "const/4 v1, 2"),
            opening(.silent, targetSdk: 23, mode: "const/4 v1, 0"),
            opening(.silent, targetSdk: 23, mode: "const v1, 0x8000"),
            // What is 1 is handed to something else.
            opening(
                .silent, targetSdk: 23,
                mode: "const/4 v1, 1\ninvoke-virtual {p0, v1}, Landroid/app/Activity;->setTitle(I)V\nconst/4 v1, 0"),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                inquiry.graded(
                    [MethodPattern("Landroid/content/Context;", "openFileOutput")], "world-files", upTo: .high
                ) { site in
                    inquiry.worldMode(1, of: site)
                } _: { name in
                    LocalizedText(
                        zh: "\(name) 创建全局可读写的文件。", en: "\(name) makes a file that every app may read or write.")
                }
            }
        })

    private static let worldStores = Rule(
        id: "DAT-002",
        title: LocalizedText(
            zh: "SharedPreferences、数据库或目录全局可读写", en: "World-accessible SharedPreferences, databases or directories"),
        indicator: .userData, severity: .high, family: .storage,
        what: LocalizedText(
            zh: """
                推导 getSharedPreferences、openOrCreateDatabase、getDir 的模式参数：包含 1 或 2 即全局可读写（targetSdk 24 及以上按低风险计），\
                MODE_MULTI_PROCESS(4) 仅作提示。
                """,
            en: """
                Derives the mode given to getSharedPreferences, openOrCreateDatabase and getDir: with 1 or 2 in it, every app gets at \
                them (low from targetSdk 24 on); MODE_MULTI_PROCESS (4) is only mentioned.
                """),
        why: LocalizedText(
            zh: "登录状态、设置和数据库可被其他应用直接读取或替换。",
            en: "Other apps can read or replace the session, the settings and the databases."),
        fix: LocalizedText(
            zh: "一律使用 MODE_PRIVATE；跨进程共享改用 ContentProvider 或 DataStore。",
            en: "Always use MODE_PRIVATE; share between processes through a ContentProvider or DataStore."),
        references: References(masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0007", cwe: 276),
        examples: [
            preferences(.fires, targetSdk: 23, mode: "const/4 v1, 3"),
            preferences(
                .fires, targetSdk: 23,
                mode: """
                    invoke-static {}, Lcn/example/app/MainActivity;->mode()I
                    move-result v1
                    """),
            preferences(.silent, targetSdk: 23, mode: "const/4 v1, 0"),
            // Several processes, not several apps.
            preferences(.silent, targetSdk: 23, mode: "const/4 v1, 4"),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let stores = ["getSharedPreferences", "openOrCreateDatabase", "getDir"].map {
                    MethodPattern("Landroid/content/Context;", $0)
                }
                let modes = inquiry.calls(stores).map { (site: $0, mode: inquiry.program.argument(1, of: $0)) }
                let world = modes.compactMap { inquiry.worldMode($0.mode, at: $0.site) }
                let several = modes.compactMap { site, mode in
                    mode.canBe(4) ? CodeHit(site, "mode 4", severity: .info) : nil
                }
                let findings =
                    inquiry.findings(world, "world-stores") { name in
                        LocalizedText(
                            zh: "\(name) 打开全局可读写的配置、数据库或目录。",
                            en: "\(name) opens settings, a database or a folder for every app.")
                    }
                    + inquiry.findings(several, "multi-process") { name in
                        LocalizedText(
                            zh: "\(name) 使用已废弃的 MODE_MULTI_PROCESS。",
                            en: "\(name) uses the deprecated MODE_MULTI_PROCESS.")
                    }
                return .graded(findings, upTo: .high)
            }
        })

    private static let looseModes = Rule(
        id: "DAT-003",
        title: LocalizedText(zh: "放宽私有文件权限", en: "Permissions of private files loosened"),
        indicator: .userData, severity: .medium, family: .storage,
        what: LocalizedText(
            zh: """
                查找 File.setReadable/setWritable/setExecutable(true, false)、对其他用户开放读写的 Os.chmod，以及 exec 执行的 chmod 命令。仅开放\
                执行权限为低。
                """,
            en: """
                Looks for File.setReadable, setWritable and setExecutable(true, false), for Os.chmod that lets others read or write, \
                and for chmod commands in exec. Execution alone counts little.
                """),
        why: LocalizedText(
            zh: "私有目录中的文件被其他应用读取，或被替换后由本应用加载执行。",
            en: "Other apps can read private files, or replace what this app then loads and runs."),
        fix: LocalizedText(
            zh: "不要修改私有文件的权限；文件只供本应用使用时无需调用这些接口。",
            en: "Leave the permissions of private files alone; the app itself needs none of these calls."),
        references: References(masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0007", cwe: 732),
        examples: [
            loosening(.fires, onlyOwner: 0),
            .code(
                .fires,
                """
                const-string v0, "chmod 777 "
                invoke-virtual {p0}, Lcn/example/app/MainActivity;->path()Ljava/lang/String;
                move-result-object v1
                invoke-virtual {v0, v1}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
                move-result-object v0
                invoke-virtual {v2, v0}, Ljava/lang/Runtime;->exec(Ljava/lang/String;)Ljava/lang/Process;
                """),
            .code(
                .fires, "const-string v0, \"a\"\nconst/16 v1, 0x1b6\ninvoke-static {v0, v1}, \(chmod)"),
            loosening(.silent, onlyOwner: 1),
            .code(
                .silent, "const-string v0, \"a\"\nconst/16 v1, 0x1c0\ninvoke-static {v0, v1}, \(chmod)"),
            .code(
                .silent,
                """
                const-string v0, "chmod 700 a"
                invoke-virtual {v2, v0}, Ljava/lang/Runtime;->exec(Ljava/lang/String;)Ljava/lang/Process;
                """),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                .graded(
                    inquiry.findings(inquiry.loosenings, "loose-modes") { name in
                        LocalizedText(zh: "\(name) 向其他应用开放文件权限。", en: "\(name) opens files to other apps.")
                    }, upTo: .medium)
            }
        })

    private static let chmod = "Landroid/system/Os;->chmod(Ljava/lang/String;I)V"

    private static func opening(_ expectation: Example.Expectation, targetSdk: Int, mode: String) -> Example {
        .code(
            expectation, targetSdk: targetSdk,
            """
            const-string v0, "session"
            \(mode)
            invoke-virtual {p0, v0, v1}, Landroid/app/Activity;->\
            openFileOutput(Ljava/lang/String;I)Ljava/io/FileOutputStream;
            """)
    }

    private static func preferences(_ expectation: Example.Expectation, targetSdk: Int, mode: String) -> Example {
        .code(
            expectation, targetSdk: targetSdk,
            """
            const-string v0, "session"
            \(mode)
            invoke-virtual {p0, v0, v1}, Lcn/example/app/MainActivity;->\
            getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
            """, members: ".method static mode()I\nconst/4 v0, 2\nreturn v0\n.end method\n")
    }

    private static func loosening(_ expectation: Example.Expectation, onlyOwner: Int) -> Example {
        .code(
            expectation,
            """
            const/4 v0, 0
            const/4 v1, 1
            const/4 v2, \(onlyOwner)
            invoke-virtual {v0, v1, v2}, Ljava/io/File;->setReadable(ZZ)Z
            """)
    }
}
