/// Lists of numbers, one for each of the numbers from 0 on, in one array.
struct RowTable: Sendable {
    private let starts: [UInt32]
    private let items: [UInt32]

    /// The lists of `count` rows from pairs of a row and an item; in a row the items keep their order.
    init(rows count: Int, _ pairs: [(row: UInt32, item: UInt32)]) {
        var starts = [UInt32](repeating: 0, count: count + 1)
        for pair in pairs { starts[Int(pair.row) + 1] += 1 }
        for row in 0..<count { starts[row + 1] += starts[row] }
        var next = starts
        var items = [UInt32](repeating: 0, count: pairs.count)
        for pair in pairs {
            items[Int(next[Int(pair.row)])] = pair.item
            next[Int(pair.row)] += 1
        }
        self.starts = starts
        self.items = items
    }

    /// The lists of `count` rows from the row of each item; items are numbered one after the other over all of `rows`.
    init(rows count: Int, of rows: [[UInt32]]) {
        var starts = [UInt32](repeating: 0, count: count + 1)
        for part in rows { Self.add(part.span, to: &starts) }
        for row in 0..<count { starts[row + 1] += starts[row] }
        var next = starts
        var items = [UInt32](repeating: 0, count: rows.reduce(0) { $0 + $1.count })
        var first: UInt32 = 0
        for part in rows {
            Self.fill(&items, part.span, from: first, &next)
            first += UInt32(part.count)
        }
        self.starts = starts
        self.items = items
    }

    private static func add(_ rows: Span<UInt32>, to starts: inout [UInt32]) {
        var starts = starts.mutableSpan
        for index in rows.indices { starts[Int(rows[index]) + 1] &+= 1 }
    }

    /// Puts each item into its row; `next` says where in it.
    private static func fill(
        _ items: inout [UInt32], _ rows: Span<UInt32>, from first: UInt32, _ next: inout [UInt32]
    ) {
        var items = items.mutableSpan
        var next = next.mutableSpan
        for index in rows.indices {
            let row = Int(rows[index])
            items[Int(next[row])] = first &+ UInt32(truncatingIfNeeded: index)
            next[row] &+= 1
        }
    }

    /// The items of a row; none for a row that there is not.
    subscript(row: UInt32) -> ArraySlice<UInt32> {
        guard Int(row) + 1 < starts.count else { return [] }
        return items[Int(starts[Int(row)])..<Int(starts[Int(row) + 1])]
    }
}
