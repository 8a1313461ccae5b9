/// How far a value moves from night to night when nothing has changed.
///
/// Launches of one night have much in common: the room's warmth, what else the phone did, the network. A test that takes
/// each launch for independent calls that a difference between builds; with nights 2 % apart it cries wolf every fifth
/// night (`nights --drift 0.02` of the benchmarks, without this). So tonight must also be improbable as a night.
public struct HistoricalNoise: Sendable, Hashable {
    /// The standard deviation of the nightly values as a share of their middle.
    public let share: Double
    /// How many nights tell it.
    public let nights: Int

    /// With fewer nights nothing is said.
    public static let fewestNights = 5
    /// What is taken for it as long as it is not known.
    public static let assumed = 0.05

    /// The noise of some nights' values, without those that lie so far off that something else was at work (3.5 times
    /// the robust deviation, 1.4826 times the median distance). Nil for too few nights and for values not above 0.
    public init?(_ values: [Double]) {
        guard values.count >= Self.fewestNights, let middle = Median.of(values), middle > 0,
            let distance = Median.of(values.map { abs($0 - middle) })
        else { return nil }
        let near = values.filter { abs($0 - middle) <= 3.5 * 1.4826 * distance }
        guard near.count >= Self.fewestNights - 1 else { return nil }
        let mean = near.reduce(0, +) / Double(near.count)
        let squares = near.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        share = (squares / Double(near.count - 1)).squareRoot() / middle
        nights = near.count
    }

    /// The probability that one night differs at least so much from the mean of others, either way: Student's t.
    func p(of difference: Double, from others: Int) -> Double {
        let spread = share * (1 + 1 / Double(max(1, others))).squareRoot()
        return difference == 0 ? 1 : StudentT.twoSided(difference / spread, degrees: nights - 1)
    }
}
