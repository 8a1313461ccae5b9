/// Van Elteren's test: do values tend to be larger after than before, on several phone models that are not alike? Each
/// model's U is compared with what it would be by chance, weighs 1 / (number of its values + 1), and all are added up.
///
/// Source: P. van Elteren, “On the combination of independent two sample tests of Wilcoxon”, 1960. With the correction
/// for ties; normal approximation, which is good from about six values a side.
public struct StratifiedRank: Sendable, Hashable {
    /// How many standard deviations the weighted sum lies above what chance gives.
    public let z: Double
    /// The probability of a sum at least as far out, either way.
    public let p: Double

    /// Compares pairs of samples; nil if no pair has values on both sides, or a value is no number.
    public init?(_ strata: [(before: [Double], after: [Double])]) {
        var (sum, variance, used) = (0.0, 0.0, false)
        for stratum in strata where !stratum.before.isEmpty && !stratum.after.isEmpty {
            let pooled = stratum.after + stratum.before
            guard pooled.allSatisfy(\.isFinite) else { return nil }
            used = true
            let ranks = Ranks(pooled)
            let (n, m) = (Double(stratum.before.count), Double(stratum.after.count))
            let all = n + m
            let rankSum = Double(ranks.doubled.prefix(stratum.after.count).reduce(0, +)) / 2
            let weight = 1 / (all + 1)
            sum += weight * (rankSum - m * (all + 1) / 2)
            variance += weight * weight * n * m / 12 * (all + 1 - ranks.tieTerm / (all * (all - 1)))
        }
        guard used else { return nil }
        z = variance > 0 ? sum / variance.squareRoot() : 0
        p = min(1, 2 * NormalDistribution.upper(abs(z)))
    }
}
