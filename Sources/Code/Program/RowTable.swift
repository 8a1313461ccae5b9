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

    /// The items of a row; none for a row that there is not.
    subscript(row: UInt32) -> ArraySlice<UInt32> {
        guard Int(row) + 1 < starts.count else { return [] }
        return items[Int(starts[Int(row)])..<Int(starts[Int(row) + 1])]
    }
}
