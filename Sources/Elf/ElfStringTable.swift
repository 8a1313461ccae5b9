import Bytes

/// A table of NUL-terminated strings, each named by its offset.
///
/// Source: System V gABI, chapter 4, “String Table”.
struct ElfStringTable: Hashable, Sendable {
    /// Where it stands in the file.
    var range: Range<Int>

    /// The most bytes of a string that are shown: real names end long before, and a table that is one long string may
    /// be named by millions of symbols.
    static let longest = 16_384

    /// Where the string at `offset` stands, without its NUL; nil if it is not in the table. One without a NUL ends
    /// with the table, and none is longer than ``longest``.
    func place(of offset: UInt64, in bytes: RawSpan) -> Range<Int>? {
        guard offset < UInt64(range.count) else { return nil }
        let start = range.lowerBound + Int(offset)
        let limit = min(range.upperBound, start + Self.longest)
        guard let part = try? bytes.part(at: start, count: limit - start) else { return nil }
        return start..<(start + (part.firstIndex(of: UInt8(0)) ?? part.byteCount))
    }

    /// The string at `offset`; nil if it is not in the table.
    func string(at offset: UInt64, in bytes: RawSpan) -> String? {
        guard let place = place(of: offset, in: bytes) else { return nil }
        return try? bytes.utf8(at: place.lowerBound, count: place.count)
    }

    /// True if the string at `offset` is `text`.
    func isString(_ text: StaticString, at offset: UInt64, in bytes: RawSpan) -> Bool {
        guard hasPrefix(text, at: offset, in: bytes) else { return false }
        let end = range.lowerBound + Int(offset) + text.utf8CodeUnitCount
        return end == range.upperBound || (try? bytes.u8(at: end)) == 0
    }

    /// True if the string at `offset` begins with `text`.
    func hasPrefix(_ text: StaticString, at offset: UInt64, in bytes: RawSpan) -> Bool {
        let room = UInt64(range.count)
        guard offset < room, UInt64(text.utf8CodeUnitCount) <= room - offset else { return false }
        return bytes.hasASCII(text, at: range.lowerBound + Int(offset))
    }
}
