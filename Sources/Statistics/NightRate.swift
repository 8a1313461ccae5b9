/// How often something failed in the nights before, and tonight.
public struct NightRate: Sendable, Hashable {
    /// So many failures of so many trials.
    public struct Trials: Sendable, Hashable {
        /// Failures.
        public var failures: Int
        /// Trials.
        public var count: Int

        /// Trials.
        public init(failures: Int, count: Int) {
            self.failures = failures
            self.count = count
        }

        /// The share of the trials that failed; nil without any.
        public var rate: Double? { count > 0 ? Double(failures) / Double(count) : nil }
    }

    /// What is said of a rate.
    public struct Judgement: Sendable, Hashable {
        /// The probability, adjusted for all that was compared in this night; nil if nothing was tested.
        public var adjusted: Double?
        /// The verdict.
        public var verdict: Verdict
    }

    /// Of the nights before.
    public var before: Trials
    /// Of tonight.
    public var after: Trials
    /// The least difference of the rates that matters: 0.01 is one percentage point.
    public var limit: Double

    /// A rate.
    public init(before: Trials, after: Trials, limit: Double) {
        self.before = before
        self.after = after
        self.limit = limit
    }

    /// Fisher's exact p; nil if there is nothing to compare.
    public var p: Double? {
        FisherExact(before: (before.failures, before.count), after: (after.failures, after.count))?.p
    }

    /// Where the difference of the rates lies with a confidence of 95 %: Newcombe's hybrid score interval (method 10 of
    /// “Interval estimation for the difference between independent proportions”, 1998), which holds for rates of zero.
    public var interval: ClosedRange<Double>? {
        guard let old = before.rate, let new = after.rate else { return nil }
        let (left, right) = (Self.wilson(old, before.count), Self.wilson(new, after.count))
        func length(_ one: Double, _ two: Double) -> Double { (one * one + two * two).squareRoot() }
        let low = new - old - length(new - right.lowerBound, left.upperBound - old)
        let high = new - old + length(right.upperBound - new, old - left.lowerBound)
        return low...high
    }

    /// Wilson's score interval.
    private static func wilson(_ rate: Double, _ count: Int) -> ClosedRange<Double> {
        let (n, z) = (Double(count), NormalDistribution.quantile975)
        let center = rate + z * z / (2 * n)
        let spread = z * (rate * (1 - rate) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        let low = rate == 0 ? 0 : (center - spread) / scale
        return low...max(low, rate == 1 ? 1 : (center + spread) / scale)
    }

    func verdict(adjusted p: Double?, level: Double) -> Verdict {
        guard let p, let old = before.rate, let new = after.rate, let interval else {
            return .unknown(needed: nil)
        }
        if p <= level, abs(new - old) >= limit { return new > old ? .worse : .better }
        if -limit < interval.lowerBound, interval.upperBound < limit { return .same }
        return .unknown(needed: needed(level))
    }

    /// With so many trials a side of the same rates it could be told, p not adjusted.
    private func needed(_ level: Double) -> Int? {
        guard let old = before.rate, let new = after.rate else { return nil }
        let fewest = min(before.count, after.count)
        guard fewest < Verdict.mostSamples else { return nil }
        func trials(_ rate: Double, _ count: Int) -> Trials {
            Trials(failures: Int((rate * Double(count)).rounded()), count: count)
        }
        return ((fewest + 1)...Verdict.mostSamples).first { count in
            let more = NightRate(before: trials(old, count), after: trials(new, count), limit: limit)
            guard let interval = more.interval, let p = more.p else { return false }
            let isSame = -limit < interval.lowerBound && interval.upperBound < limit
            return isSame || p <= level && abs(new - old) >= limit
        }
    }
}
