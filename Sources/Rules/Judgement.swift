import Findings

/// What a rule says of an app: the outcome with its findings or its reason.
public struct Judgement: Sendable {
    /// The verdict.
    public var outcome: Outcome
    /// Why it was not judged, or what a pass rests on.
    public var reason: LocalizedText?
    /// What was found.
    public var findings: [Finding]

    /// A judgement.
    public init(outcome: Outcome, reason: LocalizedText?, findings: [Finding]) {
        self.outcome = outcome
        self.reason = reason
        self.findings = findings
    }

    /// Good.
    public static let pass = Judgement(outcome: .pass, reason: nil, findings: [])

    /// The question does not arise, because of this.
    public static func notApplicable(zh: String, en: String) -> Judgement {
        Judgement(outcome: .notApplicable, reason: LocalizedText(zh: zh, en: en), findings: [])
    }

    /// Could not be looked at, because of this.
    public static func notAssessable(_ reason: LocalizedText) -> Judgement {
        Judgement(outcome: .notAssessable, reason: reason, findings: [])
    }

    /// Bad if there are findings, else good. Findings of severity `info` are reported and do not fail.
    public static func found(_ findings: [Finding]) -> Judgement {
        let fails = findings.contains { $0.severity > .info }
        return Judgement(outcome: fails ? .fail : .pass, reason: nil, findings: findings)
    }

    /// Partly good, with the share that is (clamped to 0...1).
    public static func partial(_ share: Double, _ findings: [Finding]) -> Judgement {
        if share >= 1 { return Judgement(outcome: .pass, reason: nil, findings: findings) }
        if share <= 0 { return Judgement(outcome: .fail, reason: nil, findings: findings) }
        return Judgement(outcome: .partial(share), reason: nil, findings: findings)
    }

    /// A list of facts (inventory rules).
    public static func facts(_ findings: [Finding]) -> Judgement {
        Judgement(outcome: .pass, reason: nil, findings: findings)
    }
}
