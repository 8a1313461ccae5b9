import Bytes

/// What a bundled page or script does that matters to its user, as far as its text tells.
public struct WebFacts: Sendable, Hashable {
    /// Something risky.
    public enum Risk: String, Sendable, CaseIterable {
        /// `localStorage.setItem` with a key that speaks of passwords, tokens or identity numbers.
        case sensitiveStorage = "sensitive-storage"
        /// `openDatabase` with `executeSql` on joined text.
        case joinedSQL = "joined-sql"
        /// `innerHTML` or `document.write` fed from `location`.
        case locationSink = "location-sink"
        /// A password field that shows what is typed.
        case visiblePassword = "visible-password"
        /// A password field that the browser may fill and remember.
        case rememberedPassword = "remembered-password"
        /// A form that is sent over `http:`.
        case insecureForm = "insecure-form"
    }

    /// What was found, in the order of ``Risk``.
    public var risks: [Risk] = []
    /// True if there is a password field, whatever it is like.
    public var hasPasswordField = false
    /// True if the text names or carries a source map (`sourceMappingURL=`).
    public var hasSourceMap = false
    /// True for a script whose lines are long as minifiers make them; false for readable source and for pages.
    public var isMinified = false
    /// True if it begins with the banner of a published library (`/*!`, `@license`): not the app's own.
    public var isLibrary = false
    /// Size in bytes.
    public var size: Int

    /// Looks through a page or script up to `end`.
    init(_ bytes: RawSpan, end: Int, isPage: Bool) {
        size = bytes.byteCount
        isLibrary = !isPage && bytes.hasBanner(before: end)
        isMinified = !isPage && bytes.isMinified(before: end)
        hasSourceMap = bytes.firstIndex(of: "sourceMappingURL=", in: 0..<end) != nil
        var found: Set<Risk> = []
        if !isLibrary { bytes.addScriptRisks(to: &found, before: end) }
        if isPage { hasPasswordField = bytes.addPageRisks(to: &found, before: end) }
        risks = Risk.allCases.filter { found.contains($0) }
    }

    /// What two files of an archive do together.
    func joined(_ other: WebFacts) -> WebFacts {
        var joined = self
        joined.risks = Risk.allCases.filter { risks.contains($0) || other.risks.contains($0) }
        joined.hasPasswordField = hasPasswordField || other.hasPasswordField
        joined.hasSourceMap = hasSourceMap || other.hasSourceMap
        joined.isMinified = isMinified && other.isMinified
        joined.isLibrary = isLibrary && other.isLibrary
        joined.size = size + other.size
        return joined
    }
}

/// Searches in the text of a page or script.
extension RawSpan {
    /// Calls `body` with what follows each place where the text stands, at most `count`
    private func visit(_ text: String, count: Int, before end: Int, _ body: (Range<Int>) -> Void) {
        var at = 0
        while at < end, let hit = firstIndex(of: text, in: at..<end) {
            at = hit + text.utf8.count
            body(at..<min(end, at + count))
        }
    }

    private func has(_ words: [String], in range: Range<Int>) -> Bool {
        words.contains { word in range.contains { hasLetters(word, at: $0) && $0 + word.utf8.count <= range.upperBound }
        }
    }

    fileprivate func hasBanner(before end: Int) -> Bool {
        let head = 0..<min(end, 512)
        return firstIndex(of: "/*!", in: head) != nil || firstIndex(of: "@license", in: head) != nil
            || firstIndex(of: "@preserve", in: head) != nil || firstIndex(of: "MIT License", in: head) != nil
            || firstIndex(of: "Copyright", in: head) != nil || firstIndex(of: "Licensed", in: head) != nil
    }

    /// Lines of at least 300 bytes on average: source has 30 to 40.
    fileprivate func isMinified(before end: Int) -> Bool {
        var lines = 1
        var at = 0
        while let line = firstIndex(of: UInt8(ascii: "\n"), from: at), line < end {
            lines += 1
            at = line + 1
        }
        return end / lines >= 300
    }

    fileprivate func addScriptRisks(to found: inout Set<WebFacts.Risk>, before end: Int) {
        let sensitive = ["passw", "pwd", "idcard", "id_card", "idno", "token", "secret", "mobile", "sfz"]
        visit("localStorage.setItem(", count: 40, before: end) { range in
            // The key only: the value may call anything.
            let comma = range.first { byte($0) == UInt8(ascii: ",") } ?? range.upperBound
            if has(sensitive, in: range.lowerBound..<comma) { found.insert(.sensitiveStorage) }
        }
        if firstIndex(of: "openDatabase(", in: 0..<end) != nil {
            visit("executeSql(", count: 200, before: end) { range in
                // "… where id='" + id: a text that ends in a quotation mark or sign of comparison, then a plus.
                let close = range.first { byte($0) == UInt8(ascii: ",") || byte($0) == UInt8(ascii: ")") }
                let argument = range.lowerBound..<(close ?? range.upperBound)
                if argument.contains(where: { byte($0) == UInt8(ascii: "+") }) { found.insert(.joinedSQL) }
            }
        }
        let sources = ["location.search", "location.hash", "location.href", "document.url"]
        for sink in [".innerHTML=", ".innerHTML =", "document.write("] {
            visit(sink, count: 120, before: end) { range in
                let stop = range.first { byte($0) == UInt8(ascii: ";") || byte($0) == UInt8(ascii: "\n") }
                if has(sources, in: range.lowerBound..<(stop ?? range.upperBound)) { found.insert(.locationSink) }
            }
        }
    }

    /// - Returns: True if there is a password field.
    fileprivate func addPageRisks(to found: inout Set<WebFacts.Risk>, before end: Int) -> Bool {
        var hasField = false
        visit("<input", count: 400, before: end) { range in
            let close = range.first { byte($0) == UInt8(ascii: ">") } ?? range.upperBound
            let tag = range.lowerBound..<close
            let isPassword = has(["type=\"password\"", "type='password'", "type=password"], in: tag)
            let isNamed = has(
                [
                    "name=\"password", "name=\"passwd", "name=\"pwd", "id=\"password", "id=\"passwd", "id=\"pwd",
                    "name='pass", "name='pwd",
                ],
                in: tag)
            // Buttons, boxes and hidden fields are not typed into.
            let isTyped = !has(
                ["type=\"hidden", "type=\"submit", "type=\"button", "type=\"checkbox", "type='hidden"], in: tag)
            if isPassword || isNamed && isTyped { hasField = true }
            if isNamed, isTyped, !isPassword { found.insert(.visiblePassword) }
            if isPassword, !has(["autocomplete=\"off", "autocomplete=\"new-password", "autocomplete='off"], in: tag) {
                found.insert(.rememberedPassword)
            }
        }
        visit("<form", count: 400, before: end) { range in
            let close = range.first { byte($0) == UInt8(ascii: ">") } ?? range.upperBound
            if has(["action=\"http://", "action='http://"], in: range.lowerBound..<close) {
                found.insert(.insecureForm)
            }
        }
        return hasField
    }
}
