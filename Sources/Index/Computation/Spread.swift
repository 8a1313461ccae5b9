import Findings

/// How a series of values spreads.
public struct Spread: Sendable, Hashable {
    /// How many values there are.
    public var count: Int
    /// The mean.
    public var mean: Double
    /// The standard deviation of a sample, with n − 1; nil for a single value.
    public var deviation: Double?
    /// The least.
    public var minimum: Double
    /// A quarter is no greater (the mean of the two nearest, weighted by distance: method 7 of Hyndman and Fan).
    public var lowerQuartile: Double
    /// Half is no greater.
    public var median: Double
    /// Three quarters are no greater.
    public var upperQuartile: Double
    /// The greatest.
    public var maximum: Double

    /// The spread of some values; nil of none.
    public init?(_ values: [Double]) {
        let sorted = values.sorted()
        guard let first = sorted.first, let last = sorted.last else { return nil }
        count = sorted.count
        let mean = sorted.reduce(0, +) / Double(sorted.count)
        self.mean = mean
        let squares = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        deviation = sorted.count > 1 ? (squares / Double(sorted.count - 1)).squareRoot() : nil
        (minimum, maximum) = (first, last)
        lowerQuartile = Self.quantile(sorted, 0.25)
        median = Self.quantile(sorted, 0.5)
        upperQuartile = Self.quantile(sorted, 0.75)
    }

    static func quantile(_ sorted: [Double], _ share: Double) -> Double {
        let place = share * Double(sorted.count - 1)
        let index = min(Int(place), sorted.count - 1)
        let next = min(index + 1, sorted.count - 1)
        return sorted[index] + (place - Double(index)) * (sorted[next] - sorted[index])
    }
}

/// Ranks from the best.
enum Ranking {
    /// The rank of each value: 1 for the greatest; equal values share a rank, and as many ranks behind it are left out.
    static func ranks<Value: Comparable>(_ values: [Value]) -> [Int] {
        let order = values.indices.sorted { values[$1] < values[$0] }
        var ranks = Array(repeating: 0, count: values.count)
        for (place, index) in order.enumerated() {
            let isTied = place > 0 && values[order[place - 1]] == values[index]
            ranks[index] = isTied ? ranks[order[place - 1]] : place + 1
        }
        return ranks
    }
}
