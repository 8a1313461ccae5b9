/// What an assessor wrote in the place of a score.
enum Answer: Equatable {
    /// A score, however it was written.
    case score(Score)
    /// Outside 0 to 100, or more counted than there are.
    case outOfRange
    /// Nothing that can be read.
    case unreadable

    /// Reads `85`, `85.5`, `85%`, `5 of 12`, `5/12`, `12 项中 5 项`, or a word of the item's scale.
    init(_ text: String, for item: IndexItem, in index: IndexDefinition) {
        if let score = index.score(of: text, for: item) {
            self = .score(score)
            return
        }
        if let (count, whole) = Self.counted(text) {
            guard whole > 0, count >= 0, count <= whole else {
                self = .outOfRange
                return
            }
            self = .score(Score(100 * count / whole))
            return
        }
        let bare = text.hasSuffix("%") || text.hasSuffix("分") ? String(text.dropLast()) : text
        guard let number = Self.number(bare) else {
            self = .unreadable
            return
        }
        self = (0...100).contains(number) ? .score(Score(number)) : .outOfRange
    }

    /// A counted form: how many of how many.
    private static func counted(_ text: String) -> (Double, Double)? {
        let lower = text.lowercased()
        for separator in [" of ", "/", "／"] where lower.contains(separator) {
            let parts = lower.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let count = leading(parts[0]), let whole = leading(parts[1]) else { return nil }
            return (count, whole)
        }
        if let middle = lower.firstRange(of: "中"), let whole = leading(lower[..<middle.lowerBound]),
            let count = leading(lower[middle.upperBound...])
        {
            return (count, whole)
        }
        return nil
    }

    /// A whole number with a word behind it: `12 services`, `12项`.
    private static func leading(_ text: Substring) -> Double? {
        let body = text.drop(while: \.isWhitespace)
        let digits = body.prefix { $0.isASCII && $0.isNumber }
        let rest = body.dropFirst(digits.count)
        guard !digits.isEmpty, digits.count <= 9, !rest.contains(where: \.isNumber),
            rest.allSatisfy({ $0.isLetter || $0.isWhitespace })
        else { return nil }
        return Double(digits)
    }

    private static func number(_ text: String) -> Double? {
        let digits = text.utf8
        guard !digits.isEmpty, digits.count <= 20, digits.allSatisfy({ "0123456789.-".utf8.contains($0) }) else {
            return nil
        }
        return Double(text)
    }
}
