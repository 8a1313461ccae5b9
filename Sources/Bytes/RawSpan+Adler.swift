extension RawSpan {
    /// The Adler-32 checksum of the `count` bytes at `offset`.
    ///
    /// Eight bytes at a time: one multiplication adds up their weighted sum. Source: RFC 1950, section 9.
    ///
    /// - Throws: ``ByteError/Code/truncated`` if they do not all lie within the span.
    public func adler32(at offset: Int, count: Int) throws(ByteError) -> UInt32 {
        let part = try part(at: offset, count: count)
        let modulus: UInt64 = 65521
        let mask: UInt64 = 0x00ff_00ff_00ff_00ff
        var sum: UInt64 = 1
        var weighted: UInt64 = 0
        var position = 0
        while position < count {
            // So many bytes that neither sum leaves 64 bits by far.
            let end = Swift.min(count, position + 65536)
            while position &+ 8 <= end {
                let word = try part.u64(at: position)
                let even = word & mask
                let odd = (word &>> 8) & mask
                weighted &+= 8 &* sum
                weighted &+= (even &* 0x0008_0006_0004_0002) &>> 48
                weighted &+= (odd &* 0x0007_0005_0003_0001) &>> 48
                sum &+= ((even &+ odd) &* 0x0001_0001_0001_0001) &>> 48
                position &+= 8
            }
            while position < end {
                sum &+= UInt64(try part.u8(at: position))
                weighted &+= sum
                position &+= 1
            }
            sum %= modulus
            weighted %= modulus
        }
        return UInt32(weighted << 16 | sum)
    }
}
