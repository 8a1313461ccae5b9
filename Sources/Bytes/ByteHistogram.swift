import Glibc

/// How often each byte value occurs in bytes that may come in pieces.
public struct ByteHistogram: Sendable {
    /// Four counts of each value: equal bytes one after the other do not have to wait for each other's count.
    private var counts = [UInt32](repeating: 0, count: 1024)
    private var total = 0

    /// Of no bytes.
    public init() {}

    /// Adds the next piece. Counts are right for up to 4 GiB.
    public mutating func add(_ bytes: RawSpan) {
        total += bytes.byteCount
        var offset = 0
        unsafe counts.withUnsafeMutableBufferPointer { counts in
            while let word = try? bytes.u64(at: offset) {
                unsafe counts[Int(word & 0xff)] &+= 1
                unsafe counts[256 + Int(word >> 8 & 0xff)] &+= 1
                unsafe counts[512 + Int(word >> 16 & 0xff)] &+= 1
                unsafe counts[768 + Int(word >> 24 & 0xff)] &+= 1
                unsafe counts[Int(word >> 32 & 0xff)] &+= 1
                unsafe counts[256 + Int(word >> 40 & 0xff)] &+= 1
                unsafe counts[512 + Int(word >> 48 & 0xff)] &+= 1
                unsafe counts[768 + Int(word >> 56)] &+= 1
                offset += 8
            }
            while let byte = try? bytes.u8(at: offset) {
                unsafe counts[Int(byte)] &+= 1
                offset += 1
            }
        }
    }

    /// Shannon's entropy in bits per byte: 0 for one value only, 8 for all values alike. Machine code has about 6,
    /// compressed and encrypted bytes nearly 8.
    public var entropy: Double {
        guard total > 0 else { return 0 }
        return (0..<256).reduce(0.0) { sum, value in
            let count = counts[value] &+ counts[256 + value] &+ counts[512 + value] &+ counts[768 + value]
            guard count > 0 else { return sum }
            let share = Double(count) / Double(total)
            return sum - share * log2(share)
        }
    }
}

extension RawSpan {
    /// Shannon's entropy of the bytes, in bits per byte.
    public func entropy() -> Double {
        var histogram = ByteHistogram()
        histogram.add(self)
        return histogram.entropy
    }
}
