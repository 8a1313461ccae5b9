import Bytes

/// Finds personal numbers in text and databases and keeps how many different ones there were.
///
/// A run of digits counts when nothing next to it makes it part of something longer (a decimal fraction, a hash, an
/// identifier). Check digits alone let one random number in ten or eleven pass, so a kind that has check digits is
/// reported only if most of the numbers of its shape pass: a table of order numbers does not, a table of people does.
struct PersonalDataCollector {
    private struct Tally {
        var passed: Set<UInt64> = []
        var candidates = 0
        var sample = ""
    }

    private var tallies: [PersonalDataSample.Kind: Tally] = [:]
    /// Different numbers kept per kind; further ones are no longer counted.
    private static let limit = 10_000

    /// Looks through a text in one pass, at every eleventh byte only: no shorter run of digits is of interest.
    mutating func scan(_ bytes: RawSpan, in range: Range<Int>) {
        let stride = 11
        let end = min(range.upperBound, bytes.byteCount)
        var at = range.lowerBound + stride - 1
        var floor = range.lowerBound
        while at < end {
            guard bytes.byte(at).isDigit else {
                at += stride
                continue
            }
            var first = at
            while first > floor, bytes.byte(first - 1).isDigit { first -= 1 }
            var last = at + 1
            while last < end, bytes.byte(last).isDigit { last += 1 }
            if (11...19).contains(last - first), isBounded(bytes, first: first, last: last, range: range) {
                let isX = last < end && (bytes.byte(last) | 0x20) == UInt8(ascii: "x")
                judge(bytes, first: first, last: last, endsWithX: isX)
            }
            floor = last
            at = last + stride
        }
    }

    /// True if neither neighbour continues the number.
    private func isBounded(_ bytes: RawSpan, first: Int, last: Int, range: Range<Int>) -> Bool {
        func at(_ index: Int) -> UInt8 { range.contains(index) ? bytes.byte(index) : 0 }
        let before = at(first - 1)
        // `\n138…` in JSON and program text: the letter belongs to the escape.
        let isEscape = before.isLetter && at(first - 2) == UInt8(ascii: "\\")
        if before.isLetter && !isEscape || before == UInt8(ascii: "_") || before == UInt8(ascii: ".") { return false }
        if before == UInt8(ascii: "-"), at(first - 2).isLetter || at(first - 2).isDigit { return false }
        let after = at(last)
        if after == UInt8(ascii: "_") { return false }
        if after == UInt8(ascii: ".") || after == UInt8(ascii: "-") {
            return !(at(last + 1).isDigit || at(last + 1).isLetter)
        }
        if (after | 0x20) == UInt8(ascii: "x"), last - first == 17 {
            return !(at(last + 1).isDigit || at(last + 1).isLetter)
        }
        return !after.isLetter
    }

    private mutating func judge(_ bytes: RawSpan, first: Int, last: Int, endsWithX: Bool) {
        var digits = (first..<last).map { Int(bytes.byte($0) & 0x0f) }
        if endsWithX {
            if digits.count == 17 { judgeIdentity(digits, check: 10) }
            return
        }
        // 86 before a mobile number is the country code.
        if digits.count == 13, digits[0] == 8, digits[1] == 6 { digits.removeFirst(2) }
        judge(digits)
    }

    /// Judges a number that stands alone, such as the value of a database column.
    mutating func judge(_ digits: [Int]) {
        if digits.count == 11 {
            if PersonalNumbers.isMobile(digits) { add(.mobileNumber, digits, mask: 3, 4, passes: true) }
            return
        }
        if digits.count == 18, PersonalNumbers.isIdentityBody(digits) {
            judgeIdentity(Array(digits.dropLast()), check: digits[17])
            return
        }
        if PersonalNumbers.isCardShape(digits) {
            add(.bankCard, digits, mask: 6, 4, passes: PersonalNumbers.passesLuhn(digits))
        }
    }

    private mutating func judgeIdentity(_ body: [Int], check: Int) {
        guard PersonalNumbers.isIdentityBody(body) else { return }
        let passes = PersonalNumbers.identityCheck(body) == check
        add(.identityNumber, body + [check], mask: 3, 2, passes: passes)
    }

    /// Judges a whole number of a database column.
    mutating func judge(_ value: Int64) {
        guard value >= 10_000_000_000 else { return }
        judge(String(value).utf8.map { Int($0 & 0x0f) })
    }

    private mutating func add(
        _ kind: PersonalDataSample.Kind, _ digits: [Int], mask head: Int, _ tail: Int, passes: Bool
    ) {
        var tally = tallies[kind] ?? Tally()
        tally.candidates += passes && tally.passed.contains(Self.key(digits)) ? 0 : 1
        if passes, tally.passed.count < Self.limit {
            if tally.passed.isEmpty { tally.sample = Self.masked(digits, head: head, tail: tail) }
            tally.passed.insert(Self.key(digits))
        }
        tallies[kind] = tally
    }

    private static func key(_ digits: [Int]) -> UInt64 {
        digits.reduce(0) { $0 &* 11 &+ UInt64($1) }
    }

    private static func masked(_ digits: [Int], head: Int, tail: Int) -> String {
        let text = digits.map { $0 == 10 ? "X" : String($0) }.joined()
        return text.prefix(head) + String(repeating: "*", count: digits.count - head - tail) + text.suffix(tail)
    }

    /// What was found, by kind.
    var samples: [PersonalDataSample] {
        PersonalDataSample.Kind.allCases.compactMap { kind in
            guard let tally = tallies[kind], !tally.passed.isEmpty, tally.passed.count * 2 >= tally.candidates else {
                return nil
            }
            return PersonalDataSample(kind: kind, count: tally.passed.count, maskedSample: tally.sample)
        }
    }
}
