/// A place in a series from which on its values are different.
public struct ChangePoint: Sendable, Hashable {
    /// The index of the first value that is different.
    public var index: Int
    /// The probability that both sides are alike, by Student's t.
    public var p: Double
    /// The mean from the change point before to this one.
    public var meanBefore: Double
    /// The mean from this one to the next.
    public var meanAfter: Double

    /// The greater of the relative changes forwards and backwards; 0 where a mean is zero.
    public var magnitude: Double {
        guard meanBefore != 0, meanAfter != 0 else { return 0 }
        return max(abs(meanAfter / meanBefore - 1), abs(meanBefore / meanAfter - 1))
    }

    /// A change point at an index of the series between two others, or its ends.
    init(at index: Int, in series: [Double], from start: Int, to end: Int) {
        let left = StudentT.Sample(series[start..<index])
        let right = StudentT.Sample(series[index..<end])
        self.index = index
        p = StudentT.twoSample(left, right)
        meanBefore = left.mean
        meanAfter = right.mean
    }
}

extension StudentT.Sample {
    /// Otava gives the standard deviation of the values themselves (divided by n) to its test.
    fileprivate init(_ values: ArraySlice<Double>) {
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        self.init(mean: mean, deviation: (squares / count).squareRoot(), count: values.count)
    }
}
