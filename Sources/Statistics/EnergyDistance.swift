/// The statistic of E-divisive: how far apart two neighbouring parts of a series lie, for every place to part them.
///
/// Source: Matteson and James, “A nonparametric approach for multiple change point analysis of multivariate data”, 2014,
/// with the exponent 1, as Apache Otava takes it.
struct EnergyDistance {
    private let count: Int
    /// sums[i · (count + 1) + j]: the distances of the first i values to the first j.
    private let sums: [Double]

    /// All distances of a window; its size squared is what it costs.
    init(_ values: ArraySlice<Double>) {
        let values = Array(values)
        count = values.count
        let width = count + 1
        var sums = [Double](repeating: 0, count: width * width)
        for (row, value) in values.enumerated() {
            var line = 0.0
            for (column, other) in values.enumerated() {
                line += abs(value - other)
                sums[(row + 1) * width + column + 1] = sums[row * width + column + 1] + line
            }
        }
        self.sums = sums
    }

    private func between(_ rows: Range<Int>, _ columns: Range<Int>) -> Double {
        let width = count + 1
        let upper =
            sums[rows.upperBound * width + columns.upperBound] - sums[rows.lowerBound * width + columns.upperBound]
        let lower =
            sums[rows.upperBound * width + columns.lowerBound] - sums[rows.lowerBound * width + columns.lowerBound]
        return upper - lower
    }

    /// The place in a range that parts it best, and how well: the largest difference between what lies before it and
    /// some values from it on.
    func best(in range: Range<Int>) -> (index: Int, value: Double)? {
        guard range.count > 1 else { return nil }
        var best: (index: Int, value: Double)?
        for middle in (range.lowerBound + 1)..<range.upperBound {
            for end in (middle + 1)...range.upperBound {
                let value = statistic(range.lowerBound..<middle, middle..<end)
                if best.map({ value > $0.value }) ?? true { best = (middle, value) }
            }
        }
        return best
    }

    private func statistic(_ left: Range<Int>, _ right: Range<Int>) -> Double {
        let (n, m) = (Double(left.count), Double(right.count))
        var value = 2 / (n + m) * between(left, right)
        // Each block holds every distance twice.
        if left.count > 1 { value -= 2 * m / (n + m) / (n - 1) * between(left, left) / 2 }
        if right.count > 1 { value -= 2 * n / (n + m) / (m - 1) * between(right, right) / 2 }
        return value
    }
}
