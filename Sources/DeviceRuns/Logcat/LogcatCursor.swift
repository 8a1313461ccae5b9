import Bytes

/// Walks over one line of logcat, within its bounds.
struct LogcatCursor: ~Escapable {
    let line: RawSpan
    var position: Int

    @_lifetime(copy line)
    init(_ line: RawSpan, at position: Int = 0) {
        self.line = line
        self.position = position
    }

    /// The byte at the position, 0 behind the end.
    private var byte: UInt8 { line.byte(at: position) }

    @_lifetime(self: copy self)
    mutating func skipBlanks() {
        while byte.isBlank { position += 1 }
    }

    @_lifetime(self: copy self)
    mutating func take(_ wanted: UInt8) -> Bool {
        guard byte == wanted, position < line.byteCount else { return false }
        position += 1
        return true
    }

    @_lifetime(self: copy self)
    mutating func integer() -> Int? {
        let start = position
        while byte.isDigit { position += 1 }
        return line.integer(in: start..<position)
    }

    /// What stands up to the next blank; nil at the end of the line.
    @_lifetime(self: copy self)
    mutating func word() -> Range<Int>? {
        let start = position
        while position < line.byteCount, !byte.isBlank { position += 1 }
        return position > start ? start..<position : nil
    }

    /// A level letter with `end` behind it; takes both.
    @_lifetime(self: copy self)
    mutating func level(before end: UInt8) -> UInt8? {
        let letter = byte
        switch letter {
        case UInt8(ascii: "V"), UInt8(ascii: "D"), UInt8(ascii: "I"), UInt8(ascii: "W"), UInt8(ascii: "E"),
            UInt8(ascii: "F"), UInt8(ascii: "A"), UInt8(ascii: "S"):
            guard line.byte(at: position + 1) == end else { return nil }
            position += 2
            return letter
        default: return nil
        }
    }

    /// The range between two places without blanks at its ends.
    func trimmed(_ start: Int, _ end: Int) -> Range<Int> {
        var first = start
        var last = end
        while first < last, line.byte(at: first).isBlank { first += 1 }
        while last > first, line.byte(at: last - 1).isBlank { last -= 1 }
        return first..<last
    }

    func behindOneBlank() -> Int { byte == 0x20 ? position + 1 : min(position, line.byteCount) }

    /// The number and colon that `grep -n` puts before a line.
    @_lifetime(self: copy self)
    mutating func skipGrepPrefix() {
        let start = position
        while byte.isDigit { position += 1 }
        guard position > start, byte == UInt8(ascii: ":"), line.byte(at: position + 3) == UInt8(ascii: "-") else {
            position = start
            return
        }
        position += 1
    }

    /// A time: `MM-DD hh:mm:ss.mmm`, with a year before it, microseconds or nanoseconds, a zone, or seconds since 1970.
    @_lifetime(self: copy self)
    mutating func stamp() -> Range<Int>? {
        let start = position
        var end = start
        if isDigits(2), at(2, UInt8(ascii: "-")), isDigits(2, from: 3) {
            end = start + 5
        } else if isDigits(4), at(4, UInt8(ascii: "-")), isDigits(2, from: 5), at(7, UInt8(ascii: "-")),
            isDigits(2, from: 8)
        {
            end = start + 10
        } else {
            return epoch()
        }
        guard line.byte(at: end) == 0x20, isDigits(2, from: end + 1 - start), at(end + 3 - start, UInt8(ascii: ":")),
            isDigits(2, from: end + 4 - start), at(end + 6 - start, UInt8(ascii: ":")),
            isDigits(2, from: end + 7 - start), at(end + 9 - start, UInt8(ascii: "."))
        else { return nil }
        position = end + 10
        while byte.isDigit { position += 1 }
        end = position
        // A zone such as +0800.
        if byte == 0x20, line.byte(at: position + 1) == UInt8(ascii: "+") || line.byte(at: position + 1) == 0x2d,
            isDigits(4, from: position + 2 - start)
        {
            position += 6
        }
        return start..<end
    }

    /// `1790449097.031`.
    @_lifetime(self: copy self)
    private mutating func epoch() -> Range<Int>? {
        let start = position
        while byte.isDigit { position += 1 }
        guard position - start >= 6, position - start <= 12, byte == UInt8(ascii: "."),
            line.byte(at: position + 1).isDigit
        else {
            position = start
            return nil
        }
        position += 1
        while byte.isDigit { position += 1 }
        return start..<position
    }

    private func isDigits(_ count: Int, from offset: Int = 0) -> Bool {
        for index in 0..<count where !line.byte(at: position + offset + index).isDigit { return false }
        return true
    }

    private func at(_ offset: Int, _ wanted: UInt8) -> Bool { line.byte(at: position + offset) == wanted }
}

extension RawSpan {
    /// The byte at an offset, 0 outside.
    @inline(__always)
    func byte(at offset: Int) -> UInt8 {
        (try? u8(at: offset)) ?? 0
    }

    /// Where a byte stands in a range; nil if it does not.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        for index in range where self.byte(at: index) == byte { return index }
        return nil
    }

    /// The whole number that a range holds; nil if it holds anything else.
    func integer(in range: Range<Int>) -> Int? {
        guard !range.isEmpty, range.count <= 18 else { return nil }
        var value = 0
        for index in range {
            let byte = self.byte(at: index)
            guard byte.isDigit else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }
}
