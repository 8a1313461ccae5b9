/// What a level of an index weighs, in points, exact to four decimals.
public struct Weight: Sendable, Hashable, Comparable {
    /// Ten-thousandths of a point.
    public let tenThousandths: Int

    /// So many ten-thousandths of a point.
    public init(tenThousandths: Int) {
        self.tenThousandths = tenThousandths
    }

    /// Nothing.
    public static let zero = Weight(tenThousandths: 0)

    /// The most that a level can weigh: products with scores stay far below the range of an integer.
    public static let greatest = Weight(tenThousandths: 1000 * 10_000)

    /// Reads a decimal such as `2.5`, exactly; nil for other texts, more than four decimals, and more than a thousand.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isDigit) }),
            parts[0].utf8.count <= 4, let whole = Int(parts[0])
        else { return nil }
        let fraction = parts.count == 2 ? String(parts[1]) : ""
        guard fraction.utf8.count <= 4,
            let rest = Int(fraction + String(repeating: "0", count: 4 - fraction.utf8.count))
        else { return nil }
        tenThousandths = whole * 10_000 + rest
        guard self <= .greatest else { return nil }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The weight in points.
    public var value: Double { Double(tenThousandths) / 10_000 }

    /// The weight without needless decimals: `2.5`, `13`.
    public var text: String {
        let rest = tenThousandths % 10_000
        guard rest > 0 else { return String(tenThousandths / 10_000) }
        var digits = String(rest)
        digits = String(repeating: "0", count: 4 - digits.count) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(tenThousandths / 10_000).\(digits)"
    }

    /// The sum.
    public static func + (left: Weight, right: Weight) -> Weight {
        Weight(tenThousandths: left.tenThousandths + right.tenThousandths)
    }

    /// Lighter before heavier.
    public static func < (left: Weight, right: Weight) -> Bool { left.tenThousandths < right.tenThousandths }
}

/// A score of 0 to 100, exact to six decimals.
public struct Score: Sendable, Hashable, Comparable {
    /// Millionths of one of the hundred.
    public let millionths: Int

    /// A score; what is outside 0 to 100 is set to the nearer end.
    public init(_ value: Double) {
        let bounded = value.isFinite ? min(100, max(0, value)) : 0
        millionths = Int((bounded * 1_000_000).rounded())
    }

    /// No marks.
    public static let none = Score(0)
    /// Full marks.
    public static let full = Score(100)

    /// 0 to 100.
    public var value: Double { Double(millionths) / 1_000_000 }

    /// Worse before better.
    public static func < (left: Score, right: Score) -> Bool { left.millionths < right.millionths }
}

/// Points of an index: sums of weights times scores, without rounding, so that a bound of a grade is met or not.
public struct Points: Sendable, Hashable, Comparable {
    /// Parts of a point: 10¹² are one.
    public let parts: Int

    private init(parts: Int) {
        self.parts = parts
    }

    /// No points.
    public static let zero = Points(parts: 0)

    /// What a weight gives with full marks.
    public init(_ weight: Weight) {
        parts = weight.tenThousandths * 100_000_000
    }

    /// What a weight gives with a score.
    public init(_ weight: Weight, _ score: Score) {
        parts = weight.tenThousandths * score.millionths
    }

    /// The number of points nearest to a decimal, such as one of an earlier report.
    public init(nearest value: Double) {
        let bounded = value.isFinite ? min(1000, max(0, value)) : 0
        parts = Int((bounded * 1e12).rounded())
    }

    /// The points as a number.
    public var value: Double { Double(parts) / 1e12 }

    /// The share of a weight, 0 to 100.
    public func percent(of weight: Weight) -> Double {
        weight > .zero ? 100 * value / weight.value : 0
    }

    /// The sum.
    public static func + (left: Points, right: Points) -> Points { Points(parts: left.parts + right.parts) }

    /// Fewer before more.
    public static func < (left: Points, right: Points) -> Bool { left.parts < right.parts }
}
