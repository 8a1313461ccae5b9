import Testing

@testable import Reports

@Suite("Text for a terminal")
struct TerminalTextTests {
    @Test(
        "What could steer a terminal or turn the reading direction is spelt out",
        arguments: [
            ("\u{1b}[2J", #"\u{1b}[2J"#), ("a\nb\tc\r", #"a\u{a}b\u{9}c\u{d}"#), ("\0", #"\u{0}"#),
            ("\u{7f}\u{9b}31m\u{85}", #"\u{7f}\u{9b}31m\u{85}"#), ("a\u{202e}gpj.exe", #"a\u{202e}gpj.exe"#),
            ("\u{2066}x\u{2069}\u{200e}\u{200f}\u{61c}", #"\u{2066}x\u{2069}\u{200e}\u{200f}\u{61c}"#),
            ("a\u{2028}b\u{2029}", #"a\u{2028}b\u{2029}"#), ("\u{feff}a", #"\u{feff}a"#),
        ])
    func dangerous(_ text: String, _ shown: String) {
        #expect(TerminalText.escaped(text) == shown)
    }

    @Test(
        "What people write stays as it is",
        arguments: ["", "res/layout/a b.xml", "云岭办事通（试）", "é\u{301}ñ", "👩‍💻", "\\u{1b}"])
    func harmless(_ text: String) {
        #expect(TerminalText.escaped(text) == text)
    }

    @Test("Nothing that is shown is dangerous, whatever went in; what is harmless is not touched again")
    func everyScalar() {
        for value in (0 as UInt32)...0x2fff {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let shown = TerminalText.escaped(String(Character(scalar)))
            #expect(TerminalText.escaped(shown) == shown)
            let category = scalar.properties.generalCategory
            let steers =
                [.control, .lineSeparator, .paragraphSeparator].contains(category)
                || scalar.properties.isBidiControl
            #expect(steers == (shown.unicodeScalars.first != scalar), "\(String(value, radix: 16))")
        }
    }

    @Test(
        "Columns: two for a Chinese character, none for a mark on the letter before",
        arguments: [
            ("", 0), ("abc", 3), ("中文", 4), ("（）", 4), ("a\u{301}", 1), ("한", 2), ("ｱ", 1), ("𠀀", 2), ("–", 1),
            ("📱", 2),
        ])
    func width(_ text: String, _ columns: Int) {
        #expect(TerminalText.width(text) == columns)
    }

    @Test("Padding fills up to a column and cuts nothing")
    func padding() {
        #expect(TerminalText.padded("中", to: 4) == "中  ")
        #expect(TerminalText.padded("ab", to: 4) == "ab  ")
        #expect(TerminalText.padded("abcde", to: 4) == "abcde")
        #expect(TerminalText.padded("", to: 0) == "")
    }
}
