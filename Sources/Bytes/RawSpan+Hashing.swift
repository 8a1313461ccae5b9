extension RawSpan {
    /// A hash of the `count` bytes at `offset`, which must lie within the span.
    ///
    /// Eight bytes a step, mixed by a multiplication of twice the width as wyhash does. The seed must be a random one
    /// where the bytes come from an input, or an input could make all its keys collide.
    @inlinable @inline(__always)
    public func hash(at offset: Int, count: Int, seed: UInt64) -> UInt64 {
        precondition(offset >= 0 && count >= 0 && offset <= byteCount && count <= byteCount - offset)
        var state = seed ^ UInt64(truncatingIfNeeded: count)
        var position = offset
        let end = offset + count
        while end &- position >= 8 {
            state = Self.mix(state, unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self))
            position &+= 8
        }
        var rest: UInt64 = 0
        while position < end {
            rest = rest << 8 | UInt64(unsafe unsafeLoad(fromUncheckedByteOffset: position, as: UInt8.self))
            position &+= 1
        }
        return Self.mix(state, rest)
    }

    @inlinable @inline(__always)
    static func mix(_ state: UInt64, _ value: UInt64) -> UInt64 {
        let product = (state ^ value ^ 0xa076_1d64_78bd_642f).multipliedFullWidth(by: 0xe703_7ed1_a0b4_28db)
        return product.high ^ product.low
    }
}
