/// Text as Android's formats keep it.
extension RawSpan {
    /// The `count` bytes at `offset` as text; nil if they are not well-formed UTF-8.
    public func utf8IfValid(at offset: Int, count: Int) throws(ByteError) -> String? {
        let part = try part(at: offset, count: count)
        return unsafe part.withUnsafeBytes { unsafe String(validating: $0, as: UTF8.self) }
    }

    /// The `count` little-endian UTF-16 units at `offset` as text, each lone surrogate replaced by U+FFFD.
    public func utf16(at offset: Int, count: Int) throws(ByteError) -> String {
        guard let size = count.times(2) else { throw ByteError(.outOfRange, at: offset) }
        let part = try part(at: offset, count: size)
        // Names in packages are ASCII nearly always: one byte of each pair is all there is to copy.
        let ascii = unsafe part.withUnsafeBytes { source -> String? in
            var high: UInt8 = 0
            var index = 0
            while index < size {
                high |= unsafe source[index + 1] | (source[index] & 0x80)
                index += 2
            }
            guard high == 0 else { return nil }
            return unsafe String(unsafeUninitializedCapacity: count) { target in
                for unit in 0..<count { unsafe target[unit] = source[unit &* 2] }
                return count
            }
        }
        if let ascii { return ascii }
        var units: [UInt16] = []
        units.reserveCapacity(count)
        for unit in 0..<count { units.append(try part.u16(at: unit * 2)) }
        return String(decoding: units, as: UTF16.self)
    }
}
