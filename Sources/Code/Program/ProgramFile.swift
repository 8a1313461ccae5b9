import Bytes
import Dex

/// A dex file as part of a program: where it came from, what it mentions, and its strings by their bytes.
///
/// Making one is the work that can be done for each file by itself, on as many cores as there are.
public struct ProgramFile: Sendable {
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
}

/// The strings of a dex file by their bytes.
///
/// The format wants them sorted, but a file that is mended in memory before it is loaded may hide what it likes from a
/// search that relies on it.
struct StringLookup: Sendable {
    /// The hash of each string, as ``NameTable`` computes it; nobody has that of a string that cannot be read.
    let hashes: [UInt64]
    private let slots: [UInt32]

    init(_ dex: DexFile) {
        let count = dex.stringIDs.count
        var size = 64
        while size < count * 2 { size *= 2 }
        var hashes = [UInt64](repeating: 0, count: count)
        var slots = [UInt32](repeating: 0, count: size)
        let span = dex.bytes.bytes
        for index in 0..<count {
            guard let range = try? dex.stringRange(index) else { continue }
            let hash = span.hash(at: range.lowerBound, count: range.count, seed: Seed.value)
            hashes[index] = hash
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt32(index) + 1
        }
        self.hashes = hashes
        self.slots = slots
    }

    /// The first string with that hash; nil if there is none.
    func index(ofHash hash: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if hashes[index] == hash { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }
}
