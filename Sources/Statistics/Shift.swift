/// How far the values of one sample lie above those of another (Hodges and Lehmann, 1963).
public struct Shift: Sendable, Hashable {
    /// The median of all differences after − before.
    public let estimate: Double
    /// The interval in which it lies with a confidence of 95 %; nil if there are too few values for that.
    public let interval: ClosedRange<Double>?

    /// The shift between two samples; nil if one is empty or a value is no number.
    public init?(from before: [Double], to after: [Double]) {
        guard !before.isEmpty, !after.isEmpty, (before + after).allSatisfy(\.isFinite) else { return nil }
        let differences = PairDifferences(before, after)
        estimate = differences.median
        let rank = Self.rank(before.count, after.count)
        interval = rank > 0 ? differences.smallest(rank)...differences.smallest(differences.count + 1 - rank) : nil
    }

    /// The rank of the difference that ends the interval, from 1; 0 if even the outermost are too near. As R's
    /// `wilcox.test` does: the least k with P(U ≤ k) ≥ 2.5 % without ties, so that P(U ≤ k − 1) is below.
    static func rank(_ before: Int, _ after: Int) -> Int {
        let pairs = Double(before * after)
        guard before + after <= MannWhitney.exactLimit else {
            let spread = (pairs * Double(before + after + 1) / 12).squareRoot()
            return max(0, Int(pairs / 2 - NormalDistribution.quantile975 * spread))
        }
        let least = after * (after + 1) / 2
        let sums = Distribution.sums(of: after, from: Array(1...(before + after)))
        let total = sums.weights.reduce(0, +)
        var below = 0.0
        for (sum, weight) in sums.weights.enumerated() {
            below += weight
            if below / total >= 0.025 { return sum - least }
        }
        return 0
    }
}
