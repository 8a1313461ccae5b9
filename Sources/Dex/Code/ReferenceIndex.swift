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
            // Of the interests that are no references, what mentions nothing has every index, and what wants a closer
            // look none.
            self.sizes = [.max] + sizes.dropFirst() + [0, 0]
            self.bases = bases + [0]
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
            // Room for one in every unit, and for one more that is written over.
            if mentions.count - used <= code.unitCount {
                mentions.append(contentsOf: repeatElement(0, count: max(code.unitCount + 1, mentions.count / 2)))
            }
            let (sizes, bases) = (sizes, bases)
            let end = Self.walk(code, bytes, sizes.span, bases.span, &mentions, from: used, &walk)
            if isFirst { used = end }
            return walk
        }

        /// The loop: it runs once for every instruction of an app, so it keeps to spans and numbers, and has no branch
        /// that depends on what kind an instruction is: half of them mention something, and no processor guesses which.
        private static func walk(
            _ code: CodeItem, _ bytes: RawSpan, _ sizes: Span<Int>, _ bases: Span<Int>, _ mentions: inout [UInt64],
            from start: Int, _ walk: inout Walk
        ) -> Int {
            var mentions = mentions.mutableSpan
            var place = start
            var count = 0
            var walker = code.walker
            while let (offset, unit) = walker.step(in: bytes) {
                count &+= 1
                let kind = Int(OpcodeShape.interest(UInt8(truncatingIfNeeded: unit)))
                let index = Instruction.index(of: unit, at: offset, in: bytes)
                // Any index is within the table of an instruction that mentions nothing.
                guard index < sizes[kind] else {
                    walk.odd.append(UInt32(truncatingIfNeeded: (offset &- code.instructionsOffset) / 2))
                    continue
                }
                mentions[place] =
                    UInt64(truncatingIfNeeded: bases[kind] &+ index) << 32 | UInt64(truncatingIfNeeded: offset)
                place &+= kind == 0 ? 0 : 1
            }
            walk.count = count
            walk.fault = walker.fault
            return place
        }

        /// The index of what was collected.
        consuming func index() -> ReferenceIndex {
            var offsets = [UInt32](repeating: 0, count: used)
            let mentions = mentions
            let found = mentions.span.extracting(first: used)
            Self.count(found, &counts)
            var next: UInt32 = 0
            for row in counts.indices {
                let count = counts[row]
                counts[row] = next
                next &+= count
            }
            let starts = counts
            Self.fill(&offsets, found, &counts)
            return ReferenceIndex(bases: bases, starts: starts, offsets: offsets)
        }

        /// How many mentions ahead the numbers of rows and the rows themselves are fetched.
        private static let far = 32
        private static let near = 16

        /// Counts the mentions of each row.
        private static func count(_ mentions: Span<UInt64>, _ counts: inout [UInt32]) {
            var counts = counts.mutableSpan
            for place in mentions.indices {
                if place &+ far < mentions.count {
                    counts.prefetch(Int(truncatingIfNeeded: mentions[place &+ far] &>> 32))
                }
                counts[Int(truncatingIfNeeded: mentions[place] &>> 32)] &+= 1
            }
        }

        /// Puts each offset into its row; `next` says where in it.
        private static func fill(_ offsets: inout [UInt32], _ mentions: Span<UInt64>, _ next: inout [UInt32]) {
            var offsets = offsets.mutableSpan
            var next = next.mutableSpan
            for place in mentions.indices {
                if place &+ far < mentions.count {
                    next.prefetch(Int(truncatingIfNeeded: mentions[place &+ far] &>> 32))
                }
                if place &+ near < mentions.count {
                    let row = Int(truncatingIfNeeded: mentions[place &+ near] &>> 32)
                    offsets.prefetch(Int(truncatingIfNeeded: next[row]))
                }
                let mention = mentions[place]
                let row = Int(truncatingIfNeeded: mention &>> 32)
                offsets[Int(truncatingIfNeeded: next[row])] = UInt32(truncatingIfNeeded: mention)
                next[row] &+= 1
            }
        }
    }
}
