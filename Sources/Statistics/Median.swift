import Findings

/// The middle value of a sample.
enum Median {
    /// The middle value; nil for an empty sample.
    static func of(_ values: [Double]) -> Double? { Findings.Statistics.median(values) }
}
