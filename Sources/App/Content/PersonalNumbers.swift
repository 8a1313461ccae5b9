import Findings

/// The rules by which a run of digits is recognised as personal data.
enum PersonalNumbers {
    /// The province codes a resident identity number may begin with. Source: GB/T 2260, first two digits.
    private static let provinces: Set<Int> = [
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62,
        63,
        64, 65, 71, 81, 82, 83, 91,
    ]

    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

    /// True if 17 digits have a known area and a possible date of birth; the check digit is asked for separately.
    static func isIdentityBody(_ digits: [Int]) -> Bool {
        guard digits.count >= 17, provinces.contains(digits[0] * 10 + digits[1]) else { return false }
        let year = digits[6] * 1000 + digits[7] * 100 + digits[8] * 10 + digits[9]
        return (1900...2040).contains(year)
            && CalendarDay(year: year, month: digits[10] * 10 + digits[11], day: digits[12] * 10 + digits[13]) != nil
    }

    /// The value of the 18th character: 0...9, or 10 for X. Source: GB 11643-1999 (ISO 7064 MOD 11-2).
    static func identityCheck(_ digits: [Int]) -> Int {
        let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return (12 - sum % 11) % 11
    }

    /// True if 11 digits begin with a number range that the ministry has given to mobile phones of people.
    ///
    /// Left out: ranges of machines and satellites (140, 141, 144, 146, 148, 174).
    static func isMobile(_ digits: [Int]) -> Bool {
        guard digits.count == 11, digits[0] == 1 else { return false }
        let third = digits[2]
        let isKnown =
            switch digits[1] {
            case 3, 8: true
            case 4: [5, 7, 9].contains(third)
            case 5: third != 4
            case 6: [2, 5, 6, 7].contains(third)
            case 7: third != 4 && third != 9
            case 9: third != 4
            default: false
            }
        return isKnown && !isPlaceholder(digits[3...])
    }

    /// Eight equal digits, a plain count, and the ranges of message centres (13800xxx500) and of the well-known
    /// example 13800138000: numbers that belong to nobody.
    private static func isPlaceholder(_ rest: ArraySlice<Int>) -> Bool {
        let digits = Array(rest)
        let steps = zip(digits, digits.dropFirst()).map { $1 - $0 }
        if Set(steps).count == 1, abs(steps[0]) <= 1 { return true }
        return digits[0] == 0 && digits[1] == 0
            && (Array(digits.suffix(3)) == [5, 0, 0] || digits == [0, 0, 1, 3, 8, 0, 0, 0])
    }

    /// True if the length and the first digits are those of a card issuer: UnionPay, Visa, Mastercard, JCB, American Express.
    static func isCardShape(_ digits: [Int]) -> Bool {
        let two = digits[0] * 10 + digits[1]
        let four = two * 100 + digits[2] * 10 + digits[3]
        switch digits.count {
        case 15: return two == 34 || two == 37
        case 16:
            return two == 62 || digits[0] == 4 || (51...55).contains(two) || (2221...2720).contains(four)
                || (3528...3589).contains(four)
        case 17, 18: return two == 62
        case 19: return two == 62 || four == 9558
        default: return false
        }
    }

    /// True if the last digit is right by Luhn's formula. Source: ISO/IEC 7812-1, annex B.
    static func passesLuhn(_ digits: [Int]) -> Bool {
        var sum = 0
        for (index, digit) in digits.reversed().enumerated() {
            let doubled = index % 2 == 0 ? digit : digit * 2
            sum += doubled > 9 ? doubled - 9 : doubled
        }
        return sum % 10 == 0
    }
}
