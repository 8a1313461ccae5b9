import Archive
import Bytes
import TestSupport

/// A package with something broken, made from a seed: the same seed and source give the same bytes.
struct Mutation {
    /// What is broken.
    enum Kind: String, CaseIterable {
        /// A few bytes anywhere.
        case bytes
        /// The end is missing.
        case truncation
        /// A part is missing, or there twice.
        case splice
        /// A number in a record of the archive is absurd.
        case archiveField
        /// The manifest, packed again with the right checksum.
        case manifest
        /// The resource table, likewise.
        case table
        /// Any other file, likewise.
        case entry
    }

    /// What is broken.
    let kind: Kind
    /// The broken package.
    let bytes: [UInt8]

    /// Breaks a package.
    init(of source: [UInt8], with generator: inout SeededGenerator) {
        kind = Kind.allCases.randomElement(using: &generator) ?? .bytes
        switch kind {
        case .bytes, .truncation, .splice: bytes = Self.broken(source, kind, &generator)
        case .archiveField:
            bytes = Self.withAbsurdNumbers(source, near: Self.archiveRecords(source), reach: 46, &generator)
        case .manifest: bytes = Self.repacked(source, &generator) { $0 == "AndroidManifest.xml" }
        case .table: bytes = Self.repacked(source, &generator) { $0 == "resources.arsc" }
        case .entry: bytes = Self.repacked(source, &generator) { $0 != "AndroidManifest.xml" && $0 != "resources.arsc" }
        }
    }

    private static func broken(_ source: [UInt8], _ kind: Kind, _ generator: inout SeededGenerator) -> [UInt8] {
        guard source.count > 1 else { return source }
        var bytes = source
        switch kind {
        case .truncation:
            bytes.removeLast(Int.random(in: 1..<source.count, using: &generator))
        case .splice:
            let start = Int.random(in: 0..<source.count, using: &generator)
            let end = min(source.count, start + Int.random(in: 1...4096, using: &generator))
            if Bool.random(using: &generator) {
                bytes.removeSubrange(start..<end)
            } else {
                bytes.insert(contentsOf: source[start..<end], at: end)
            }
        default:
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                let index = Int.random(in: 0..<source.count, using: &generator)
                bytes[index] = UInt8.random(in: 0...255, using: &generator)
            }
        }
        return bytes
    }

    /// Sets one to four numbers of 16 or 32 bits within `reach` of some start to values at the edges.
    private static func withAbsurdNumbers(
        _ source: [UInt8], near starts: [Int], reach: Int, _ generator: inout SeededGenerator
    ) -> [UInt8] {
        var bytes = source
        let edges: [UInt32] = [0, 1, 3, 0x7fff, 0xffff, 0x1_0000, 0x7fff_ffff, 0x8000_0000, 0xffff_fff0, 0xffff_ffff]
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let start = starts.randomElement(using: &generator) ?? 0
            let position = start + 2 * Int.random(in: 0..<reach / 2, using: &generator)
            let number = le(edges.randomElement(using: &generator) ?? 0).prefix(Bool.random(using: &generator) ? 2 : 4)
            guard position + number.count <= bytes.count else { continue }
            bytes.replaceSubrange(position..<position + number.count, with: number)
        }
        return bytes
    }

    /// Breaks the contents of one file and packs the archive again; breaks bytes where there is no such file.
    private static func repacked(
        _ source: [UInt8], _ generator: inout SeededGenerator, where isWanted: (String) -> Bool
    ) -> [UInt8] {
        guard let archive = try? Archive(parsing: ByteSlice(source)) else { return broken(source, .bytes, &generator) }
        let wanted = archive.entries.indices.filter { isWanted(archive.entries[$0].name) }
        guard let target = wanted.randomElement(using: &generator) else { return broken(source, .bytes, &generator) }
        var items: [ZipBuilder.Item] = []
        for (index, entry) in archive.entries.enumerated() {
            guard let contents = try? archive.contents(of: entry).array() else { continue }
            let bytes = index == target ? brokenContents(contents, &generator) : contents
            items.append(ZipBuilder.Item(Array(entry.name.utf8), bytes))
        }
        return ZipBuilder(items).build()
    }

    private static func brokenContents(_ source: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        let chunks = chunkStarts(source)
        if !chunks.isEmpty, Int.random(in: 0..<3, using: &generator) > 0 {
            return withAbsurdNumbers(source, near: chunks, reach: 40, &generator)
        }
        return broken(source, [.bytes, .truncation, .splice].randomElement(using: &generator) ?? .bytes, &generator)
    }

    /// Where records of a zip begin: anything that has one of their signatures.
    private static func archiveRecords(_ bytes: [UInt8]) -> [Int] {
        let kinds: Set<[UInt8]> = [[1, 2], [3, 4], [5, 6], [6, 6], [6, 7]]
        return bytes.indices.dropLast(3).filter { index in
            bytes[index] == 0x50 && bytes[index + 1] == 0x4b && kinds.contains([bytes[index + 2], bytes[index + 3]])
        }
    }

    /// Where chunks of compiled XML and of resource tables begin: anything that has a known type and a likely head.
    private static func chunkStarts(_ bytes: [UInt8]) -> [Int] {
        let types: Set<Int> = [
            1, 2, 3, 0x100, 0x101, 0x102, 0x103, 0x104, 0x180, 0x200, 0x201, 0x202, 0x203, 0x204, 0x205, 0x206,
        ]
        return stride(from: 0, to: bytes.count - 7, by: 4).filter { index in
            let type = Int(bytes[index]) | Int(bytes[index + 1]) << 8
            let head = Int(bytes[index + 2]) | Int(bytes[index + 3]) << 8
            return types.contains(type) && head >= 8 && head <= 0x120 && head % 4 == 0 && bytes[index + 7] == 0
        }
    }
}
