import Bytes

/// Reads the fields of a signing block one after the other; whatever runs over the end throws.
struct SliceReader {
    let slice: ByteSlice
    private(set) var position = 0

    init(_ slice: ByteSlice) {
        self.slice = slice
    }

    /// True at the end.
    var isAtEnd: Bool { position >= slice.count }

    /// A little-endian 32-bit number with sign.
    mutating func int32() throws(ByteError) -> Int32 {
        let value = Int32(bitPattern: try slice.bytes.u32(at: position))
        position += 4
        return value
    }

    /// A little-endian 64-bit number with sign.
    mutating func int64() throws(ByteError) -> Int64 {
        let value = Int64(bitPattern: try slice.bytes.u64(at: position))
        position += 8
        return value
    }

    /// A byte.
    mutating func uint8() throws(ByteError) -> UInt8 {
        let value = try slice.bytes.u8(at: position)
        position += 1
        return value
    }

    /// Bytes after their length in 32 bits.
    mutating func lengthPrefixed() throws(ByteError) -> ByteSlice {
        let length = try slice.bytes.u32(at: position)
        let part = try slice.slice(at: position + 4, count: Int(length))
        position += 4 + part.count
        return part
    }

    /// Everything that is left.
    mutating func rest() -> ByteSlice {
        let part = (try? slice.slice(from: position)) ?? ByteSlice()
        position = slice.count
        return part
    }
}
