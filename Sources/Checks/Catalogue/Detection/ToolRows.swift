import App
import Code
import Findings
import Rules

/// CRK-020, CRK-022 and CRK-023: code that notices a debugger, a hook framework and Frida.
enum ToolRows {
    static let all = [debugger, hooks, frida]

    static let debugger = DetectionRow(
        id: "CRK-020",
        title: LocalizedText(zh: "Java 层未做反调试", en: "No detection of debuggers in Java code"),
        name: LocalizedText(zh: "反调试", en: "detection of debuggers"),
        severity: .medium,
        what: LocalizedText(
            zh: """
                在自身代码中查找 Debug.isDebuggerConnected、waitingForDebugger 以及对 TracerPid 的读取，且其结果被使用。AndroidX、React Native \
                等框架和 SDK 的调用不计。
                """,
            en: """
                Looks in own code for Debug.isDebuggerConnected and waitingForDebugger whose answer is taken, and for TracerPid. \
                Calls of frameworks and SDKs do not count.
                """),
        why: LocalizedText(
            zh: "没有反调试，攻击者可附加调试器单步跟踪登录、加密和校验逻辑。",
            en: "Without it an attacker steps through log-in, encryption and checks with a debugger."),
        fix: LocalizedText(
            zh: "在启动和敏感操作处检测调试器与 FLAG_DEBUGGABLE，命中后退出或上报，并与 Native 层检测互相校验。",
            en:
                "Ask at the start and before sensitive work, act on the answer, and check native detection the same way."
        ),
        references: References(masvs: ["MASVS-RESILIENCE-4"], maswe: "MASWE-0101", cwe: 489),
        signs: DetectionSigns(
            texts: ["TracerPid", "TracerPid:"],
            calls: [
                .init(
                    patterns: ["isDebuggerConnected", "waitingForDebugger"].map {
                        MethodPattern("Landroid/os/Debug;", $0)
                    })
            ]),
        sample: ask + "\nmove-result v0",
        others: {
            [
                // Asked, but nobody takes the answer.
                .code(.fires, ask)
            ]
        })

    static let hooks = DetectionRow(
        id: "CRK-022",
        title: LocalizedText(zh: "未做 Hook 框架检测", en: "No detection of hook frameworks"),
        name: LocalizedText(zh: " Hook 框架检测", en: "detection of hook frameworks"),
        severity: .medium,
        what: LocalizedText(
            zh: """
                在自身代码中查找 Xposed、LSPosed、EdXposed、Substrate、SandHook、Pine、Epic 等框架的类名、包名和文件名。SDK 中的不计。
                """,
            en: """
                Looks in own code for names of classes, packages and files of Xposed, LSPosed, EdXposed, Substrate, SandHook, Pine \
                and Epic. Those in SDKs do not count.
                """),
        why: LocalizedText(
            zh: "Hook 框架可以改写任意方法：绕过校验、窃取口令和密钥。",
            en: "A hook framework changes any method: it gets by checks and takes passwords and keys."),
        fix: LocalizedText(
            zh: "检查调用栈、已加载的类和 /proc/self/maps 中的框架特征，并将结果上报服务端。",
            en: "Look for their signs in stack traces, loaded classes and /proc/self/maps, and report to the server."),
        references: References(masvs: ["MASVS-RESILIENCE-4"], maswe: "MASWE-0102", cwe: 693),
        signs: DetectionSigns(texts: [
            "de.robv.android.xposed.XposedBridge", "de.robv.android.xposed.XposedHelpers",
            "de.robv.android.xposed.installer", "de.robv.android.xposed", "de.robv.android.xposed.XC_MethodHook",
            "de/robv/android/xposed/XposedBridge", "XposedBridge.jar", "XposedBridge", "xposed.installer",
            "org.meowcat.edxposed.manager", "org.lsposed.manager", "io.github.lsposed.manager", "LSPosed",
            "lsposed", "edxposed", "libxposed_art.so", "/system/framework/XposedBridge.jar",
            "com.saurik.substrate", "com.saurik.substrate.MS$2", "com.saurik.substrate.MS", "libsubstrate.so",
            "com.swift.sandhook.SandHook", "libsandhook.so", "top.canyie.pine.Pine", "libpine.so",
            "me.weishu.epic.art.Epic", "me.weishu.exp", "libepic.so", "libwhale.so",
        ]),
        sample: DetectionRow.texts("de.robv.android.xposed.XposedBridge"),
        others: {
            [
                // A name that is only alike.
                .code(.fires, DetectionRow.texts("cn.example.app.XposedArticle"))
            ]
        })

    static let frida = DetectionRow(
        id: "CRK-023",
        title: LocalizedText(zh: "未做 Frida 检测", en: "No detection of Frida"),
        name: LocalizedText(zh: " Frida 检测", en: "detection of Frida"),
        severity: .medium,
        what: LocalizedText(
            zh: "在自身 Java 代码中查找 frida-server、frida-agent、gum-js-loop、linjector、re.frida.server 等名称。SDK 中的不计。",
            en: """
                Looks in own Java code for names such as frida-server, frida-agent, gum-js-loop, linjector and re.frida.server. \
                Those in SDKs do not count.
                """),
        why: LocalizedText(
            zh: "Frida 可在运行时注入脚本，抓取明文、绕过证书固定和签名校验。",
            en:
                "Frida injects scripts while the app runs: it reads plain text and gets by pinning and signature checks."
        ),
        fix: LocalizedText(
            zh: "在 Native 层检查 maps、线程名和端口特征并分散调用，Java 层只作补充；可使用加固产品。",
            en: "Look at maps, names of threads and ports in native code, in several places; Java only adds to that."),
        references: References(masvs: ["MASVS-RESILIENCE-4"], maswe: "MASWE-0102", cwe: 693),
        signs: DetectionSigns(texts: [
            "frida", "FRIDA", "LIBFRIDA", "frida-server", "fridaserver", "frida-agent", "frida-gadget",
            "frida-inject", "frida_agent", "frida_agent_main", "frida:rpc", "libfrida-gadget.so", "libfrida",
            "frida-gadget.so", "frida-agent-32.so", "frida-agent-64.so", "gum-js-loop", "linjector",
            "re.frida.server", "/data/local/tmp/frida-server", "/data/local/tmp/re.frida.server", "pool-frida",
            "127.0.0.1:27042",
        ]),
        sample: DetectionRow.texts("frida-server"),
        others: {
            [
                // A painter, not a tool.
                .code(.fires, DetectionRow.texts("Frida Kahlo"))
            ]
        })

    private static let ask = "invoke-static {}, Landroid/os/Debug;->isDebuggerConnected()Z"
}
