import App
import Findings

/// INP-012: another app's screen slips into this app's task (StrandHogg).
enum TaskHijackingRule {
    /// The last release on which it works: Android 11 (API 30) no longer lets a foreign activity in.
    private static let lastRelease = 29

    static let rule = Rule(
        id: "INP-012",
        title: LocalizedText(zh: "任务栈劫持（StrandHogg）", en: "Task hijacking (StrandHogg)"),
        indicator: .informationInput, severity: .medium, family: .task,
        what: LocalizedText(
            zh: """
                minSdk 不高于 29 时，检查允许 allowTaskReparenting 的页面，以及可从外部启动、launchMode 为 singleTask 且 \
                taskAffinity 不为空的页面；其他启动模式的桌面入口只作提示。别名按其目标页面判断。
                """,
            en: """
                With minSdk up to 29, looks for activities with allowTaskReparenting, and for those others can start \
                with launchMode singleTask and a taskAffinity that is not empty. A home-screen entry of another launch \
                mode is reported only. Aliases are judged by their target.
                """),
        why: LocalizedText(
            zh: "恶意应用声明相同的 taskAffinity，就能把仿冒页面插入本应用的任务栈，用户点开应用看到的其实是钓鱼登录页。",
            en: """
                A malicious app that declares the same affinity puts its screen into this app's task: the user opens \
                the app and types into a forged login.
                """),
        fix: LocalizedText(
            zh: "在 application 上设置 android:taskAffinity=\"\"，不使用 allowTaskReparenting；登录、支付页可用 singleInstance。",
            en: """
                Set android:taskAffinity="" on the application and leave allowTaskReparenting off; login and payment \
                screens may use singleInstance.
                """),
        references: References(masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0057", cwe: 1021),
        examples: [
            Example(.fires, inside: activity("android:launchMode=\"singleTask\"")),
            Example(.fires, inside: activity("android:allowTaskReparenting=\"true\"")),
            // The alias is the way in, its target has the launch mode.
            Example(
                .fires,
                inside: """
                    <activity android:name=".Main" android:exported="false" android:launchMode="singleTask"/>
                    <activity-alias android:name=".Door" android:targetActivity=".Main" android:exported="true"/>
                    """),
            Example(.silent, inside: activity("android:launchMode=\"singleTask\" android:taskAffinity=\"\"")),
            Example(
                .silent, application: "android:taskAffinity=\"\"",
                inside: activity("android:launchMode=\"singleTask\"")),
            Example(.silent, inside: activity("android:launchMode=\"singleInstance\"")),
            // Reported without failing.
            Example(.silent, inside: activity("")),
            Example(.notApplicable, minSdk: 30, inside: activity("android:launchMode=\"singleTask\"")),
            Example(.notApplicable),
        ],
        judge: judge)

    private static func activity(_ attributes: String) -> String {
        """
        <activity android:name=".Main" android:exported="true" \(attributes)><intent-filter>
        <action android:name="android.intent.action.MAIN"/><category android:name="android.intent.category.LAUNCHER"/>
        </intent-filter></activity>
        """
    }

    private static func judge(_ app: App) -> Judgement {
        guard app.manifest.sdk.min <= lastRelease else {
            return .notApplicable(
                zh: "minSdk 高于 29，可安装的系统都已修复。", en: "Every release that installs the app has this mended.")
        }
        let entries = TaskEntry.all(in: app.manifest)
        guard !entries.isEmpty else {
            return .notApplicable(zh: "应用没有页面。", en: "The app has no screens.")
        }
        let owners = app.owners
        return .found(entries.compactMap { finding($0, owners, from: app.manifest.sdk.min) })
    }

    private static func finding(_ entry: TaskEntry, _ owners: OwnerResolver, from first: Int) -> Finding? {
        let activity = entry.activity
        guard let affinity = entry.affinity, activity.launchMode != "singleInstance" else { return nil }
        let attribute: String
        let value: String
        let severity: Severity
        if activity.allowsTaskReparenting {
            (attribute, value, severity) = ("allowTaskReparenting", "true", .medium)
        } else if activity.launchMode == "singleTask", entry.isExported {
            (attribute, value, severity) = ("launchMode", "singleTask", .medium)
        } else if entry.isLauncher {
            (attribute, value, severity) = ("taskAffinity", affinity, .info)
        } else {
            return nil
        }
        let isDeclared = attribute != "taskAffinity" || activity.taskAffinity != nil
        return Finding(
            message: LocalizedText(
                zh: """
                    \(activity.caption) 的 \(attribute) 为 \(value)，taskAffinity 为 \(affinity)，\
                    在 API \(first)-\(lastRelease) 上可被其他应用插入同名任务栈。
                    """,
                en: """
                    \(activity.caption) has \(attribute) \(value) and the affinity \(affinity): on API \
                    \(first)-\(lastRelease) other apps may enter its task.
                    """),
            owner: owners.owner(of: activity), severity: severity,
            evidence: [
                isDeclared
                    ? .attribute(attribute, of: activity, value)
                    : .manifest(activity.xpath, split: activity.split, "taskAffinity: –")
            ],
            identity: "\(activity.name) \(attribute)")
    }
}
