import Bytes

/// Texts as tools save them, made UTF-8.
enum LogEncoding {
    /// Most bytes of a UTF-16 or GBK file that are converted: such files are exports and redirected commands, not
    /// logs of hours.
    private static let limit = 256 << 20

    /// The text as UTF-8 without a byte order mark; nil if it cannot be converted.
    static func text(of slice: ByteSlice) -> ByteSlice? { slice.unmarkedText(convertingUpTo: limit) }

    /// A table as UTF-8, which may be in GBK.
    static func table(of slice: ByteSlice) -> ByteSlice? { slice.chineseText(upTo: limit) }

    /// The beginning of a table as UTF-8, cut at the end of a line so that no character is halved; nil if it cannot be
    /// converted.
    static func tableHead(of head: ByteSlice) -> ByteSlice? {
        guard let end = LineText(head).lastIndex(of: 0x0a) else { return table(of: head) }
        return (try? head.slice(at: 0, count: end)).flatMap(table)
    }
}

extension RawSpan {
    /// True if the bytes begin with these.
    func starts(with start: [UInt8]) -> Bool {
        guard byteCount >= start.count else { return false }
        return start.indices.allSatisfy { (try? u8(at: $0)) == start[$0] }
    }
}
