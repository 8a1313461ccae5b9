import Bytes

/// A tree of SHA-256 hashes over pages of 4 KiB, as the kernel's fs-verity has it.
///
/// ```
/// root = hash of the page that holds the hashes of the level below … hashes of the pages of data
/// ```
///
/// Pages that are not full are filled with zeros, before hashing.
///
/// Source: kernel.org, “fs-verity”, “Merkle tree”; apksig, `VerityTreeBuilder`.
struct MerkleTree: Sendable {
    /// The hash of the topmost page.
    let root: [UInt8]
    /// All levels, the topmost first, each filled up to whole pages.
    let levels: [UInt8]

    static let pageSize = 4096

    /// The tree over the data, of which all but the last part must fill whole pages.
    init(over parts: [ByteSlice], salt: [UInt8]) async {
        let salt = ByteSlice(salt)
        var level: [UInt8] = []
        for part in parts { level += await Self.hashes(of: part, salt: salt) }
        var levels: [[UInt8]] = []
        while true {
            levels.append(Self.filled(level))
            guard level.count > Self.pageSize else { break }
            level = Self.hashes(ofPages: ByteSlice(level), salt: salt)
        }
        // Without data there is no page to hash either, but the topmost one exists and is all zeros.
        if level.isEmpty { levels = [[UInt8](repeating: 0, count: Self.pageSize)] }
        root = Self.hashes(ofPages: ByteSlice(levels.last ?? []), salt: salt)
        self.levels = levels.reversed().flatMap { $0 }
    }

    /// The hashes of the pages of a part, made on all cores.
    private static func hashes(of part: ByteSlice, salt: ByteSlice) async -> [UInt8] {
        let share = ChunkedDigest(of: [part]).chunks
        return await Parallel.map(count: share.count) { index in
            defer { share[index].discardPages() }
            return hashes(ofPages: share[index], salt: salt)
        }.flatMap { $0 }
    }

    /// The hashes of the pages of a slice: a pure function.
    static func hashes(ofPages slice: ByteSlice, salt: ByteSlice) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(slice.count / pageSize * 32 + 32)
        var context = DigestContext(.sha256)
        for offset in stride(from: 0, to: slice.count, by: pageSize) {
            let size = min(pageSize, slice.count - offset)
            guard let page = try? slice.slice(at: offset, count: size) else { break }
            context.update(salt)
            context.update(page)
            if size < pageSize { context.update(ByteSlice([UInt8](repeating: 0, count: pageSize - size))) }
            context.finish(into: &output)
        }
        return output
    }

    private static func filled(_ level: [UInt8]) -> [UInt8] {
        let rest = level.count % pageSize
        return rest == 0 ? level : level + [UInt8](repeating: 0, count: pageSize - rest)
    }
}
