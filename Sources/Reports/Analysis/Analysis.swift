import App
import Checks
import Findings
import Scoring

/// The result of analysing one app: what every report is made from.
public struct Analysis: Sendable {
    /// The name of the file or folder that was analysed, without the path that led to it.
    public var inputName: String
    /// Size of all packages in bytes.
    public var inputSize: Int
    /// The app.
    public var app: App
    /// The rules that ran, in order.
    public var rules: [Rule]
    /// Their results, in the same order.
    public var checks: [CheckResult]
    /// The scores.
    public var scores: PackageScores
    /// The profile they were computed with.
    public var profile: ScoringProfile

    /// Scores an app that rules have judged.
    ///
    /// - Parameter checks: what the rules said, in their order; nil to ask them here, one after the other.
    public init(
        of app: App, named inputName: String, size: Int, rules: [Rule], checks: [CheckResult]? = nil,
        profile: ScoringProfile
    ) {
        self.inputName = inputName
        inputSize = size
        self.app = app
        self.rules = rules
        self.profile = profile
        self.checks = checks ?? Engine.judge(app, rules: rules)
        let judged = zip(rules, self.checks).map { JudgedCheck(rule: $0, result: $1, profile: profile) }
        scores = Scorer(profile: profile).score(judged)
    }

    /// True if a score rests on enough: of what applies to the app, and of the catalogue while that is being written.
    public func isSufficient(_ score: IndicatorScore) -> Bool {
        score.isSufficient && Catalogue.coverage(of: score.indicator) >= profile.sufficientCoverage
    }

    /// The gravest finding of all failed checks, whoever owns it; nil if nothing failed.
    public var gravestFinding: Severity? {
        checks.filter { ($0.outcome.credit ?? 1) < 1 }.flatMap { $0.findings.map(\.severity) }.max()
    }
}

extension JudgedCheck {
    /// A rule's result, seen by the scorer.
    init(rule: Rule, result: CheckResult, profile: ScoringProfile) {
        let severity = profile.severities[rule.id] ?? rule.severity
        let counted = result.findings.filter { $0.severity > .info }
        let own = counted.filter { if case .sdk = $0.owner { false } else { true } }
        self.init(
            ruleID: rule.id, indicator: rule.indicator, family: rule.family.rawValue,
            severity: rule.isScored ? severity : .info, isWeakness: rule.kind == .weakness, outcome: result.outcome,
            gravestOwnFinding: own.map { min($0.severity, severity) }.max(),
            isThirdPartyOnly: !counted.isEmpty && own.isEmpty)
    }
}
