/// Names that Android gives to uids.
enum UserID {
    /// The uid for `u0_a87`, `u0a87`, `10087` or the name of a system user; nil for other texts.
    ///
    /// Source: Process.java and UserHandle.formatUid: apps begin at 10000, isolated processes at 99000,
    /// users count 100000.
    static func uid(_ text: LineText) -> Int? {
        if let number = text.count10 { return number }
        if text.equals("root") { return 0 }
        if text.equals("system") { return 1000 }
        if text.equals("shell") { return 2000 }
        guard text.hasPrefix("u"), let user = text.dropFirst(1).leadingInteger else { return nil }
        var rest = text.dropFirst(1)
        while !rest.isEmpty, rest[0].isDigit { rest = rest.dropFirst(1) }
        if rest.hasPrefix("_") { rest = rest.dropFirst(1) }
        let base: Int
        if rest.hasPrefix("a") {
            base = 10_000
        } else if rest.hasPrefix("i") {
            base = 99_000
        } else if rest.hasPrefix("s") {
            base = 0
        } else {
            return nil
        }
        guard let number = rest.dropFirst(1).count10, user < 20_000, number < 100_000 else { return nil }
        return user * 100_000 + base + number
    }
}
