import Bytes

// Reports come from a verifier. What stands here lets others make the parts of one by hand: for examples and tests.

extension SignatureReport {
    /// An empty report of an unsigned package, for those API levels.
    public init(of range: PlatformRange) {
        self.init(range: range)
    }
}

extension Signer {
    /// A signer that counts, for all levels of a range.
    public init(
        _ name: SignerName, certificates: [Certificate], levels: PlatformRange, lineage: Lineage? = nil,
        algorithms: [String] = []
    ) {
        self.init(
            name: name, certificates: certificates, minSDK: levels.min, maxSDK: levels.max, lineage: lineage,
            isIgnored: false, algorithms: algorithms)
    }
}

extension Lineage {
    /// A history of keys, the oldest first, without the signatures that prove it.
    public init(of certificates: [(certificate: Certificate, capabilities: Capabilities)]) {
        nodes = certificates.map {
            Node(
                certificate: $0.certificate, capabilities: $0.capabilities, parentAlgorithm: 0, algorithm: 0,
                signature: [])
        }
    }
}

extension Certificate {
    /// Reads the certificate that the bytes begin with; nil if they are none.
    public init?(_ encoded: ByteSlice) {
        guard let certificate = try? Certificate(parsing: encoded) else { return nil }
        self = certificate
    }
}

extension KnownKey {
    /// The key of the certificate with that SHA-256, in lowercase hexadecimal.
    public init(_ certificate: String, named name: String, from source: String) {
        self.init(certificate: certificate, name: name, source: source)
    }
}
