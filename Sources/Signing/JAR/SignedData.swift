import Bytes

/// The structure in a signature block file (.RSA, .DSA, .EC): certificates, and who signed the signature file.
///
/// Source: RFC 5652 5.1 (CMS, once PKCS #7); apksig, package `internal.pkcs7`.
struct SignedData: Sendable {
    /// A signature of the signature file.
    struct SignerInfo: Sendable {
        /// The issuer of the signer's certificate, and its serial number; nil if the certificate is named otherwise,
        /// which Android does not know.
        var issuerAndSerial: (issuer: DistinguishedName, serial: [UInt8])?
        /// The identifier of the digest.
        var digestAlgorithm: String
        /// The attributes that are signed instead of the file: the whole value.
        var signedAttributes: ByteSlice?
        /// The identifier of the signature algorithm.
        var signatureAlgorithm: String
        /// The signature.
        var signature: ByteSlice
    }

    /// What the contents are that were signed, as an identifier.
    var contentType: String
    /// The certificates as they stand there.
    var certificates: [ByteSlice]
    /// The signatures.
    var signerInfos: [SignerInfo]

    /// What an identifier names.
    enum Identifier {
        static let signedData = "1.2.840.113549.1.7.2"
        static let contentType = "1.2.840.113549.1.9.3"
        static let messageDigest = "1.2.840.113549.1.9.4"
    }

    /// The most certificates or signatures that are read; real files have one to four.
    static let limit = 256
}
