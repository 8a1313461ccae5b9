import Findings

extension IssueCode {
    /// What the issues of APK Signature Scheme v2 say; `{0}` stands for the first parameter.
    static let v2Texts: [IssueCode: LocalizedText] = [
        .v2SigMalformedSigners: LocalizedText(
            zh: "无法解析 v2 签名者列表",
            en: "The list of v2 signers cannot be read"),
        .v2SigMalformedSigner: LocalizedText(
            zh: "无法解析 v2 签名者",
            en: "The v2 signer cannot be read"),
        .v2SigMalformedPublicKey: LocalizedText(
            zh: "无法解析 v2 签名者的公钥：{0}",
            en: "The public key of the v2 signer cannot be read: {0}"),
        .v2SigMalformedCertificate: LocalizedText(
            zh: "无法解析 v2 签名者的第 {1} 个证书：{2}",
            en: "Certificate {1} of the v2 signer cannot be read: {2}"),
        .v2SigMalformedSignature: LocalizedText(
            zh: "无法解析 v2 签名者的第 {0} 个签名",
            en: "Signature {0} of the v2 signer cannot be read"),
        .v2SigMalformedDigest: LocalizedText(
            zh: "无法解析 v2 签名者的第 {0} 个摘要",
            en: "Digest {0} of the v2 signer cannot be read"),
        .v2SigMalformedAdditionalAttribute: LocalizedText(
            zh: "无法解析 v2 签名者的第 {0} 个附加属性",
            en: "Attribute {0} of the v2 signer cannot be read"),
        .v2SigNoSigners: LocalizedText(
            zh: "v2 签名中没有签名者",
            en: "The v2 signature names no signer"),
        .v2SigUnknownSigAlgorithm: LocalizedText(
            zh: "v2 签名者使用未知的签名算法 {0}",
            en: "The v2 signer uses the unknown signature algorithm {0}"),
        .v2SigUnknownAdditionalAttribute: LocalizedText(
            zh: "v2 签名者含有未知的附加属性 {0}",
            en: "The v2 signer has an attribute of the unknown kind {0}"),
        .v2SigVerifyException: LocalizedText(
            zh: "无法校验 v2 签名者的 {0} 签名：{1}",
            en: "The {0} signature of the v2 signer cannot be checked: {1}"),
        .v2SigDidNotVerify: LocalizedText(
            zh: "v2 签名者的 {0} 签名不正确",
            en: "The {0} signature of the v2 signer is wrong"),
        .v2SigNoSignatures: LocalizedText(
            zh: "v2 签名者没有签名",
            en: "The v2 signer made no signature"),
        .v2SigNoSupportedSignatures: LocalizedText(
            zh: "v2 签名者没有这些 Android 版本支持的签名",
            en: "The v2 signer made no signature that these Android versions support"),
        .v2SigNoCertificates: LocalizedText(
            zh: "v2 签名者没有证书",
            en: "The v2 signer has no certificate"),
        .v2SigPublicKeyMismatchBetweenCertificateAndSignaturesRecord: LocalizedText(
            zh: "v2 签名者证书中的公钥与签名所用公钥不同：{0}、{1}",
            en: "The key in the certificate of the v2 signer is not the key that signed: {0}, {1}"),
        .v2SigSigAlgMismatchBetweenSignaturesAndDigestsRecords: LocalizedText(
            zh: "v2 签名者的签名算法为 {0}，而摘要对应 {1}",
            en: "The v2 signer signs with {0}, but has digests for {1}"),
        .v2SigApkDigestDidNotVerify: LocalizedText(
            zh: "包在 v2 签名后被修改：其 {0} 摘要为 {2}，签名中为 {1}",
            en: "The package was changed after its v2 signing: its {0} digest is {2}, signed is {1}"),
        .v2SigMissing: LocalizedText(
            zh: "此 JAR 签名者没有 v2 签名",
            en: "This JAR signer made no v2 signature"),
        .v2SigUnknownApkSigSchemeId: LocalizedText(
            zh: "v2 签名者 {0} 提到未知的签名方案 {1}",
            en: "The v2 signer {0} mentions the unknown signature scheme {1}"),
        .v2SigMissingApkSigReferenced: LocalizedText(
            zh: "v2 签名者 {0} 声明包含 {1} 签名，但并不存在：签名已被剥离",
            en: "The v2 signer {0} says that the package has a signature of {1}, but there is none: it was removed"),
        .v2SigMaxSignaturesExceeded: LocalizedText(
            zh: "v2 签名者有 {1} 个，Android 最多允许 {0} 个",
            en: "{1} v2 signers, where Android allows {0}"),
    ]
}
