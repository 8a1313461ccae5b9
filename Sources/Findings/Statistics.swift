/// Figures of a series of values.
public enum Statistics {
    /// The middle value, or the mean of the two in the middle; nil for an empty series.
    public static func median(_ values: [Double]) -> Double? {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return nil }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    /// The smallest value that so many percent of the series do not exceed (nearest rank); nil for an empty series.
    public static func percentile(_ percent: Int, _ values: [Double]) -> Double? {
        let sorted = values.sorted()
        guard !sorted.isEmpty, (1...100).contains(percent) else { return nil }
        return sorted[max((sorted.count * percent + 99) / 100 - 1, 0)]
    }

    /// The mean; nil for an empty series.
    public static func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
}
