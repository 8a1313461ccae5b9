import Bytes
import Testing

/// Searches by halving.
@Suite struct SearchTests {
    @Test(arguments: [[], [1], [1, 1, 1], [1, 2, 4, 8], [0, 0, 3, 3, 9]])
    func `The first place is the one that a search from the start finds`(numbers: [Int]) {
        for limit in -1...10 {
            let wanted = numbers.firstIndex { $0 >= limit } ?? numbers.endIndex
            #expect(numbers.firstPlace { $0 >= limit } == wanted)
        }
    }

    @Test func `A slice is searched by its own indices`() {
        #expect([9, 9, 1, 3, 5][2...].firstPlace { $0 > 1 } == 3)
    }

    private static let table = SortedRows(
        """
        a.b.c|deep
        a.bc|other
        a.b|two
        a|one
        a|more|columns
        z|
        """, separator: "|")

    @Test(arguments: [
        ("a", [["a", "one"], ["a", "more", "columns"]]), ("a.b", [["a.b", "two"]]), ("a.b.c", [["a.b.c", "deep"]]),
        ("a.bc", [["a.bc", "other"]]), ("z", [["z", ""]]), ("", []), ("a.", []), ("b", []), ("zz", []), ("a.b.", []),
    ])
    func `Rows are found by the whole of their first column`(key: String, rows: [[String]]) {
        #expect(Self.table.rows(of: key) == rows)
    }
}
