/// The lines of a table in text, sorted bytewise, found by their first column.
///
/// A search by halving needs nothing made beforehand: a process that asks for a few rows of a thousand does not pay for
/// the rest.
public struct SortedRows: Sendable {
    private let text: ByteSlice
    private let separator: UInt8

    /// A table with a row a line, its columns set apart by `separator`, an ASCII character.
    public init(_ text: StaticString, separator: Unicode.Scalar) {
        self.text = ByteSlice(text)
        self.separator = UInt8(ascii: separator)
    }

    /// The rows whose first column is `key`, in the order of the table, each with all its columns.
    public func rows(of key: some StringProtocol) -> [[String]] {
        let wanted = Array(key.utf8) + [separator]
        let span = text.bytes
        var low = 0
        var high = span.byteCount
        while low < high {
            let start = lineStart(before: (low + high) / 2, from: low)
            if isLine(at: start, before: wanted) { low = lineEnd(from: start) + 1 } else { high = start }
        }
        var rows: [[String]] = []
        while low < span.byteCount, hasLine(at: low, beginningWith: wanted) {
            let end = lineEnd(from: low)
            rows.append(columns(low..<end))
            low = end + 1
        }
        return rows
    }

    private func columns(_ range: Range<Int>) -> [String] {
        let span = text.bytes
        var columns: [String] = []
        var start = range.lowerBound
        while start <= range.upperBound {
            let next = span.firstIndex(of: separator, from: start) ?? range.upperBound
            let end = min(next, range.upperBound)
            columns.append((try? span.utf8(at: start, count: end - start)) ?? "")
            start = end + 1
        }
        return columns
    }

    private func lineStart(before place: Int, from low: Int) -> Int {
        let span = text.bytes
        var start = place
        while start > low, span.byte(start - 1) != UInt8(ascii: "\n") { start -= 1 }
        return start
    }

    private func lineEnd(from start: Int) -> Int {
        text.bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? text.bytes.byteCount
    }

    private func isLine(at start: Int, before wanted: [UInt8]) -> Bool {
        let span = text.bytes
        for (index, byte) in wanted.enumerated() {
            guard start + index < span.byteCount else { return true }
            let found = span.byte(start + index)
            if found != byte { return found < byte }
        }
        return false
    }

    private func hasLine(at start: Int, beginningWith wanted: [UInt8]) -> Bool {
        let span = text.bytes
        return start + wanted.count <= span.byteCount
            && wanted.indices.allSatisfy { span.byte(start + $0) == wanted[$0] }
    }
}
