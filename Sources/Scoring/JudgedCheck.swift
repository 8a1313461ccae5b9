import Findings

/// A check's verdict with what scoring needs to know of the rule.
public struct JudgedCheck: Sendable, Hashable {
    /// The rule.
    public var ruleID: String
    /// The score it counts in.
    public var indicator: Indicator
    /// The family that shares a weight.
    public var family: String
    /// The weight of a failure: that of the rule's severity.
    public var severity: Severity
    /// True for something that must be absent: such a failure can cap the score. A missing protection never does.
    public var isWeakness: Bool
    /// The verdict.
    public var outcome: Outcome
    /// The gravest finding in the app's own code, or of an owner that cannot be told; nil if there is none.
    public var gravestOwnFinding: Severity?
    /// True if every finding belongs to a named third party.
    public var isThirdPartyOnly: Bool

    /// A verdict to score.
    public init(
        ruleID: String, indicator: Indicator, family: String, severity: Severity, isWeakness: Bool, outcome: Outcome,
        gravestOwnFinding: Severity? = nil, isThirdPartyOnly: Bool = false
    ) {
        self.ruleID = ruleID
        self.indicator = indicator
        self.family = family
        self.severity = severity
        self.isWeakness = isWeakness
        self.outcome = outcome
        self.gravestOwnFinding = gravestOwnFinding
        self.isThirdPartyOnly = isThirdPartyOnly
    }

    /// What the verdict earns, 0 to 1; nil where it was not judged. A third party's fault costs half.
    public var credit: Double? {
        guard let credit = outcome.credit else { return nil }
        return isThirdPartyOnly && credit < 0.5 ? 0.5 : credit
    }
}
