/// Writes JSON in the form of Foundation's encoder: two blanks of indentation, a blank on both sides of the colon, sorted
/// keys. Foundation itself takes more memory for it than all the rest of a report.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var depth = 0
    private let isCompact: Bool

    /// A writer; a compact one writes no white space.
    init(isCompact: Bool = false) {
        self.isCompact = isCompact
    }

    mutating func write(_ value: JSONValue) {
        switch value {
        case .object(let members):
            list(members.sorted { $0.key < $1.key }, "{", "}") { writer, member in
                writer.write(text: member.key)
                writer.bytes += (writer.isCompact ? ":" : " : ").utf8
                writer.write(member.value)
            }
        case .array(let values): list(values, "[", "]") { writer, value in writer.write(value) }
        case .string(let text): write(text: text)
        case .integer(let number): bytes += String(number).utf8
        case .number(let number): write(number)
        case .bool(let bool): bytes += (bool ? "true" : "false").utf8
        case .null: bytes += "null".utf8
        }
    }

    /// Items between brackets, each on a line of its own.
    private mutating func list<Item>(
        _ items: [Item], _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter, Item) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        depth += 1
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            newLine()
            body(&self, item)
        }
        if items.isEmpty, !isCompact { bytes.append(UInt8(ascii: "\n")) }
        depth -= 1
        newLine()
        bytes.append(UInt8(ascii: close))
    }

    private mutating func newLine() {
        guard !isCompact else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
    }

    private mutating func write(text: String) {
        bytes.append(UInt8(ascii: "\""))
        if !text.utf8.contains(where: Self.mayBeSpeltOut) {
            bytes += text.utf8
        } else if text.utf8.contains(where: Self.mayBeDangerous) {
            for scalar in text.unicodeScalars { write(scalar) }
        } else {
            for byte in text.utf8 { write(byte) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// True if a byte may not stand as it is: most texts have none such.
    private static func mayBeSpeltOut(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || mayBeDangerous(byte)
    }

    /// True if a byte begins a character that might have to be spelt out: few texts need a look at characters.
    private static func mayBeDangerous(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x7f, 0xc2, 0xd8, 0xe2, 0xef: true
        default: false
        }
    }

    /// A character of a text; of those that must not be shown none is beyond U+FFFF.
    private mutating func write(_ scalar: Unicode.Scalar) {
        if scalar.value > 0x1f, TerminalText.isDangerous(scalar) {
            escape(scalar.value)
        } else {
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { write(byte) }
        }
    }

    /// A byte of a text.
    private mutating func write(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0x08: bytes += "\\b".utf8
        case 0x09: bytes += "\\t".utf8
        case 0x0a: bytes += "\\n".utf8
        case 0x0c: bytes += "\\f".utf8
        case 0x0d: bytes += "\\r".utf8
        case 0..<0x20: escape(UInt32(byte))
        default: bytes.append(byte)
        }
    }

    private mutating func escape(_ value: UInt32) {
        let digits = String(value, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8
    }

    private mutating func write(_ number: Double) {
        // Every division is guarded: nothing that is no number comes here.
        precondition(number.isFinite, "a result that is no JSON")
        let text = number.description
        bytes += (text.endsWithPointZero ? text.dropLast(2) : text[...]).utf8
    }
}

extension String {
    fileprivate var endsWithPointZero: Bool { utf8.suffix(2).elementsEqual(".0".utf8) }
}
