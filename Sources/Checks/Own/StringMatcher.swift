import App
import Code
import Dex
import Findings

/// Strings of the dex files.
struct StringMatcher {
    let pattern: Wildcard
    let text: String

    func find(_ inquiry: CodeInquiry, _ title: LocalizedText, _ severity: Severity) -> [Finding] {
        let hits = texts(inquiry.program).flatMap { text in
            inquiry.program.uses(ofString: text).map { CodeHit($0, PrintableText.of(text), severity: severity) }
        }
        return inquiry.findings(hits, "string \(text)") { place in
            LocalizedText(
                zh: "\(title.zh)：\(place) 使用字符串 \(PrintableText.of(text))。",
                en: "\(title.en): \(place) uses the string \(PrintableText.of(text)).")
        }
    }

    /// The strings that fit, each once; all are gone through only for a pattern with stars.
    private func texts(_ program: Program) -> [String] {
        if pattern.isExact { return [text] }
        var found: Set<String> = []
        for file in program.files {
            for index in 0..<file.dex.header.strings.count where found.count < Matcher.limit {
                guard let text = try? file.dex.string(index), pattern.matches(text) else { continue }
                found.insert(text)
            }
        }
        return found.sorted()
    }
}
