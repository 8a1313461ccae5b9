import App
import Findings
import Rules

/// Switches of `<application>` that belong to development builds and must not be on in any configuration.
enum BuildSwitchRules {
    static let all: [Rule] = rows.map(\.rule)

    private struct Row: Sendable {
        var id: String
        var attribute: String
        var setting: @Sendable (ApplicationElement) -> Setting<Bool>?
        var severity: Severity
        var title: LocalizedText
        var what: LocalizedText
        var why: LocalizedText
        var fix: LocalizedText
        var references: References

        var rule: Rule {
            Rule(
                id: id, title: title, indicator: .package, severity: severity, family: .buildFlags, what: what,
                why: why, fix: fix, references: references, examples: examples,
                judge: { app in app.judgeApplication { judge($0, in: app) } })
        }

        private var examples: [Example] {
            [
                Example(.fires, application: "android:\(attribute)=\"true\""),
                Example(.silent, application: "android:\(attribute)=\"false\""),
                Example(.silent),
                // Off on most devices, on for those that the qualifier selects.
                Example(
                    .fires, application: "android:\(attribute)=\"@bool/flag\"",
                    resources: ["bool/flag": "false", "bool-v28/flag": "true"]),
                Example(
                    .silent, application: "android:\(attribute)=\"@bool/flag\"", resources: ["bool/flag": "false"]),
                Example(.notAssessable, application: "android:\(attribute)=\"@bool/missing\""),
                Example(.notApplicable, manifest: Self.withoutApplication),
            ]
        }

        private static let withoutApplication = """
            <manifest xmlns:android="http://schemas.android.com/apk/res/android" package="cn.example.app"/>
            """

        private func judge(_ application: ApplicationElement, in app: App) -> Judgement {
            guard let setting = setting(application) else { return .pass }
            guard setting.canBe(true) else {
                if setting.variants.isEmpty, let reference = setting.reference {
                    return .notAssessable(app.unresolved(reference, in: "android:\(attribute)"))
                }
                return .pass
            }
            return .found([finding(setting, application)])
        }

        private func finding(_ setting: Setting<Bool>, _ application: ApplicationElement) -> Finding {
            let places = setting.variants.filter(\.value).map { $0.qualifiers.isEmpty ? "default" : $0.qualifiers }
            let isEverywhere = setting.variants.allSatisfy(\.value)
            let only = places.joined(separator: ", ")
            var evidence = [Evidence.attribute(attribute, of: application.xpath, "true")]
            if let reference = setting.reference {
                evidence[0].value = "@\(reference.name)"
                for place in setting.variants where place.value {
                    let resource = Place.resource(
                        id: reference.id, name: reference.name, configuration: place.qualifiers)
                    evidence.append(Evidence(resource, value: "true"))
                }
            }
            return Finding(
                message: LocalizedText(
                    zh: isEverywhere
                        ? "application 的 android:\(attribute) 为 true。"
                        : "application 的 android:\(attribute) 在部分设备配置（\(only)）下为 true。",
                    en: isEverywhere
                        ? "android:\(attribute) of the application is true."
                        : "android:\(attribute) of the application is true in some configurations (\(only))."),
                severity: severity, evidence: evidence, identity: attribute)
        }
    }

    private static let rows = [
        Row(
            id: "PKG-020", attribute: "debuggable", setting: { $0.debuggable }, severity: .critical,
            title: LocalizedText(zh: "应用可被调试", en: "The app can be debugged"),
            what: LocalizedText(
                zh: "检查 application 的 android:debuggable；引用资源时逐个设备配置取值，任一配置为 true 即判定。",
                en: """
                    Reads android:debuggable of the application; behind a reference every configuration is resolved, \
                    and one that says true is enough.
                    """),
            why: LocalizedText(
                zh: "可调试的应用允许任何人用 adb 附加调试器、以应用身份执行 run-as，直接读出登录凭证和本地数据库，并在运行中改写校验逻辑。",
                en: """
                    Anyone with adb can attach a debugger or use run-as to act as the app: read its tokens and \
                    databases, and change its checks while it runs.
                    """),
            fix: LocalizedText(
                zh: "从清单中删除 android:debuggable，用 release 构建类型打包发布；不要用资源引用控制该开关。",
                en: """
                    Remove android:debuggable from the manifest and publish the release build type; never drive the \
                    switch by a resource.
                    """),
            references: References(
                masvs: ["MASVS-RESILIENCE-4"], maswe: "MASWE-0067", mastg: "MASTG-TEST-0226", cwe: 489)),
        Row(
            id: "PKG-021", attribute: "testOnly", setting: { $0.testOnly }, severity: .medium,
            title: LocalizedText(zh: "以测试模式发布", en: "Published as a test-only build"),
            what: LocalizedText(
                zh: "检查 application 的 android:testOnly，各设备配置分别取值。",
                en: "Reads android:testOnly of the application in every configuration."),
            why: LocalizedText(
                zh: "testOnly 包只能用 adb install -t 安装，多由 IDE 直接运行产生，往往带有调试开关和未混淆的代码，说明发布流程绕过了正式构建。",
                en: """
                    A test-only package installs through adb install -t alone and usually comes straight from an IDE, \
                    with debug switches and plain code: the release process was bypassed.
                    """),
            fix: LocalizedText(
                zh: "用 assembleRelease 或 bundleRelease 重新构建并签名，发布前确认清单中没有 android:testOnly。",
                en: """
                    Build with assembleRelease or bundleRelease, sign that, and make sure the manifest has no \
                    android:testOnly before publishing.
                    """),
            references: References(masvs: ["MASVS-CODE-2"], maswe: "MASWE-0094", cwe: 489)),
    ]
}
