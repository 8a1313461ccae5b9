/// The least difference that matters.
public struct Limit: Sendable, Hashable {
    /// Share of the value before.
    public var relative: Double
    /// In the unit of the values.
    public var absolute: Double
    /// How far the value moved from night to night when nothing had changed; nil if that is not known.
    public var noise: HistoricalNoise?

    /// Limits; a difference must reach the largest of them.
    public init(relative: Double = 0.05, absolute: Double = 0, noise: HistoricalNoise? = nil) {
        self.relative = relative
        self.absolute = absolute
        self.noise = noise
    }

    /// The least difference from a value, as a share of it; above 0. Infinite if only the absolute limit can be held
    /// against a value that is not above 0.
    func share(of center: Double) -> Double {
        guard center > 0 else { return .infinity }
        return max(relative, 2 * (noise?.share ?? HistoricalNoise.assumed), absolute / center)
    }
}
