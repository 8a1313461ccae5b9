import Bytes

/// A signature algorithm of the APK signature schemes.
///
/// Source: AOSP, “APK Signature Scheme v2”, “Signature algorithm IDs”; apksig, `SignatureAlgorithm`.
enum SignatureAlgorithm: Int32, CaseIterable, Sendable {
    case rsaPSSWithSHA256 = 0x0101
    case rsaPSSWithSHA512 = 0x0102
    case rsaPKCS1WithSHA256 = 0x0103
    case rsaPKCS1WithSHA512 = 0x0104
    case ecdsaWithSHA256 = 0x0201
    case ecdsaWithSHA512 = 0x0202
    case dsaWithSHA256 = 0x0301
    case verityRSAPKCS1WithSHA256 = 0x0421
    case verityECDSAWithSHA256 = 0x0423
    case verityDSAWithSHA256 = 0x0425

    /// How the signed data are signed.
    var method: SignatureMethod {
        switch self {
        case .rsaPSSWithSHA256: SignatureMethod(key: .rsa, digest: .sha256, usesPSS: true)
        case .rsaPSSWithSHA512: SignatureMethod(key: .rsa, digest: .sha512, usesPSS: true)
        case .rsaPKCS1WithSHA256, .verityRSAPKCS1WithSHA256: SignatureMethod(key: .rsa, digest: .sha256)
        case .rsaPKCS1WithSHA512: SignatureMethod(key: .rsa, digest: .sha512)
        case .ecdsaWithSHA256, .verityECDSAWithSHA256: SignatureMethod(key: .ec, digest: .sha256)
        case .ecdsaWithSHA512: SignatureMethod(key: .ec, digest: .sha512)
        case .dsaWithSHA256, .verityDSAWithSHA256: SignatureMethod(key: .dsa, digest: .sha256)
        }
    }

    /// How the package is digested.
    var contentDigest: ContentDigestAlgorithm {
        switch self {
        case .rsaPSSWithSHA256, .rsaPKCS1WithSHA256, .ecdsaWithSHA256, .dsaWithSHA256: .chunkedSHA256
        case .rsaPSSWithSHA512, .rsaPKCS1WithSHA512, .ecdsaWithSHA512: .chunkedSHA512
        case .verityRSAPKCS1WithSHA256, .verityECDSAWithSHA256, .verityDSAWithSHA256: .verityChunkedSHA256
        }
    }

    /// The first API level whose package manager knows it.
    var minSDK: Int {
        switch self {
        case .verityRSAPKCS1WithSHA256, .verityECDSAWithSHA256, .verityDSAWithSHA256: APILevel.p
        default: APILevel.n
        }
    }

    /// The first API level whose cryptography can check it, which is all that a source stamp needs.
    var cryptographyMinSDK: Int {
        switch self {
        case .rsaPSSWithSHA256, .rsaPSSWithSHA512: 23
        case .ecdsaWithSHA256, .ecdsaWithSHA512, .verityECDSAWithSHA256: 11
        default: 1
        }
    }

    /// apksig's name for it.
    var name: String {
        switch self {
        case .rsaPSSWithSHA256: "RSA_PSS_WITH_SHA256"
        case .rsaPSSWithSHA512: "RSA_PSS_WITH_SHA512"
        case .rsaPKCS1WithSHA256: "RSA_PKCS1_V1_5_WITH_SHA256"
        case .rsaPKCS1WithSHA512: "RSA_PKCS1_V1_5_WITH_SHA512"
        case .ecdsaWithSHA256: "ECDSA_WITH_SHA256"
        case .ecdsaWithSHA512: "ECDSA_WITH_SHA512"
        case .dsaWithSHA256: "DSA_WITH_SHA256"
        case .verityRSAPKCS1WithSHA256: "VERITY_RSA_PKCS1_V1_5_WITH_SHA256"
        case .verityECDSAWithSHA256: "VERITY_ECDSA_WITH_SHA256"
        case .verityDSAWithSHA256: "VERITY_DSA_WITH_SHA256"
        }
    }
}

/// API levels at which something about signatures changed.
enum APILevel {
    /// 4.3: JAR digests are chosen by strength.
    static let jellyBeanMR2 = 18
    /// 4.4: signed attributes are verified.
    static let kitKat = 19
    /// 7.0: v2.
    static let n = 24
    /// 8.0: sandbox version 2 needs v2.
    static let o = 26
    /// 9: v3.
    static let p = 28
    /// 11: targetSdkVersion 30 needs v2; v4; source stamp.
    static let r = 30
    /// 13: v3.1.
    static let t = 33
}

/// A way to digest a package.
enum ContentDigestAlgorithm: Int32, CaseIterable, Sendable, Comparable {
    /// SHA-256 over 1 MiB chunks.
    case chunkedSHA256 = 1
    /// SHA-512 over 1 MiB chunks.
    case chunkedSHA512 = 2
    /// The root of a tree over 4 KiB pages, as fs-verity has it, and the length.
    case verityChunkedSHA256 = 3
    /// SHA-256 of META-INF/MANIFEST.MF, by which source stamps name JAR signatures.
    case manifestSHA256 = 4

    /// apksig's name for it.
    var name: String {
        switch self {
        case .chunkedSHA256: "CHUNKED_SHA256"
        case .chunkedSHA512: "CHUNKED_SHA512"
        case .verityChunkedSHA256: "VERITY_CHUNKED_SHA256"
        case .manifestSHA256: "SHA256"
        }
    }

    /// Which one Android prefers: SHA-512, then the tree, then SHA-256.
    var strength: Int {
        switch self {
        case .manifestSHA256: 0
        case .chunkedSHA256: 1
        case .verityChunkedSHA256: 2
        case .chunkedSHA512: 3
        }
    }

    /// By identifier, the order in which source stamps list them.
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A signature whose algorithm is known.
struct SupportedSignature: Sendable {
    var algorithm: SignatureAlgorithm
    var value: ByteSlice

    /// The signatures that some Android version of the range looks at: each takes the strongest one it knows.
    ///
    /// Source: apksig, `ApkSigningBlockUtilsLite.getSignaturesToVerify`.
    ///
    /// - Returns: nil if the lowest level of the range knows none of them.
    static func toVerify(
        among signatures: [SupportedSignature], minSDK: Int, maxSDK: Int,
        introduced: (SignatureAlgorithm) -> Int = { $0.minSDK }
    ) -> [SupportedSignature]? {
        var best: [Int: SupportedSignature] = [:]
        for signature in signatures {
            let level = introduced(signature.algorithm)
            guard level <= maxSDK else { continue }
            if let rival = best[level],
                rival.algorithm.contentDigest.strength >= signature.algorithm.contentDigest.strength
            {
                continue
            }
            best[level] = signature
        }
        guard let lowest = best.keys.min(), minSDK >= lowest else { return nil }
        return best.values.sorted { $0.algorithm.rawValue < $1.algorithm.rawValue }
    }
}
