import Bytes

/// A value beside a name, as programs, JSON, XML and properties write it.
///
/// ```
/// "appSecret": "…"      appSecret = '…'      app.secret=…      <string name="app_secret">…<
/// name="app_secret" value="…"
/// ```
struct Assignment {
    /// What the value is.
    let kind: TextKind
    /// Where the value stands, without quotation marks.
    let value: Range<Int>
    private let nameRange: Range<Int>

    /// The assignment to the name that a window is in.
    init?(_ text: RawSpan, window: Int) {
        var start = window + 2
        while start > 0, window - start < 64, Self.isName(text.byte(start - 1)) { start -= 1 }
        var end = window + 3
        while end < text.byteCount, end - start < 96, Self.isName(text.byte(end)) { end += 1 }
        guard let value = Self.value(text, behind: start..<end),
            let name = try? text.utf8(at: start, count: end - start),
            let kind = NamedValue.kind(name: name, value: text, in: value)
        else { return nil }
        self.kind = kind
        self.value = value
        nameRange = start..<end
    }

    /// The name.
    func name(in text: RawSpan) -> String {
        (try? text.utf8(at: nameRange.lowerBound, count: nameRange.count)) ?? ""
    }

    private static func isName(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == 0x5f || byte == 0x2d || byte == 0x2e
    }

    private static func isQuote(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
    }

    private static func skipBlanks(_ text: RawSpan, _ at: inout Int) {
        let limit = at + 8
        while at < limit, text.byte(at) == 0x20 || text.byte(at) == 0x09 { at += 1 }
    }

    private static func value(_ text: RawSpan, behind name: Range<Int>) -> Range<Int>? {
        var at = name.upperBound
        // An escaped quotation mark: JSON inside a string of a program.
        if text.byte(at) == UInt8(ascii: "\\") { at += 1 }
        let isQuoted = isQuote(text.byte(at))
        if isQuoted { at += 1 }
        skipBlanks(text, &at)
        if isQuoted {
            // The value of an XML element or attribute that was named so.
            if text.byte(at) == UInt8(ascii: ">") { return run(text, from: at + 1) { $0 == UInt8(ascii: "<") } }
            if text.hasASCII("android:", at: at) { at += 8 }
            if text.hasASCII("value", at: at) { at += 5 }
        }
        let sign = text.byte(at)
        guard sign == UInt8(ascii: "=") || sign == UInt8(ascii: ":") else { return nil }
        at += 1
        // A comparison is no assignment.
        guard text.byte(at) != UInt8(ascii: "=") else { return nil }
        if text.byte(at) == UInt8(ascii: ">") { at += 1 }
        skipBlanks(text, &at)
        if text.byte(at) == UInt8(ascii: "\\") { at += 1 }
        let quote = text.byte(at)
        if isQuote(quote) { return run(text, from: at + 1) { $0 == quote || $0 == UInt8(ascii: "\\") } }
        // Without quotation marks it is a value only where a line or query consists of nothing else.
        let before = text.byte(name.lowerBound - 1)
        guard !isQuoted,
            before == 0 || before == UInt8(ascii: "\n") || before == UInt8(ascii: "&") || before == UInt8(ascii: "?")
        else { return nil }
        return run(text, from: at) {
            $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "&") || $0 == 0
        }
    }

    private static func run(_ text: RawSpan, from start: Int, until isEnd: (UInt8) -> Bool) -> Range<Int>? {
        var end = start
        while end < text.byteCount, end - start <= 256, !isEnd(text.byte(end)) { end += 1 }
        return end > start && end - start <= 256 ? start..<end : nil
    }
}
