import Bytes

/// An e-mail address of a domain that people have.
struct Email {
    /// Where it stands.
    let range: Range<Int>

    /// Top-level domains of mail that apps contain. Others are nearly always file names (`icon@2x.png`) and code.
    private static let endings = [
        "com", "cn", "net", "org", "edu", "gov", "io", "me", "co", "hk", "tw", "mo", "top", "vip",
    ]

    /// The address around the sign at `sign`; nil if there is none, or one of an example or a library's author.
    init?(_ text: RawSpan, sign: Int) {
        var start = sign
        while start > 0, sign - start < 64, Self.isLocal(text.byte(start - 1)) { start -= 1 }
        while start < sign, !text.byte(start).isLetter, !text.byte(start).isDigit { start += 1 }
        var end = sign + 1
        var dot = 0
        while end < text.byteCount, end - sign < 100 {
            let byte = text.byte(end)
            if byte == UInt8(ascii: ".") {
                dot = end
            } else if !byte.isLetter, !byte.isDigit, byte != UInt8(ascii: "-") {
                break
            }
            end += 1
        }
        guard start < sign, dot > sign + 1 else { return nil }
        if dot == end - 1 {
            end = dot
            guard let previous = (sign + 1..<dot).last(where: { text.byte($0) == UInt8(ascii: ".") }) else {
                return nil
            }
            dot = previous
        }
        let ending = end - dot - 1
        guard text.byte(sign + 1).isLetter || text.byte(sign + 1).isDigit, !text.isWord(end),
            Self.endings.contains(where: { $0.utf8.count == ending && text.hasLetters($0, at: dot + 1) }),
            !KnownHosts.isDocumentation(text, sign + 1..<end), !Shape.isSample(text, start..<end)
        else { return nil }
        // `user:password@host` belongs to a URL.
        let before = text.byte(start - 1)
        guard before != UInt8(ascii: "/"), before != UInt8(ascii: ":") || text.hasLetters("mailto", at: start - 7)
        else { return nil }
        range = start..<end
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == 0x2e || byte == 0x5f || byte == 0x25 || byte == 0x2b || byte == 0x2d
    }
}
