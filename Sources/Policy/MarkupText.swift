/// The text of marked-up documents, in one pass each.
enum MarkupText {
    private static let blocks: Set<String> = [
        "p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "section", "article",
        "header", "footer", "td", "th", "dd", "dt", "title", "body", "blockquote",
    ]
    private static let silent: Set<String> = ["script", "style", "noscript", "template", "head"]

    /// HTML without tags, comments, scripts and styles; blocks stand on lines of their own.
    static func ofHTML(_ html: String) -> String {
        let bytes = Array(html.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "<"):
                position = tag(bytes, position, &result)
            case UInt8(ascii: "&"):
                position = entity(bytes, position, &result)
            case 0x0a, 0x0d, 0x09:
                if let last = result.last, last != 0x20, last != 0x0a { result.append(0x20) }
                position += 1
            default:
                result.append(byte)
                position += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Takes a tag or a comment; what is not shown is skipped to its end.
    private static func tag(_ bytes: [UInt8], _ start: Int, _ result: inout [UInt8]) -> Int {
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
            result.append(bytes[start])
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
        if blocks.contains(word), result.last != 0x0a { result.append(0x0a) }
        guard silent.contains(word), !isEnd else { return position }
        return place(of: "</\(word)", bytes, from: position).map { end in
            (bytes[end...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
        } ?? bytes.count
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
            let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
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
    static func ofMarkdown(_ markdown: String) -> String {
        markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            var text = line.drop { $0 == "#" || $0 == ">" || $0 == " " }[...]
            if line.allSatisfy({ "|-: ".contains($0) }) { text = "" }
            return links(text.filter { $0 != "*" && $0 != "`" && $0 != "|" })
        }.joined(separator: "\n")
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
