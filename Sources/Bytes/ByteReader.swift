/// A cursor over a span: reads values one after the other, each checked against the end.
///
/// A failed read throws and leaves ``position`` where it was.
public struct ByteReader: ~Escapable {
    /// What is read.
    public let bytes: RawSpan
    /// The offset of the next read from the start of ``bytes``.
    @inlinable @inline(__always)
    public var position: Int { cursor }
    @usableFromInline var cursor: Int

    /// A cursor that begins at `position`, which must lie within the span or at its end.
    @inlinable @inline(__always)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan, at position: Int = 0) throws(ByteError) {
        guard position >= 0, position <= bytes.byteCount else { throw ByteError(.truncated, at: position) }
        self.bytes = bytes
        cursor = position
    }

    /// How many bytes are left.
    @inlinable @inline(__always)
    public var remaining: Int { bytes.byteCount - position }

    /// Moves to an absolute offset.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func seek(to offset: Int) throws(ByteError) {
        guard offset >= 0, offset <= bytes.byteCount else { throw ByteError(.truncated, at: offset) }
        cursor = offset
    }

    /// Moves `count` bytes on.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func skip(_ count: Int) throws(ByteError) {
        guard count >= 0, count <= remaining else { throw ByteError(.truncated, at: position) }
        cursor += count
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    mutating func next<T: FixedWidthInteger & BitwiseCopyable>(_: T.Type) throws(ByteError) -> T {
        let value = try bytes.load(T.self, at: position)
        cursor += MemoryLayout<T>.size
        return value
    }

    /// Reads a byte.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func u8() throws(ByteError) -> UInt8 { try next(UInt8.self) }

    /// Reads a little-endian 16-bit value.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func u16() throws(ByteError) -> UInt16 { try next(UInt16.self) }

    /// Reads a little-endian 32-bit value.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func u32() throws(ByteError) -> UInt32 { try next(UInt32.self) }

    /// Reads a little-endian 64-bit value.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func u64() throws(ByteError) -> UInt64 { try next(UInt64.self) }

    /// Reads a little-endian 64-bit value, or a 32-bit one: formats with two classes lay both out in the same order.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func word(_ is64Bit: Bool) throws(ByteError) -> UInt64 {
        is64Bit ? try next(UInt64.self) : UInt64(try next(UInt32.self))
    }

    /// Reads a little-endian 32-bit value that must not be negative as a signed number: a count or an offset.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func count32() throws(ByteError) -> Int {
        let start = position
        let value = try next(UInt32.self)
        guard value <= UInt32(Int32.max) else { throw ByteError(.outOfRange, at: start) }
        return Int(value)
    }

    /// Reads the next `count` bytes as a span of their own.
    @inlinable @inline(__always)
    @_lifetime(copy self)
    public mutating func span(_ count: Int) throws(ByteError) -> RawSpan {
        let part = try bytes.part(at: position, count: count)
        cursor += count
        return part
    }

    /// Reads an unsigned LEB128 value of at most 32 bits in at most five bytes (the DEX form).
    ///
    /// Source: Dalvik executable format, "LEB128".
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func uleb128() throws(ByteError) -> UInt32 {
        let start = position
        var value: UInt32 = 0
        var shift: UInt32 = 0
        while shift < 35 {
            let byte = try next(UInt8.self)
            value |= UInt32(byte & 0x7f) &<< shift
            if byte < 0x80 { return value }
            shift += 7
        }
        cursor = start
        throw ByteError(.malformedLEB128, at: start)
    }

    /// Reads a signed LEB128 value of at most 32 bits in at most five bytes (the DEX form).
    ///
    /// Source: Dalvik executable format, "LEB128".
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func sleb128() throws(ByteError) -> Int32 {
        let start = position
        var value: UInt32 = 0
        var shift: UInt32 = 0
        while shift < 35 {
            let byte = try next(UInt8.self)
            value |= UInt32(byte & 0x7f) &<< shift
            shift += 7
            guard byte >= 0x80 else {
                if shift < 32, byte & 0x40 != 0 { value |= ~0 &<< shift }
                return Int32(bitPattern: value)
            }
        }
        cursor = start
        throw ByteError(.malformedLEB128, at: start)
    }

    /// Reads an unsigned base-128 value of at most 64 bits (the Protocol Buffers form).
    ///
    /// Source: Protocol Buffers encoding, "Base 128 Varints".
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func varint() throws(ByteError) -> UInt64 {
        let start = position
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 70 {
            let byte = try next(UInt8.self)
            value |= UInt64(byte & 0x7f) &<< shift
            if byte < 0x80 { return value }
            shift += 7
        }
        cursor = start
        throw ByteError(.malformedLEB128, at: start)
    }
}
