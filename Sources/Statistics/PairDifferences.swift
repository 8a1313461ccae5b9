/// The differences of all pairs of one value after and one before, of which the k-th smallest can be asked for without
/// keeping them: two samples of a thousand have a million.
struct PairDifferences {
    private let before: [Double]
    private let after: [Double]

    /// How many there are.
    var count: Int { before.count * after.count }

    /// The differences after − before of finite values.
    init(_ before: [Double], _ after: [Double]) {
        self.before = before.sorted()
        self.after = after.sorted()
    }

    /// The k-th smallest, from 1: the smallest number that k differences do not exceed, found by halving the numbers
    /// between the least and the greatest.
    func smallest(_ k: Int) -> Double {
        guard let low = before.first, let high = before.last, let least = after.first, let greatest = after.last else {
            return .nan
        }
        var (from, to) = (Self.order(least - high), Self.order(greatest - low))
        while from < to {
            // The mean without a sum that could overflow.
            let middle = (from & to) + ((from ^ to) >> 1)
            if countUpTo(Self.value(middle)) >= k { to = middle } else { from = middle + 1 }
        }
        return Self.value(from)
    }

    /// The median.
    var median: Double {
        count % 2 == 1 ? smallest(count / 2 + 1) : (smallest(count / 2) + smallest(count / 2 + 1)) / 2
    }

    private func countUpTo(_ limit: Double) -> Int {
        var total = 0
        var place = 0
        for value in before {
            while place < after.count, after[place] - value <= limit { place += 1 }
            total += place
        }
        return total
    }

    /// Whole numbers in the order of the doubles, so that halving ends after 64 steps.
    private static func order(_ value: Double) -> Int64 {
        let bits = Int64(bitPattern: value.bitPattern)
        return bits >= 0 ? bits : -(bits & .max)
    }

    private static func value(_ order: Int64) -> Double {
        order >= 0 ? Double(bitPattern: UInt64(order)) : -Double(bitPattern: UInt64(-order))
    }
}
