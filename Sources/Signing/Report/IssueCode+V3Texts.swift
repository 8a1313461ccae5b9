import Findings

extension IssueCode {
    /// What the issues of APK Signature Schemes v3 and v3.1 say; `{0}` stands for the first parameter.
    static let v3Texts: [IssueCode: LocalizedText] = [
        .v3SigMalformedSigners: LocalizedText(
            zh: "无法解析 v3 签名者列表",
            en: "The list of v3 signers cannot be read"),
        .v3SigMalformedSigner: LocalizedText(
            zh: "无法解析 v3 签名者",
            en: "The v3 signer cannot be read"),
        .v3SigMalformedPublicKey: LocalizedText(
            zh: "无法解析 v3 签名者的公钥：{0}",
            en: "The public key of the v3 signer cannot be read: {0}"),
        .v3SigMalformedCertificate: LocalizedText(
            zh: "无法解析 v3 签名者的第 {1} 个证书：{2}",
            en: "Certificate {1} of the v3 signer cannot be read: {2}"),
        .v3SigMalformedSignature: LocalizedText(
            zh: "无法解析 v3 签名者的第 {0} 个签名",
            en: "Signature {0} of the v3 signer cannot be read"),
        .v3SigMalformedDigest: LocalizedText(
            zh: "无法解析 v3 签名者的第 {0} 个摘要",
            en: "Digest {0} of the v3 signer cannot be read"),
        .v3SigMalformedAdditionalAttribute: LocalizedText(
            zh: "无法解析 v3 签名者的第 {0} 个附加属性",
            en: "Attribute {0} of the v3 signer cannot be read"),
        .v3SigNoSigners: LocalizedText(
            zh: "v3 签名中没有签名者",
            en: "The v3 signature names no signer"),
        .v3SigUnknownSigAlgorithm: LocalizedText(
            zh: "v3 签名者使用未知的签名算法 {0}",
            en: "The v3 signer uses the unknown signature algorithm {0}"),
        .v3SigUnknownAdditionalAttribute: LocalizedText(
            zh: "v3 签名者含有未知的附加属性 {0}",
            en: "The v3 signer has an attribute of the unknown kind {0}"),
        .v3SigVerifyException: LocalizedText(
            zh: "无法校验 v3 签名者的 {0} 签名：{1}",
            en: "The {0} signature of the v3 signer cannot be checked: {1}"),
        .v3SigDidNotVerify: LocalizedText(
            zh: "v3 签名者的 {0} 签名不正确",
            en: "The {0} signature of the v3 signer is wrong"),
        .v3SigNoSignatures: LocalizedText(
            zh: "v3 签名者没有签名",
            en: "The v3 signer made no signature"),
        .v3SigNoSupportedSignatures: LocalizedText(
            zh: "v3 签名者没有这些 Android 版本支持的签名",
            en: "The v3 signer made no signature that these Android versions support"),
        .v3SigNoCertificates: LocalizedText(
            zh: "v3 签名者没有证书",
            en: "The v3 signer has no certificate"),
        .v3SigPublicKeyMismatchBetweenCertificateAndSignaturesRecord: LocalizedText(
            zh: "v3 签名者证书中的公钥与签名所用公钥不同：{0}、{1}",
            en: "The key in the certificate of the v3 signer is not the key that signed: {0}, {1}"),
        .v3SigSigAlgMismatchBetweenSignaturesAndDigestsRecords: LocalizedText(
            zh: "v3 签名者的签名算法为 {0}，而摘要对应 {1}",
            en: "The v3 signer signs with {0}, but has digests for {1}"),
        .v3SigApkDigestDidNotVerify: LocalizedText(
            zh: "包在 v3 签名后被修改：其 {0} 摘要为 {2}，签名中为 {1}",
            en: "The package was changed after its v3 signing: its {0} digest is {2}, signed is {1}"),
        .v3SigMultipleSigners: LocalizedText(
            zh: "多个 v3 签名者对应同一个 Android 版本",
            en: "Several v3 signers claim the same Android version"),
        .v3SigMultiplePastSigners: LocalizedText(
            zh: "带 v3 签名的包只能有一个 JAR 或 v2 签名者",
            en: "A package with a v3 signature may have one JAR or v2 signer only"),
        .v3SigPastSignersMismatch: LocalizedText(
            zh: "v3 签名者与 JAR 或 v2 签名者不同，且没有密钥轮替证明",
            en: "The v3 signer is not the JAR or v2 signer, and no lineage leads from one to the other"),
        .v3SigInvalidSdkVersions: LocalizedText(
            zh: "v3 签名者的 Android 版本范围无效：{0} 至 {1}",
            en: "The v3 signer is for impossible Android versions: from {0} to {1}"),
        .v3MinSdkVersionMismatchBetweenSignerAndSignedDataRecord: LocalizedText(
            zh: "v3 签名者的最低 API 级别为 {0}，而签名数据中为 {1}",
            en: "The v3 signer begins at API level {0}, but signed {1}"),
        .v3MaxSdkVersionMismatchBetweenSignerAndSignedDataRecord: LocalizedText(
            zh: "v3 签名者的最高 API 级别为 {0}，而签名数据中为 {1}",
            en: "The v3 signer ends at API level {0}, but signed {1}"),
        .v3SigPorDidNotVerify: LocalizedText(
            zh: "v3 签名者的密钥轮替链中有签名不正确",
            en: "A signature in the lineage of the v3 signer is wrong"),
        .v3SigMalformedLineage: LocalizedText(
            zh: "无法解析 v3 签名者的密钥轮替链",
            en: "The lineage of the v3 signer cannot be read"),
        .v3SigPorCertMismatch: LocalizedText(
            zh: "v3 签名者的密钥轮替链不以其证书结尾",
            en: "The lineage of the v3 signer does not end with its certificate"),
        .v3InconsistentSdkVersions: LocalizedText(
            zh: "各 v3 签名者的 Android 版本范围重叠或有空缺",
            en: "The v3 signers overlap, or leave Android versions out"),
        .v3MissingSdkVersions: LocalizedText(
            zh: "各 v3 签名者只覆盖 API 级别 {0} 至 {1}",
            en: "The v3 signers cover API levels {0} to {1} only"),
        .v3InconsistentLineages: LocalizedText(
            zh: "各 v3 签名者的密钥轮替链互相矛盾",
            en: "The lineages of the v3 signers contradict each other"),
        .v31BlockMissing: LocalizedText(
            zh: "v3 签名者声明自 API 级别 {0} 起使用另一密钥，但没有 v3.1 签名：签名已被剥离",
            en: "The v3 signer says that another key is used from API level {0} on, but there is no v3.1"
                + " signature: it was removed"),
        .v31RotationMinSdkMismatch: LocalizedText(
            zh: "v3 签名者声明自 API 级别 {0} 起使用另一密钥，而 v3.1 签名始于 {1}",
            en: "The v3 signer says that another key is used from API level {0} on, but the v3.1 signature"
                + " begins at {1}"),
        .v31RotationMinSdkAttrMissing: LocalizedText(
            zh: "v3 签名者未提及自 API 级别 {0} 起的 v3.1 签名，该签名可被悄悄剥离",
            en: "The v3.1 signature from API level {0} on could be removed unnoticed, for the v3 signer does"
                + " not mention it"),
        .v31BlockFoundWithoutV3Block: LocalizedText(
            zh: "存在 v3.1 签名，但缺少供更早 Android 版本使用的 v3 签名",
            en: "There is a v3.1 signature, but no v3 signature for the Android versions before it"),
        .v31RotationTargetsDevReleaseAttrOnV3Signer: LocalizedText(
            zh: "v3 签名者带有仅 v3.1 支持的属性；Android 会忽略它",
            en: "The v3 signer has an attribute that only v3.1 knows; Android ignores it"),
    ]
}
