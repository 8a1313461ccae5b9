import Findings

extension IssueCode {
    /// What the issues of the package as a whole say; `{0}` stands for the first parameter.
    static let generalTexts: [IssueCode: LocalizedText] = [
        .noSigForTargetSandboxVersion: LocalizedText(
            zh: "沙盒版本 {0} 要求 v2 或更高版本的签名",
            en: "Sandbox version {0} asks for a v2 or later signature"),
        .minSigSchemeForTargetSdkNotMet: LocalizedText(
            zh: "targetSdkVersion {0} 要求签名方案 v{1} 或更高版本",
            en: "targetSdkVersion {0} asks for signature scheme v{1} or later"),
        .apkSigBlockUnknownEntryId: LocalizedText(
            zh: "APK 签名块包含未知类型 {0} 的条目",
            en: "The APK Signing Block has an entry of the unknown kind {0}"),
        .malformedApk: LocalizedText(
            zh: "无法按 Android 的方式读取该包：{0}",
            en: "The package cannot be read as Android reads it: {0}"),
        .unexpectedException: LocalizedText(
            zh: "无法校验签名：{0}",
            en: "The signatures cannot be checked: {0}"),
    ]
}
