import App
import Findings
import Rules

/// PKG-022: the app asks for the behaviour of an old Android, and gets its holes too.
enum TargetSDKRule {
    /// What an app loses below a level: the first row that applies decides.
    private struct Grade {
        var below: Int
        var severity: Severity
        var loss: LocalizedText
    }

    /// Source: the behaviour changes that developer.android.com lists for each release.
    private static let grades = [
        Grade(
            below: 23, severity: .critical,
            loss: LocalizedText(
                zh: "危险权限在安装时一次性全部授予，用户无法逐项拒绝；Android 14 起系统直接拒绝安装",
                en: """
                    dangerous permissions are all granted at installation, and Android 14 and newer refuse to install \
                    the app
                    """)),
        Grade(
            below: 28, severity: .high,
            loss: LocalizedText(
                zh: "默认允许明文HTTP，应用的数据目录可被设为其他应用可读",
                en: "cleartext HTTP is allowed by default and data files may be made readable for other apps")),
        Grade(
            below: 30, severity: .medium,
            loss: LocalizedText(
                zh: "分区存储不强制生效，且低于国内主流应用市场要求的 30",
                en: "scoped storage is not enforced, and mainland app stores ask for 30")),
        Grade(
            below: 33, severity: .low,
            loss: LocalizedText(
                zh: "通知权限和按类型划分的媒体权限不生效",
                en: "the notification permission and the media permissions by type do not apply")),
    ]

    static let rule = Rule(
        id: "PKG-022",
        title: LocalizedText(zh: "目标版本（targetSdkVersion）过低", en: "targetSdkVersion too low"),
        indicator: .package, severity: .critical, family: .platformRange,
        what: LocalizedText(
            zh: """
                读取 base 包的 targetSdkVersion（缺省取 minSdkVersion，再缺省为 1）：低于 23 为严重，低于 28 为高，\
                低于 30 为中，低于 33 为低。
                """,
            en: """
                Reads targetSdkVersion of the base package (absent: minSdkVersion, else 1): below 23 is critical, \
                below 28 high, below 30 medium, below 33 low.
                """),
        why: LocalizedText(
            zh: "系统按 targetSdkVersion 决定给应用哪一代的安全行为，填得低就等于主动放弃之后各版本新增的默认保护，新手机也不例外。",
            en: """
                Android gives an app the behaviour of the release it targets: a low value opts out of every default \
                protection added since, on new phones too.
                """),
        fix: LocalizedText(
            zh: "把 targetSdkVersion 升到当前应用市场要求的版本，按官方行为变更清单逐项适配权限、存储和网络配置。",
            en: """
                Raise targetSdkVersion to what app stores ask for today and adapt permissions, storage and network \
                settings along the list of behaviour changes.
                """),
        references: References(
            masvs: ["MASVS-CODE-1"], maswe: "MASWE-0077", mastg: "MASTG-TEST-0245", cwe: 1104,
            cn: "GB/T 41391-2022 6.5; T/TAF 078.4"),
        examples: [
            Example(.fires, minSdk: 19, targetSdk: 22),
            Example(.fires, minSdk: 19, targetSdk: 26),
            Example(.fires, minSdk: 21, targetSdk: 29),
            Example(.fires, minSdk: 24, targetSdk: 32),
            // Without a target the minimum counts.
            Example(.fires, minSdk: 21, targetSdk: nil),
            Example(.fires, minSdk: nil, targetSdk: nil),
            Example(.silent, minSdk: 24, targetSdk: 33),
        ],
        judge: judge)

    private static func judge(_ app: App) -> Judgement {
        let sdk = app.manifest.sdk
        guard let grade = grades.first(where: { sdk.target < $0.below }) else { return .pass }
        let evidence: Evidence
        let origin: LocalizedText
        if sdk.declaredTarget != nil {
            origin = LocalizedText(zh: "", en: "")
            evidence = .attribute("targetSdkVersion", of: "/manifest/uses-sdk", "\(sdk.target)")
        } else {
            origin = LocalizedText(zh: "（未声明，取最低版本）", en: " (not declared: the minimum counts)")
            evidence = .manifest("/manifest", "targetSdkVersion: –")
        }
        let finding = Finding(
            message: LocalizedText(
                zh: "targetSdkVersion 为 \(sdk.target)\(origin.zh)：\(grade.loss.zh)。",
                en: "targetSdkVersion is \(sdk.target)\(origin.en): \(grade.loss.en)."),
            severity: grade.severity, evidence: [evidence], identity: "targetSdk<\(grade.below)")
        return .graded([finding], upTo: .critical)
    }
}
