/// XML being written for readers of JUnit reports. Names are constants of the program; everything else is escaped.
struct JUnitWriter {
    private(set) var bytes: [UInt8] = [UInt8]("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    private var depth = 0

    /// Attributes in order; one without a value is not written.
    typealias Attributes = KeyValuePairs<StaticString, String?>

    /// An element with elements in it.
    mutating func element(_ name: StaticString, _ attributes: Attributes, _ content: (inout JUnitWriter) -> Void) {
        indent()
        open(name, attributes)
        bytes += ">\n".utf8
        depth += 1
        content(&self)
        depth -= 1
        indent()
        bytes += "</\(name)>\n".utf8
    }

    /// An element with text in it, or none.
    mutating func element(_ name: StaticString, _ attributes: Attributes, text: String? = nil) {
        indent()
        open(name, attributes)
        guard let text else {
            bytes += "/>\n".utf8
            return
        }
        bytes.append(UInt8(ascii: ">"))
        write(text)
        bytes += "</\(name)>\n".utf8
    }

    private mutating func indent() {
        bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
    }

    private mutating func open(_ name: StaticString, _ attributes: Attributes) {
        bytes += "<\(name)".utf8
        for (name, value) in attributes {
            guard let value else { continue }
            bytes += " \(name)=\"".utf8
            // A reader makes a blank of a line feed in an attribute (XML 1.0, 3.3.3).
            write(value)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    /// Text that means just itself. XML 1.0 (2.2) has no way to write most control characters, nor U+FFFE and U+FFFF; these
    /// and what would steer a terminal or turn the reading direction are spelt out, for logs show such reports.
    private mutating func write(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": bytes.append(0x0a)
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"": bytes += "&quot;".utf8
            case _ where TerminalText.isDangerous(scalar) || scalar.value & 0xfffe == 0xfffe:
                bytes += "\\u{\(String(scalar.value, radix: 16))}".utf8
            default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
    }
}
