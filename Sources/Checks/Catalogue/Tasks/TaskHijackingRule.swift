import App
import Findings
import Rules

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
            // Others need a permission to get there.
            Example(
                .silent,
                inside: activity("android:launchMode=\"singleTask\" android:permission=\"android.permission.DUMP\"")),
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
        let range = first == lastRelease ? "API \(first)" : "API \(first)-\(lastRelease)"
        let cause: (attribute: String, value: String)
        if activity.allowsTaskReparenting {
            cause = ("allowTaskReparenting", "true")
        } else if activity.launchMode == "singleTask", entry.isExported {
            cause = ("launchMode", "singleTask")
        } else if entry.isLauncher {
            // How Android sets up every app that declares nothing: worth knowing, no fault of the app.
            return Finding(
                message: LocalizedText(
                    zh: "桌面入口 \(activity.name) 的 taskAffinity 为 \(affinity)，在 \(range) 上可被其他应用声明同名任务栈。",
                    en: "The entry \(activity.name) has the affinity \(affinity): other apps may claim it on \(range)."),
                owner: owners.owner(of: activity), severity: .info,
                evidence: [.manifest(activity.xpath, split: activity.split, "taskAffinity: \(affinity)")],
                identity: "\(activity.name) taskAffinity")
        } else {
            return nil
        }
        return Finding(
            message: LocalizedText(
                zh: """
                    \(activity.caption) 的 \(cause.attribute) 为 \(cause.value)，taskAffinity 为 \(affinity)，\
                    在 \(range) 上可被其他应用插入同名任务栈。
                    """,
                en: """
                    \(activity.caption) has \(cause.attribute) \(cause.value) and the affinity \(affinity): on \
                    \(range) other apps may enter its task.
                    """),
            owner: owners.owner(of: activity), severity: .medium,
            evidence: [.attribute(cause.attribute, of: activity, cause.value)],
            identity: "\(activity.name) \(cause.attribute)")
    }
}
