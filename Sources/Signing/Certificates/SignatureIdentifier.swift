/// An identifier of a signature algorithm in a certificate or a JAR signature.
///
/// Source: RFC 3279 2.2, RFC 4055, RFC 5758; apksig, `OidConstants`.
enum SignatureIdentifier: String, CaseIterable, Sendable {
    case rsa = "1.2.840.113549.1.1.1"
    case md5WithRSA = "1.2.840.113549.1.1.4"
    case sha1WithRSA = "1.2.840.113549.1.1.5"
    case sha224WithRSA = "1.2.840.113549.1.1.14"
    case sha256WithRSA = "1.2.840.113549.1.1.11"
    case sha384WithRSA = "1.2.840.113549.1.1.12"
    case sha512WithRSA = "1.2.840.113549.1.1.13"
    case dsa = "1.2.840.10040.4.1"
    case sha1WithDSA = "1.2.840.10040.4.3"
    case sha224WithDSA = "2.16.840.1.101.3.4.3.1"
    case sha256WithDSA = "2.16.840.1.101.3.4.3.2"
    case sha384WithDSA = "2.16.840.1.101.3.4.3.3"
    case sha512WithDSA = "2.16.840.1.101.3.4.3.4"
    case ecPublicKey = "1.2.840.10045.2.1"
    case sha1WithECDSA = "1.2.840.10045.4.1"
    case sha224WithECDSA = "1.2.840.10045.4.3.1"
    case sha256WithECDSA = "1.2.840.10045.4.3.2"
    case sha384WithECDSA = "1.2.840.10045.4.3.3"
    case sha512WithECDSA = "1.2.840.10045.4.3.4"

    /// The kind of key.
    var key: KeyAlgorithm {
        switch self {
        case .rsa, .md5WithRSA, .sha1WithRSA, .sha224WithRSA, .sha256WithRSA, .sha384WithRSA, .sha512WithRSA: .rsa
        case .dsa, .sha1WithDSA, .sha224WithDSA, .sha256WithDSA, .sha384WithDSA, .sha512WithDSA: .dsa
        case .ecPublicKey, .sha1WithECDSA, .sha224WithECDSA, .sha256WithECDSA, .sha384WithECDSA, .sha512WithECDSA: .ec
        }
    }

    /// The digest it names; nil where it names the key only.
    var digest: DigestAlgorithm? {
        switch self {
        case .rsa, .dsa, .ecPublicKey: nil
        case .md5WithRSA: .md5
        case .sha1WithRSA, .sha1WithDSA, .sha1WithECDSA: .sha1
        case .sha224WithRSA, .sha224WithDSA, .sha224WithECDSA: .sha224
        case .sha256WithRSA, .sha256WithDSA, .sha256WithECDSA: .sha256
        case .sha384WithRSA, .sha384WithDSA, .sha384WithECDSA: .sha384
        case .sha512WithRSA, .sha512WithDSA, .sha512WithECDSA: .sha512
        }
    }

    /// The way to sign; nil where the digest stands elsewhere.
    var method: SignatureMethod? {
        digest.map { SignatureMethod(key: key, digest: $0) }
    }

    /// The name for people, such as `SHA-256 with RSA`.
    var title: String {
        let suffix = key == .ec ? "ECDSA" : key.rawValue
        guard let digest else { return suffix }
        return "\(digest.rawValue) with \(suffix)"
    }
}

extension DigestAlgorithm {
    /// The identifier in signatures.
    var identifier: String {
        switch self {
        case .md5: "1.2.840.113549.2.5"
        case .sha1: "1.3.14.3.2.26"
        case .sha224: "2.16.840.1.101.3.4.2.4"
        case .sha256: "2.16.840.1.101.3.4.2.1"
        case .sha384: "2.16.840.1.101.3.4.2.2"
        case .sha512: "2.16.840.1.101.3.4.2.3"
        }
    }

    /// The digest of that identifier.
    init?(identifier: String) {
        guard let match = Self.allCases.first(where: { $0.identifier == identifier }) else { return nil }
        self = match
    }
}
