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

    /// Collects mentions and sorts them by what they mention.
    struct Collector {
        /// Sizes of the tables, by ``ReferenceKind/rawValue``.
        private let sizes: [Int]
        /// The row of each table's first entry, and the number of rows.
        private let bases: [Int]
        private var counts: [UInt32]
        /// The row in the high half, the offset in the low one. Those from `used` on are free.
        private var mentions: [UInt64]
        private var used = 0

        /// A collector for tables of these sizes, by ``ReferenceKind/rawValue``, with room for so many mentions.
        init(sizes: [Int], expected: Int) {
            var bases = [0]
            for size in sizes { bases.append(bases[bases.count - 1] + size) }
            // For the interests that are no references: every index is beyond a table that there is not.
            self.sizes = sizes + [0, 0]
            self.bases = bases
            counts = [UInt32](repeating: 0, count: bases[bases.count - 1] + 1)
            mentions = [UInt64](repeating: 0, count: expected)
        }

        /// What one method has.
        struct Walk {
            /// Instructions and payloads.
            var count = 0
            /// Where one runs past the end, in units.
            var fault: Int?
            /// Addresses of those that want a closer look: without a meaning, with a payload, with an index beyond its
            /// table.
            var odd: [UInt32] = []
        }

        /// Walks over the code of a method; takes its mentions down if it is the first with this code.
        mutating func walk(_ code: CodeItem, _ bytes: RawSpan, isFirst: Bool) -> Walk {
            var walk = Walk()
            let room = isFirst ? code.unitCount : 0
            if mentions.count - used < room {
                mentions.append(contentsOf: repeatElement(0, count: max(room, mentions.count / 2)))
            }
            let (sizes, bases) = (sizes, bases)
            Self.walk(code, bytes, isFirst, sizes.span, bases.span, &counts, &mentions, &used, &walk)
            return walk
        }

        /// The loop: it runs once for every instruction of an app, so it keeps to spans and numbers.
        private static func walk(
            _ code: CodeItem, _ bytes: RawSpan, _ isFirst: Bool, _ sizes: Span<Int>, _ bases: Span<Int>,
            _ counts: inout [UInt32], _ mentions: inout [UInt64], _ used: inout Int, _ walk: inout Walk
        ) {
            var counts = counts.mutableSpan
            var mentions = mentions.mutableSpan
            var place = used
            var count = 0
            var walker = code.walker
            while let instruction = walker.next(in: bytes) {
                count &+= 1
                let kind = OpcodeShape.interest(instruction.code)
                if kind == 0 { continue }
                let index = instruction.index(in: bytes)
                guard index < sizes[Int(kind)] else {
                    walk.odd.append(UInt32(truncatingIfNeeded: instruction.address))
                    continue
                }
                guard isFirst else { continue }
                let row = bases[Int(kind)] &+ index
                counts[row] &+= 1
                mentions[place] = UInt64(truncatingIfNeeded: row) << 32 | UInt64(truncatingIfNeeded: instruction.offset)
                place &+= 1
            }
            used = place
            walk.count = count
            walk.fault = walker.fault
        }

        /// The index of what was collected.
        consuming func index() -> ReferenceIndex {
            var offsets = [UInt32](repeating: 0, count: used)
            var next: UInt32 = 0
            for row in counts.indices {
                let count = counts[row]
                counts[row] = next
                next &+= count
            }
            let starts = counts
            let mentions = mentions
            Self.fill(&offsets, mentions.span.extracting(first: used), &counts)
            return ReferenceIndex(bases: bases, starts: starts, offsets: offsets)
        }

        /// Puts each offset into its row; `next` says where in it.
        private static func fill(_ offsets: inout [UInt32], _ mentions: Span<UInt64>, _ next: inout [UInt32]) {
            var offsets = offsets.mutableSpan
            var next = next.mutableSpan
            for place in mentions.indices {
                let mention = mentions[place]
                let row = Int(truncatingIfNeeded: mention &>> 32)
                offsets[Int(truncatingIfNeeded: next[row])] = UInt32(truncatingIfNeeded: mention)
                next[row] &+= 1
            }
        }
    }
}
