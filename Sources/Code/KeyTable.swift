/// Numbers by pairs of numbers. A pair stays with the first number that it was given.
struct KeyTable: Sendable {
    private var keys: [UInt64] = []
    /// The number and one; 0 where the slot is free.
    private var values: [UInt32] = []
    private(set) var count = 0
    /// Random, so that no input can make its pairs collide.
    private let seed = UInt64.random(in: .min ... .max) | 1

    /// An empty table with room for so many pairs.
    init(expecting count: Int) {
        var size = 64
        while size < count * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [UInt32](repeating: 0, count: size)
    }

    /// The number of a pair.
    subscript(high: UInt32, low: UInt32) -> UInt32? {
        let key = UInt64(high) << 32 | UInt64(low)
        let value = values[slot(of: key)]
        return value == 0 ? nil : value - 1
    }

    /// The number that a pair has, or else the one that it gets now.
    mutating func insert(_ high: UInt32, _ low: UInt32, _ value: UInt32) -> UInt32 {
        let key = UInt64(high) << 32 | UInt64(low)
        let place = slot(of: key)
        if values[place] != 0 { return values[place] - 1 }
        keys[place] = key
        values[place] = value + 1
        count += 1
        if count * 2 > keys.count { grow() }
        return value
    }

    /// Where a pair is, or where it would go.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        let product = (key ^ seed).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
        var slot = Int(truncatingIfNeeded: product.high ^ product.low) & (keys.count - 1)
        while values[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    private mutating func grow() {
        let oldKeys = keys
        let oldValues = values
        keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
        values = [UInt32](repeating: 0, count: oldKeys.count * 2)
        for index in oldKeys.indices where oldValues[index] != 0 {
            let place = slot(of: oldKeys[index])
            keys[place] = oldKeys[index]
            values[place] = oldValues[index]
        }
    }
}
