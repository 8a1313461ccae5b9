import Findings

extension IssueCode {
    /// What the issues of JAR signatures (v1) say; `{0}` stands for the first parameter.
    static let jarTexts: [IssueCode: LocalizedText] = [
        .jarSigNoSignatures: LocalizedText(
            zh: "没有有效的 JAR 签名",
            en: "There is no JAR signature that counts"),
        .jarSigMaxSignaturesExceeded: LocalizedText(
            zh: "JAR 签名者有 {1} 个，Android 最多允许 {0} 个",
            en: "{1} JAR signers, where Android allows {0}"),
        .jarSigNoSignedZipEntries: LocalizedText(
            zh: "没有任何条目受 JAR 签名保护",
            en: "No entry is covered by the JAR signature"),
        .jarSigDuplicateZipEntry: LocalizedText(
            zh: "存在多个名为 {0} 的条目",
            en: "Several entries are named {0}"),
        .jarSigDuplicateManifestSection: LocalizedText(
            zh: "META-INF/MANIFEST.MF 中 {0} 有多个段",
            en: "META-INF/MANIFEST.MF has several sections for {0}"),
        .jarSigUnnnamedManifestSection: LocalizedText(
            zh: "META-INF/MANIFEST.MF 的第 {0} 段没有名称",
            en: "Section {0} of META-INF/MANIFEST.MF has no name"),
        .jarSigUnnnamedSigFileSection: LocalizedText(
            zh: "{0} 的第 {1} 段没有名称",
            en: "Section {1} of {0} has no name"),
        .jarSigNoManifest: LocalizedText(
            zh: "缺少 META-INF/MANIFEST.MF，因而没有 JAR 签名",
            en: "META-INF/MANIFEST.MF is missing, so there is no JAR signature"),
        .jarSigMissingZipEntryReferencedInManifest: LocalizedText(
            zh: "META-INF/MANIFEST.MF 列出了包中不存在的 {0}",
            en: "META-INF/MANIFEST.MF lists {0}, which the package does not contain"),
        .jarSigNoZipEntryDigestInManifest: LocalizedText(
            zh: "META-INF/MANIFEST.MF 中没有 {0} 的可用摘要",
            en: "META-INF/MANIFEST.MF has no usable digest of {0}"),
        .jarSigNoZipEntryDigestInSigFile: LocalizedText(
            zh: "{1} 中没有 {0} 段的可用摘要",
            en: "{1} has no usable digest of the section for {0}"),
        .jarSigZipEntryNotSigned: LocalizedText(
            zh: "{0} 未被任何签名者签名",
            en: "No signer vouches for {0}"),
        .jarSigZipEntrySignersMismatch: LocalizedText(
            zh: "{0} 由 {1} 签名，而 {2} 由 {3} 签名",
            en: "{0} is signed by {1}, but {2} by {3}"),
        .jarSigZipEntryDigestDidNotVerify: LocalizedText(
            zh: "{0} 的 {1} 摘要为 {3}，而 {2} 中记录为 {4}",
            en: "The {1} of {0} is {3}, but {2} says {4}"),
        .jarSigManifestMainSectionDigestDidNotVerify: LocalizedText(
            zh: "META-INF/MANIFEST.MF 主段的 {0} 摘要为 {2}，而 {1} 中记录为 {3}",
            en: "The {0} of the main section of META-INF/MANIFEST.MF is {2}, but {1} says {3}"),
        .jarSigManifestSectionDigestDidNotVerify: LocalizedText(
            zh: "META-INF/MANIFEST.MF 中 {0} 段的 {1} 摘要为 {3}，而 {2} 中记录为 {4}",
            en: "The {1} of the section of META-INF/MANIFEST.MF for {0} is {3}, but {2} says {4}"),
        .jarSigNoManifestDigestInSigFile: LocalizedText(
            zh: "{0} 中没有整个 META-INF/MANIFEST.MF 的摘要",
            en: "{0} has no digest of the whole META-INF/MANIFEST.MF"),
        .jarSigNoApkSigStripProtection: LocalizedText(
            zh: "{0} 未声明存在 v2 或更高版本的签名，该签名可被悄悄剥离",
            en: "{0} does not say that a v2 or later signature exists, so that one could be removed unnoticed"),
        .jarSigMissingFile: LocalizedText(
            zh: "{0} 缺少对应的 {1}",
            en: "{0} has no counterpart {1}"),
        .jarSigVerifyException: LocalizedText(
            zh: "无法用 {0} 校验 {1}：{2}",
            en: "{0} cannot be checked against {1}: {2}"),
        .jarSigUnsupportedSigAlg: LocalizedText(
            zh: "{0} 使用摘要 {4} 与签名 {5} 的组合，Android 在 API 级别 {3} 上不支持",
            en: "{0} combines digest {4} with signature {5}, which Android does not accept on API level {3}"),
        .jarSigParseException: LocalizedText(
            zh: "无法解析 {0}：{1}",
            en: "{0} cannot be read: {1}"),
        .jarSigMalformedCertificate: LocalizedText(
            zh: "无法解析 {0} 中的证书：{1}",
            en: "A certificate in {0} cannot be read: {1}"),
        .jarSigDidNotVerify: LocalizedText(
            zh: "{0} 中的签名与 {1} 不符",
            en: "The signature in {0} does not fit {1}"),
        .jarSigNoSigners: LocalizedText(
            zh: "{0} 中没有签名者",
            en: "{0} names no signer"),
        .jarSigDuplicateSigFileSection: LocalizedText(
            zh: "{0} 中 {1} 有多个段",
            en: "{0} has several sections for {1}"),
        .jarSigMissingVersionAttrInSigFile: LocalizedText(
            zh: "{0} 缺少 Signature-Version",
            en: "{0} has no Signature-Version"),
        .jarSigUnknownApkSigSchemeId: LocalizedText(
            zh: "{0} 提到未知的签名方案 {1}",
            en: "{0} mentions the unknown signature scheme {1}"),
        .jarSigMissingApkSigReferenced: LocalizedText(
            zh: "{0} 声明包含 {2} 签名，但并不存在：签名已被剥离",
            en: "{0} says that the package has a signature of {2}, but there is none: it was removed"),
        .jarSigUnprotectedZipEntry: LocalizedText(
            zh: "{0} 不受 JAR 签名保护，可被悄悄修改",
            en: "{0} is not protected by the JAR signature and can be changed unnoticed"),
        .jarSigMissing: LocalizedText(
            zh: "此 v2 签名者没有 JAR 签名",
            en: "This signer of the v2 signature made no JAR signature"),
    ]
}
