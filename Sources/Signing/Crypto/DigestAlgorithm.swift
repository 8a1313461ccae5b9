import Bytes

/// A message digest that some signature of an APK may use.
///
/// The raw value is the name in the Java Cryptography Architecture, which apksig's messages use.
public enum DigestAlgorithm: String, CaseIterable, Sendable {
    /// MD5: only in old JAR signatures.
    case md5 = "MD5"
    /// SHA-1.
    case sha1 = "SHA-1"
    /// SHA-224.
    case sha224 = "SHA-224"
    /// SHA-256.
    case sha256 = "SHA-256"
    /// SHA-384.
    case sha384 = "SHA-384"
    /// SHA-512.
    case sha512 = "SHA-512"

    /// The size of a digest in bytes.
    public var size: Int {
        switch self {
        case .md5: 16
        case .sha1: 20
        case .sha224: 28
        case .sha256: 32
        case .sha384: 48
        case .sha512: 64
        }
    }

    /// The digest of the given bytes.
    public func digest(of slice: ByteSlice) -> [UInt8] {
        var context = DigestContext(self)
        context.update(slice)
        var digest: [UInt8] = []
        context.finish(into: &digest)
        return digest
    }
}

/// The SHA-256 of the given bytes, by which Touchstone names files and certificates.
public func sha256(of slice: ByteSlice) -> [UInt8] {
    DigestAlgorithm.sha256.digest(of: slice)
}

/// The SHA-256 of the given bytes.
public func sha256(of bytes: [UInt8]) -> [UInt8] {
    sha256(of: ByteSlice(bytes))
}
