import Findings

/// A text report being written: lines, headings and rows in one language.
struct TextPage {
    let language: Language
    let style: Style
    private(set) var text = ""

    init(language: Language, style: Style) {
        self.language = language
        self.style = style
    }

    /// The wording for the page's language.
    func say(zh: String, en: String) -> String {
        language == .zh ? zh : en
    }

    /// Text of the input, harmless for a terminal.
    func safe(_ text: String) -> String { TerminalText.escaped(text) }

    mutating func line(_ text: String = "") {
        self.text += text
        self.text += "\n"
    }

    /// The first line; what it says comes from the input.
    mutating func title(_ text: String) {
        line(style(.bold, safe(text)))
    }

    mutating func heading(zh: String, en: String) {
        line()
        line(style(.cyan, say(zh: zh, en: en)))
    }

    /// A name and a value out of the input.
    mutating func row(zh: String, en: String, _ value: String) {
        line("  \(TerminalText.padded(say(zh: zh, en: en), to: 12)) \(safe(value))")
    }

    mutating func note(zh: String, en: String) {
        line(style(.dim, say(zh: zh, en: en)))
    }

    /// Says how many were left out; nothing if none were.
    mutating func more(_ count: Int, indent: Int) {
        guard count > 0 else { return }
        line(String(repeating: " ", count: indent) + style(.dim, say(zh: "……另有 \(count) 条", en: "… and \(count) more")))
    }

    /// A severity as a coloured word of even width.
    func tag(_ severity: Severity) -> String {
        let word = TerminalText.padded(severity.title[language], to: 9)
        return switch severity {
        case .critical: style(.magenta, word)
        case .high: style(.red, word)
        case .medium: style(.yellow, word)
        case .low: style(.green, word)
        case .info: style(.dim, word)
        }
    }
}
