// Reports come from a verifier. What stands here lets others make the parts of one by hand: for examples and tests.

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

extension KnownKey {
    /// The key of the certificate with that SHA-256, in lowercase hexadecimal.
    public init(_ certificate: String, named name: String, from source: String) {
        self.init(certificate: certificate, name: name, source: source)
    }
}
