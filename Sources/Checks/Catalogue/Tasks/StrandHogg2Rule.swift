import App
import Findings
import Rules

/// INP-013: login screens on phones where CVE-2020-0096 may be open.
enum StrandHogg2Rule {
    /// The last release that had the hole when it came out. Source: Android security bulletin of May 2020.
    private static let lastRelease = 28

    /// What the names of screens that ask for credentials have in them.
    private static let words = [
        "login", "logon", "signin", "password", "passwd", "verify", "realname", "oauth", "payment", "cashier",
    ]

    static let rule = Rule(
        id: "INP-013",
        title: LocalizedText(zh: "StrandHogg 2.0 界面劫持", en: "StrandHogg 2.0 exposure"),
        indicator: .informationInput, severity: .low, family: .task,
        what: LocalizedText(
            zh: """
                minSdk 不高于 28 时，检查登录、密码、支付等页面（按类名识别，找不到时取桌面入口）的 launchMode 是否为 \
                singleTask 或 singleInstance。手机是否已打 2020 年 5 月补丁无法从安装包得知。
                """,
            en: """
                With minSdk up to 28, looks whether screens for login, passwords or payment (told by the class name; \
                else the home-screen entry) have launchMode singleTask or singleInstance. Whether a phone has the patch \
                of May 2020 cannot be told from a package.
                """),
        why: LocalizedText(
            zh: "在未打补丁的 Android 9 及以下手机上，恶意应用可以动态替换任意应用的页面，骗取口令和验证码，应用自己很难察觉。",
            en: """
                On an unpatched Android 9 or older a malicious app can put its screen in place of any app's and collect \
                passwords and codes unnoticed.
                """),
        fix: LocalizedText(
            zh: "登录、支付页设 launchMode=\"singleInstance\"，或 singleTask 并配合 taskAffinity=\"\"；条件允许时把 minSdk 升到 29。",
            en: """
                Give login and payment screens launchMode="singleInstance", or singleTask with taskAffinity=""; raise \
                minSdk to 29 where possible.
                """),
        references: References(masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0057", cwe: 1021),
        examples: [
            Example(.fires, inside: "<activity android:name=\".LoginActivity\"/>"),
            Example(.fires, inside: launcher),
            Example(.silent, inside: "<activity android:name=\".LoginActivity\" android:launchMode=\"singleTask\"/>"),
            // The login screen is what matters; the entry leads to it.
            Example(
                .silent,
                inside: launcher + "<activity android:name=\".LoginActivity\" android:launchMode=\"singleInstance\"/>"),
            Example(.notApplicable, minSdk: 29, inside: launcher),
            Example(.notApplicable, inside: "<activity android:name=\".Help\"/>"),
        ],
        judge: judge)

    private static let launcher = """
        <activity android:name=".Main" android:exported="true"><intent-filter>
        <action android:name="android.intent.action.MAIN"/><category android:name="android.intent.category.LAUNCHER"/>
        </intent-filter></activity>
        """

    private static func judge(_ app: App) -> Judgement {
        guard app.manifest.sdk.min <= lastRelease else {
            return .notApplicable(
                zh: "minSdk 高于 28，可安装的系统出厂时已修复。", en: "Every release that installs the app came without it.")
        }
        let entries = TaskEntry.all(in: app.manifest)
        let sensitive = entries.filter { asksForCredentials($0.activity.name) }
        let judged = sensitive.isEmpty ? entries.filter(\.isLauncher) : sensitive
        guard !judged.isEmpty else {
            return .notApplicable(
                zh: "没有可识别的登录页面，也没有桌面入口。", en: "There is neither a login screen to be told nor an entry.")
        }
        let owners = app.owners
        let open = judged.filter { !["singleTask", "singleInstance"].contains($0.activity.launchMode) }
        return .found(open.map { finding($0.activity, owners, from: app.manifest.sdk.min) })
    }

    private static func finding(_ activity: Component, _ owners: OwnerResolver, from first: Int) -> Finding {
        let range = first == lastRelease ? "API \(lastRelease)" : "API \(first)-\(lastRelease)"
        return Finding(
            message: LocalizedText(
                zh: "\(activity.caption) 的 launchMode 为 \(activity.launchMode)，在未打补丁的 \(range) 上可被覆盖。",
                en: """
                    \(activity.caption) has launchMode \(activity.launchMode): on unpatched \(range) another app may \
                    take its place.
                    """),
            owner: owners.owner(of: activity), severity: .low,
            evidence: [.manifest(activity.xpath, split: activity.split, "launchMode: \(activity.launchMode)")],
            identity: activity.name)
    }

    private static func asksForCredentials(_ className: String) -> Bool {
        let name = (className.split(separator: ".").last ?? "").lowercased()
        return words.contains { name.contains($0) }
    }
}
