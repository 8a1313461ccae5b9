import Bytes

/// Why a lineage is not accepted.
enum LineageError: Error, Hashable, Sendable {
    /// It cannot be read.
    case malformed
    /// A signature in it is wrong or cannot be checked.
    case notVerified
    /// It is empty or of a version nobody knows, which apksig reports like a lineage of other certificates.
    case foreign
}

extension Lineage {
    /// The most keys a history may have: each costs a signature check, and nobody rotates that often.
    static let maxNodes = 256

    /// Reads a lineage and checks that each key vouches for the next.
    ///
    /// ```
    /// version (32 bit) | node | node | …
    ///                    └ length | signed data | capabilities | algorithm towards the next | length | signature
    ///                               └ length | length | certificate | algorithm of the parent
    /// ```
    ///
    /// Source: apksig, `V3SigningCertificateLineage.readSigningCertificateLineage`.
    init(parsing slice: ByteSlice) throws(LineageError) {
        var reader = SliceReader(slice)
        guard !reader.isAtEnd else { throw .foreign }
        guard let version = try? reader.int32() else { throw .malformed }
        guard version == 1 else { throw .foreign }
        var nodes: [Node] = []
        while !reader.isAtEnd {
            guard nodes.count < Self.maxNodes, let bytes = try? reader.lengthPrefixed() else { throw .malformed }
            let node = try Self.node(parsing: bytes, after: nodes.last)
            guard !nodes.contains(where: { $0.certificate == node.certificate }) else { throw .notVerified }
            nodes.append(node)
        }
        self.nodes = nodes
    }

    private static func node(parsing bytes: ByteSlice, after parent: Node?) throws(LineageError) -> Node {
        var reader = SliceReader(bytes)
        guard let signed = try? reader.lengthPrefixed(), let flags = try? reader.int32(),
            let algorithm = try? reader.int32(), let signature = try? reader.lengthPrefixed()
        else { throw .malformed }
        if let parent { try check(signature, over: signed, by: parent) }

        var fields = SliceReader(signed)
        guard let encoded = try? fields.lengthPrefixed(), let parentAlgorithm = try? fields.int32() else {
            throw .malformed
        }
        // The algorithm is signed as well, so that nobody can replace it by a weaker one.
        guard parent == nil || parent?.algorithm == parentAlgorithm else { throw .notVerified }
        guard let certificate = try? Certificate(parsing: encoded) else { throw .notVerified }
        return Node(
            certificate: certificate, capabilities: Capabilities(rawValue: flags), parentAlgorithm: parentAlgorithm,
            algorithm: algorithm, signature: signature.array())
    }

    private static func check(
        _ signature: ByteSlice, over signed: ByteSlice, by parent: Node
    ) throws(LineageError) {
        guard let algorithm = SignatureAlgorithm(rawValue: parent.algorithm) else { throw .malformed }
        guard let key = parent.certificate.publicKey else { throw .notVerified }
        guard key.verify(signature, over: [signed], method: algorithm.method) == .valid else { throw .notVerified }
    }
}
