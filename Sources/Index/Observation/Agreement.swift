/// How far assessors agree.
public enum Agreement {
    /// Krippendorff's alpha for numbers on an interval scale; nil where nothing can be compared, or nothing differs at all.
    ///
    /// α = 1 − D(observed) / D(expected). Over n values in units of at least two: D(observed) is the mean over all values of
    /// the squared differences within their unit, 1/n · Σ over units (Σ over ordered pairs (x − y)² / (m − 1)) for m values in
    /// the unit; D(expected) is the same over all pairs, 1/(n (n − 1)) · Σ (x − y)². 1 is full agreement, 0 what chance gives.
    /// Source: K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability”, 2011.
    ///
    /// - Parameter units: What was judged, each with the values that assessors gave.
    public static func alpha(_ units: [[Double]]) -> Double? {
        let pairable = units.filter { $0.count >= 2 }
        let all = pairable.flatMap(\.self)
        guard all.count >= 2 else { return nil }
        let count = Double(all.count)
        let observed = pairable.reduce(0) { $0 + squares($1) / Double($1.count - 1) } / count
        let expected = squares(all) / (count * (count - 1))
        guard expected > 0 else { return nil }
        return 1 - observed / expected
    }

    /// Σ (x − y)² over ordered pairs, which is 2 · n · Σ (x − mean)².
    private static func squares(_ values: [Double]) -> Double {
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        return 2 * count * values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
}

/// How an assessor differs from the others who scored the same.
public struct AssessorBias: Sendable, Hashable {
    /// Who.
    public var assessor: String
    /// How many scores others gave as well.
    public var count: Int
    /// The mean difference from the mean of the others, in points of a hundred; above 0 for generous assessors.
    public var mean: Double
    /// The standard error of that mean; nil for fewer than two.
    public var standardError: Double?

    /// True if the difference is of weight (at least 5 points) and no accident: at least five scores, and more than two
    /// standard errors away from 0.
    public var isSystematic: Bool {
        guard count >= 5, mean.magnitude >= 5, let standardError else { return false }
        return mean.magnitude > 2 * standardError
    }

    /// Every assessor, by name.
    public static func all(_ entries: [SheetEntry]) -> [AssessorBias] {
        var differences: [String: [Double]] = [:]
        for unit in Dictionary(grouping: entries, by: { [$0.app, $0.item] }).values {
            let sum = unit.reduce(0) { $0 + $1.score.value }
            for entry in unit {
                var own = differences[entry.assessor] ?? []
                if unit.count >= 2 {
                    own.append(entry.score.value - (sum - entry.score.value) / Double(unit.count - 1))
                }
                differences[entry.assessor] = own
            }
        }
        return differences.sorted { $0.key < $1.key }.map { assessor, values in
            // The order in which units come must not change the last digit.
            let sorted = values.sorted()
            let spread = Spread(sorted)
            return AssessorBias(
                assessor: assessor, count: sorted.count, mean: spread?.mean ?? 0,
                standardError: spread?.deviation.map { $0 / Double(sorted.count).squareRoot() })
        }
    }
}
