import Bytes

extension Certificate {
    /// The certificate that the bytes begin with; nil if there is none.
    public init?(_ encoded: ByteSlice) {
        guard let certificate = try? Certificate(parsing: encoded) else { return nil }
        self = certificate
    }

    /// Reads the certificate that the bytes begin with.
    ///
    /// Lengths may be written longer than they need be, as in certificates that apksig re-encodes before use.
    ///
    /// - Throws: ``BERError`` if a part of the structure up to the public key is missing.
    init(parsing slice: ByteSlice) throws(BERError) {
        let certificate = try BERValue(parsing: slice)
        guard certificate.isUniversal(.sequence) else { throw BERError(.unexpected, at: 0, field: "certificate") }
        var outer = certificate.reader
        let signed = try outer.require(.sequence, "tbsCertificate")
        let algorithm = try outer.require(.sequence, "signatureAlgorithm")
        _ = try outer.require(.bitString, "signature")

        var fields = signed.reader
        var serial = try fields.require("version")
        if serial.isContext(0) { serial = try fields.require("serialNumber") }
        guard serial.isUniversal(.integer) else { throw BERError(.unexpected, at: 0, field: "serialNumber") }
        _ = try fields.require(.sequence, "signature")
        issuer = try DistinguishedName(parsing: try fields.require(.sequence, "issuer"))
        var validity = try fields.require(.sequence, "validity").reader
        notBefore = try CertificateTime(parsing: try validity.require("notBefore"))
        notAfter = try CertificateTime(parsing: try validity.require("notAfter"))
        subject = try DistinguishedName(parsing: try fields.require(.sequence, "subject"))
        let keyInfo = try fields.require(.sequence, "subjectPublicKeyInfo")
        keyAlgorithmIdentifier = try Self.algorithmIdentifier(of: keyInfo.reader.firstSequence())

        encoded = slice
        serialBytes = serial.integerBytes()
        let identifier = try Self.algorithmIdentifier(of: algorithm)
        signatureAlgorithm = SignatureIdentifier(rawValue: identifier)?.method?.name ?? identifier
        publicKeyInfo = keyInfo.encoded
        publicKey = PublicKey(keyInfo.encoded)
        var usage: KeyUsage?
        var critical: [String] = []
        while let field = try fields.next() {
            guard field.isContext(3) else { continue }
            try Self.readExtensions(field, usage: &usage, critical: &critical)
        }
        keyUsage = usage
        criticalExtensions = critical
    }

    static func algorithmIdentifier(of sequence: BERValue) throws(BERError) -> String {
        var reader = sequence.reader
        return try reader.require(.objectIdentifier, "algorithm").objectIdentifier()
    }

    private static func readExtensions(
        _ field: BERValue, usage: inout KeyUsage?, critical: inout [String]
    ) throws(BERError) {
        var outer = field.reader
        let list = try outer.require(.sequence, "extensions")
        for item in try list.children(limit: 256) {
            var reader = item.reader
            let identifier = try reader.require(.objectIdentifier, "extnID").objectIdentifier()
            var value = try reader.require("extnValue")
            if value.isUniversal(.boolean) {
                if value.contents.count == 1, value.contents[0] != 0 { critical.append(identifier) }
                value = try reader.require("extnValue")
            }
            if identifier == "2.5.29.15" { usage = Self.keyUsage(in: value) }
        }
    }

    /// The bits of a KeyUsage extension; nil if it is not one, as in Java for an extension that is not critical.
    private static func keyUsage(in value: BERValue) -> KeyUsage? {
        guard let bits = try? BERValue(parsing: value.contents), bits.isUniversal(.bitString), bits.contents.count > 1
        else { return nil }
        var mask: UInt16 = 0
        for offset in 1..<min(bits.contents.count, 3) {
            for bit in 0..<8 where bits.contents[offset] & (0x80 >> bit) != 0 {
                mask |= 1 << ((offset - 1) * 8 + bit)
            }
        }
        return KeyUsage(rawValue: mask)
    }

    /// True if an extension that must be understood is not.
    ///
    /// The list is that of Java's certificate implementation, on which apksig relies.
    var hasUnsupportedCriticalExtension: Bool {
        criticalExtensions.contains { identifier in
            guard identifier.hasPrefix("2.5.29."), let last = Int(identifier.dropFirst(7)) else {
                return !["1.3.6.1.5.5.7.1.1", "1.3.6.1.5.5.7.1.11", "2.16.840.1.113730.1.1"].contains(identifier)
            }
            return ![9, 14, 15, 16, 17, 18, 19, 20, 27, 28, 30, 31, 32, 33, 35, 36, 37, 46, 54].contains(last)
        }
    }

    /// True if the certificate allows its key to sign packages.
    var allowsSigning: Bool {
        guard let keyUsage else { return true }
        return !keyUsage.isDisjoint(with: [.digitalSignature, .nonRepudiation])
    }

    /// True if `info` is the public key of the certificate.
    ///
    /// The key may have been encoded anew, which repairs a negative RSA modulus.
    func hasPublicKey(_ info: ByteSlice) -> Bool {
        info == publicKeyInfo || publicKey?.reencoded() == info
    }
}

extension BERReader {
    /// The first value, which must be a sequence; the reader stays where it is.
    fileprivate func firstSequence() throws(BERError) -> BERValue {
        var copy = self
        return try copy.require(.sequence, "algorithm")
    }
}
