import Bytes

/// Goes through a log line by line. Ends of lines are LF, CR LF or CR CR LF.
struct LineReader {
    let slice: ByteSlice
    /// The number of the line that ``next()`` gave last, from 1.
    private(set) var number: Int
    /// Where the next line begins.
    private(set) var position = 0

    /// Lines of a slice; the first has the number `firstLine`.
    init(_ slice: ByteSlice, firstLine: Int = 1) {
        self.slice = slice
        number = firstLine - 1
    }

    /// The next line without its end; nil behind the last.
    mutating func next() -> LineText? {
        guard position < slice.count else { return nil }
        let start = position
        var end = slice.bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? slice.count
        position = end + 1
        number += 1
        while end > start, slice[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return LineText((try? slice.slice(at: start, count: end - start)) ?? ByteSlice())
    }

    /// The next line without taking it.
    func peek() -> LineText? {
        var copy = self
        return copy.next()
    }
}
