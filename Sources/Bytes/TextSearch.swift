/// Many texts looked for in one pass.
///
/// The bytes are read in blocks of four, at every ``step``-th place only: a text that is at least three bytes longer
/// than the step has exactly one block of its own at such a place. A table of bits tells whether a block is of any text,
/// which of machine code hardly one in a hundred is, so that nothing else happens at most places.
///
/// Source: Wu and Manber, “A fast algorithm for multi-pattern searching”, with a step that is always the same.
public struct TextSearch: Sendable {
    /// The fewest bytes of a text.
    public static let leastLength = 4

    /// How many bytes each look is behind the last one.
    private let step: Int
    /// The texts, in the order they were given.
    private let texts: [ByteSlice]
    /// One bit for each hash of a block.
    private let filter: [UInt64]
    /// The places of blocks in texts, by their hash.
    private let places: [UInt16: [(text: Int, offset: Int)]]

    /// A search for texts, each of at least ``leastLength`` bytes: the longer the shortest one, the faster.
    public init(_ texts: [[UInt8]]) {
        let least = texts.map(\.count).min() ?? Self.leastLength
        precondition(least >= Self.leastLength, "a text is too short to be looked for")
        step = least - 3
        var filter = [UInt64](repeating: 0, count: 1024)
        var places: [UInt16: [(text: Int, offset: Int)]] = [:]
        for (index, text) in texts.enumerated() {
            // From behind: the places of a text that overlaps itself come in order.
            for offset in (0..<step).reversed() {
                let block = text[offset..<(offset + 4)].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
                let hash = Self.hash(block)
                filter[Int(hash >> 6)] |= 1 << UInt64(hash & 63)
                places[hash, default: []].append((index, offset))
            }
        }
        self.texts = texts.map { ByteSlice($0) }
        self.filter = filter
        self.places = places
    }

    /// Calls `body` for each place where a text stands: with the text's number and the offset. The places of one text
    /// come in ascending order.
    public func forEach(in bytes: RawSpan, _ body: (_ text: Int, _ offset: Int) -> Void) {
        var offset = 0
        while let block = try? bytes.u32(at: offset) {
            let hash = Self.hash(block)
            if filter[Int(hash >> 6)] >> UInt64(hash & 63) & 1 != 0 { check(hash, at: offset, in: bytes, body) }
            offset += step
        }
    }

    private func check(_ hash: UInt16, at offset: Int, in bytes: RawSpan, _ body: (Int, Int) -> Void) {
        for place in places[hash] ?? [] {
            let start = offset - place.offset
            let text = texts[place.text]
            guard let part = try? bytes.part(at: start, count: text.count), part.equals(text.bytes) else { continue }
            body(place.text, start)
        }
    }

    @inline(__always)
    private static func hash(_ block: UInt32) -> UInt16 {
        // Knuth's multiplier; the upper half depends on all bits.
        UInt16(truncatingIfNeeded: (block &* 2_654_435_761) >> 16)
    }
}
