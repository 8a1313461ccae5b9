/// A sentence as its words are looked for: small Latin letters, half-width forms, no blanks and no quotation marks, every
/// stop a comma, with one in front and one behind.
struct SentenceWords {
    private var units: [UInt16] = []
    private var places: [UInt16: [Int]] = [:]

    /// A stop of any kind.
    static let stop: UInt16 = 0x2c

    init(_ text: String) {
        units.reserveCapacity(text.utf16.count + 2)
        units.append(Self.stop)
        for unit in ListMark.dropped(from: text).utf16 {
            guard let folded = Self.fold(unit), folded != Self.stop || units.last != Self.stop else { continue }
            units.append(folded)
        }
        if units.last != Self.stop { units.append(Self.stop) }
        for (place, unit) in units.enumerated() { places[unit, default: []].append(place) }
    }

    /// Where a word stands.
    func places(of word: [UInt16]) -> [Range<Int>] {
        guard let first = word.first, let starts = places[first] else { return [] }
        return starts.compactMap { start in stands(word, at: start) ? start..<(start + word.count) : nil }
    }

    /// True if any of some words is in it.
    func has(anyOf words: [[UInt16]]) -> Bool {
        words.contains { word in
            guard let first = word.first, let starts = places[first] else { return false }
            return starts.contains { stands(word, at: $0) }
        }
    }

    /// The sign at a place; nil outside.
    func unit(at place: Int) -> UInt16? { units.indices.contains(place) ? units[place] : nil }

    private func stands(_ word: [UInt16], at start: Int) -> Bool {
        guard start >= 0, start + word.count <= units.count else { return false }
        for place in word.indices where units[start + place] != word[place] { return false }
        return true
    }

    /// A word in the form in which it is looked for.
    static func word(_ text: some StringProtocol) -> [UInt16] { text.utf16.compactMap(fold) }

    /// Words between bars.
    static func words(_ text: some StringProtocol) -> [[UInt16]] { text.split(separator: "|").map { word($0) } }

    /// 帐 for 账, 它 for 他: written one for the other.
    private static let variants: [UInt16: UInt16] = [0x5e10: 0x8d26, 0x5b83: 0x4ed6]
    private static let stops = Set("，。；：！？,;:!?（）()[]【】〔〕|\t…—".utf16)
    private static let dropped = Set(" \u{a0}\u{3000}\u{200b}\u{feff}\r\n“”‘’\"'「」『』《》〈〉*".utf16)

    private static func fold(_ unit: UInt16) -> UInt16? {
        if dropped.contains(unit) { return nil }
        if stops.contains(unit) { return stop }
        if let variant = variants[unit] { return variant }
        // Full-width forms of ASCII, then capitals.
        let narrow = (0xff01...0xff5e).contains(unit) ? unit - 0xfee0 : unit
        return (0x41...0x5a).contains(narrow) ? narrow + 0x20 : narrow
    }
}

// MARK: Negation

extension SentenceWords {
    private static let reach = 16
    private static let negators = words("不|未|无|勿|没有|禁止|停止")
    /// Words with such a sign in them that negate nothing behind them.
    private static let harmless = words(
        "不仅|不但|不同|不断|不限|不少于|不超过|不时|不论|不管|无论|未成年|未满|未经|未征得|未获|未得到|未取得|不影响|不会影响|不妨碍|不可或缺|不当"
            + "|不定期|不必要|不安全|不良|不法|无关|无线|无障碍|无误|不准确|不符|不实|不完整|不一致|未尽|必不可少|不正当|不合法|未知|未来|未授权|不需要|不希望"
            + "|不想|不愿|不再需要|不再使用|不得不|不便|非必要|不属于|不特定"
    )
    /// Words that end what a negation in front of them covers.
    private static let resets = words("时|可以|可在|可通过|您可|用户可|有权|后|但|的,")
    private static let laterNegators = words("暂未|尚未|未开放|未开通|暂不|不支持|不了|不被|不予办理|不予受理|不予支持|功能未")

    /// True if a word at some place is negated within its part of the sentence.
    func isNegated(at place: Range<Int>) -> Bool {
        isNegated(before: place.lowerBound) || isNegated(after: place.upperBound)
    }

    private func isNegated(before end: Int) -> Bool {
        var start = end
        while start > 0, end - start < Self.reach, units[start - 1] != Self.stop { start -= 1 }
        for place in start..<end {
            guard Self.negators.contains(where: { stands($0, at: place) && place + $0.count <= end }) else { continue }
            guard !isHarmless(at: place), !isReset(between: place + 1, and: end) else { continue }
            return true
        }
        return false
    }

    private func isNegated(after start: Int) -> Bool {
        var end = start
        while end < units.count, end - start < Self.reach, units[end] != Self.stop { end += 1 }
        return (start..<end).contains { place in
            Self.laterNegators.contains { stands($0, at: place) } && !isReset(between: start, and: place)
        }
    }

    private func isHarmless(at place: Int) -> Bool {
        Self.harmless.contains { word in
            word.indices.contains { word[$0] == units[place] && stands(word, at: place - $0) }
        }
    }

    private func isReset(between start: Int, and end: Int) -> Bool {
        Self.resets.contains { word in
            start + word.count <= end && (start...(end - word.count)).contains { stands(word, at: $0) }
        }
    }
}
