import Bytes

/// Keys of 64 bits numbered in the order in which they first came.
///
/// The slots hold numbers only, and the keys lie by number: both are small enough to stay in the processor's cache.
struct KeyTable: Sendable {
    /// The number and one; 0 where the slot is free.
    private var slots: [UInt32]
    /// The key of each number.
    private var keys: [UInt64] = []
    /// What hashes begin with.
    private let seed = Seed.value

    /// An empty table with room for so many keys.
    init(expecting count: Int) {
        slots = [UInt32](repeating: 0, count: Self.slotCount(for: count))
        keys.reserveCapacity(count)
    }

    /// A key made of two numbers.
    @inline(__always)
    static func key(_ high: UInt32, _ low: UInt32) -> UInt64 { UInt64(high) << 32 | UInt64(low) }

    /// How many keys there are.
    var count: Int { keys.count }

    /// The number of a key; nil if nobody gave it one.
    subscript(key: UInt64) -> UInt32? {
        let value = slots[Self.place(of: key, slots.span, keys.span, seed)]
        return value == 0 ? nil : value - 1
    }

    /// The number that a key has, or else the one that it gets now.
    mutating func insert(_ key: UInt64) -> UInt32 {
        let place = Self.place(of: key, slots.span, keys.span, seed)
        if slots[place] != 0 { return slots[place] - 1 }
        keys.append(key)
        slots[place] = UInt32(keys.count)
        if slots.count < Self.slotCount(for: keys.count) { resize(for: keys.count * 2) }
        return UInt32(keys.count - 1)
    }

    /// The numbers of many keys, as one after the other would get them.
    ///
    /// In a table of some megabytes every look waits for memory; here the looks of the next keys wait at the same time.
    mutating func insert(all new: [UInt64]) -> [UInt32] {
        // Room for all beforehand, so that the loop has no arrays to watch.
        if slots.count < Self.slotCount(for: keys.count + new.count) { resize(for: keys.count + new.count) }
        keys.reserveCapacity(keys.count + new.count)
        var numbers = [UInt32](repeating: 0, count: new.count)
        Self.insert(new.span, &slots, &keys, &numbers, seed)
        return numbers
    }

    private static func insert(
        _ new: Span<UInt64>, _ slots: inout [UInt32], _ keys: inout [UInt64], _ numbers: inout [UInt32],
        _ seed: UInt64
    ) {
        var slots = slots.mutableSpan
        var numbers = numbers.mutableSpan
        let mask = slots.count - 1
        for index in new.indices {
            if index &+ far < new.count { slots.prefetch(hash(new[index &+ far], seed) & mask) }
            if index &+ near < new.count { keys.span.prefetch(Int(slots[hash(new[index &+ near], seed) & mask])) }
            let key = new[index]
            var place = hash(key, seed) & mask
            while slots[place] != 0, keys[Int(slots[place] &- 1)] != key { place = (place &+ 1) & mask }
            if slots[place] == 0 {
                keys.append(key)
                slots[place] = UInt32(truncatingIfNeeded: keys.count)
            }
            numbers[index] = slots[place] &- 1
        }
    }

    /// How many keys ahead the slots and the keys themselves are fetched.
    private static let far = 24
    private static let near = 12

    /// Where a key is, or where it would go.
    @inline(__always)
    private static func place(of key: UInt64, _ slots: Span<UInt32>, _ keys: Span<UInt64>, _ seed: UInt64) -> Int {
        let mask = slots.count - 1
        var place = hash(key, seed) & mask
        while slots[place] != 0, keys[Int(slots[place] &- 1)] != key { place = (place &+ 1) & mask }
        return place
    }

    @inline(__always)
    private static func hash(_ key: UInt64, _ seed: UInt64) -> Int {
        let product = (key ^ seed).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
        return Int(truncatingIfNeeded: product.high ^ product.low)
    }

    /// A power of two of which so many keys fill two thirds at most.
    private static func slotCount(for count: Int) -> Int {
        var size = 64
        while size * 2 < count * 3 { size *= 2 }
        return size
    }

    private mutating func resize(for count: Int) {
        slots = [UInt32](repeating: 0, count: Self.slotCount(for: count))
        for (number, key) in keys.enumerated() {
            slots[Self.place(of: key, slots.span, keys.span, seed)] = UInt32(number + 1)
        }
    }
}

/// What hashes begin with: random, so that no input can make its keys collide. No result depends on it.
enum Seed {
    static let value = UInt64.random(in: .min ... .max)
}
