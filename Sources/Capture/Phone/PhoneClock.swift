/// The clock of a phone, looked at once and carried on by ours: it puts a time on what prints none.
struct PhoneClock: Sendable {
    private let days: Int
    private let milliseconds: Int
    private let seen: ContinuousClock.Instant

    /// Reads what `date '+%Y-%m-%d %H:%M:%S'` printed at a moment; nil if it is no such time.
    init?(_ text: String, at moment: ContinuousClock.Instant) {
        let parts = text.split { !$0.isASCII || !$0.isNumber }.map { Int($0) }
        let numbers = parts.compactMap(\.self)
        guard parts.count == 6, numbers.count == 6, (1970...9999).contains(numbers[0]), (1...12).contains(numbers[1]),
            (1...31).contains(numbers[2]), (0...23).contains(numbers[3]), (0...59).contains(numbers[4]),
            (0...60).contains(numbers[5])
        else { return nil }
        days = Self.days(year: numbers[0], month: numbers[1], day: numbers[2])
        milliseconds = ((numbers[3] * 60 + numbers[4]) * 60 + numbers[5]) * 1000
        seen = moment
    }

    /// The time on the phone at a moment, as logcat prints it: `11-23 10:04:00.000`.
    func text(at moment: ContinuousClock.Instant) -> String {
        let passed = seen.duration(to: moment).milliseconds
        let day = 86_400_000
        let total = milliseconds + passed
        let carried = total >= 0 ? total / day : -((day - 1 - total) / day)
        let rest = total - carried * day
        let date = Self.date(days + carried)
        let parts = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { Self.padded($0, 2) }
        let clock = parts.joined(separator: ":") + "." + Self.padded(rest % 1000, 3)
        return "\(Self.padded(date.month, 2))-\(Self.padded(date.day, 2)) \(clock)"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    /// Days since 1 March of the year 0 (proleptic Gregorian calendar; years that begin in March end with the leap day).
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let fromMarch = (month + 9) % 12
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (fromMarch * 153 + 2) / 5 + day - 1
    }

    private static func date(_ days: Int) -> (month: Int, day: Int) {
        // The year first by the mean length of one, then put right.
        var year = days * 400 / 146_097
        while Self.days(year: year + 1, month: 3, day: 1) <= days { year += 1 }
        while Self.days(year: year, month: 3, day: 1) > days { year -= 1 }
        let ofYear = days - Self.days(year: year, month: 3, day: 1)
        let fromMarch = (ofYear * 5 + 2) / 153
        return (fromMarch < 10 ? fromMarch + 3 : fromMarch - 9, ofYear - (fromMarch * 153 + 2) / 5 + 1)
    }
}

extension Duration {
    /// Whole milliseconds.
    var milliseconds: Int {
        let (seconds, attoseconds) = components
        return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    }
}
