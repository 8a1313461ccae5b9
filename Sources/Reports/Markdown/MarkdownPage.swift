import Findings

/// A Markdown document being written, in the dialect that GitHub and GitLab share.
struct MarkdownPage {
    let language: Language
    private(set) var bytes: [UInt8] = []

    init(language: Language) {
        self.language = language
    }

    /// The wording for the page's language, which is ours and may hold markup.
    func say(zh: String, en: String) -> String { language == .zh ? zh : en }

    mutating func line(_ markup: String = "") {
        bytes += markup.utf8
        bytes.append(0x0a)
    }

    /// A heading with blank lines about it.
    mutating func heading(_ level: Int, _ markup: String) {
        if !bytes.isEmpty { line() }
        line(String(repeating: "#", count: level) + " " + markup)
        line()
    }

    /// A row of a table.
    mutating func row(_ cells: [String]) {
        line("| " + cells.joined(separator: " | ") + " |")
    }

    /// The head of a table; a column named with a colon at its end is of numbers.
    mutating func head(_ names: [String]) {
        row(names.map { $0.hasSuffix(":") ? String($0.dropLast()) : $0 })
        row(names.map { $0.hasSuffix(":") ? "--:" : "---" })
    }

    /// A part that is folded until somebody opens it.
    mutating func folded(_ summary: String, _ body: (inout MarkdownPage) -> Void) {
        line()
        line("<details><summary>\(summary)</summary>")
        line()
        body(&self)
        line()
        line("</details>")
    }
}

/// Text of an input, to be put into Markdown.
enum MarkdownText {
    /// The text as running text that means just itself: no markup, no link, no mention of a person or an issue, on one line.
    static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        let mayLink = mayBecomeLink(text)
        for byte in TerminalText.escaped(text).utf8 {
            switch byte {
            // Behind these a word joiner: the services look for mentions after they have read the markup.
            case UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "!"), UInt8(ascii: "~"), UInt8(ascii: "&"):
                bytes += "&#\(byte);&#8288;".utf8
            case UInt8(ascii: "."), UInt8(ascii: ":"):
                if mayLink { bytes += "&#\(byte);".utf8 } else { bytes.append(byte) }
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x80...0xff, 0x20, 0x2c, 0x2d, 0x2f, 0x28, 0x29, 0x3b, 0x3d,
                0x25,
                0x22, 0x27:
                bytes.append(byte)
            default: bytes += "&#\(byte);".utf8
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// True if a reader of Markdown might make a link of some word of the text.
    private static func mayBecomeLink(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: ":")) || text.utf8.contains(UInt8(ascii: ".")) else { return false }
        let lower = text.lowercased()
        return ["://", "www.", "mailto:", "xmpp:"].contains { lower.contains($0) }
    }

    /// The text as code.
    static func code(_ text: String) -> String { "<code>\(escaped(text))</code>" }
}
