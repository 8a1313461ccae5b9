import Bytes

/// IP addresses that stand in a text by themselves. Those of URLs are hosts of URLs.
enum AddressText {
    /// The address of version 4 that the window (digit, dot, digit, digit or dot) is in the first dot of.
    ///
    /// Version numbers have the same shape. Only ranges of private networks count, and any address with a port.
    static func version4(_ text: RawSpan, at window: Int) -> Range<Int>? {
        var start = window
        while start > 0, window - start < 3, text.byte(start - 1).isDigit { start -= 1 }
        let before = text.byte(start - 1)
        guard !text.isWord(start - 1),
            ![UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "@")].contains(before),
            let (octets, end) = parse(text, from: start)
        else { return nil }
        let after = text.byte(end)
        guard !text.isWord(end), after != UInt8(ascii: "-"), after != UInt8(ascii: "/"),
            after != UInt8(ascii: ".") || !text.byte(end + 1).isDigit
        else { return nil }
        if before == UInt8(ascii: " "), isVersion(text, before: start - 1) { return nil }
        if isNobody(octets) { return nil }
        if isPrivate(octets) { return octets.3 == 0 || isInList(text, start..<end) ? nil : start..<end }
        guard after == UInt8(ascii: ":"), octets.0 > 2, text.byte(end + 1).isDigit, text.byte(end + 2).isDigit else {
            return nil
        }
        return start..<end
    }

    /// Four numbers from `start` on and where they end.
    static func parse(_ text: RawSpan, from start: Int) -> (octets: (Int, Int, Int, Int), end: Int)? {
        var values = [0, 0, 0, 0]
        var at = start
        for index in 0..<4 {
            let begin = at
            var value = 0
            while at < begin + 3, text.byte(at).isDigit {
                value = value * 10 + Int(text.byte(at) & 0x0f)
                at += 1
            }
            guard at > begin, value <= 255, at == begin + 1 || text.byte(begin) != UInt8(ascii: "0") else { return nil }
            values[index] = value
            if index < 3 {
                guard text.byte(at) == UInt8(ascii: ".") else { return nil }
                at += 1
            }
        }
        guard !text.byte(at).isDigit else { return nil }
        return ((values[0], values[1], values[2], values[3]), at)
    }

    /// Networks that the internet does not route: RFC 1918, RFC 6598.
    static func isPrivate(_ octets: (Int, Int, Int, Int)) -> Bool {
        switch octets.0 {
        case 10: true
        case 172: (16...31).contains(octets.1)
        case 192: octets.1 == 168
        case 100: (64...127).contains(octets.1)
        default: false
        }
    }

    /// The phone itself, the host of an emulator, documentation (RFC 5737), broadcasts, masks, public resolvers.
    static func isNobody(_ octets: (Int, Int, Int, Int)) -> Bool {
        switch octets {
        case (0, _, _, _), (127, _, _, _), (224..., _, _, _), (169, 254, _, _): true
        case (10, 0, 2, 2...3), (10, 0, 2, 15), (10, 0, 3, 2): true
        case (192, 0, 2, _), (198, 51, 100, _), (203, 0, 113, _): true
        case (8, 8, 8, 8), (8, 8, 4, 4), (1, 1, 1, 1), (114, 114, 114, 114), (114, 114, 115, 115), (223, 5, 5, 5),
            (223, 6, 6, 6), (119, 29, 29, 29), (119, 28, 28, 28), (180, 76, 76, 76), (9, 9, 9, 9), (1, 2, 3, 4):
            true
        default: false
        }
    }

    /// True between other numbers: paths of vector images leave out what they can, so that `10.9.3.6` is 10.9 .3 .6.
    private static func isInList(_ text: RawSpan, _ range: Range<Int>) -> Bool {
        func isSeparator(_ index: Int) -> Bool { text.byte(index) == 0x20 || text.byte(index) == UInt8(ascii: ",") }
        let next = text.byte(range.upperBound + 1)
        let isFollowed =
            isSeparator(range.upperBound) && (next.isDigit || next == UInt8(ascii: "-") || next == UInt8(ascii: "."))
        return isFollowed || isSeparator(range.lowerBound - 1) && text.byte(range.lowerBound - 2).isDigit
    }

    /// True if the word before a blank speaks of versions.
    private static func isVersion(_ text: RawSpan, before blank: Int) -> Bool {
        text.hasLetters("version", at: blank - 7) || text.hasLetters("ver", at: blank - 3) && !text.isWord(blank - 4)
            || text.hasLetters("release", at: blank - 7) || text.hasLetters("build", at: blank - 5)
    }

    /// The address of version 6 whose first group ends with the colon of a window: global unicast and unique local ones.
    static func version6(_ text: RawSpan, at window: Int) -> Range<Int>? {
        let start = window - 1
        guard start >= 0, !text.isWord(start - 1), text.byte(start - 1) != UInt8(ascii: ":") else { return nil }
        let first = text.byte(start) | 0x20
        guard
            first == 0x32 || first == 0x33
                || first == UInt8(ascii: "f") && (text.byte(start + 1) | 0x20) == UInt8(ascii: "d")
        else { return nil }
        var groups = 0
        var gaps = 0
        var at = start
        while at < text.byteCount, groups < 8 {
            let begin = at
            while at < begin + 5, text.byte(at).isHex { at += 1 }
            guard at - begin <= 4 else { return nil }
            if at > begin { groups += 1 }
            guard text.byte(at) == UInt8(ascii: ":") else { break }
            if text.byte(at + 1) == UInt8(ascii: ":") {
                gaps += 1
                at += 1
            }
            at += 1
        }
        // 2001:db8:: is for documentation (RFC 3849).
        guard groups == 8 && gaps == 0 || groups >= 3 && gaps == 1, !text.isWord(at),
            text.byte(at) != UInt8(ascii: ":"),
            !text.hasLetters("2001:db8", at: start), !text.hasLetters("2001:0db8", at: start)
        else { return nil }
        return start..<at
    }
}

extension UInt8 {
    /// A hexadecimal digit.
    @inline(__always) var isHex: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
}
