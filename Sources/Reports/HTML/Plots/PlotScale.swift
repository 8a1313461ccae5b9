import Findings
import Glibc

/// The scale of a plot: from 0, for a shortened axis makes small differences look large, to a round number.
struct PlotScale {
    /// Where the axis ends; above 0.
    let maximum: Double
    /// The values that are written beside the axis, 0 and the maximum among them.
    let ticks: [Double]

    /// The smallest scale that has room for the values, which must be finite; negative ones are drawn at 0.
    ///
    /// - Parameter steps: How many parts the axis has at most; a part is 1, 2, 2.5 or 5 times a power of ten.
    init(covering values: [Double], in unit: Unit, steps: Int = 4) {
        let size = unit.shownUnit(for: values.max() ?? 0)
        let highest = max((values.max() ?? 0) / size, 1e-9)
        let raw = highest / Double(steps)
        let power = pow(10, floor(log10(raw)))
        // A hair of tolerance, or 0.3 / 3 would ask for a larger part.
        let part = [1, 2, 2.5, 5, 10].first { $0 * power >= raw * (1 - 1e-9) }.map { $0 * power } ?? 10 * power
        let count = max(1, Int((highest / part * (1 - 1e-9)).rounded(.up)))
        ticks = (0...count).map { Double($0) * part * size }
        maximum = Double(count) * part * size
    }

    /// Where a value stands, 0 to 1.
    func share(_ value: Double) -> Double { min(1, max(0, value / maximum)) }

    /// Where a value stands on a drawing as wide as the page lets it be.
    func percent(_ value: Double) -> String { Quantity.decimal(share(value) * 100, digits: 2) + "%" }
}

extension Unit {
    /// How much one is of the unit in which such values are shown: round numbers of MiB are no round numbers of KiB.
    fileprivate func shownUnit(for highest: Double) -> Double {
        switch self {
        case .kibibytes: 1024
        case .bytes: [1, 1024, 1_048_576, 1_073_741_824].last { $0 <= highest } ?? 1
        default: 1
        }
    }
}
