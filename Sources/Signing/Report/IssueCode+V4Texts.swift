import Findings

extension IssueCode {
    /// What the issues of APK Signature Scheme v4 say; `{0}` stands for the first parameter.
    static let v4Texts: [IssueCode: LocalizedText] = [
        .v4SigMalformedSigners: LocalizedText(
            zh: "无法解析 v4 签名文件",
            en: "The v4 signature file cannot be read"),
        .v4SigUnknownSigAlgorithm: LocalizedText(
            zh: "v4 签名使用未知的签名算法 {0}",
            en: "The v4 signature uses the unknown signature algorithm {0}"),
        .v4SigNoSignatures: LocalizedText(
            zh: "v4 签名文件中没有签名",
            en: "The v4 signature file holds no signature"),
        .v4SigNoSupportedSignatures: LocalizedText(
            zh: "v4 签名文件中没有受支持的签名",
            en: "The v4 signature file holds no supported signature"),
        .v4SigDidNotVerify: LocalizedText(
            zh: "v4 签名者的 {0} 签名不正确",
            en: "The {0} signature of the v4 signer is wrong"),
        .v4SigVerifyException: LocalizedText(
            zh: "无法校验 v4 签名者的 {0} 签名：{1}",
            en: "The {0} signature of the v4 signer cannot be checked: {1}"),
        .v4SigMalformedPublicKey: LocalizedText(
            zh: "无法解析 v4 签名者的公钥：{0}",
            en: "The public key of the v4 signer cannot be read: {0}"),
        .v4SigMalformedCertificate: LocalizedText(
            zh: "无法解析 v4 签名者的证书：{2}",
            en: "The certificate of the v4 signer cannot be read: {2}"),
        .v4SigNoCertificate: LocalizedText(
            zh: "v4 签名者没有证书",
            en: "The v4 signer has no certificate"),
        .v4SigPublicKeyMismatchBetweenCertificateAndSignaturesRecord: LocalizedText(
            zh: "v4 签名者证书中的公钥与签名所用公钥不同：{0}、{1}",
            en: "The key in the certificate of the v4 signer is not the key that signed: {0}, {1}"),
        .v4SigApkRootDidNotVerify: LocalizedText(
            zh: "包在 v4 签名后被修改：其 {0} 根哈希为 {2}，签名中为 {1}",
            en: "The package was changed after its v4 signing: its {0} root is {2}, signed is {1}"),
        .v4SigApkTreeDidNotVerify: LocalizedText(
            zh: "v4 签名文件中的哈希树与该包不符",
            en: "The hash tree in the v4 signature file is not the tree of this package"),
        .v4SigMultipleSigners: LocalizedText(
            zh: "v4 签名只支持一个签名者",
            en: "A v4 signature is for one signer only"),
        .v41SigNeedsTwoSigners: LocalizedText(
            zh: "存在 v3.1 签名时，v4 签名文件必须包含两个签名者",
            en: "Beside a v3.1 signature, the v4 signature file must hold two signers"),
        .v4SigV2V3SignersMismatch: LocalizedText(
            zh: "v4 签名者与 v2 或 v3 签名者不同",
            en: "The v4 signer is not the v2 or v3 signer"),
        .v4SigV2V3DigestsMismatch: LocalizedText(
            zh: "v4 签名属于另一个包：其摘要为 {2}，v{0} 签名中为 {1}",
            en: "The v4 signature is for another package: it names digest {2}, the v{0} signature {1}"),
        .v4SigUnexpectedDigests: LocalizedText(
            zh: "v4 签名者有 {0} 个摘要，应为一个",
            en: "The v4 signer has {0} digests, where there must be one"),
        .v4SigVersionNotCurrent: LocalizedText(
            zh: "v4 签名文件的版本为 {0}；已知版本为 {1}",
            en: "The v4 signature file has version {0}; known is {1}"),
    ]
}
