import Findings

/// An HTML document being written as bytes. Names of elements and attributes are constants of the program; everything else
/// goes through ``text(_:)`` or an attribute's value, which are escaped: there is no way to write markup from an input.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    /// Attributes in order; one with an empty value is written without it.
    typealias Attributes = KeyValuePairs<StaticString, String>

    init() {
        bytes.reserveCapacity(256 << 10)
    }

    /// An element with its content.
    mutating func element(
        _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        content(&self)
        bytes += "</".utf8
        bytes += name.description.utf8
        bytes.append(UInt8(ascii: ">"))
    }

    /// An element with text in it.
    mutating func element(_ name: StaticString, _ attributes: Attributes, _ text: String) {
        element(name, attributes) { $0.text(text) }
    }

    /// An element with a text in both languages in it.
    mutating func element(_ name: StaticString, _ attributes: Attributes, _ text: LocalizedText) {
        element(name, attributes) { $0.text(text) }
    }

    /// An element without attributes, with text in it.
    mutating func element(_ name: StaticString, _ text: String) { element(name, [:], text) }

    /// An element without attributes, with a text in both languages in it.
    mutating func element(_ name: StaticString, _ text: LocalizedText) { element(name, [:], text) }

    /// An element that has no content and no end, such as `meta`; and the start of any other.
    mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
        bytes.append(UInt8(ascii: "<"))
        bytes += name.description.utf8
        for (name, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes += name.description.utf8
            guard !value.isEmpty else { continue }
            bytes += "=\"".utf8
            text(value)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    /// Text that means just itself, in an element or between the quotes of an attribute; what would steer a terminal or
    /// turn the reading direction is spelt out.
    mutating func text(_ text: String) {
        for byte in TerminalText.escaped(text).utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
    }

    /// A text in both languages, of which the style sheet shows one.
    mutating func text(_ text: LocalizedText) {
        guard text.zh != text.en else { return self.text(text.en) }
        element("span", ["lang": "zh"], text.zh)
        element("span", ["lang": "en"], text.en)
    }

    /// A text in both languages.
    mutating func text(zh: String, en: String) { text(LocalizedText(zh: zh, en: en)) }

    /// The style sheet or the script: bytes of the program, which end no element.
    mutating func raw(_ name: StaticString, _ content: [UInt8]) {
        open(name)
        bytes += content
        bytes += "</".utf8
        bytes += name.description.utf8
        bytes.append(UInt8(ascii: ">"))
    }

    /// A line feed between elements, for whoever reads the source.
    mutating func newLine() { bytes.append(0x0a) }

    /// The declaration that makes it HTML of today.
    mutating func doctype() { bytes += "<!DOCTYPE html>\n".utf8 }

    /// A table: names of columns, and rows of cells; the cells of columns in `numbers` are set flush right.
    mutating func table(_ head: [LocalizedText], numbers: Set<Int> = [], _ rows: [[HTMLCell]]) {
        element("div", ["class": "scroll"]) { page in
            page.element("table") { page in
                page.element("thead") { page in
                    page.element("tr") { page in
                        for (index, name) in head.enumerated() {
                            page.element("th", numbers.contains(index) ? ["class": "number"] : [:], name)
                        }
                    }
                }
                page.element("tbody") { page in
                    for row in rows {
                        page.newLine()
                        page.element("tr") { page in
                            for (index, cell) in row.enumerated() {
                                page.element("td", numbers.contains(index) ? ["class": "number"] : [:]) {
                                    cell.write(to: &$0)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// A part that is folded until somebody opens it, with how many things are in it.
    mutating func folded(_ title: LocalizedText, count: Int? = nil, _ content: (inout HTMLWriter) -> Void) {
        newLine()
        element("details", ["class": "part"]) { page in
            page.element("summary") { page in
                page.element("h2", title)
                if let count { page.element("span", ["class": "count"], String(count)) }
            }
            content(&page)
        }
    }
}

/// What stands in a cell of a table.
enum HTMLCell {
    /// Text of the input, or numbers.
    case text(String)
    /// The same in a face in which each character is told from each other.
    case code(String)
    /// A short name that is never broken, such as a rule's id.
    case name(String)
    /// Wording in both languages.
    case both(LocalizedText)
    /// A severity as a coloured mark.
    case severity(Severity)
    /// A verdict in colour.
    case mark(LocalizedText, isGood: Bool)
    /// Wording in both languages of a row that belongs to the one above.
    case inner(LocalizedText)

    fileprivate func write(to page: inout HTMLWriter) {
        switch self {
        case .text(let text): page.text(text)
        case .code(let text): page.element("code", text)
        case .name(let text): page.element("span", ["class": "whole"], text)
        case .both(let text): page.text(text)
        case .severity(let severity): page.severity(severity)
        case .mark(let text, let isGood): page.element("span", ["class": isGood ? "good" : "bad"], text)
        case .inner(let text): page.element("span", ["class": "inner"], text)
        }
    }
}

extension HTMLWriter {
    /// A severity as a coloured mark with its name.
    mutating func severity(_ severity: Severity) {
        element("span", ["class": "pill \(severity.rawValue)"], severity.title)
    }
}
