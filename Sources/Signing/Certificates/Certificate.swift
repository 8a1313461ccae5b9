import Bytes

/// An X.509 certificate as it stands in a signature.
///
/// Android takes certificates as they are: nobody vouches for them, validity is not looked at, and two are the same if
/// their bytes are. So this reads facts, and refuses only what has no public key to read.
///
/// Source: RFC 5280 4.1.
public struct Certificate: Sendable {
    /// The certificate, byte by byte as it was found.
    public let encoded: ByteSlice
    /// The serial number as the shortest two's-complement bytes.
    public let serialBytes: [UInt8]
    /// The algorithm the issuer signed with, such as `SHA256withRSA`; the dotted identifier if it is unknown.
    public let signatureAlgorithm: String
    /// Who issued it.
    public let issuer: DistinguishedName
    /// Whose it is.
    public let subject: DistinguishedName
    /// When it begins to be valid.
    public let notBefore: CertificateTime
    /// When it ceases to be valid.
    public let notAfter: CertificateTime
    /// The encoded `SubjectPublicKeyInfo`.
    public let publicKeyInfo: ByteSlice
    /// The identifier of the key's algorithm in dotted form.
    public let keyAlgorithmIdentifier: String
    /// The purposes the key may serve; nil if the certificate does not limit them.
    public let keyUsage: KeyUsage?
    /// Identifiers of the extensions that must be understood, in dotted form.
    public let criticalExtensions: [String]
    /// The key; nil if libcrypto cannot use it.
    let publicKey: PublicKey?

    /// What the key may be used for (RFC 5280 4.2.1.3).
    public struct KeyUsage: OptionSet, Sendable, Hashable {
        /// The bits in the order of the extension, the first in the lowest.
        public let rawValue: UInt16

        /// A set of purposes.
        public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// Signatures other than on certificates.
        public static let digitalSignature = KeyUsage(rawValue: 1)
        /// Signatures that cannot be denied.
        public static let nonRepudiation = KeyUsage(rawValue: 2)
    }

    /// The serial number in hexadecimal, such as `865de`.
    public var serial: String {
        let digits = Hex.text(serialBytes).drop { $0 == "0" }
        return digits.isEmpty ? "0" : String(digits)
    }

    /// The kind of key; nil for a kind that Android does not verify.
    public var keyAlgorithm: KeyAlgorithm? { publicKey?.algorithm }
    /// The size of the key in bits; nil if it cannot be read.
    public var keyBits: Int? { publicKey?.bits }
    /// The name of the elliptic curve, such as `prime256v1`; nil for other keys.
    public var curve: String? { publicKey?.curve }

    /// The SHA-256 fingerprint in lowercase hexadecimal.
    public var sha256: String { Hex.text(DigestAlgorithm.sha256.digest(of: encoded)) }
    /// The SHA-1 fingerprint in lowercase hexadecimal.
    public var sha1: String { Hex.text(DigestAlgorithm.sha1.digest(of: encoded)) }
    /// The MD5 fingerprint in lowercase hexadecimal.
    public var md5: String { Hex.text(DigestAlgorithm.md5.digest(of: encoded)) }

    /// The two-letter country of the subject; nil if it names none.
    public var country: String? { subject.first(.country) }
    /// The organisation of the subject; nil if it names none.
    public var organization: String? { subject.first(.organization) }

    /// True if the issuer has the subject's name: nobody else vouches for the certificate.
    public var isSelfIssued: Bool { subject == issuer }

    /// True for a certificate by the name that build tools give to debug builds: `CN=Android Debug`.
    public var isDebug: Bool { subject.first(.commonName) == "Android Debug" }
}

extension Certificate: Hashable {
    /// Equal if the bytes are.
    public static func == (left: Certificate, right: Certificate) -> Bool {
        left.encoded == right.encoded
    }

    /// Hashes the serial number, which sets nearly all certificates apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(serialBytes)
    }
}

/// Bytes as hexadecimal digits.
enum Hex {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        var text = ""
        for byte in bytes {
            text += byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
        }
        return text
    }

    static func text(_ slice: ByteSlice) -> String { text(slice.array()) }

    /// A 32-bit identifier as `0x7109871a`.
    static func identifier(_ value: Int32) -> String {
        "0x" + String(UInt32(bitPattern: value), radix: 16)
    }
}
