/// What stands in front of an item of a list.
enum ListMark {
    private static let numerals = Set("一二三四五六七八九十百")

    /// Kinds of marks; the items of one list have one.
    enum Style { case bullet, bracketed, article, numeral, number, letter }

    /// True for a line that begins with a bullet, 1. 1、 1) （1）（一） 一、 第一条 and the like.
    static func begins(_ line: String) -> Bool { style(of: line) != nil }

    /// The kind of mark that a line begins with; nil if it has none.
    static func style(of line: String) -> Style? {
        guard let first = line.first else { return nil }
        if "-*•·●○◆■▪◦–".contains(first) { return .bullet }
        if isCircled(first) { return .number }
        if "（(【[".contains(first) { return enclosed(line.dropFirst(), "）)】]") ? .bracketed : nil }
        if first == "第" { return enclosed(line.dropFirst(), "条章节部款") ? .article : nil }
        if first.isASCII, first.isLetter, line.dropFirst().first.map({ "）).、".contains($0) }) == true { return .letter }
        let digits = line.prefix(12).prefix { $0.isASCII && ($0.isNumber || $0 == ".") || numerals.contains($0) }
        guard let sign = digits.first else { return nil }
        let isMarked =
            digits.contains(".")
            || line.dropFirst(digits.count).first.map {
                "、.．)）".contains($0) || $0.isWhitespace && digits.allSatisfy(\.isASCII)
            } == true
        return isMarked ? (sign.isASCII ? .number : .numeral) : nil
    }

    /// True if a number stands in front of one of some signs.
    private static func enclosed(_ text: Substring, _ ends: String) -> Bool {
        let inner = text.prefix(8).prefix { $0.isNumber || numerals.contains($0) }
        return !inner.isEmpty && text.dropFirst(inner.count).first.map(ends.contains) == true
    }

    /// A text without the mark in front of it.
    static func dropped(from text: String) -> Substring {
        switch style(of: text) {
        case nil: text[...]
        case .letter: text.dropFirst(2)
        case .article: text.drop { !"条章节部款".contains($0) }.dropFirst()
        default: text.drop { !$0.isLetter || numerals.contains($0) || isCircled($0) }
        }
    }

    private static func isCircled(_ character: Character) -> Bool { ("①"..."⑳").contains(character) }
}
