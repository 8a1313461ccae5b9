import App
import Findings
import Rules
import Scoring
import Triage

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
    /// Their results, in the same order, with what people decided of the findings.
    public var checks: [TriagedCheck]
    /// What people knew before.
    public var triage: Triage
    /// Entries of the suppression file that expired.
    public var expiredSuppressions: [Suppression]
    /// Entries of the suppression file that fit nothing.
    public var unusedSuppressions: [Suppression]
    /// What the baseline has and this analysis has not.
    public var departed: [Departed]
    /// The scores.
    public var scores: PackageScores
    /// The profile they were computed with.
    public var profile: ScoringProfile
    /// What the same app did on phones, if anybody looked.
    public var runs: RunAnalysis?

    /// Scores an app that rules have judged.
    ///
    /// - Parameter checks: what the rules said, in their order; nil to ask them here, one after the other.
    public init(
        of app: App, named inputName: String, size: Int, rules: [Rule], checks: [CheckResult]? = nil,
        profile: ScoringProfile, triage: Triage = Triage()
    ) {
        self.inputName = inputName
        inputSize = size
        self.app = app
        self.rules = rules
        self.profile = profile
        self.triage = triage
        let outcome = triage.apply(to: checks ?? Engine.judge(app, rules: rules), on: app.analysisDay)
        self.checks = outcome.checks
        expiredSuppressions = outcome.expired
        unusedSuppressions = outcome.unused
        departed = outcome.departed
        let judged = zip(rules, outcome.checks).map { JudgedCheck(rule: $0, result: $1.counted, profile: profile) }
        scores = Scorer(profile: profile).score(judged)
    }

    /// Points of the index: those of the package and, if there are device runs, theirs as well.
    public var points: IndexPoints {
        let package = IndexPoints(scores)
        return runs.map { package + IndexPoints($0.scores) } ?? package
    }

    /// The gravest finding of all failed checks that nobody suppressed, whoever owns it; nil if there is none.
    public var gravestFinding: Severity? { checks.flatMap(\.open).map(\.finding.severity).max() }

    /// The gravest of these that are new or graver since the baseline; nil if there is none, or no baseline.
    public var gravestNewFinding: Severity? {
        checks.flatMap(\.open).filter { $0.change == .new || $0.change == .graver }.map(\.finding.severity).max()
    }

    /// The failed checks with their rules: those with open findings first, the gravest first, then by id.
    var failed: [(rule: Rule, check: TriagedCheck)] {
        zip(rules, checks).filter { $0.1.isFailed }.map { (rule: $0, check: $1) }.sorted { left, right in
            if left.check.isSuppressed != right.check.isSuppressed { return right.check.isSuppressed }
            if left.check.gravest != right.check.gravest { return left.check.gravest > right.check.gravest }
            return left.rule.id < right.rule.id
        }
    }

    /// A rule's severity, which the profile may have changed.
    func severity(of rule: Rule) -> Severity { profile.severities[rule.id] ?? rule.severity }

    /// How many findings of failed checks stand so against the baseline.
    func count(of change: Change) -> Int {
        checks.filter(\.isFailed).flatMap(\.findings).count { $0.change == change }
    }

    /// The checks that could not be assessed.
    var unseen: [(rule: Rule, check: TriagedCheck)] {
        zip(rules, checks).filter { $0.1.result.outcome == .notAssessable }.map { (rule: $0, check: $1) }
    }
}

extension TriagedCheck {
    /// The gravest of the open findings, of all if none is open, `info` without any.
    var gravest: Severity {
        findings.filter(\.isOpen).map(\.finding.severity).max() ?? findings.map(\.finding.severity).max() ?? .info
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
