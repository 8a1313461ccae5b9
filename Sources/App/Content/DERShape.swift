import Bytes

/// Tells certificates and keys in DER apart by the first elements of their structure.
///
/// Sources: RFC 5280 4.1 (certificates), RFC 8017 A.1.2 (RSA keys), RFC 5208 (PKCS#8), RFC 5915 (EC keys),
/// RFC 7292 4 (PKCS#12).
struct DERShape {
    private let slice: ByteSlice

    init(_ slice: ByteSlice) {
        self.slice = slice
    }

    /// An element: its tag and where its contents lie.
    private struct Element {
        var tag: UInt8
        var start: Int
        var end: Int
    }

    private static let integer: UInt8 = 0x02
    private static let bitString: UInt8 = 0x03
    private static let octetString: UInt8 = 0x04
    private static let objectID: UInt8 = 0x06
    static let sequence: UInt8 = 0x30

    private func element(at offset: Int, before end: Int) -> Element? {
        guard offset >= 0, offset + 2 <= end else { return nil }
        var size = Int(slice.bytes.byte(offset + 1))
        var start = offset + 2
        if size >= 0x80 {
            let width = size - 0x80
            guard (1...4).contains(width), start + width <= end else { return nil }
            size = 0
            for index in 0..<width { size = size << 8 | Int(slice.bytes.byte(start + index)) }
            start += width
        }
        guard size <= end - start else { return nil }
        return Element(tag: slice.bytes.byte(offset), start: start, end: start + size)
    }

    /// The elements directly inside, at most `limit`; nil if the contents are no elements.
    private func children(of parent: Element, limit: Int) -> [Element]? {
        var found: [Element] = []
        var at = parent.start
        while at < parent.end, found.count < limit {
            guard let next = element(at: at, before: parent.end) else { return nil }
            found.append(next)
            at = next.end
        }
        return found
    }

    /// The kind of the file; nil if it is none of these, or goes on behind the structure.
    var kind: ContentKind? {
        let end = slice.count
        guard slice.bytes.byte(0) == Self.sequence, let whole = element(at: 0, before: end),
            // Editors and scripts leave a line end behind; anything longer is another format.
            end - whole.end <= 2, let parts = children(of: whole, limit: 4), parts.count >= 2
        else { return nil }
        if isCertificate(parts) { return .certificate }
        if isPrivateKey(parts) || isEncryptedPrivateKey(parts) { return .privateKey }
        if isPKCS12(parts) { return .pkcs12 }
        return nil
    }

    private func isCertificate(_ parts: [Element]) -> Bool {
        guard parts.count == 3, parts[0].tag == Self.sequence, parts[1].tag == Self.sequence,
            parts[2].tag == Self.bitString, let body = children(of: parts[0], limit: 8)
        else { return false }
        let fields = body.first?.tag == 0xa0 ? Array(body.dropFirst()) : body
        // Serial, algorithm, issuer, validity, subject, key: the validity tells it from a request for a certificate.
        guard fields.count >= 6, fields[0].tag == Self.integer, fields[1...5].allSatisfy({ $0.tag == Self.sequence }),
            let validity = children(of: fields[3], limit: 2), validity.count == 2
        else { return false }
        return validity.allSatisfy { $0.tag == 0x17 || $0.tag == 0x18 }
    }

    private func version(_ element: Element) -> Int? {
        guard element.tag == Self.integer, element.end - element.start == 1 else { return nil }
        return Int(slice.bytes.byte(element.start))
    }

    private func isPrivateKey(_ parts: [Element]) -> Bool {
        guard parts.count >= 2, let version = version(parts[0]) else { return false }
        // PKCS#8: version, algorithm, key.
        if version <= 1, parts.count >= 3, parts[1].tag == Self.sequence, parts[2].tag == Self.octetString,
            let algorithm = children(of: parts[1], limit: 1)
        {
            return algorithm.first?.tag == Self.objectID
        }
        // EC: version 1, the number, the curve.
        if version == 1, parts[1].tag == Self.octetString { return (16...72).contains(parts[1].end - parts[1].start) }
        // RSA: version, modulus, exponent and the secret parts, all integers.
        return version <= 1 && parts.count == 4 && parts[1...3].allSatisfy { $0.tag == Self.integer }
            && parts[1].end - parts[1].start >= 32
    }

    /// An algorithm of PKCS#5 or PKCS#12 with the encrypted key behind it.
    private func isEncryptedPrivateKey(_ parts: [Element]) -> Bool {
        guard parts.count == 2, parts[0].tag == Self.sequence, parts[1].tag == Self.octetString,
            let algorithm = children(of: parts[0], limit: 2), let id = algorithm.first, id.tag == Self.objectID
        else { return false }
        // 1.2.840.113549.1.5.n and 1.2.840.113549.1.12.1.n
        return slice.bytes.bigEndian32(id.start) == 0x2a86_4886 && slice.bytes.bigEndian32(id.start + 4) == 0xf70d_0105
            || slice.bytes.bigEndian32(id.start) == 0x2a86_4886 && slice.bytes.bigEndian32(id.start + 4) == 0xf70d_010c
    }

    /// Version 3, then a ContentInfo of PKCS#7.
    private func isPKCS12(_ parts: [Element]) -> Bool {
        guard version(parts[0]) == 3, parts[1].tag == Self.sequence, let info = children(of: parts[1], limit: 2),
            let id = info.first, id.tag == Self.objectID
        else { return false }
        return slice.bytes.bigEndian32(id.start) == 0x2a86_4886 && slice.bytes.bigEndian32(id.start + 4) == 0xf70d_0107
    }
}
