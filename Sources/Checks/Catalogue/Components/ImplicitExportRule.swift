import App
import Findings
import Rules

/// PKG-039: a component is open to others only because nobody said otherwise.
enum ImplicitExportRule {
    static let rule = Rule(
        id: "PKG-039",
        title: LocalizedText(zh: "组件未显式声明 exported", en: "Exported flag left to the default"),
        indicator: .package, severity: .low, family: .components,
        what: LocalizedText(
            zh: "targetSdk 低于 31 时，检查带 intent-filter 却没有写 android:exported 的组件；桌面入口本就要导出，不计；要求权限的只作提示。",
            en: """
                Below targetSdk 31, looks for components with an intent-filter and no android:exported. The entry on \
                the home screen must be exported anyway and does not count; one behind a permission is reported only.
                """),
        why: LocalizedText(
            zh: "旧版规则下带 intent-filter 的组件默认导出，开发者往往并不知情，内部页面和服务因此暴露给其他应用。",
            en: """
                By the old default a filter exports the component, often without its developer knowing: internal \
                screens and services are open to other apps.
                """),
        fix: LocalizedText(
            zh: "为每个带 intent-filter 的组件写明 android:exported，仅供内部使用的设为 false；并把 targetSdk 升到 31 以上。",
            en: """
                Write android:exported on every component with a filter, false for internal ones, and raise targetSdk \
                to 31 or more.
                """),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0062", cwe: 1188),
        examples: [
            Example(.fires, targetSdk: 30, inside: receiver("")),
            Example(.silent, targetSdk: 30, inside: receiver("android:exported=\"false\"")),
            // The home screen's entry has to be exported.
            Example(
                .silent, targetSdk: 30,
                inside: """
                    <activity android:name=".Main"><intent-filter>
                    <action android:name="android.intent.action.MAIN"/>
                    <category android:name="android.intent.category.LAUNCHER"/>
                    </intent-filter></activity>
                    """),
            // Open by default, but behind a permission: reported without failing.
            Example(
                .silent, targetSdk: 30, inside: receiver("android:permission=\"android.permission.BROADCAST_SMS\"")),
            Example(.notApplicable, targetSdk: 31, inside: receiver("")),
        ],
        judge: judge)

    private static func receiver(_ attributes: String) -> String {
        """
        <receiver android:name=".Updates" \(attributes)><intent-filter>
        <action android:name="cn.example.app.UPDATE"/>
        </intent-filter></receiver>
        """
    }

    private static func judge(_ app: App) -> Judgement {
        guard app.manifest.sdk.target < 31 else {
            return .notApplicable(
                zh: "targetSdk 为 31 及以上，系统拒绝安装未写明 exported 的应用。",
                en: "From targetSdk 31 on Android refuses to install an app that leaves it out.")
        }
        let owners = app.owners
        let components = app.manifest.components.filter { component in
            component.isExportedByDefault && component.isExported && !component.filters.isEmpty
                && !component.filters.contains(where: \.isLauncher)
        }
        return .found(
            components.map { component in
                let actions = component.filters.flatMap(\.actions)
                return Finding(
                    message: LocalizedText(
                        zh: "\(component.caption) 因 intent-filter（\(actions.listed(.zh))）默认导出。",
                        en: "\(component.caption) is exported because it has a filter (\(actions.listed(.en)))."),
                    owner: owners.owner(of: component), severity: component.permission == nil ? .low : .info,
                    evidence: [.manifest(component.xpath, split: component.split, actions.joined(separator: " "))],
                    identity: "\(component.kind.rawValue) \(component.name)")
            })
    }
}
