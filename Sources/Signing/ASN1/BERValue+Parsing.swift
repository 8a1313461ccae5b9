import Bytes

/// Reads data values one after the other.
struct BERReader {
    let slice: ByteSlice
    private(set) var position = 0

    init(_ slice: ByteSlice) {
        self.slice = slice
    }

    /// The next value; nil at the end.
    mutating func next() throws(BERError) -> BERValue? {
        let start = position
        guard start < slice.count else { return nil }
        // A copy, so that the span does not borrow the reader that is changed below.
        let slice = slice
        let bytes = slice.bytes
        var cursor = start
        let first = try byte(bytes, at: &cursor)
        guard let tagClass = BERValue.TagClass(rawValue: first >> 6) else { throw BERError(.malformed, at: start) }
        var tagNumber = Int(first & 0x1f)
        if tagNumber == 0x1f { tagNumber = try highTagNumber(bytes, at: &cursor) }
        let contents = try contentsRange(bytes, at: &cursor)
        guard let encoded = try? slice.slice(at: start, count: cursor - start),
            let inner = try? slice.slice(at: contents.lowerBound, count: contents.count)
        else { throw BERError(.truncated, at: start) }
        position = cursor
        return BERValue(
            tagClass: tagClass, tagNumber: tagNumber, isConstructed: first & 0x20 != 0, encoded: encoded,
            contents: inner)
    }

    /// The next value, which must be there.
    mutating func require(_ field: String) throws(BERError) -> BERValue {
        guard let value = try next() else { throw BERError(.unexpected, at: position, field: field) }
        return value
    }

    /// The next value, which must be of that type.
    mutating func require(_ type: BERValue.Universal, _ field: String) throws(BERError) -> BERValue {
        let start = position
        let value = try require(field)
        guard value.isUniversal(type) else { throw BERError(.unexpected, at: start, field: field) }
        return value
    }

    private func byte(_ bytes: RawSpan, at cursor: inout Int) throws(BERError) -> UInt8 {
        guard let value = try? bytes.u8(at: cursor) else { throw BERError(.truncated, at: cursor) }
        cursor += 1
        return value
    }

    /// Base 128, big-endian, the highest bit set on all bytes but the last.
    private func highTagNumber(_ bytes: RawSpan, at cursor: inout Int) throws(BERError) -> Int {
        var number = 0
        while true {
            let next = try byte(bytes, at: &cursor)
            guard number <= Int(Int32.max) >> 7 else { throw BERError(.tooLarge, at: cursor) }
            number = number << 7 | Int(next & 0x7f)
            if next & 0x80 == 0 { return number }
        }
    }

    /// Reads the length and passes the contents; the cursor ends behind the value.
    private func contentsRange(_ bytes: RawSpan, at cursor: inout Int) throws(BERError) -> Range<Int> {
        let first = try byte(bytes, at: &cursor)
        if first == 0x80 { return try indefiniteContents(bytes, at: &cursor) }
        var length = Int(first & 0x7f)
        if first & 0x80 != 0 {
            let size = length
            guard size <= 4 else { throw BERError(.tooLarge, at: cursor) }
            length = 0
            for _ in 0..<size {
                let next = try byte(bytes, at: &cursor)
                length = length << 8 | Int(next)
            }
            guard length <= Int(Int32.max) else { throw BERError(.tooLarge, at: cursor) }
        }
        let start = cursor
        guard length <= bytes.byteCount - start else { throw BERError(.truncated, at: start) }
        cursor += length
        return start..<cursor
    }

    private func indefiniteContents(_ bytes: RawSpan, at cursor: inout Int) throws(BERError) -> Range<Int> {
        let start = cursor
        var afterZero = false
        while true {
            let next = try byte(bytes, at: &cursor)
            if next == 0, afterZero { return start..<(cursor - 2) }
            // Two zeros end the value wherever they stand: apksig does not look into nested values here.
            afterZero = next == 0
        }
    }
}

extension BERValue {
    /// The first value in the bytes; what follows it is not looked at.
    init(parsing slice: ByteSlice) throws(BERError) {
        var reader = BERReader(slice)
        self = try reader.require("value")
    }

    /// A reader of the values inside.
    var reader: BERReader { BERReader(contents) }

    /// The values inside, at most `limit` of them.
    func children(limit: Int) throws(BERError) -> [BERValue] {
        var reader = reader
        var values: [BERValue] = []
        while let value = try reader.next() {
            guard values.count < limit else { throw BERError(.tooMany, at: reader.position) }
            values.append(value)
        }
        return values
    }

    /// The dotted form of an OBJECT IDENTIFIER's contents.
    func objectIdentifier() throws(BERError) -> String {
        let bytes = contents.bytes
        guard bytes.byteCount > 0, bytes.byteCount <= 256 else { throw BERError(.malformed, at: 0, field: "oid") }
        var text = ""
        var number: UInt64 = 0
        var complete = true
        for offset in 0..<bytes.byteCount {
            guard number <= UInt64(Int64.max) >> 7, let byte = try? bytes.u8(at: offset) else {
                throw BERError(.tooLarge, at: offset, field: "oid")
            }
            number = number << 7 | UInt64(byte & 0x7f)
            complete = byte & 0x80 == 0
            guard complete else { continue }
            if text.isEmpty {
                let first = min(number / 40, 2)
                text = "\(first).\(number - first * 40)"
            } else {
                text += ".\(number)"
            }
            number = 0
        }
        guard complete else { throw BERError(.truncated, at: bytes.byteCount, field: "oid") }
        return text
    }

    /// An INTEGER's contents as the shortest two's-complement bytes, so that equal numbers have equal bytes.
    func integerBytes() -> [UInt8] {
        var bytes = contents.array()[...]
        while bytes.count > 1, let first = bytes.first, let second = bytes.dropFirst().first,
            first == 0 && second < 0x80 || first == 0xff && second >= 0x80
        {
            bytes = bytes.dropFirst()
        }
        return bytes.isEmpty ? [0] : Array(bytes)
    }
}
