/// Times that a policy promises: “15个工作日内”, “三十日内”, “48小时内”.
enum PromisedTime {
    /// The longest time allowed.
    struct Limit: Sendable {
        var workingDays: Int

        /// True if the shortest time that a sentence names keeps it, false if even that is longer; nil if it names none.
        func isKept(in sentence: SentenceWords) -> Bool? {
            let days = PromisedTime.workingDays(in: sentence)
            return days.min().map { $0 <= workingDays }
        }
    }

    private enum Unit { case workingDay, day, hour, month }

    private static let units: [(unit: Unit, words: [[UInt16]])] = [
        (.workingDay, SentenceWords.words("个工作日|工作日")), (.hour, SentenceWords.words("小时内|个小时|小时")),
        (.day, SentenceWords.words("日内|天内|个自然日|自然日|日之内|天之内|日以内|天以内")),
        (.month, SentenceWords.words("个月内")),
    ]

    /// Every time in a sentence, in working days; a week has five.
    private static func workingDays(in sentence: SentenceWords) -> [Int] {
        var result: [Int] = []
        for (unit, words) in units {
            let places = words.flatMap(sentence.places)
            for place in places {
                guard let number = sentence.number(endingAt: place.lowerBound) else { continue }
                switch unit {
                case .workingDay: result.append(number)
                case .day: result.append((number * 5 + 6) / 7)
                case .hour: result.append((number + 23) / 24)
                case .month: result.append(number * 21)
                }
            }
        }
        return result
    }
}

extension SentenceWords {
    private static let digits: [UInt16: Int] = {
        var digits: [UInt16: Int] = [:]
        for (value, digit) in "零一二三四五六七八九".utf16.enumerated() { digits[digit] = value }
        for value in 0...9 { digits[0x30 + UInt16(value)] = value }
        digits[0x4e24] = 2  // 两
        return digits
    }()
    private static let ten: UInt16 = 0x5341  // 十

    /// The number of up to four signs that ends at a place, in Arabic or Chinese digits, such as 15 and 十五.
    func number(endingAt end: Int) -> Int? {
        var start = end
        while start > 0, end - start < 4, let unit = unit(at: start - 1), unit == Self.ten || Self.digits[unit] != nil {
            start -= 1
        }
        guard start < end else { return nil }
        var (value, current, hasDigit) = (0, 0, false)
        for unit in (start..<end).compactMap(unit) {
            if unit == Self.ten {
                value += 10 * (hasDigit ? current : 1)
                (current, hasDigit) = (0, false)
            } else if let digit = Self.digits[unit] {
                current = current * 10 + digit
                hasDigit = true
            }
        }
        return value + current
    }
}
