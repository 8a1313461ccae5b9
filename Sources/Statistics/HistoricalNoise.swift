/// How far a value moves from night to night when nothing has changed.
public enum HistoricalNoise {
    /// With fewer nights nothing is said.
    public static let fewestNights = 5

    /// The spread of the nightly values around their middle, as a share of it: 1.4826 times the median distance from
    /// the median, which for a normal distribution is the standard deviation, and which one bad night cannot raise.
    /// Nil for too few nights and for values not above 0.
    public static func share(of nights: [Double]) -> Double? {
        guard nights.count >= fewestNights, let middle = Median.of(nights), middle > 0 else { return nil }
        return Median.of(nights.map { abs($0 - middle) }).map { 1.4826 * $0 / middle }
    }
}
