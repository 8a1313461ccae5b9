import Bytes

/// One line of a log or a part of it: bytes, with the questions that printed text asks. Nothing is copied until a text
/// is wanted.
struct LineText: Sendable {
    let slice: ByteSlice

    init(_ slice: ByteSlice) {
        self.slice = slice
    }

    var count: Int { slice.count }
    var isEmpty: Bool { slice.isEmpty }
    subscript(index: Int) -> UInt8 { slice[index] }

    /// The text, malformed UTF-8 replaced.
    var string: String { (try? slice.bytes.utf8(at: 0, count: count)) ?? "" }

    /// The text, cut to so many bytes: what a report keeps of a line of unknown length.
    func string(limit: Int) -> String { count <= limit ? string : prefix(limit).string + "…" }

    /// The bytes from `start` up to `end`, both held within the line.
    func part(_ start: Int, _ end: Int) -> LineText {
        let first = min(max(start, 0), count)
        let last = min(max(end, first), count)
        return LineText((try? slice.slice(at: first, count: last - first)) ?? ByteSlice())
    }

    func dropFirst(_ size: Int) -> LineText { part(size, count) }
    func dropLast(_ size: Int) -> LineText { part(0, count - size) }
    func prefix(_ size: Int) -> LineText { part(0, size) }

    func hasPrefix(_ text: StaticString) -> Bool { slice.bytes.hasASCII(text) }

    func hasSuffix(_ text: StaticString) -> Bool {
        slice.bytes.hasASCII(text, at: count - text.utf8CodeUnitCount)
    }

    func equals(_ text: StaticString) -> Bool { count == text.utf8CodeUnitCount && hasPrefix(text) }

    func firstIndex(of text: StaticString, from start: Int = 0) -> Int? {
        slice.bytes.firstIndex(ofASCII: text, from: start)
    }

    func contains(_ text: StaticString) -> Bool { firstIndex(of: text) != nil }

    func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? { slice.bytes.firstIndex(of: byte, from: start) }

    func lastIndex(of byte: UInt8) -> Int? {
        var index = count - 1
        while index >= 0 {
            if slice[index] == byte { return index }
            index -= 1
        }
        return nil
    }

    /// What comes behind the first occurrence of a text.
    func after(_ text: StaticString) -> LineText? {
        firstIndex(of: text).map { dropFirst($0 + text.utf8CodeUnitCount) }
    }

    /// What comes before the first occurrence of a text.
    func before(_ text: StaticString) -> LineText? { firstIndex(of: text).map { prefix($0) } }

    /// What stands between two texts.
    func between(_ open: StaticString, _ close: StaticString) -> LineText? { after(open)?.before(close) }

    /// The line behind a prefix; nil if it does not begin so.
    func afterPrefix(_ text: StaticString) -> LineText? {
        hasPrefix(text) ? dropFirst(text.utf8CodeUnitCount) : nil
    }

    /// The same without blanks at both ends.
    var trimmed: LineText {
        var start = 0
        var end = count
        while start < end, slice[start].isBlank { start += 1 }
        while end > start, slice[end - 1].isBlank { end -= 1 }
        return part(start, end)
    }

    /// How many blanks it begins with.
    var indentation: Int {
        var index = 0
        while index < count, slice[index].isBlank { index += 1 }
        return index
    }

    /// The parts between blanks, at most `limit` of them.
    func words(limit: Int = 64) -> [LineText] {
        var words: [LineText] = []
        var index = 0
        while index < count, words.count < limit {
            while index < count, slice[index].isBlank { index += 1 }
            let start = index
            while index < count, !slice[index].isBlank { index += 1 }
            if index > start { words.append(part(start, index)) }
        }
        return words
    }

    /// The first part that has no blank in it.
    var firstWord: LineText {
        let text = trimmed
        var end = 0
        while end < text.count, !text[end].isBlank { end += 1 }
        return text.prefix(end)
    }

    /// The parts between separators, empty ones too, at most `limit` of them: the last has the rest.
    func fields(_ separator: UInt8, limit: Int = 256) -> [LineText] {
        var fields: [LineText] = []
        var start = 0
        while fields.count < limit - 1, let next = firstIndex(of: separator, from: start) {
            fields.append(part(start, next))
            start = next + 1
        }
        fields.append(part(start, count))
        return fields
    }
}

extension UInt8 {
    /// A blank, a tabulator, or the end of a Windows line.
    var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0d }
    /// `0` to `9`.
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    /// An ASCII letter.
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7a }
}

extension LineText {
    /// A text that is at hand as a string.
    init(_ text: String) {
        self.init(ByteSlice([UInt8](text.utf8)))
    }
}
