import App
import Findings
import Rules

/// PKG-023: the app installs on releases whose holes are never mended.
///
/// Many elderly users of government apps keep old phones: what this may cost is capped at low.
enum MinSDKRule {
    /// What an attacker can do on releases below a level, with the check that judges it.
    ///
    /// Source: Android security bulletins and the behaviour changes of each release.
    private static let reachable: [(below: Int, zh: String, en: String)] = [
        (17, "WebView 接口注入远程执行（CVE-2012-6636）", "remote code through WebView interfaces (CVE-2012-6636)"),
        (24, "仅校验V1签名", "v1 signatures alone are verified"),
        (26, "Janus 签名绕过（CVE-2017-13156）", "Janus signature bypass (CVE-2017-13156)"),
    ]

    static let rule = Rule(
        id: "PKG-023",
        title: LocalizedText(zh: "最低版本（minSdkVersion）过低", en: "minSdkVersion admits unpatched Android"),
        indicator: .package, severity: .low, family: .platformRange,
        what: LocalizedText(
            zh: "读取 minSdkVersion：低于 24 计为低风险，24、25 仅提示，并列出因此才可能发生的问题。",
            en: """
                Reads minSdkVersion: below 24 counts as low, 24 and 25 are reported only; lists what becomes possible \
                because of it.
                """),
        why: LocalizedText(
            zh: "这些系统多年没有安全补丁，应用本身写得再好，用户数据仍可能因系统漏洞泄露。",
            en: """
                Such releases have had no security patches for years: however well the app is written, its users' data \
                is exposed to holes of the system.
                """),
        fix: LocalizedText(
            zh: "结合老年用户的机型占比逐步提高 minSdkVersion；确需保留旧机型时，对低版本关闭支付、人脸等高敏感功能并提示用户。",
            en: """
                Raise minSdkVersion step by step with the share of old phones in view; where they must be kept, switch \
                sensitive functions off there and tell the user.
                """),
        references: References(
            masvs: ["MASVS-CODE-1"], maswe: "MASWE-0077", mastg: "MASTG-TEST-0245", cwe: 1104),
        examples: [
            Example(.fires, minSdk: 21),
            Example(.fires, minSdk: nil),
            // Reported, but no fault.
            Example(.silent, minSdk: 24),
            Example(.silent, minSdk: 26),
        ],
        judge: judge)

    private static func judge(_ app: App) -> Judgement {
        let sdk = app.manifest.sdk
        guard sdk.min < 26 else { return .pass }
        let holes = reachable.filter { sdk.min < $0.below }
        let evidence =
            sdk.declaredMin == nil
            ? Evidence.manifest("/manifest", "minSdkVersion: –")
            : Evidence.attribute("minSdkVersion", of: "/manifest/uses-sdk", "\(sdk.min)")
        let finding = Finding(
            message: LocalizedText(
                zh: "minSdkVersion 为 \(sdk.min)，因此可能发生：\(holes.map(\.zh).joined(separator: "；"))。",
                en: "minSdkVersion is \(sdk.min), which makes possible: \(holes.map(\.en).joined(separator: "; "))."),
            severity: sdk.min < 24 ? .low : .info, evidence: [evidence], identity: "minSdk<\(sdk.min < 24 ? 24 : 26)")
        return .found([finding])
    }
}
