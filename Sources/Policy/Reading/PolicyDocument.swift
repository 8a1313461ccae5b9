import Bytes

/// A privacy policy or user agreement as plain text, cut into sentences, each with its line.
///
/// What is quoted from it is a part of ``text``, character by character but for line ends.
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

    /// One sentence, row of a table, item of a list, or heading.
    public struct Sentence: Sendable, Hashable {
        /// The line of ``PolicyDocument/text`` on which it begins, from 1.
        public var line: Int
        /// Its characters; line feeds inside it, which a PDF has anywhere, are left out.
        public var text: String
        /// What an item of a list, a row of a table or a field continues: the sentence in front of the list, the head of
        /// the table, the line above the fields; empty for others.
        public var lead = ""
        /// True if the lead is a sentence of its own, which may state something without its items.
        public var isLeadSentence = false
        /// True if it states nothing: a heading, a question, an entry of a table of contents, the head of a table, the
        /// announcement of what a policy will explain.
        public var isHeading = false
    }

    /// The name of the file, for reports.
    public var name: String
    /// The whole text.
    public var text: String
    /// The sentences, in order.
    public var sentences: [Sentence]

    private static let sizeLimit = 16 << 20

    /// Reads a document in UTF-8, UTF-16 or GBK; nil if it is none of these or larger than 16 MiB.
    public init?(parsing slice: ByteSlice, name: String, form: Form) {
        guard let bytes = slice.chineseText(upTo: Self.sizeLimit) else { return nil }
        let raw = String(decoding: bytes.array(), as: UTF8.self)
        self.name = name
        let marked =
            switch form {
            case .plain: MarkedText(text: raw, joinsLines: true)
            case .html: MarkupText.ofHTML(raw)
            case .markdown: MarkupText.ofMarkdown(raw)
            }
        text = marked.text
        sentences = SentenceCutter.sentences(of: marked)
    }

    /// The form of a file by its name, or by its beginning where the name does not tell.
    public static func form(named name: String, beginning: String) -> Form {
        let lower = name.lowercased()
        if lower.hasSuffix(".html") || lower.hasSuffix(".htm") { return .html }
        if lower.hasSuffix(".md") || lower.hasSuffix(".markdown") { return .markdown }
        let start = beginning.drop(while: \.isWhitespace).prefix(200).lowercased()
        return start.hasPrefix("<!doctype html") || start.hasPrefix("<html") ? .html : .plain
    }

    /// True if most of its letters are Chinese in simplified writing, which alone is understood.
    public var isSimplifiedChinese: Bool {
        var (han, letters, simplified, traditional) = (0, 0, 0, 0)
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            letters += 1
            guard scalar.properties.isIdeographic else { continue }
            han += 1
            if Self.simplified.contains(scalar) { simplified += 1 }
            if Self.traditional.contains(scalar) { traditional += 1 }
        }
        // A word of another language has some five letters, a Chinese one two.
        return han * 4 >= letters - han && simplified >= traditional
    }

    /// Signs that policies have on every page, in both ways of writing.
    private static let simplified = Set("个们务应权号于与实规则设备护处变".unicodeScalars)
    private static let traditional = Set("個們務應權號於與實規則設備護處變".unicodeScalars)
}
