import Bytes

extension StringPool {
    /// The string at `index` with what is irregular about it.
    ///
    /// Where the pool contradicts itself this decides as Android does (`ResStringPool::string8At` and `stringAt`).
    public func read(_ index: Int) -> Text {
        guard index >= 0, index < count else { return Text(text: nil, flaw: .stringOutOfPool, offset: offset) }
        let span = bytes.bytes
        do {
            let start = Int(try span.u32(at: indexStart + index * 4))
            return isUTF8 ? try readUTF8(span, start) : try readUTF16(span, start)
        } catch {
            return Text(text: nil, flaw: .stringOutOfPool, offset: offset + error.offset)
        }
    }

    /// Android counts in units: an odd offset is rounded down.
    private func readUTF16(_ span: RawSpan, _ start: Int) throws(ByteError) -> Text {
        let units = strings.count / 2
        guard start / 2 < units - 1 else {
            return Text(text: nil, flaw: .stringOutOfPool, offset: offset + strings.lowerBound)
        }
        let begin = strings.lowerBound + start / 2 * 2
        var at = begin
        var length = Int(try span.u16(at: at))
        at += 2
        if length & 0x8000 != 0 {
            length = (length & 0x7fff) << 16 | Int(try span.u16(at: at))
            at += 2
        }
        let end = at + length * 2
        guard end + 2 <= strings.lowerBound + units * 2 else {
            return Text(text: nil, flaw: .stringOutOfPool, offset: offset + begin)
        }
        guard try span.u16(at: end) == 0 else {
            return Text(text: nil, flaw: .unterminatedString, offset: offset + begin)
        }
        let text = try span.utf16(at: at, count: length)
        // A replacement that the text did not have stands for a surrogate without partner.
        let flaw = text.utf8.count > length && hasLoneSurrogate(span, at: at, count: length)
        return Text(text: text, flaw: flaw ? .loneSurrogate : nil, offset: offset + begin)
    }

    private func hasLoneSurrogate(_ span: RawSpan, at start: Int, count: Int) -> Bool {
        var awaitsLow = false
        for unit in 0..<count {
            guard let value = try? span.u16(at: start + unit * 2) else { return awaitsLow }
            let isLow = value & 0xfc00 == 0xdc00
            guard awaitsLow == isLow else { return true }
            awaitsLow = value & 0xfc00 == 0xd800
        }
        return awaitsLow
    }

    private func readUTF8(_ span: RawSpan, _ start: Int) throws(ByteError) -> Text {
        guard start < strings.count - 1 else {
            return Text(text: nil, flaw: .stringOutOfPool, offset: offset + strings.lowerBound)
        }
        let begin = strings.lowerBound + start
        var at = begin
        let units = try shortLength(span, &at)
        let length = try shortLength(span, &at)
        guard at + length < strings.upperBound else {
            return Text(text: nil, flaw: .stringOutOfPool, offset: offset + begin)
        }
        // Old aapt kept 15 bits of a longer length: Android looks for the terminator at each length that ends so.
        var end = at + length
        while end < strings.upperBound, try span.u8(at: end) != 0 { end += 0x8000 }
        guard end < strings.upperBound else {
            return Text(text: nil, flaw: .unterminatedString, offset: offset + begin)
        }
        var flaw: ResourceAnomaly? = end == at + length ? nil : .truncatedLength
        let text: String
        if let valid = try span.utf8IfValid(at: at, count: end - at) {
            text = valid
        } else {
            flaw = .malformedUTF8
            text = try String(decoding: lenientUTF16(span, at..<end), as: UTF16.self)
        }
        if flaw == nil, text.utf16.count & 0x7fff != units { flaw = .stringLengthMismatch }
        return Text(text: text, flaw: flaw, offset: offset + begin)
    }

    /// A length of one byte, or of two if the first has its high bit set.
    private func shortLength(_ span: RawSpan, _ at: inout Int) throws(ByteError) -> Int {
        let first = Int(try span.u8(at: at))
        at += 1
        guard first & 0x80 != 0 else { return first }
        let second = Int(try span.u8(at: at))
        at += 1
        return (first & 0x7f) << 8 | second
    }

    /// UTF-8 as Android's `utf8_to_utf16` takes it: surrogates as three bytes each and overlong forms are accepted, a
    /// byte that can begin nothing becomes U+FFFD.
    private func lenientUTF16(_ span: RawSpan, _ range: Range<Int>) throws(ByteError) -> [UInt16] {
        var units: [UInt16] = []
        units.reserveCapacity(range.count)
        var at = range.lowerBound
        while at < range.upperBound {
            let first = UInt32(try span.u8(at: at))
            let length = first < 0x80 ? 1 : first & 0xe0 == 0xc0 ? 2 : first & 0xf0 == 0xe0 ? 3 : 4
            guard first < 0x80 || (0xc0..<0xf8).contains(first), at + length <= range.upperBound else {
                units.append(0xfffd)
                at += 1
                continue
            }
            var value = length == 1 ? first : first & (0xff >> UInt32(length + 1))
            for next in 1..<max(length, 1) { value = value << 6 | UInt32(try span.u8(at: at + next)) & 0x3f }
            if value < 0x10000 {
                units.append(UInt16(value))
            } else if value <= 0x10ffff {
                units.append(UInt16(0xd800 + (value - 0x10000) >> 10))
                units.append(UInt16(0xdc00 + (value - 0x10000) & 0x3ff))
            } else {
                units.append(0xfffd)
            }
            at += length
        }
        return units
    }

    /// The styled parts of the string at `index`.
    public func spans(of index: Int) -> [Span] {
        guard index >= 0, index < styleCount else { return [] }
        let span = bytes.bytes
        var found: [Span] = []
        do {
            let start = Int(try span.u32(at: indexStart + (count + index) * 4)) / 4 * 4
            guard start < styles.count else { return [] }
            var at = styles.lowerBound + start
            while at + 12 <= styles.upperBound {
                let name = try span.u32(at: at)
                guard name != Self.none else { break }
                let first = Int(try span.u32(at: at + 4))
                let last = Int(try span.u32(at: at + 8))
                found.append(Span(tag: self[name] ?? "", first: first, last: last))
                at += 12
            }
        } catch {
            // The range was checked: only the offset itself can be missing, which is a string without styles.
            return found
        }
        return found
    }

    /// What is irregular in the strings themselves: decodes every string, so ask only for an inspection.
    ///
    /// Strings that overlap are decoded again and again; after four times the pool's size this stops.
    public func irregularities() -> [Anomaly<ResourceAnomaly>] {
        var log = AnomalyLog<ResourceAnomaly>()
        var budget = bytes.count * 4
        for index in 0..<count {
            let read = read(index)
            if let flaw = read.flaw { log.note(flaw, at: read.offset, subject: "#\(index)") }
            budget -= (read.text?.utf8.count ?? 0) + 1
            if budget < 0 { break }
        }
        return log.entries
    }
}
