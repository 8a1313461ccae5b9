/// A table of comma-separated values being written (RFC 4180), for programs and for spreadsheets.
///
/// A spreadsheet takes a cell that begins with one of a few characters for a formula and runs it. Texts come from logs
/// that anybody can write, so such a text gets an apostrophe in front, which spreadsheets do not show.
struct CSVWriter {
    /// Begins with the mark of UTF-8: without it, spreadsheets on a Chinese machine read GBK.
    private(set) var bytes: [UInt8] = [0xef, 0xbb, 0xbf]

    /// What stands in a cell.
    enum Cell {
        /// Text that may come from anywhere.
        case text(String)
        /// A number of our own making.
        case number(Double)
        /// A whole number.
        case integer(Int)
        /// Nothing is known, which is not 0.
        case none

        init(_ text: String?) { self = text.map(Cell.text) ?? .none }
        init(_ number: Int?) { self = number.map(Cell.integer) ?? .none }
    }

    /// A row; lines end as the RFC has it.
    mutating func row(_ cells: [Cell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            switch cell {
            case .text(let text): quoted(text)
            case .number(let number): bytes += Self.digits(number).utf8
            case .integer(let number): bytes += String(number).utf8
            case .none: break
            }
        }
        bytes += [0x0d, 0x0a]
    }

    /// A text between quotes, so that no comma, quote or line feed in it ends the cell.
    private mutating func quoted(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        if Self.isFormula(text) { bytes.append(UInt8(ascii: "'")) }
        for byte in TerminalText.escaped(text).utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// True if a spreadsheet would calculate the text: it skips blanks in front, and takes full-width signs for narrow ones.
    static func isFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return false }
        return "=+-@＝＋－＠|%".unicodeScalars.contains(first) || text.unicodeScalars.first?.value ?? 0x20 < 0x20
    }

    private static func digits(_ number: Double) -> String {
        number == number.rounded() && number.magnitude < 9e15 ? String(Int(number)) : String(number)
    }
}
