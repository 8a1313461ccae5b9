import Bytes
import Dex

/// A dex file as part of a program: where it came from, what it mentions, and its strings by their bytes.
///
/// Making one is the work that can be done for each file by itself, on as many cores as there are. A class, because it is
/// asked in loops: a structure of so many arrays would be counted in and out each time.
public final class ProgramFile: Sendable {
    /// What reports call it, such as `classes2.dex`.
    public let name: String
    /// True if the runtime loads it when the app starts; others the app would have to load by itself.
    public let isLoaded: Bool
    /// The file.
    public let dex: DexFile
    /// What one pass over its code found.
    public let survey: CodeSurvey
    /// The strings by their bytes.
    let strings: StringLookup

    /// A dex file with that name, its code walked over.
    public init(_ dex: DexFile, name: String, isLoaded: Bool = true) {
        self.name = name
        self.isLoaded = isLoaded
        self.dex = dex
        survey = dex.survey()
        strings = StringLookup(dex)
    }

    /// The same file without what only the numbering of a program needs.
    init(numbered file: ProgramFile) {
        name = file.name
        isLoaded = file.isLoaded
        dex = file.dex
        survey = file.survey
        strings = file.strings.withoutHashes()
    }
}

/// The strings of a dex file by their bytes.
///
/// The format wants them sorted, but a file that is mended in memory before it is loaded may hide what it likes from a
/// search that relies on it.
struct StringLookup: Sendable {
    private let hashes: [UInt64]
    /// The index and one; 0 where the slot is free. Of equal strings only the first has one.
    private let slots: [UInt32]

    init(_ dex: DexFile) {
        hashes = Self.hashes(of: dex)
        var size = 64
        while size * 2 < hashes.count * 3 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        for (index, hash) in hashes.enumerated() where hash != 0 {
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while slots[slot] != 0, hashes[Int(slots[slot]) - 1] != hash { slot = (slot + 1) & (size - 1) }
            if slots[slot] == 0 { slots[slot] = UInt32(index) + 1 }
        }
        self.slots = slots
    }

    private init(slots: [UInt32]) {
        hashes = []
        self.slots = slots
    }

    /// The same without the hashes, which are as big as the file's table of strings twice over.
    func withoutHashes() -> StringLookup { StringLookup(slots: slots) }

    /// The hash of each string, as ``NameTable`` computes it; 0 for a string that cannot be read.
    func hashes(in dex: DexFile) -> [UInt64] { hashes.isEmpty ? Self.hashes(of: dex) : hashes }

    private static func hashes(of dex: DexFile) -> [UInt64] {
        let count = dex.stringIDs.count
        var hashes = [UInt64](repeating: 0, count: count)
        let source = dex.bytes
        let span = source.bytes
        for index in 0..<count {
            guard let range = try? dex.stringRange(index) else { continue }
            hashes[index] = span.hash(at: range.lowerBound, count: range.count, seed: Seed.value)
        }
        return hashes
    }

    /// The first string with that hash; nil if there is none.
    func index(ofHash hash: UInt64, in dex: DexFile) -> Int? {
        let source = dex.bytes
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if let range = try? dex.stringRange(index),
                source.bytes.hash(at: range.lowerBound, count: range.count, seed: Seed.value) == hash
            {
                return index
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }
}
