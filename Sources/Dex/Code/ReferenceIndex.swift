/// Where the code of a file mentions each string, type, field, method, prototype, call site and method handle.
///
/// One flat table: a row for every entry of every id table, in a row the offsets of the instructions. Code that methods
/// share counts once. Four bytes a mention and four an entry.
public struct ReferenceIndex: Sendable {
    /// For each kind, the row of its first entry; the last is the number of rows.
    private let bases: [Int]
    /// For each row, where its sites begin; one more at the end.
    private let starts: [UInt32]
    /// Offsets of instructions, row by row, in each in the order in which the code was walked.
    private let offsets: [UInt32]

    /// The instructions that mention an entry; none for an entry that does not exist.
    public func sites(_ kind: ReferenceKind, _ index: Int) -> Sites {
        let base = bases[Int(kind.rawValue)]
        guard index >= 0, index < bases[Int(kind.rawValue) + 1] - base else { return offsets[0..<0] }
        return offsets[Int(starts[base + index])..<Int(starts[base + index + 1])]
    }

    /// True if code mentions an entry.
    public func mentions(_ kind: ReferenceKind, _ index: Int) -> Bool { !sites(kind, index).isEmpty }

    /// Number of mentions of all kinds.
    public var count: Int { offsets.count }

    /// Offsets of instructions in bytes from the start of the input.
    public typealias Sites = ArraySlice<UInt32>

    /// Collects mentions in any order and sorts them by what they mention.
    struct Collector {
        private let bases: [Int]
        private var counts: [UInt32]
        /// The row in the high half, the offset in the low one.
        private var mentions: [UInt64] = []

        /// A collector for tables of these sizes, by ``ReferenceKind/rawValue``.
        init(sizes: [Int], expected: Int) {
            var bases = [0]
            for size in sizes { bases.append(bases[bases.count - 1] + size) }
            self.bases = bases
            counts = [UInt32](repeating: 0, count: bases[bases.count - 1] + 1)
            mentions.reserveCapacity(expected)
        }

        /// Takes a mention down; the index must be in its table, the offset below 4 GiB as all of a dex file is.
        @inline(__always)
        mutating func note(_ kind: ReferenceKind, _ index: Int, at offset: Int) {
            let row = bases[Int(kind.rawValue)] &+ index
            counts[row] &+= 1
            mentions.append(UInt64(truncatingIfNeeded: row) << 32 | UInt64(truncatingIfNeeded: offset))
        }

        /// The index of what was collected.
        consuming func index() -> ReferenceIndex {
            var next: UInt32 = 0
            for row in counts.indices {
                let count = counts[row]
                counts[row] = next
                next &+= count
            }
            let starts = counts
            var offsets = [UInt32](repeating: 0, count: mentions.count)
            for mention in mentions {
                let row = Int(mention >> 32)
                offsets[Int(counts[row])] = UInt32(truncatingIfNeeded: mention)
                counts[row] &+= 1
            }
            return ReferenceIndex(bases: bases, starts: starts, offsets: offsets)
        }
    }
}
