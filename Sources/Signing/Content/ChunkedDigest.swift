import Bytes

/// The digest of a package in chunks of 1 MiB.
///
/// Each chunk is digested by itself, after a byte `a5` and its length; the digest of the package is taken over a byte
/// `5a`, the number of chunks and all their digests. So chunks can be digested on all cores.
///
/// Source: AOSP, “APK Signature Scheme v2”, “Integrity-protected contents”.
struct ChunkedDigest: Sendable {
    /// The chunks of all sections in order; the last one of each section may be shorter.
    let chunks: [ByteSlice]

    static let chunkSize = 1 << 20

    init(of sections: [ByteSlice]) {
        chunks = sections.flatMap { section in
            stride(from: 0, to: section.count, by: Self.chunkSize).compactMap { offset in
                try? section.slice(at: offset, count: min(Self.chunkSize, section.count - offset))
            }
        }
    }

    /// The digests of some chunks, one after the other: a pure function, for whoever has cores to spare.
    func digests(of range: Range<Int>, algorithm: DigestAlgorithm) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(range.count * algorithm.size)
        var context = DigestContext(algorithm)
        for chunk in chunks[range] {
            context.update(Self.prefix(0xa5, chunk.count).bytes)
            context.update(chunk)
            context.finish(into: &output)
            chunk.discardPages()
        }
        return output
    }

    /// The digest of the package, given those of its chunks.
    func digest(ofChunkDigests digests: [UInt8], algorithm: DigestAlgorithm) -> [UInt8] {
        var context = DigestContext(algorithm)
        context.update(Self.prefix(0x5a, chunks.count).bytes)
        context.update(ByteSlice(digests))
        var output: [UInt8] = []
        context.finish(into: &output)
        return output
    }

    /// The digest of the package, its chunks digested on all cores.
    func digest(_ algorithm: DigestAlgorithm) async -> [UInt8] {
        let parts = await Parallel.map(count: chunks.count) { digests(of: $0..<($0 + 1), algorithm: algorithm) }
        return digest(ofChunkDigests: parts.flatMap { $0 }, algorithm: algorithm)
    }

    private static func prefix(_ mark: UInt8, _ count: Int) -> ByteSlice {
        ByteSlice([mark] + (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) })
    }
}
