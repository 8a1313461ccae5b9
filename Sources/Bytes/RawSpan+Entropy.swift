import Glibc

/// How evenly the byte values are spread.
extension RawSpan {
    /// Shannon's entropy in bits per byte: 0 for one value only, 8 for all values alike. Machine code has about 6,
    /// compressed and encrypted bytes nearly 8.
    public func entropy() -> Double {
        guard byteCount > 0 else { return 0 }
        var counts = [Int](repeating: 0, count: 256)
        for offset in 0..<byteCount { counts[Int(unsafeLoadByte(offset))] &+= 1 }
        let total = Double(byteCount)
        return counts.reduce(0.0) { sum, count in
            guard count > 0 else { return sum }
            let share = Double(count) / total
            return sum - share * log2(share)
        }
    }
}
