/// The Mann–Whitney U test: do the values of one sample tend to be larger than those of the other?
///
/// Exact for small samples, given the values that are tied: of all ways to choose which of the pooled ranks are the
/// first sample's, how many give a sum as far out as the one seen. Beyond ``exactLimit`` values the normal
/// approximation, with the correction for ties and for continuity. Equal to SciPy's `mannwhitneyu` (`exact` without
/// ties, `PermutationMethod` over all choices with ties, `asymptotic` beyond).
public struct MannWhitney: Sendable, Hashable {
    /// How many pairs have the larger value in the second sample; equal pairs count half.
    public let u: Double
    /// The probability of a U at least as far out, either way, if both samples come from the same.
    public let p: Double
    /// True if ``p`` is exact.
    public let isExact: Bool

    /// Together so many values are compared exactly.
    public static let exactLimit = 50

    /// Compares two samples; nil if one is empty or a value is no number.
    public init?(_ before: [Double], _ after: [Double]) {
        guard !before.isEmpty, !after.isEmpty else { return nil }
        let pooled = after + before
        guard pooled.allSatisfy(\.isFinite) else { return nil }
        let ranks = Ranks(pooled)
        let doubledSum = ranks.doubled.prefix(after.count).reduce(0, +)
        let least = after.count * (after.count + 1)
        u = Double(doubledSum - least) / 2
        isExact = pooled.count <= Self.exactLimit
        p =
            isExact
            ? Distribution.sums(of: after.count, from: ranks.doubled).twoSided(doubledSum)
            : Self.approximation(u, before.count, after.count, tieTerm: ranks.tieTerm)
    }

    private static func approximation(_ u: Double, _ before: Int, _ after: Int, tieTerm: Double) -> Double {
        let (n, m) = (Double(before), Double(after))
        let all = n + m
        let variance = n * m / 12 * (all + 1 - tieTerm / (all * (all - 1)))
        guard variance > 0 else { return 1 }
        let distance = abs(u - n * m / 2) - 0.5
        return min(1, 2 * NormalDistribution.upper(distance / variance.squareRoot()))
    }

    /// The smallest probability that samples of such sizes can have: 2 / C(n + m, n).
    public static func smallestP(_ before: Int, _ after: Int) -> Double {
        let fewer = min(before, after)
        guard fewer > 0 else { return 1 }
        var choices = 1.0
        for step in 1...fewer { choices *= Double(max(before, after) + step) / Double(step) }
        return min(1, 2 / choices)
    }
}
