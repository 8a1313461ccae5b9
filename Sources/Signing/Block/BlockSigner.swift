import Bytes

/// A signer of APK Signature Scheme v2, v3 or v3.1, as the signing block has it.
///
/// ```
/// length | signed data
///          ├ length | digests: (length | algorithm | length | digest) …
///          ├ length | certificates: (length | certificate) …
///          ├ lowest API level | highest API level                          (v3 only)
///          └ length | attributes: (length | id | value) …
/// lowest API level | highest API level                                     (v3 only)
/// length | signatures: (length | algorithm | length | signature) …
/// length | public key
/// ```
///
/// Source: AOSP, “APK Signature Scheme v2” and “v3”, “Format”.
struct BlockSigner: Sendable {
    /// The name by which issues call it.
    var name: SignerName
    /// The API levels it says it is for; nil for v2.
    var minSDK: Int32?
    var maxSDK: Int32?
    /// All algorithms it signed with, unknown ones too.
    var algorithms: [Int32] = []
    /// The signatures whose algorithm is known.
    var signatures: [SupportedSignature] = []
    /// The key that signed.
    var publicKey = ByteSlice()
    /// The certificates, as far as they were read.
    var certificates: [Certificate] = []
    /// The digests of the package, with the identifiers of the algorithms.
    var digests: [(algorithm: Int32, value: ByteSlice)] = []
    /// The additional attributes.
    var attributes: [(id: Int32, value: ByteSlice)] = []
    /// The history of keys.
    var lineage: Lineage?
    /// How the package must be digested to check the signatures that Android looks at.
    var contentDigestsToVerify: Set<ContentDigestAlgorithm> = []

    init(name: SignerName) {
        self.name = name
    }

    /// The digests by the way they were made; of several, the last.
    var contentDigests: [ContentDigestAlgorithm: [UInt8]] {
        var result: [ContentDigestAlgorithm: [UInt8]] = [:]
        for digest in digests {
            guard let algorithm = SignatureAlgorithm(rawValue: digest.algorithm) else { continue }
            result[algorithm.contentDigest] = digest.value.array()
        }
        return result
    }

    /// True if a v3.1 signer is for the development release after its lowest API level.
    var targetsDevelopmentRelease: Bool {
        attributes.contains { $0.id == AttributeID.rotationOnDevelopmentRelease }
    }

    /// The signer as reports have it.
    func summary(within range: PlatformRange) -> Signer {
        Signer(
            name: name, certificates: certificates, minSDK: minSDK.map(Int.init) ?? range.min,
            maxSDK: maxSDK.map(Int.init) ?? range.max, lineage: lineage, isIgnored: false,
            algorithms: algorithms.map { SignatureAlgorithm(rawValue: $0)?.name ?? Hex.identifier($0) })
    }
}

/// What additional attributes of signers mean.
///
/// Source: apksig, `V2SchemeConstants`, `V3SchemeConstants`.
enum AttributeID {
    /// v2: a newer scheme was used too, and was removed if it is missing.
    static let strippingProtection = Int32(bitPattern: 0xbeef_f00d)
    /// v3: the history of keys.
    static let proofOfRotation = Int32(bitPattern: 0x3ba0_6f8c)
    /// v3: a v3.1 signature begins at this API level.
    static let rotationMinSDK = Int32(bitPattern: 0x559f_8b02)
    /// v3.1: the signer is for the next development release.
    static let rotationOnDevelopmentRelease = Int32(bitPattern: 0xc2a6_b3ba)
}

/// The issues that v2 and v3 tell apart by name only.
struct BlockIssueCodes: Sendable {
    let malformedSigners, noSigners, malformedSigner, malformedPublicKey, malformedCertificate: IssueCode
    let malformedSignature, malformedDigest, malformedAttribute, unknownAlgorithm, unknownAttribute: IssueCode
    let verifyException, didNotVerify, noSignatures, noSupportedSignatures, noCertificates: IssueCode
    let keyMismatch, algorithmMismatch, digestDidNotVerify: IssueCode

    static let v2 = BlockIssueCodes(
        malformedSigners: .v2SigMalformedSigners, noSigners: .v2SigNoSigners, malformedSigner: .v2SigMalformedSigner,
        malformedPublicKey: .v2SigMalformedPublicKey, malformedCertificate: .v2SigMalformedCertificate,
        malformedSignature: .v2SigMalformedSignature, malformedDigest: .v2SigMalformedDigest,
        malformedAttribute: .v2SigMalformedAdditionalAttribute, unknownAlgorithm: .v2SigUnknownSigAlgorithm,
        unknownAttribute: .v2SigUnknownAdditionalAttribute, verifyException: .v2SigVerifyException,
        didNotVerify: .v2SigDidNotVerify, noSignatures: .v2SigNoSignatures,
        noSupportedSignatures: .v2SigNoSupportedSignatures, noCertificates: .v2SigNoCertificates,
        keyMismatch: .v2SigPublicKeyMismatchBetweenCertificateAndSignaturesRecord,
        algorithmMismatch: .v2SigSigAlgMismatchBetweenSignaturesAndDigestsRecords,
        digestDidNotVerify: .v2SigApkDigestDidNotVerify)

    static let v3 = BlockIssueCodes(
        malformedSigners: .v3SigMalformedSigners, noSigners: .v3SigNoSigners, malformedSigner: .v3SigMalformedSigner,
        malformedPublicKey: .v3SigMalformedPublicKey, malformedCertificate: .v3SigMalformedCertificate,
        malformedSignature: .v3SigMalformedSignature, malformedDigest: .v3SigMalformedDigest,
        malformedAttribute: .v3SigMalformedAdditionalAttribute, unknownAlgorithm: .v3SigUnknownSigAlgorithm,
        unknownAttribute: .v3SigUnknownAdditionalAttribute, verifyException: .v3SigVerifyException,
        didNotVerify: .v3SigDidNotVerify, noSignatures: .v3SigNoSignatures,
        noSupportedSignatures: .v3SigNoSupportedSignatures, noCertificates: .v3SigNoCertificates,
        keyMismatch: .v3SigPublicKeyMismatchBetweenCertificateAndSignaturesRecord,
        algorithmMismatch: .v3SigSigAlgMismatchBetweenSignaturesAndDigestsRecords,
        digestDidNotVerify: .v3SigApkDigestDidNotVerify)
}
