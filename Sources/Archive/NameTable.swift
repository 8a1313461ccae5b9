import Bytes

/// Finds an entry by the bytes of its name.
///
/// Bytes and not `String`: Swift takes “é” in its two Unicode spellings for equal, Android does not. The hash is
/// seeded at random, so that no archive can be made whose names all collide.
struct NameTable: Sendable {
    /// Entry index + 1; 0 where free. A power of two, at most half full.
    private var slots: [UInt32]

    private static let seed = UInt64.random(in: .min ... .max)

    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
    }

    /// Adds the entry that is next in the directory.
    ///
    /// - Returns: The index of the earlier entry of the same name, which then stays the one to be found.
    mutating func insert(
        _ name: Range<Int>, as index: Int, in bytes: RawSpan, entries: [Archive.Entry]
    ) throws(ByteError) -> Int? {
        let wanted = try bytes.part(at: name.lowerBound, count: name.count)
        switch find(wanted, in: bytes, entries: entries) {
        case .taken(let earlier): return earlier
        case .free(let slot):
            slots[slot] = UInt32(index + 1)
            return nil
        }
    }

    /// The first entry of that name.
    func index(of name: RawSpan, in bytes: RawSpan, entries: [Archive.Entry]) -> Int? {
        guard case .taken(let index) = find(name, in: bytes, entries: entries) else { return nil }
        return index
    }

    private enum Place {
        case taken(Int)
        case free(Int)
    }

    private func find(_ name: RawSpan, in bytes: RawSpan, entries: [Archive.Entry]) -> Place {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Self.hash(name)) & mask
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            let other = entries[index].central.name
            if other.count == name.byteCount,
                let part = try? bytes.part(at: other.lowerBound, count: other.count), part.equals(name)
            {
                return .taken(index)
            }
            slot = (slot + 1) & mask
        }
        return .free(slot)
    }

    /// Multiply and fold, eight bytes at a time.
    private static func hash(_ name: RawSpan) -> UInt64 {
        var hash = seed ^ UInt64(truncatingIfNeeded: name.byteCount)
        var reader = 0
        while let word = try? name.u64(at: reader) {
            hash = fold(hash ^ word)
            reader += 8
        }
        var rest: UInt64 = 0
        while let byte = try? name.u8(at: reader) {
            rest = rest << 8 | UInt64(byte)
            reader += 1
        }
        return fold(hash ^ rest)
    }

    @inline(__always)
    private static func fold(_ value: UInt64) -> UInt64 {
        let product = (value ^ 0x9e37_79b9_7f4a_7c15).multipliedFullWidth(by: 0xa076_1d64_78bd_642f)
        return product.high ^ product.low
    }
}
