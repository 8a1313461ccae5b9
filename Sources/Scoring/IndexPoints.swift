import Findings

/// Points of the index over some of its technical-test items.
public struct IndexPoints: Sendable, Hashable {
    /// Points earned: each indicator counts with its low end.
    public var points: Double
    /// Points if everything unknown were good.
    public var highPoints: Double
    /// Points that can be earned.
    public var maximumPoints: Double

    /// The points of a package's four indicators.
    public init(_ scores: PackageScores) {
        points = scores.points
        highPoints = scores.highPoints
        maximumPoints = scores.maximumPoints
    }

    /// The points of the three indicators of device runs.
    public init(_ scores: [DeviceIndicatorScore]) {
        points = scores.reduce(0) { $0 + $1.points }
        highPoints = scores.reduce(0) { $0 + $1.high / 100 * $1.maximumPoints }
        maximumPoints = scores.reduce(0) { $0 + $1.maximumPoints }
    }

    /// The points of both.
    public static func + (left: IndexPoints, right: IndexPoints) -> IndexPoints {
        var sum = left
        sum.points += right.points
        sum.highPoints += right.highPoints
        sum.maximumPoints += right.maximumPoints
        return sum
    }

    /// The share of the points, 0 to 100, without a point: what is unknown has none.
    public var interval: Interval {
        guard maximumPoints > 0 else { return Interval(point: nil, low: 0, high: 100) }
        return Interval(
            point: points == highPoints ? 100 * points / maximumPoints : nil, low: 100 * points / maximumPoints,
            high: 100 * highPoints / maximumPoints)
    }
}

extension DeviceIndicatorScore {
    /// The score with the ends between which it lies.
    public var interval: Interval { Interval(point: point, low: low, high: high) }
}
