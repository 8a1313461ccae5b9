extension RawSpan {
    /// The `count` bytes at `offset` read as Java's modified UTF-8: NUL as two bytes, and characters beyond the basic
    /// plane as two surrogates of three bytes each.
    ///
    /// What is neither this nor UTF-8 becomes U+FFFD, as does a surrogate without its partner.
    /// Source: Dalvik executable format, "MUTF-8"; AOSP libdexfile, `utf.cc`.
    ///
    /// - Throws: ``ByteError/Code/truncated`` if they do not all lie within the span.
    public func modifiedUTF8(at offset: Int, count: Int) throws(ByteError) -> String {
        // The two forms differ only where UTF-8 is malformed.
        if let text = try utf8IfValid(at: offset, count: count) { return text }
        let part = try part(at: offset, count: count)
        var units: [UInt16] = []
        units.reserveCapacity(count)
        var position = 0
        while position < count {
            let (scalar, size) = part.modifiedScalar(at: position)
            if scalar < 0x10000 {
                units.append(UInt16(scalar))
            } else {
                units.append(UInt16(0xd800 + (scalar - 0x10000) >> 10))
                units.append(UInt16(0xdc00 + (scalar - 0x10000) & 0x3ff))
            }
            position += size
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// One code unit or character and how many bytes it takes.
    private func modifiedScalar(at position: Int) -> (scalar: UInt32, size: Int) {
        let first = UInt32(byte(at: position))
        let size: Int
        var scalar: UInt32
        switch first {
        case 0..<0x80: return (first, 1)
        case 0xc0..<0xe0: (size, scalar) = (2, first & 0x1f)
        case 0xe0..<0xf0: (size, scalar) = (3, first & 0x0f)
        case 0xf0..<0xf5: (size, scalar) = (4, first & 0x07)
        default: return (0xfffd, 1)
        }
        for index in 1..<size {
            let next = UInt32(byte(at: position + index))
            guard next & 0xc0 == 0x80 else { return (0xfffd, index) }
            scalar = scalar << 6 | next & 0x3f
        }
        // Four bytes for what fewer could say, or for what no character has.
        guard size < 4 || (0x10000...0x10ffff).contains(scalar) else { return (0xfffd, size) }
        return (scalar, size)
    }

    /// The byte at `position`, 0 behind the end.
    private func byte(at position: Int) -> UInt8 {
        (try? u8(at: position)) ?? 0
    }
}
