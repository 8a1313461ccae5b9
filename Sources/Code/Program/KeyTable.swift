/// Numbers by keys of 64 bits. A key stays with the first number that it was given.
///
/// The slots hold numbers only, and the keys lie by number: both are small enough to stay in the processor's cache.
struct KeyTable: Sendable {
    /// The number and one; 0 where the slot is free.
    private var slots: [UInt32]
    /// The key of each number.
    private var keys: [UInt64] = []
    private var count = 0

    /// An empty table with room for so many keys.
    init(expecting count: Int) {
        var size = 64
        while size * 2 < count * 3 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        keys.reserveCapacity(count)
    }

    /// A key made of two numbers.
    @inline(__always)
    static func key(_ high: UInt32, _ low: UInt32) -> UInt64 { UInt64(high) << 32 | UInt64(low) }

    /// The number of a key.
    subscript(key: UInt64) -> UInt32? {
        let value = slots[place(of: key)]
        return value == 0 ? nil : value - 1
    }

    /// The number that a key has, or else the one that it gets now: not below any that was given before.
    @inline(__always)
    mutating func insert(_ key: UInt64, _ value: UInt32) -> UInt32 {
        let place = place(of: key)
        let known = slots[place]
        if known != 0 { return known - 1 }
        slots[place] = value + 1
        // Numbers that nobody has leave a key that nobody finds: no slot leads there.
        while keys.count < Int(value) { keys.append(0) }
        keys.append(key)
        count += 1
        if count * 3 > slots.count * 2 { grow() }
        return value
    }

    /// Where a key is, or where it would go.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var place = Self.hash(key) & mask
        while slots[place] != 0, keys[Int(slots[place] - 1)] != key { place = (place + 1) & mask }
        return place
    }

    @inline(__always)
    private static func hash(_ key: UInt64) -> Int {
        let product = (key ^ Seed.value).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
        return Int(truncatingIfNeeded: product.high ^ product.low)
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt32](repeating: 0, count: old.count * 2)
        for slot in old where slot != 0 { slots[place(of: keys[Int(slot - 1)])] = slot }
    }
}

/// What hashes begin with: random, so that no input can make its keys collide. No result depends on it.
enum Seed {
    static let value = UInt64.random(in: .min ... .max)
}
