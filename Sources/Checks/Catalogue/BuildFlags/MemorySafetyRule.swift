import App
import Findings
import Rules

/// PKG-025: the app switches off what Android offers against memory errors.
enum MemorySafetyRule {
    static let rule = Rule(
        id: "PKG-025",
        title: LocalizedText(zh: "关闭了系统的内存保护", en: "Memory protection of the platform switched off"),
        indicator: .package, severity: .low, family: .buildFlags,
        what: LocalizedText(
            zh: """
                检查 application 是否声明 allowNativeHeapPointerTagging="false"、memtagMode="off" 或 gwpAsanMode="never"。\
                targetSdk 低于 30 时系统本来就不启用，仅作提示。
                """,
            en: """
                Looks for allowNativeHeapPointerTagging="false", memtagMode="off" and gwpAsanMode="never" on the \
                application. Below targetSdk 30 the platform would not switch them on anyway: reported only.
                """),
        why: LocalizedText(
            zh: "这些机制能在野指针、越界写被利用之前让进程终止；关闭后，so 库中的内存漏洞更容易被利用，也更难被发现。",
            en: """
                They end the process before a dangling pointer or an overflow can be used. Without them memory errors \
                in native libraries are easier to exploit and harder to notice.
                """),
        fix: LocalizedText(
            zh: "修正 so 库对指针高位的改写，删除这几项声明；确因旧版三方库不兼容时，升级该库后再恢复。",
            en: """
                Mend native code that tampers with the top bits of pointers and remove the declaration; where an old \
                third-party library is the cause, update that library first.
                """),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0116", cwe: 693),
        examples: [
            Example(.fires, application: "android:allowNativeHeapPointerTagging=\"false\""),
            Example(.fires, application: "android:memtagMode=\"off\""),
            Example(.fires, application: "android:gwpAsanMode=\"never\""),
            Example(.silent, application: "android:memtagMode=\"sync\" android:gwpAsanMode=\"always\""),
            // The platform does not tag pointers for such an app: nothing is lost.
            Example(.silent, targetSdk: 29, application: "android:allowNativeHeapPointerTagging=\"false\""),
        ],
        judge: { app in app.judgeApplication { judge($0, in: app) } })

    private static func judge(_ application: ApplicationElement, in app: App) -> Judgement {
        var declared: [(attribute: String, value: String)] = []
        if application.allowNativeHeapPointerTagging?.canBe(false) == true {
            declared.append(("allowNativeHeapPointerTagging", "false"))
        }
        if application.memtagMode == "off" { declared.append(("memtagMode", "off")) }
        if application.gwpAsanMode == "never" { declared.append(("gwpAsanMode", "never")) }
        let severity: Severity = app.manifest.sdk.target < 30 ? .info : .low
        return .found(
            declared.map { attribute, value in
                Finding(
                    message: LocalizedText(
                        zh: "application 声明 android:\(attribute)=\"\(value)\"，关闭了对应的内存保护。",
                        en: "The application declares android:\(attribute)=\"\(value)\" and gives up that protection."),
                    severity: severity,
                    evidence: [.attribute(attribute, of: application.xpath, value)], identity: attribute)
            })
    }
}
