import Bytes

/// A table of comma-separated values (RFC 4180), each row with the line on which it begins.
///
/// Rows are those that spreadsheets write: ended by CR LF, LF or CR, fields between quotes where they hold a comma, a quote
/// or the end of a line. A comma may be a tab or a semicolon, as some spreadsheets save them.
public struct CSVTable: Sendable {
    /// One row.
    public struct Row: Sendable {
        /// The line of the file on which it begins, from 1.
        public var line: Int
        /// The fields, blanks around them taken off.
        public var fields: [String]

        /// The field of a column; empty beyond the last.
        public subscript(column: Int) -> String { column < fields.count ? fields[column] : "" }
    }

    /// Why a file is no table.
    public enum TableError: Error, Hashable, Sendable {
        /// Neither UTF-8 nor GBK, or more than 64 MiB.
        case notText
        /// A quote that nothing closes, on that line.
        case openQuote(line: Int)
        /// More than a million rows.
        case tooLong
    }

    /// The rows that are not empty.
    public var rows: [Row] = []

    private static let sizeLimit = 64 << 20
    private static let rowLimit = 1_000_000

    /// Reads a table in UTF-8, with a byte order mark or without, UTF-16 with one, or GBK.
    public init(parsing slice: ByteSlice) throws(TableError) {
        guard let text = slice.chineseText(upTo: Self.sizeLimit) else { throw .notText }
        var parser = Parser(bytes: text.array())
        while let row = try parser.row() {
            guard rows.count < Self.rowLimit else { throw .tooLong }
            if row.fields.contains(where: { !$0.isEmpty }) { rows.append(row) }
        }
    }

    private struct Parser {
        let bytes: [UInt8]
        let separator: UInt8
        var position = 0
        var line = 1

        init(bytes: [UInt8]) {
            self.bytes = bytes
            let head = bytes.prefix { $0 != 0x0a && $0 != 0x0d }
            separator =
                [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")].first(where: head.contains)
                ?? UInt8(ascii: ",")
        }

        mutating func row() throws(TableError) -> Row? {
            guard position < bytes.count else { return nil }
            var row = Row(line: line, fields: [])
            while true {
                row.fields.append(try field())
                guard position < bytes.count else { return row }
                let byte = bytes[position]
                position += 1
                if byte == separator { continue }
                if byte == 0x0d, position < bytes.count, bytes[position] == 0x0a { position += 1 }
                line += 1
                return row
            }
        }

        private mutating func field() throws(TableError) -> String {
            var text: [UInt8] = []
            if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
                text = try quoted()
            }
            while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0a, bytes[position] != 0x0d
            {
                text.append(bytes[position])
                position += 1
            }
            return Self.trimmed(text)
        }

        private mutating func quoted() throws(TableError) -> [UInt8] {
            let start = line
            var text: [UInt8] = []
            position += 1
            while position < bytes.count {
                let byte = bytes[position]
                position += 1
                if byte == UInt8(ascii: "\"") {
                    guard position < bytes.count, bytes[position] == byte else { return text }
                    position += 1
                }
                if byte == 0x0a { line += 1 }
                text.append(byte)
            }
            throw .openQuote(line: start)
        }

        private static func trimmed(_ bytes: [UInt8]) -> String {
            let text = String(decoding: bytes, as: UTF8.self)
            // An apostrophe in front is how spreadsheets mark a text that is no formula.
            let isMarked = text.first == "'" && text.dropFirst().first.map { "=+-@".contains($0) } == true
            let body = isMarked ? text.dropFirst() : text[...]
            guard let first = body.firstIndex(where: { !$0.isWhitespace }),
                let last = body.lastIndex(where: { !$0.isWhitespace })
            else { return "" }
            return String(body[first...last])
        }
    }
}
