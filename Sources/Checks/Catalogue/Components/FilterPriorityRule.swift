import App
import Findings
import Rules

/// PKG-042: the app wants to be asked before all others.
enum FilterPriorityRule {
    /// The highest value that Android leaves to apps. Source: `IntentFilter.SYSTEM_HIGH_PRIORITY` is 1000.
    private static let highest = 999

    static let rule = Rule(
        id: "PKG-042",
        title: LocalizedText(zh: "intent-filter 优先级过高", en: "Very high intent-filter priority"),
        indicator: .package, severity: .low, family: .components,
        what: LocalizedText(
            zh: "检查 android:priority 不低于 999 的过滤器；系统对普通应用的页面和服务会把优先级压为 0，这类只作提示。",
            en: """
                Looks for filters with android:priority of 999 or more; Android sets that of activities and services of \
                ordinary apps to 0, those are reported only.
                """),
        why: LocalizedText(
            zh: "高优先级的广播接收器先于其他应用收到短信、开机等有序广播，可以截留或篡改，也常被用来抢先自启动。",
            en: """
                A receiver before all others gets ordered broadcasts such as SMS first and may change or swallow them; \
                it is also a means of starting first.
                """),
        fix: LocalizedText(
            zh: "删除 android:priority，或按业务改为较低的值；不要依赖优先级争抢广播。",
            en: "Remove android:priority or give it a modest value; do not compete for broadcasts."),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0066", cwe: 927),
        examples: [
            Example(.fires, inside: component("receiver", priority: "2147483647")),
            Example(.fires, inside: component("receiver", priority: "999")),
            Example(.silent, inside: component("receiver", priority: "100")),
            // Android takes the priority of an ordinary app's activity away.
            Example(.silent, inside: component("activity", priority: "1000")),
        ],
        judge: judge)

    private static func component(_ element: String, priority: String) -> String {
        """
        <\(element) android:name=".Any" android:exported="true"><intent-filter android:priority="\(priority)">
        <action android:name="android.intent.action.BOOT_COMPLETED"/></intent-filter></\(element)>
        """
    }

    private static func judge(_ app: App) -> Judgement {
        let owners = app.owners
        var findings: [Finding] = []
        for component in app.manifest.components {
            let urgent = component.filters.filter { $0.priority >= highest }
            guard let top = urgent.map(\.priority).max() else { continue }
            let actions = urgent.flatMap(\.actions)
            findings.append(
                Finding(
                    message: LocalizedText(
                        zh: "\(component.caption) 对 \(actions.listed(.zh)) 声明了优先级 \(top)。",
                        en: "\(component.caption) claims priority \(top) for \(actions.listed(.en))."),
                    owner: owners.owner(of: component), severity: component.kind == .receiver ? .low : .info,
                    evidence: urgent.map {
                        .attribute("priority", of: $0.xpath, split: component.split, "\($0.priority)")
                    },
                    identity: "\(component.kind.rawValue) \(component.name)"))
        }
        return .found(findings)
    }
}
