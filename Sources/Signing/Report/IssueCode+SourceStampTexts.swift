import Findings

extension IssueCode {
    /// What the issues of the source stamp say; `{0}` stands for the first parameter.
    static let sourceStampTexts: [IssueCode: LocalizedText] = [
        .sourceStampCertDigestAndSigBlockMissing: LocalizedText(
            zh: "该包没有来源戳",
            en: "The package has no source stamp"),
        .sourceStampSigMissing: LocalizedText(
            zh: "该包声明了来源戳证书，但没有来源戳签名",
            en: "The package names a source stamp certificate, but has no stamp"),
        .sourceStampMalformedCertificate: LocalizedText(
            zh: "无法解析来源戳的证书：{0}",
            en: "The certificate of the source stamp cannot be read: {0}"),
        .sourceStampMalformedSignature: LocalizedText(
            zh: "无法解析来源戳",
            en: "The source stamp cannot be read"),
        .sourceStampUnknownSigAlgorithm: LocalizedText(
            zh: "来源戳使用未知的签名算法 {0}",
            en: "The source stamp uses the unknown signature algorithm {0}"),
        .sourceStampVerifyException: LocalizedText(
            zh: "无法校验来源戳的 {0} 签名：{1}",
            en: "The {0} signature of the source stamp cannot be checked: {1}"),
        .sourceStampDidNotVerify: LocalizedText(
            zh: "来源戳的 {0} 签名不正确",
            en: "The {0} signature of the source stamp is wrong"),
        .sourceStampNoSignature: LocalizedText(
            zh: "来源戳缺少签名",
            en: "The source stamp lacks a signature"),
        .sourceStampNoSupportedSignature: LocalizedText(
            zh: "来源戳没有这些 Android 版本支持的签名：{0}",
            en: "The source stamp has no signature that these Android versions support: {0}"),
        .sourceStampCertificateMismatchBetweenSignatureBlockAndApk: LocalizedText(
            zh: "来源戳使用证书 {0}，而包中声明为 {1}",
            en: "The source stamp was made with the certificate {0}, but the package names {1}"),
        .sourceStampSignatureBlockWithoutCertDigest: LocalizedText(
            zh: "存在来源戳，但包中没有声明其证书",
            en: "There is a source stamp, but the package names no certificate for it"),
        .sourceStampExpectedDigestMismatch: LocalizedText(
            zh: "来源戳证书为 {0}，预期为 {1}",
            en: "The source stamp certificate is {0}, expected was {1}"),
        .sourceStampMalformedAttribute: LocalizedText(
            zh: "无法解析来源戳的第 {0} 个属性",
            en: "Attribute {0} of the source stamp cannot be read"),
        .sourceStampUnknownAttribute: LocalizedText(
            zh: "来源戳含有未知属性 {0}",
            en: "The source stamp has an attribute of the unknown kind {0}"),
        .sourceStampMalformedLineage: LocalizedText(
            zh: "无法解析来源戳的密钥轮替链",
            en: "The lineage of the source stamp cannot be read"),
        .sourceStampPorCertMismatch: LocalizedText(
            zh: "来源戳的密钥轮替链不以其证书结尾",
            en: "The lineage of the source stamp does not end with its certificate"),
        .sourceStampPorDidNotVerify: LocalizedText(
            zh: "来源戳的密钥轮替链中有签名不正确",
            en: "A signature in the lineage of the source stamp is wrong"),
        .sourceStampInvalidTimestamp: LocalizedText(
            zh: "来源戳的时间无效：{0}",
            en: "The source stamp has an impossible time: {0}"),
        .sourceStampSignatureSchemeNotAvailable: LocalizedText(
            zh: "来源戳未涉及签名方案 {0}",
            en: "The source stamp says nothing of signature scheme {0}"),
    ]
}
