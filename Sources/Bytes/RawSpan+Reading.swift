import CGlibcMore
import Glibc

/// Little-endian reads at an offset, each checked against the bounds.
///
/// These are the leaves of every parser: inlined by force, because across modules a merely inlinable read
/// costs several times as much.
extension RawSpan {
    @usableFromInline @inline(__always)
    func unsafeLoadByte(_ offset: Int) -> UInt8 {
        unsafe unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
    }

    @inlinable @inline(__always)
    func load<T: FixedWidthInteger & BitwiseCopyable>(_: T.Type, at offset: Int) throws(ByteError) -> T {
        guard offset >= 0, offset <= byteCount - MemoryLayout<T>.size else { throw ByteError(.truncated, at: offset) }
        return unsafe T(littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: T.self))
    }

    /// The byte at `offset`.
    @inlinable @inline(__always)
    public func u8(at offset: Int) throws(ByteError) -> UInt8 { try load(UInt8.self, at: offset) }

    /// The little-endian 16-bit value at `offset`, which needs no alignment.
    @inlinable @inline(__always)
    public func u16(at offset: Int) throws(ByteError) -> UInt16 { try load(UInt16.self, at: offset) }

    /// The little-endian 32-bit value at `offset`, which needs no alignment.
    @inlinable @inline(__always)
    public func u32(at offset: Int) throws(ByteError) -> UInt32 { try load(UInt32.self, at: offset) }

    /// The little-endian 64-bit value at `offset`, which needs no alignment.
    @inlinable @inline(__always)
    public func u64(at offset: Int) throws(ByteError) -> UInt64 { try load(UInt64.self, at: offset) }

    /// The `count` bytes at `offset`.
    @inlinable @inline(__always)
    @_lifetime(copy self)
    public func part(at offset: Int, count: Int) throws(ByteError) -> RawSpan {
        guard offset >= 0, count >= 0, offset <= byteCount, count <= byteCount - offset else {
            throw ByteError(.truncated, at: offset)
        }
        return extracting(offset..<(offset + count))
    }

    /// True if both have the same bytes.
    public func equals(_ other: RawSpan) -> Bool {
        guard byteCount == other.byteCount else { return false }
        guard byteCount > 0 else { return true }
        return unsafe withUnsafeBytes { left in
            unsafe other.withUnsafeBytes { right in
                guard let left = left.baseAddress, let right = right.baseAddress else { return false }
                return unsafe memcmp(left, right, byteCount) == 0
            }
        }
    }

    /// True if the bytes at `offset` are the UTF-8 form of `text`; false too where they would not fit.
    public func hasASCII(_ text: StaticString, at offset: Int = 0) -> Bool {
        let size = text.utf8CodeUnitCount
        guard offset >= 0, offset <= byteCount - size else { return false }
        return unsafe withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return size == 0 }
            return unsafe memcmp(base + offset, text.utf8Start, size) == 0
        }
    }

    /// Where `needle` first occurs at or after `start`; nil if it does not.
    public func firstIndex(of needle: RawSpan, from start: Int = 0) -> Int? {
        guard start >= 0, start <= byteCount else { return nil }
        guard needle.byteCount > 0 else { return start }
        return unsafe withUnsafeBytes { hay in
            unsafe needle.withUnsafeBytes { wanted in
                guard let base = hay.baseAddress, let first = wanted.baseAddress,
                    let hit = unsafe memmem(base + start, hay.count - start, first, wanted.count)
                else { return nil }
                return unsafe UnsafeRawPointer(hit) - base
            }
        }
    }

    /// Where the UTF-8 form of `text` first occurs at or after `start`; nil if it does not.
    public func firstIndex(ofASCII text: StaticString, from start: Int = 0) -> Int? {
        guard start >= 0, start <= byteCount else { return nil }
        let size = text.utf8CodeUnitCount
        guard size > 0 else { return start }
        return unsafe withUnsafeBytes { hay in
            guard let base = hay.baseAddress,
                let hit = unsafe memmem(base + start, hay.count - start, text.utf8Start, size)
            else { return nil }
            return unsafe UnsafeRawPointer(hit) - base
        }
    }

    /// Where `byte` first occurs at or after `start`; nil if it does not.
    public func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
        guard start >= 0, start < byteCount else { return nil }
        return unsafe withUnsafeBytes { hay in
            guard let base = hay.baseAddress,
                let hit = unsafe memchr(base + start, Int32(byte), hay.count - start)
            else { return nil }
            return unsafe UnsafeRawPointer(hit) - base
        }
    }

    /// The `count` bytes at `offset` read as UTF-8, each malformed part replaced by U+FFFD.
    public func utf8(at offset: Int, count: Int) throws(ByteError) -> String {
        let part = try part(at: offset, count: count)
        return unsafe part.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
    }
}
