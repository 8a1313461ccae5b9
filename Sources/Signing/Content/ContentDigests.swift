import Bytes

/// The digests of one package, each computed once however many signers ask for it.
struct ContentDigests: Sendable {
    private let sections: SignedSections
    private var known: [ContentDigestAlgorithm: [UInt8]] = [:]

    init(of sections: SignedSections) {
        self.sections = sections
    }

    /// The digest by that algorithm; nil where the package is not laid out as the algorithm needs it.
    mutating func digest(_ algorithm: ContentDigestAlgorithm) async -> [UInt8]? {
        if let digest = known[algorithm] { return digest }
        let digest: [UInt8]?
        switch algorithm {
        case .chunkedSHA256: digest = await chunked(.sha256)
        case .chunkedSHA512: digest = await chunked(.sha512)
        case .verityChunkedSHA256: digest = await verity()
        case .manifestSHA256: digest = nil
        }
        known[algorithm] = digest
        return digest
    }

    private func chunked(_ algorithm: DigestAlgorithm) async -> [UInt8] {
        await ChunkedDigest(of: [sections.entries, sections.directory, sections.endRecord]).digest(algorithm)
    }

    /// The root of the tree under a salt of eight zeros, and the length of what it is over.
    ///
    /// Both ends of the signing block must stand at the border of a page.
    private func verity() async -> [UInt8]? {
        guard sections.entries.count % MerkleTree.pageSize == 0, sections.blockSize % MerkleTree.pageSize == 0 else {
            return nil
        }
        let tail = ByteSlice(sections.directory.array() + sections.endRecord.array())
        let tree = await MerkleTree(over: [sections.entries, tail], salt: [UInt8](repeating: 0, count: 8))
        let size = sections.entries.count + tail.count
        return tree.root + (0..<8).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) }
    }
}
