/// A second opinion on a change point: how well a step fits the values around it.
///
/// Source: Skia's performance dashboard (perf/go/stepfit), which Jetpack's benchmarks are watched with: the height of
/// the step over the least-squares error, √Σ(x − mean of its side)² / n. Jetpack takes 5 values on either side and
/// calls 25 a regression.
public struct StepFit: Sendable, Hashable {
    /// Mean after less mean before.
    public let height: Double
    /// The height over the error; infinite for a step without any noise, 0 without a step.
    public let regression: Double

    /// Values on either side.
    public static let width = 5
    /// From here on the step is believed, either way.
    public static let threshold = 25.0

    /// The step before `index`; nil if the series has no ``width`` values on either side of it.
    public init?(in series: [Double], at index: Int) {
        guard index >= Self.width, index + Self.width <= series.count else { return nil }
        let before = series[(index - Self.width)..<index]
        let after = series[index..<(index + Self.width)]
        guard before.allSatisfy(\.isFinite), after.allSatisfy(\.isFinite) else { return nil }
        let (left, right) = (Self.mean(before), Self.mean(after))
        let error = (Self.squares(before, left) + Self.squares(after, right)).squareRoot() / Double(2 * Self.width)
        height = right - left
        regression = height == 0 ? 0 : height / error
    }

    /// True if the step is believed.
    public var isStep: Bool { abs(regression) >= Self.threshold }

    private static func mean(_ values: ArraySlice<Double>) -> Double { values.reduce(0, +) / Double(values.count) }

    private static func squares(_ values: ArraySlice<Double>, _ mean: Double) -> Double {
        values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
}
