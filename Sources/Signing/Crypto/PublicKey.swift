import Bytes

/// The kinds of key that APK signatures use.
public enum KeyAlgorithm: String, Sendable {
    /// RSA.
    case rsa = "RSA"
    /// The Digital Signature Algorithm.
    case dsa = "DSA"
    /// Elliptic curves.
    case ec = "EC"
}

/// How a signature is made with a key.
struct SignatureMethod: Hashable, Sendable {
    /// The kind of key it needs.
    var key: KeyAlgorithm
    /// The digest of the signed bytes.
    var digest: DigestAlgorithm
    /// True for RSASSA-PSS with MGF1 over the same digest and a salt as long as the digest (RFC 8017 8.1).
    var usesPSS = false

    /// The name in the Java Cryptography Architecture, such as `SHA256withRSA`.
    var name: String {
        let prefix = digest.rawValue.filter { $0 != "-" }
        let suffix = key == .ec ? "ECDSA" : key.rawValue
        return "\(prefix)with\(suffix)\(usesPSS ? "/PSS" : "")"
    }
}

/// What came of checking a signature.
enum SignatureVerdict: Hashable, Sendable {
    /// The signature is right.
    case valid
    /// The signature is well-formed and wrong.
    case invalid
    /// The signature cannot be checked, where Java throws: wrong length, malformed, or a key of another kind.
    case unusable(String)
}
