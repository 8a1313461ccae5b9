/// Wilcoxon's signed rank test: do differences lie around zero? Zeros are left out, ties have their mean rank; exact,
/// given the ties. Equal to SciPy's `wilcoxon` (`exact` without ties, `PermutationMethod` over all signs with ties).
public struct SignedRank: Sendable, Hashable {
    /// The sum of the ranks of the differences above zero.
    public let positive: Double
    /// How many differences are not zero.
    public let count: Int
    /// The probability of a sum at least as far out, either way, if differences lie around zero.
    public let p: Double

    /// More differences than that are not looked at: nobody tests a thousand phone models.
    public static let limit = 500

    /// Tests differences; nil if none is left that is not zero, if there are too many, or if one is no number.
    public init?(_ differences: [Double]) {
        let moved = differences.filter { $0 != 0 }
        guard !moved.isEmpty, moved.count <= Self.limit, moved.allSatisfy(\.isFinite) else { return nil }
        let ranks = Ranks(moved.map(\.magnitude)).doubled
        let doubledSum = zip(moved, ranks).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) }
        positive = Double(doubledSum) / 2
        count = moved.count
        p = Distribution.sums(ofAny: ranks).twoSided(doubledSum)
    }
}
