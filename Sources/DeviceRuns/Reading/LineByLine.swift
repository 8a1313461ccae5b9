import Bytes

/// A reader that takes a log line by line and keeps what it has until a block ends.
protocol LineByLine {
    /// What was read so far.
    var reading: Reading { get }
    /// A reader of a file of that name.
    init(file: String)
    /// Takes a line with its number.
    mutating func take(_ line: LineText, _ number: Int)
    /// Ends what the last line left open.
    mutating func end()
}

extension LineByLine {
    /// Reads all lines.
    static func read(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reader = Self(file: file)
        var lines = LineReader(slice, firstLine: firstLine)
        while let line = lines.next() { reader.take(line, lines.number) }
        reader.end()
        return reader.reading
    }
}
