/// The interval in which a rate lies with a confidence of 95 %, given how often it was seen.
///
/// Source: E. B. Wilson, 1927. Unlike the usual one it makes sense for small counts and for none or all.
public struct WilsonInterval: Sendable, Hashable {
    /// The lower end, 0 to 1.
    public var low: Double
    /// The upper end, 0 to 1.
    public var high: Double

    /// The interval of `successes` of `trials`; 0 to 1 without a trial.
    public init(successes: Int, trials: Int) {
        guard trials > 0 else {
            (low, high) = (0, 1)
            return
        }
        let z = 1.959964
        let count = Double(trials)
        let rate = Double(successes) / count
        let middle = rate + z * z / (2 * count)
        let half = z * ((rate * (1 - rate) + z * z / (4 * count)) / count).squareRoot()
        let scale = 1 + z * z / count
        low = successes == 0 ? 0 : max(0, (middle - half) / scale)
        high = successes == trials ? 1 : min(1, (middle + half) / scale)
    }
}
