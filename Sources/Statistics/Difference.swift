/// How different two builds are: on one phone model, or over several.
public struct Difference: Sendable, Hashable {
    /// The difference as a share of the value before: 0.1 is 10 % more; or, if ``isAbsolute``, in the unit of the values.
    public var estimate: Double
    /// Where it lies with a confidence of 95 %.
    public var interval: ClosedRange<Double>?
    /// The probability of such a difference by chance alone: by the spread of single values, and by that of nights if it
    /// is known, whichever is greater.
    public var p: Double
    /// The least difference that matters, as ``estimate`` is given.
    public var limit: Double
    /// True if the value before is not above 0, so that no share can be taken of it.
    public var isAbsolute = false
    /// Values before; over several models, of the one with the fewest.
    public var before: Int
    /// Values after; over several models, of the one with the fewest.
    public var after: Int

    /// Compares one model's values; nil if there are none, or the middle one before is not above 0 and no absolute
    /// difference is known to matter.
    ///
    /// - Parameter nights: How many nights the values before are of.
    public init?(before: [Double], after: [Double], nights: Int = 1, limit: Limit) {
        guard let center = Median.of(before), center > 0 || limit.absolute > 0,
            let test = MannWhitney(before, after), let shift = Shift(from: before, to: after)
        else { return nil }
        let scale = center > 0 ? center : 1
        estimate = shift.estimate / scale
        interval = shift.interval.map { $0.lowerBound / scale...$0.upperBound / scale }
        isAbsolute = center <= 0
        p = isAbsolute ? test.p : max(test.p, limit.noise?.p(of: estimate, from: nights) ?? 0)
        self.limit = isAbsolute ? limit.absolute : limit.share(of: center)
        self.before = before.count
        self.after = after.count
    }

    /// Compares the values of several models together: each model's are seen as shares of its middle value before, so
    /// that a slow phone counts no more than a fast one. Nil unless two models or more can be compared.
    public init?(models: [(before: [Double], after: [Double])], nights: Int = 1, limit: Limit) {
        var (before, after, centers): ([Double], [Double], [Double]) = ([], [], [])
        var used: [(before: [Double], after: [Double])] = []
        for model in models {
            guard let center = Median.of(model.before), center > 0, !model.after.isEmpty else { continue }
            used.append(model)
            centers.append(center)
            before += model.before.map { $0 / center }
            after += model.after.map { $0 / center }
        }
        guard used.count > 1, let test = StratifiedRank(used), let shift = Shift(from: before, to: after),
            let center = Median.of(centers)
        else { return nil }
        estimate = shift.estimate
        interval = shift.interval
        p = max(test.p, limit.noise?.p(of: estimate, from: nights) ?? 0)
        self.limit = limit.share(of: center)
        self.before = used.map(\.before.count).min() ?? 0
        self.after = used.map(\.after.count).min() ?? 0
    }

    /// The verdict.
    ///
    /// - Parameters:
    ///   - p: The probability, adjusted for all that was compared in the same night.
    ///   - level: What it must not exceed.
    public func verdict(adjusted p: Double, level: Double) -> Verdict {
        let fewest = min(before, after)
        guard fewest >= Verdict.fewestSamples else { return .unknown(needed: Verdict.fewestSamples) }
        if p <= level, abs(estimate) >= limit { return estimate > 0 ? .worse : .better }
        if let interval, -limit < interval.lowerBound, interval.upperBound < limit { return .same }
        return .unknown(needed: needed(fewest))
    }

    /// An interval narrows with the square root of the number of values. A difference that matters must keep it off
    /// zero; one that does not must keep it off the limit.
    private func needed(_ fewest: Int) -> Int? {
        guard let interval, limit.isFinite else { return nil }
        let half = (interval.upperBound - interval.lowerBound) / 2
        let room = abs(estimate) >= limit ? abs(estimate) : limit - abs(estimate)
        let count = (Double(fewest) * (half / room) * (half / room)).rounded(.up)
        guard count <= Double(Verdict.mostSamples) else { return nil }
        return max(Int(count), fewest + 1)
    }
}
