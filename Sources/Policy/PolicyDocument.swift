import Bytes

/// A privacy policy or user agreement as plain text, cut into sentences, each with its line.
///
/// What is quoted from it is a part of ``text``, character by character.
public struct PolicyDocument: Sendable {
    /// Forms that are read.
    public enum Form: Sendable, CaseIterable {
        /// Plain text, and what a converter made of a PDF.
        case plain
        /// HTML: tags taken off, scripts and styles left out.
        case html
        /// Markdown: marks taken off.
        case markdown
    }

    /// One sentence, clause of a list, or heading.
    public struct Sentence: Sendable, Hashable {
        /// The line of ``PolicyDocument/text`` on which it begins, from 1.
        public var line: Int
        /// Its characters; line feeds inside it, which a PDF has anywhere, are left out.
        public var text: String
    }

    /// The name of the file, for reports.
    public var name: String
    /// The whole text.
    public var text: String
    /// The sentences, in order.
    public var sentences: [Sentence]

    private static let sizeLimit = 16 << 20
    private static let sentenceLimit = 1000

    /// Reads a document in UTF-8, UTF-16 or GBK; nil if it is none of these or larger than 16 MiB.
    public init?(parsing slice: ByteSlice, name: String, form: Form) {
        guard let bytes = slice.chineseText(upTo: Self.sizeLimit) else { return nil }
        let raw = String(decoding: bytes.array(), as: UTF8.self)
        self.name = name
        text =
            switch form {
            case .plain: raw
            case .html: MarkupText.ofHTML(raw)
            case .markdown: MarkupText.ofMarkdown(raw)
            }
        sentences = Self.sentences(text)
    }

    /// The form of a file by its name, or by its beginning where the name does not tell.
    public static func form(named name: String, beginning: String) -> Form {
        let lower = name.lowercased()
        if lower.hasSuffix(".html") || lower.hasSuffix(".htm") { return .html }
        if lower.hasSuffix(".md") || lower.hasSuffix(".markdown") { return .markdown }
        let start = beginning.drop(while: \.isWhitespace).prefix(200).lowercased()
        return start.hasPrefix("<!doctype html") || start.hasPrefix("<html") ? .html : .plain
    }

    /// Sentences end at 。！？； and their Latin forms, at blank lines, and at line ends before an item of a list.
    private static func sentences(_ text: String) -> [Sentence] {
        var result: [Sentence] = []
        var current = Sentence(line: 1, text: "")
        var line = 1
        func close() {
            let body = current.text.trimmingBlanks
            if body.contains(where: \.isLetter) { result.append(Sentence(line: current.line, text: body)) }
            current = Sentence(line: line, text: "")
        }
        var isAtStart = true
        for character in text {
            if character.isNewline {
                line += 1
                // A line that ends without a mark goes on in the next one, unless that begins a list or is empty.
                if isAtStart { close() }
                isAtStart = true
                continue
            }
            if isAtStart, !character.isWhitespace {
                if Self.beginsItem(character) || !current.text.endsOpen { close() }
                isAtStart = false
            }
            if current.text.isEmpty {
                guard !character.isWhitespace else { continue }
                current.line = line
            }
            current.text.append(character)
            if "。！？；!?;".contains(character) || current.text.utf8.count > Self.sentenceLimit { close() }
        }
        close()
        return result
    }

    /// True for what stands in front of an item: bullets, numbers, （一）, 1. and the like.
    private static func beginsItem(_ character: Character) -> Bool {
        "-*•·●○◆■（(【[#一二三四五六七八九十第".contains(character) || character.isNumber
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// True if a line that ends so is broken in the middle of a sentence: it is long and ends with a letter or a comma.
    fileprivate var endsOpen: Bool {
        guard let last, count >= 20 else { return false }
        return last.isLetter || last.isNumber || "，、,：:）)”》".contains(last)
    }
}
