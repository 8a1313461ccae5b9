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
    private let slots: [UInt32]
    private let seed = UInt64.random(in: .min ... .max)

    init(_ dex: DexFile) {
        let count = dex.stringIDs.count
        var size = 64
        while size < count * 2 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        let span = dex.bytes.bytes
        for index in 0..<count {
            guard let range = try? dex.stringRange(index) else { continue }
            let hash = span.hash(at: range.lowerBound, count: range.count, seed: seed)
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt32(index) + 1
        }
        self.slots = slots
    }

    /// The first string with these bytes (modified UTF-8); nil if there is none.
    func index(of text: RawSpan, in dex: DexFile) -> Int? {
        let span = dex.bytes.bytes
        var slot = Int(truncatingIfNeeded: text.hash(at: 0, count: text.byteCount, seed: seed)) & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if let range = try? dex.stringRange(index), span.extracting(range).equals(text) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }
}
