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

    /// Severities that differ from the catalogue's, by rule id.
    public var severities: [String: Severity]

    /// A profile.
    public init(
        name: String, points: [Indicator: Double], ceilingWithCritical: Double, ceilingWithHigh: Double,
        sufficientCoverage: Double, severities: [String: Severity] = [:]
    ) {
        self.name = name
        self.points = points
        self.ceilingWithCritical = ceilingWithCritical
        self.ceilingWithHigh = ceilingWithHigh
        self.sufficientCoverage = sufficientCoverage
        self.severities = severities
    }
}
