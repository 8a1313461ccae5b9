import App
import Code
import Findings
import Rules

/// PKG-067: interfaces that the platform does not offer, reached by their names.
enum HiddenInterfaceRule {
    static let rule = Rule(
        id: "PKG-067",
        title: LocalizedText(zh: "反射访问隐藏 API", en: "Hidden platform interfaces by reflection"),
        indicator: .package, severity: .low, family: .platformRange,
        what: LocalizedText(
            zh: """
                查找解除隐藏 API 限制的做法（setHiddenApiExemptions、FreeReflection、HiddenApiBypass），计为低；\
                以 Class.forName 加载系统内部类（ActivityThread、ServiceManager 等）的只作提示。
                """,
            en: """
                Looks for ways around the limits on hidden interfaces (setHiddenApiExemptions, FreeReflection, HiddenApiBypass), \
                which count low. Loading internal classes such as ActivityThread by Class.forName is reported only.
                """),
        why: LocalizedText(
            zh: "隐藏 API 随系统版本变化，升级后可能崩溃；解除限制还会削弱系统对整个进程的保护。",
            en: "Hidden interfaces change from release to release, and lifting the limits weakens the whole process."),
        fix: LocalizedText(
            zh: "改用公开 API；确无替代时向系统厂商申请，并在新版本上回归测试。",
            en: "Use public interfaces; ask the platform for one where there is none, and test on new releases."),
        references: References(masvs: ["MASVS-CODE-4"], cwe: 470),
        examples: [
            .code(
                .fires,
                """
                const-class v0, Ldalvik/system/VMRuntime;
                const-string v1, "setHiddenApiExemptions"
                const/4 v2, 0
                invoke-virtual {v0, v1, v2}, Ljava/lang/Class;->\
                getDeclaredMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
                """),
            .code(.fires, "", classes: ExampleCode.foreign("Lme/weishu/reflection/Reflection;", "")),
            // Loaded by name: told, not counted.
            .code(.silent, load("android.app.ActivityThread")),
            .code(.silent, load("cn.example.app.MainActivity")),
            .code(.silent, "const-string v0, \"android.app.ActivityThread\""),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let program = inquiry.program
                let exemptions = program.uses(ofString: "setHiddenApiExemptions").map {
                    CodeHit($0, "setHiddenApiExemptions", severity: .low)
                }
                let loads = internals.flatMap { name in
                    program.uses(ofString: name).flatMap { use in
                        inquiry.calls(around: use).filter { call in
                            (call.name == "forName" || call.name == "loadClass")
                                && program.argument(0, of: call.site, depth: 0).canBe(name)
                        }.map { CodeHit($0.site, name, severity: .info) }
                    }
                }
                var seen: Set<Site> = []
                return .found(
                    bypasses.compactMap { bypass($0, program) }
                        + inquiry.findings(exemptions, "exemptions") { name in
                            LocalizedText(
                                zh: "\(name) 解除隐藏 API 限制。", en: "\(name) lifts the limits on hidden interfaces.")
                        }
                        + inquiry.findings(loads.filter { seen.insert($0.site).inserted }, "internals") { name in
                            LocalizedText(
                                zh: "\(name) 以反射加载系统内部类。", en: "\(name) loads internal classes of the platform.")
                        })
            }
        })

    private static func bypass(_ descriptor: String, _ program: Program) -> Finding? {
        guard let type = program.type(descriptor), let (file, definition) = program.definition(of: type) else {
            return nil
        }
        let name = program.name(of: type)
        return Finding(
            message: LocalizedText(
                zh: "应用带有解除隐藏 API 限制的库（\(name)）。",
                en: "The app carries a library that lifts the limits on hidden interfaces (\(name))."),
            owner: .sdk(name), severity: .low,
            evidence: [Evidence(.file(name: program.files[file].name, offset: definition.offset), value: descriptor)],
            identity: name)
    }

    private static let bypasses = [
        "Lme/weishu/reflection/Reflection;", "Lorg/lsposed/hiddenapibypass/HiddenApiBypass;",
    ]
    private static let internals = [
        "android.app.ActivityThread", "android.app.ActivityManagerNative", "android.app.ActivityTaskManager",
        "android.app.LoadedApk", "android.app.IActivityManager", "android.os.ServiceManager",
        "android.view.WindowManagerGlobal", "android.content.pm.PackageParser", "dalvik.system.VMRuntime",
    ]

    private static func load(_ name: String) -> String {
        """
        const-string v0, "\(name)"
        invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
        """
    }
}
