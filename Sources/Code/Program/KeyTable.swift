/// Numbers by keys of 64 bits. A key stays with the first number that it was given.
struct KeyTable: Sendable {
    private struct Slot {
        var key: UInt64
        /// The number and one; 0 where the slot is free.
        var value: UInt32
    }

    private var slots: [Slot]
    private(set) var count = 0

    /// An empty table with room for so many keys.
    init(expecting count: Int) {
        var size = 64
        while size * 3 < count * 4 { size *= 2 }
        slots = [Slot](repeating: Slot(key: 0, value: 0), count: size)
    }

    /// A key made of two numbers.
    @inline(__always)
    static func key(_ high: UInt32, _ low: UInt32) -> UInt64 { UInt64(high) << 32 | UInt64(low) }

    /// The number of a key.
    subscript(key: UInt64) -> UInt32? {
        let value = slots[place(of: key)].value
        return value == 0 ? nil : value - 1
    }

    /// The number that a key has, or else the one that it gets now.
    @inline(__always)
    mutating func insert(_ key: UInt64, _ value: UInt32) -> UInt32 {
        let place = place(of: key)
        let known = slots[place].value
        if known != 0 { return known - 1 }
        slots[place] = Slot(key: key, value: value + 1)
        count += 1
        if count * 4 > slots.count * 3 { grow() }
        return value
    }

    /// Where a key is, or where it would go.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        let product = (key ^ Seed.value).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: product.high ^ product.low) & mask
        while slots[place].value != 0, slots[place].key != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(key: 0, value: 0), count: old.count * 2)
        for slot in old where slot.value != 0 { slots[place(of: slot.key)] = slot }
    }
}

/// What hashes begin with: random, so that no input can make its keys collide. No result depends on it.
enum Seed {
    static let value = UInt64.random(in: .min ... .max)
}
