/// The text of marked-up documents, in one pass each.
enum MarkupText {
    private static let blocks: Set<String> = [
        "p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "section", "article",
        "header", "footer", "dd", "dt", "title", "body", "blockquote",
    ]
    private static let silent: Set<String> = ["script", "style", "noscript", "template", "head"]
    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

    /// A page on the way to its text.
    private struct Page {
        var bytes: [UInt8] = []
        var line = 1
        var headings: Set<Int> = []
        var items: Set<Int> = []
        /// True inside a cell of a table, whose blocks stay in its row.
        var isInCell = false

        mutating func feed() {
            if isInCell {
                blank()
            } else if bytes.last != 0x0a {
                bytes.append(0x0a)
                line += 1
            }
        }

        mutating func blank() {
            if let last = bytes.last, last != 0x20, last != 0x0a, last != 0x09 { bytes.append(0x20) }
        }
    }

    /// HTML without tags, comments, scripts and styles; blocks and rows of tables stand on lines of their own.
    static func ofHTML(_ html: String) -> MarkedText {
        let bytes = Array(html.utf8)
        var page = Page()
        page.bytes.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "<"):
                position = tag(bytes, position, &page)
            case UInt8(ascii: "&"):
                position = entity(bytes, position, &page.bytes)
            case 0x0a, 0x0d, 0x09:
                page.blank()
                position += 1
            default:
                page.bytes.append(byte)
                position += 1
            }
        }
        return MarkedText(
            text: String(decoding: page.bytes, as: UTF8.self), headings: page.headings, items: page.items,
            joinsLines: false)
    }

    /// Takes a tag or a comment; what is not shown is skipped to its end.
    private static func tag(_ bytes: [UInt8], _ start: Int, _ page: inout Page) -> Int {
        if bytes[start...].starts(with: "<!--".utf8) { return place(of: "-->", bytes, from: start + 4) ?? bytes.count }
        var position = start + 1
        let isEnd = position < bytes.count && bytes[position] == UInt8(ascii: "/")
        if isEnd { position += 1 }
        var name: [UInt8] = []
        while position < bytes.count, name.count < 16, isNameByte(bytes[position]) {
            name.append(bytes[position] | 0x20)
            position += 1
        }
        // `a < b` is no tag.
        guard !name.isEmpty || (position < bytes.count && bytes[position] == UInt8(ascii: "!")) else {
            page.bytes.append(bytes[start])
            return start + 1
        }
        var quote: UInt8?
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        let word = String(decoding: name, as: UTF8.self)
        shape(word, isEnd: isEnd, &page)
        guard silent.contains(word), !isEnd else { return position }
        return place(of: "</\(word)", bytes, from: position).map { end in
            (bytes[end...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
        } ?? bytes.count
    }

    /// What a tag does to the lines.
    private static func shape(_ word: String, isEnd: Bool, _ page: inout Page) {
        if word == "td" || word == "th" {
            if !isEnd, let last = page.bytes.last, last != 0x0a {
                if last == 0x20 { page.bytes.removeLast() }
                page.bytes.append(0x09)
            }
            page.isInCell = !isEnd
        } else if word == "tr" || word == "table" {
            // A cell may lack its end.
            page.isInCell = false
        }
        guard blocks.contains(word) else { return }
        page.feed()
        guard !isEnd, !page.isInCell else { return }
        if headings.contains(word) { page.headings.insert(page.line) }
        if word == "li" { page.items.insert(page.line) }
    }

    /// Where a text ends that is looked for; nil if it is not there.
    private static func place(of text: String, _ bytes: [UInt8], from start: Int) -> Int? {
        let wanted = Array(text.utf8)
        var position = start
        while position + wanted.count <= bytes.count {
            if zip(wanted, bytes[position...]).allSatisfy({ $0 == ($1 >= 0x41 && $1 <= 0x5a ? $1 | 0x20 : $1) }) {
                return position + wanted.count
            }
            position += 1
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
    }

    private static let entities: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ldquo": "“", "rdquo": "”",
        "lsquo": "‘", "rsquo": "’", "hellip": "…", "mdash": "—", "middot": "·", "ensp": " ", "emsp": " ",
    ]

    private static func entity(_ bytes: [UInt8], _ start: Int, _ result: inout [UInt8]) -> Int {
        let window = bytes[(start + 1)...].prefix(12)
        guard let end = window.firstIndex(of: UInt8(ascii: ";")) else {
            result.append(bytes[start])
            return start + 1
        }
        let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
        var text = entities[name]
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let value =
                digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            text = value.flatMap(Unicode.Scalar.init).map { String($0) }
        }
        guard let text else {
            result.append(bytes[start])
            return start + 1
        }
        result += text.utf8
        return end + 1
    }

    /// Markdown without marks of headings, emphasis, code, tables and links; the lines stay as they are.
    static func ofMarkdown(_ markdown: String) -> MarkedText {
        var result = MarkedText(text: "", joinsLines: true)
        let lines = markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        result.text = lines.enumerated().map { number, line in
            let text = line.drop { $0 == "#" || $0 == ">" || $0 == " " }
            if line.drop(while: { $0 == ">" || $0 == " " }).first == "#" { result.headings.insert(number + 1) }
            guard !line.allSatisfy({ "|-: ".contains($0) }) else { return "" }
            let isRow = text.first == "|"
            if !isRow, ListMark.begins(String(text)) { result.items.insert(number + 1) }
            let shown = text.filter { $0 != "*" && $0 != "`" && $0 != "|" || isRow && $0 == "|" }
            return links(isRow ? cells(shown) : shown)
        }.joined(separator: "\n")
        return result
    }

    /// `| a | b |` becomes a and b with a tab between them.
    private static func cells(_ row: String) -> String {
        let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmingBlanks }
        return cells.dropFirst().dropLast(cells.last == "" ? 1 : 0).joined(separator: "\t")
    }

    /// `[words](address)` becomes the words.
    private static func links(_ line: String) -> String {
        var result = ""
        var rest = line[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstRange(of: "]("),
            let end = rest[close.upperBound...].firstIndex(of: ")")
        {
            result += rest[..<open]
            result += rest[rest.index(after: open)..<close.lowerBound]
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}
