import Bytes

/// Texts as tools save them, made UTF-8.
enum LogEncoding {
    /// Most bytes of a UTF-16 or GBK file that are converted: such files are exports and redirected commands, not
    /// logs of hours.
    private static let limit = 256 << 20

    /// The text as UTF-8 without a byte order mark: UTF-16 (a command redirected by PowerShell) is converted; nil if
    /// that fails.
    static func text(of slice: ByteSlice) -> ByteSlice? {
        let bytes = slice.bytes
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return try? slice.slice(from: 3) }
        if bytes.starts(with: [0xff, 0xfe]) { return converted(slice, skipping: 2, from: "UTF-16LE") }
        if bytes.starts(with: [0xfe, 0xff]) { return converted(slice, skipping: 2, from: "UTF-16BE") }
        return slice
    }

    /// A table as UTF-8: what is not valid UTF-8 is read as GB18030, of which GBK is a part.
    static func table(of slice: ByteSlice) -> ByteSlice? {
        guard let text = text(of: slice), text.count <= limit else { return nil }
        if (try? text.bytes.utf8IfValid(at: 0, count: text.count)) != nil { return text }
        return text.utf8(from: "GB18030")
    }

    /// The beginning of a table as UTF-8, cut at the end of a line so that no character is halved; nil if it cannot be
    /// converted.
    static func tableHead(of head: ByteSlice) -> ByteSlice? {
        guard let end = LineText(head).lastIndex(of: 0x0a) else { return table(of: head) }
        return (try? head.slice(at: 0, count: end)).flatMap(table)
    }

    private static func converted(_ slice: ByteSlice, skipping size: Int, from encoding: String) -> ByteSlice? {
        guard slice.count <= limit, let rest = try? slice.slice(from: size) else { return nil }
        return rest.utf8(from: encoding)
    }
}

extension RawSpan {
    /// True if the bytes begin with these.
    func starts(with start: [UInt8]) -> Bool {
        guard byteCount >= start.count else { return false }
        return start.indices.allSatisfy { (try? u8(at: $0)) == start[$0] }
    }
}
