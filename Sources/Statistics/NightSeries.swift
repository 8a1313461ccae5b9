/// The values of one metric on one phone model, night by night.
public struct NightSeries: Sendable, Hashable {
    /// The model.
    public var model: String
    /// The values of earlier nights that tonight may be compared with, oldest first.
    public var nights: [[Double]]
    /// The values of tonight.
    public var tonight: [Double]

    /// Values of a model.
    public init(model: String, nights: [[Double]], tonight: [Double]) {
        self.model = model
        self.nights = nights
        self.tonight = tonight
    }

    /// The middle value of each earlier night that has any.
    var middles: [Double] { nights.compactMap(Median.of) }
}

/// One metric of an app, on all its models.
public struct NightMetric: Sendable, Hashable {
    /// What is measured.
    public var name: String
    /// Its models.
    public var models: [NightSeries]
    /// The least share that matters.
    public var relative: Double
    /// The least difference that matters, in the unit of the values.
    public var absolute: Double

    /// A metric with what matters of it.
    public init(_ name: String, models: [NightSeries], relative: Double = 0.05, absolute: Double = 0) {
        self.name = name
        self.models = models
        self.relative = relative
        self.absolute = absolute
    }

    /// How far its models together moved from night to night: the noise of their mean share of what each is used to.
    func noise(of nights: Int) -> HistoricalNoise? {
        let middles = models.map { Array($0.middles.suffix(nights)) }
        let usual = middles.map { Median.of($0) ?? 0 }
        let count = middles.map(\.count).max() ?? 0
        let together = (0..<count).compactMap { back -> Double? in
            let shares = middles.indices.compactMap { model -> Double? in
                let values = middles[model]
                guard back < values.count, usual[model] > 0 else { return nil }
                return values[values.count - 1 - back] / usual[model]
            }
            return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
        }
        return HistoricalNoise(together)
    }
}
