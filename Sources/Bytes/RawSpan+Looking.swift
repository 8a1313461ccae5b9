/// Reads that answer 0 outside the bytes: for looking at shapes, where a wrong shape and a missing byte are the same.
extension RawSpan {
    /// The byte at `offset`.
    @inlinable @inline(__always)
    public func byte(_ offset: Int) -> UInt8 {
        offset >= 0 && offset < byteCount ? unsafeLoadByte(offset) : 0
    }

    /// The big-endian 16-bit value at `offset`.
    @inlinable @inline(__always)
    public func bigEndian16(_ offset: Int) -> Int {
        Int(byte(offset)) << 8 | Int(byte(offset + 1))
    }

    /// The big-endian 32-bit value at `offset`.
    @inlinable @inline(__always)
    public func bigEndian32(_ offset: Int) -> Int {
        bigEndian16(offset) << 16 | bigEndian16(offset + 2)
    }

    /// The little-endian 32-bit value at `offset`.
    @inlinable @inline(__always)
    public func littleEndian32(_ offset: Int) -> Int {
        Int((try? u32(at: offset)) ?? 0)
    }

    /// Where a text first occurs in a range.
    public func firstIndex(of text: String, in range: Range<Int>) -> Int? {
        guard let part = try? part(at: range.lowerBound, count: range.count) else { return nil }
        return part.firstIndex(of: ByteSlice(Array(text.utf8)).bytes).map { range.lowerBound + $0 }
    }

    /// True if the ASCII letters at `offset` are those of `text` (lower case), whatever their case.
    public func hasLetters(_ text: String, at offset: Int) -> Bool {
        guard offset >= 0, offset <= byteCount - text.utf8.count else { return false }
        var at = offset
        for scalar in text.utf8 {
            let byte = byte(at)
            guard byte == scalar || (byte &+ 0x20 == scalar && byte >= 0x41 && byte <= 0x5a) else { return false }
            at += 1
        }
        return true
    }
}

/// Classes of ASCII bytes.
extension UInt8 {
    /// `0` to `9`.
    @inlinable @inline(__always) public var isDigit: Bool { self &- 0x30 < 10 }
    /// `A` to `Z` and `a` to `z`.
    @inlinable @inline(__always) public var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// A blank, a tab or a line end.
    @inlinable @inline(__always) public var isBlank: Bool { self == 0x20 || self &- 0x09 < 5 }
}
