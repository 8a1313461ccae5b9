import Bytes

extension SignedData {
    /// Reads the structure that the bytes begin with.
    ///
    /// Fields are recognised by their tags, in order; what follows the last known one is not looked at.
    init(parsing slice: ByteSlice) throws(BERError) {
        let info = try BERValue(parsing: slice)
        guard info.isUniversal(.sequence) else { throw BERError(.unexpected, at: 0, field: "contentInfo") }
        var outer = info.reader
        let type = try outer.require(.objectIdentifier, "contentType").objectIdentifier()
        let content = try outer.require("content")
        guard type == Identifier.signedData else { throw BERError(.unexpected, at: 0, field: "contentType \(type)") }
        guard content.isContext(0) else { throw BERError(.unexpected, at: 0, field: "content") }
        var explicit = content.reader
        var reader = try explicit.require(.sequence, "signedData").reader

        _ = try reader.require(.integer, "version")
        _ = try reader.require(.set, "digestAlgorithms")
        var contentInfo = try reader.require(.sequence, "encapContentInfo").reader
        contentType = try contentInfo.require(.objectIdentifier, "eContentType").objectIdentifier()
        certificates = []
        var next = try reader.require("signerInfos")
        if next.isContext(0) {
            certificates = try next.children(limit: Self.limit).map(\.encoded)
            next = try reader.require("signerInfos")
        }
        // Revocation lists, which nobody looks at.
        if next.isContext(1) { next = try reader.require("signerInfos") }
        guard next.isUniversal(.set) else { throw BERError(.unexpected, at: reader.position, field: "signerInfos") }
        signerInfos = []
        for value in try next.children(limit: Self.limit) { signerInfos.append(try SignerInfo(parsing: value)) }
    }
}

extension SignedData.SignerInfo {
    init(parsing value: BERValue) throws(BERError) {
        guard value.isUniversal(.sequence) else { throw BERError(.unexpected, at: 0, field: "signerInfo") }
        var reader = value.reader
        _ = try reader.require(.integer, "version")
        let identifier = try reader.require("sid")
        if identifier.isUniversal(.sequence) {
            var fields = identifier.reader
            let issuer = try DistinguishedName(parsing: try fields.require(.sequence, "issuer"))
            issuerAndSerial = (issuer, try fields.require(.integer, "serialNumber").integerBytes())
        } else if !identifier.isContext(0) {
            throw BERError(.unexpected, at: 0, field: "sid")
        }
        digestAlgorithm = try Certificate.algorithmIdentifier(of: try reader.require(.sequence, "digestAlgorithm"))
        var next = try reader.require("signatureAlgorithm")
        if next.isContext(0) {
            signedAttributes = next.encoded
            next = try reader.require("signatureAlgorithm")
        }
        guard next.isUniversal(.sequence) else { throw BERError(.unexpected, at: 0, field: "signatureAlgorithm") }
        signatureAlgorithm = try Certificate.algorithmIdentifier(of: next)
        signature = try reader.require(.octetString, "signature").contents
    }
}

/// The attributes that a signer signed.
///
/// Source: RFC 5652 5.3 and 11; apksig, `V1SchemeVerifier.SignedAttributes`.
struct SignedAttributes: Sendable {
    private let values: [String: [BERValue]]

    /// Reads the attributes, in whatever order they stand.
    init(parsing slice: ByteSlice) throws(BERError) {
        var values: [String: [BERValue]] = [:]
        for attribute in try BERValue(parsing: slice).children(limit: SignedData.limit) {
            var reader = attribute.reader
            let type = try reader.require(.objectIdentifier, "attrType").objectIdentifier()
            let set = try reader.require(.set, "attrValues")
            guard values[type] == nil else { throw BERError(.ambiguous, at: 0, field: "attribute \(type)") }
            values[type] = try set.children(limit: SignedData.limit)
        }
        self.values = values
    }

    /// The value of the attribute, which must be of that type; nil if it is missing.
    ///
    /// - Throws: ``BERError/Code/ambiguous`` if it has several values or one of another type.
    func single(_ attribute: String, _ type: BERValue.Universal) throws(BERError) -> BERValue? {
        guard let values = values[attribute], let value = values.first else { return nil }
        guard values.count == 1, value.isUniversal(type) else {
            throw BERError(.ambiguous, at: 0, field: "values of \(attribute)")
        }
        return value
    }
}
