/// Fisher's exact test: do two builds fail at different rates? Equal to SciPy's `fisher_exact`.
public struct FisherExact: Sendable, Hashable {
    /// The probability of a table that is no likelier than the one seen, given its margins.
    public let p: Double

    /// Counts above this are not compared: their sums would take long.
    public static let limit = 1_000_000

    /// Compares `failures` of `trials` before and after; nil if there are more failures than trials, no trials or
    /// too many.
    public init?(before: (failures: Int, trials: Int), after: (failures: Int, trials: Int)) {
        for side in [before, after] {
            guard side.trials > 0, side.trials <= Self.limit, (0...side.trials).contains(side.failures) else {
                return nil
            }
        }
        let all = before.failures + after.failures
        let (low, high) = (max(0, all - after.trials), min(all, before.trials))
        // Weights relative to the likeliest table: each follows from its neighbour, and none can overflow.
        let mode = min(max((all + 1) * (before.trials + 1) / (before.trials + after.trials + 2), low), high)
        func ratio(_ k: Int) -> Double {
            let numerator = Double(all - k) * Double(before.trials - k)
            return numerator / (Double(k + 1) * Double(after.trials - all + k + 1))
        }
        var weights = [Double](repeating: 0, count: high - low + 1)
        weights[mode - low] = 1
        for k in stride(from: mode, to: high, by: 1) { weights[k + 1 - low] = weights[k - low] * ratio(k) }
        for k in stride(from: mode, to: low, by: -1) { weights[k - 1 - low] = weights[k - low] / ratio(k - 1) }
        // Equal probabilities may differ in their last bits.
        let limit = weights[before.failures - low] * (1 + 1e-14)
        p = min(1, weights.filter { $0 <= limit }.reduce(0, +) / weights.reduce(0, +))
    }
}

/// What can be said after trials of which none failed.
public enum RuleOfThree {
    /// The rate below which the true one lies with a confidence of 95 %: 3 / n. Without a trial it can be anything.
    public static func bound(trials: Int) -> Double { trials > 0 ? min(1, 3 / Double(trials)) : 1 }

    /// So many trials without a failure bound the rate by `rate`, above 0.
    public static func trials(for rate: Double) -> Int { Int((3 / rate).rounded(.up)) }
}
