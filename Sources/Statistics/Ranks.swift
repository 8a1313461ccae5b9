/// Ranks of values, with the mean rank where values are equal.
struct Ranks: Sendable, Hashable {
    /// Twice the rank of each value, in the order given: a mean of two ranks is a whole number then.
    let doubled: [Int]
    /// Σ (t³ − t) over the groups of t equal values, which corrects variances.
    let tieTerm: Double

    /// Ranks from 1 upwards.
    init(_ values: [Double]) {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var doubled = [Int](repeating: 0, count: values.count)
        var tieTerm = 0.0
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
            for place in start..<end { doubled[order[place]] = start + 1 + end }
            let size = Double(end - start)
            tieTerm += size * size * size - size
            start = end
        }
        self.doubled = doubled
        self.tieTerm = tieTerm
    }
}

/// In how many ways, or how probably, a whole number comes about.
struct Distribution: Sendable, Hashable {
    /// The weight of each number from 0.
    var weights: [Double]

    /// The share of numbers up to and including one.
    func lower(_ value: Int) -> Double { share(weights.prefix(max(0, value + 1))) }

    /// The share of numbers from one on.
    func upper(_ value: Int) -> Double { share(weights.dropFirst(max(0, value))) }

    /// Twice the smaller of the two tails, at most 1: the usual two-sided probability.
    func twoSided(_ value: Int) -> Double { min(1, 2 * min(lower(value), upper(value))) }

    private func share(_ part: ArraySlice<Double>) -> Double { part.reduce(0, +) / weights.reduce(0, +) }

    /// Sums of `size` of the items, each choice as likely as any other.
    static func sums(of size: Int, from items: [Int]) -> Distribution {
        let largest = items.sorted(by: >).prefix(size).reduce(0, +)
        let width = largest + 1
        // ways[k * width + s]: choices of k items that sum to s. Each item is offered once.
        var ways = [Double](repeating: 0, count: (size + 1) * width)
        ways[0] = 1
        for (offered, item) in items.enumerated() {
            for count in stride(from: min(size, offered + 1), to: 0, by: -1) {
                let (from, to) = ((count - 1) * width, count * width)
                var sum = largest
                while sum >= item {
                    ways[to + sum] += ways[from + sum - item]
                    sum -= 1
                }
            }
        }
        return Distribution(weights: Array(ways[(size * width)...]))
    }

    /// Sums of any of the items, each item in or out by the throw of a coin.
    static func sums(ofAny items: [Int]) -> Distribution {
        let largest = items.reduce(0, +)
        var ways = [Double](repeating: 0, count: largest + 1)
        ways[0] = 1
        for item in items {
            // Halved at each step, so that they stay probabilities.
            for sum in stride(from: largest, through: 0, by: -1) {
                ways[sum] = (ways[sum] + (sum >= item ? ways[sum - item] : 0)) / 2
            }
        }
        return Distribution(weights: ways)
    }

    /// Sums of a number of this and one of another, independent of each other.
    func plus(_ other: Distribution) -> Distribution {
        let totals = (weights.reduce(0, +), other.weights.reduce(0, +))
        var sums = [Double](repeating: 0, count: weights.count + other.weights.count - 1)
        for (left, weight) in weights.enumerated() where weight > 0 {
            let share = weight / totals.0
            for (right, weight) in other.weights.enumerated() { sums[left + right] += share * weight / totals.1 }
        }
        return Distribution(weights: sums)
    }
}
