/// Secrets as reports show them: enough to recognise one's own, not enough to use it.
enum Mask {
    /// The first and last characters with stars between, as many of them as tell nothing of the length.
    static func masked(_ value: String) -> String {
        let count = value.unicodeScalars.count
        guard count >= 12 else { return value.unicodeScalars.prefix(1).map(String.init).joined() + "******" }
        let head = String(String.UnicodeScalarView(value.unicodeScalars.prefix(4)))
        let tail = String(String.UnicodeScalarView(value.unicodeScalars.suffix(2)))
        return head + "******" + tail
    }
}

/// A running hash of bytes: FNV-1a with 64 bits. Not for secrets that matter: it tells values apart.
///
/// Source: draft-eastlake-fnv.
struct FNV {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    /// Half of the bits in hexadecimal.
    var digits: String {
        let text = String(UInt32(truncatingIfNeeded: value ^ value >> 32), radix: 16)
        return String(repeating: "0", count: 8 - text.utf8.count) + text
    }
}
