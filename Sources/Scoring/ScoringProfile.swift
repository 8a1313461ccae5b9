import Findings

/// The numbers that turn verdicts into scores.
public struct ScoringProfile: Sendable, Hashable {
    /// The name that a report states.
    public var name: String
    /// Points of the index that each indicator carries.
    public var points: [Indicator: Double]
    /// The most an indicator can score with a critical weakness in the app's own code.
    public var ceilingWithCritical: Double
    /// The most an indicator can score with a high weakness in the app's own code.
    public var ceilingWithHigh: Double
    /// Below this share of judged weight a score is not evidence enough.
    public var sufficientCoverage: Double

    /// The profile of the 2022 index: 2.8 + 1.5 + 3.2 + 0.5 of the nine points of 用户安全保护有力.
    ///
    /// The weights are those of `index-2022.yaml`; ceilings and coverage are Touchstone's own.
    public static let index2022 = ScoringProfile(
        name: "index-2022", points: [.package: 2.8, .antiCracking: 1.5, .userData: 3.2, .informationInput: 0.5],
        ceilingWithCritical: 59, ceilingWithHigh: 84, sufficientCoverage: 0.6)

    /// A profile.
    public init(
        name: String, points: [Indicator: Double], ceilingWithCritical: Double, ceilingWithHigh: Double,
        sufficientCoverage: Double
    ) {
        self.name = name
        self.points = points
        self.ceilingWithCritical = ceilingWithCritical
        self.ceilingWithHigh = ceilingWithHigh
        self.sufficientCoverage = sufficientCoverage
    }
}
