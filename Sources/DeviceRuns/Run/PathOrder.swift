/// The order in which the files of a run are read: `launch/10` comes after `launch/2`.
enum PathOrder {
    /// True if the first path comes before the second: digits that stand together count as a number.
    static func precedes(_ left: String, _ right: String) -> Bool {
        let (first, second) = (Array(left.utf8), Array(right.utf8))
        var (i, j) = (0, 0)
        while i < first.count, j < second.count {
            let (one, other) = (digits(first, i), digits(second, j))
            if one > i, other > j {
                let (a, b) = (significant(first[i..<one]), significant(second[j..<other]))
                if a.count != b.count { return a.count < b.count }
                if !a.elementsEqual(b) { return a.lexicographicallyPrecedes(b) }
                (i, j) = (one, other)
            } else if first[i] != second[j] {
                return first[i] < second[j]
            } else {
                (i, j) = (i + 1, j + 1)
            }
        }
        if first.count - i != second.count - j { return first.count - i < second.count - j }
        // Equal but for leading zeros: any order will do, as long as it is always the same.
        return left < right
    }

    /// The end of the digits that begin there.
    private static func digits(_ bytes: [UInt8], _ start: Int) -> Int {
        bytes[start...].firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? bytes.count
    }

    private static func significant(_ digits: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        digits.drop { $0 == UInt8(ascii: "0") }
    }
}
