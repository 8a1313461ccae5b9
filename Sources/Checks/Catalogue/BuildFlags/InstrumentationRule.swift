import App
import Findings
import Rules

/// PKG-026: test code that runs inside an app's process was shipped.
enum InstrumentationRule {
    static let rule = Rule(
        id: "PKG-026",
        title: LocalizedText(zh: "发布包中包含 instrumentation", en: "An instrumentation is shipped with the app"),
        indicator: .package, severity: .medium, family: .buildFlags,
        what: LocalizedText(
            zh: "检查清单中的 instrumentation 元素及其 targetPackage 指向本应用还是其他应用。",
            en: "Looks for instrumentation elements and whether their targetPackage is this app or another one."),
        why: LocalizedText(
            zh: "instrumentation 由 adb 启动，代码在目标应用进程内以其权限运行，可以读取内存和私有文件、代替用户操作界面。",
            en: """
                Started through adb, its code runs inside the target's process with the target's rights: it can read \
                memory and private files and operate the screen in the user's place.
                """),
        fix: LocalizedText(
            zh: "把测试代码放进 androidTest，从主清单中删除 instrumentation 元素；自动化测试服务单独打包，不随正式版发布。",
            en: """
                Keep test code in androidTest and remove the instrumentation element from the main manifest; package \
                automation services on their own.
                """),
        references: References(masvs: ["MASVS-RESILIENCE-4"], maswe: "MASWE-0094", cwe: 489),
        examples: [
            Example(.fires, outside: element(target: "cn.example.app")),
            Example(.fires, outside: element(target: "cn.example.other")),
            Example(.silent),
        ],
        judge: { app in .found(app.manifest.instrumentations.map { finding($0, in: app) }) })

    private static func element(target: String) -> String {
        """
        <instrumentation android:name="androidx.test.runner.AndroidJUnitRunner" android:targetPackage="\(target)"/>
        """
    }

    private static func finding(_ instrumentation: Instrumentation, in app: App) -> Finding {
        let target = instrumentation.targetPackage ?? ""
        let name = instrumentation.name
        let message =
            target == app.manifest.package
            ? LocalizedText(
                zh: "instrumentation \(name) 的目标是本应用，可在本应用进程内执行。",
                en: "The instrumentation \(name) targets this app and runs inside its process.")
            : LocalizedText(
                zh: "instrumentation \(name) 的目标是 \(target.isEmpty ? "（未指明）" : target)。",
                en: "The instrumentation \(name) targets \(target.isEmpty ? "(nothing named)" : target).")
        return Finding(
            message: message, severity: .medium,
            evidence: [.attribute("targetPackage", of: instrumentation.xpath, target)],
            identity: "\(name) \(target)")
    }
}
