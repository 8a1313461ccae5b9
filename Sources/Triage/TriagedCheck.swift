import Findings

/// A finding with what people decided of it and what became of it since the baseline.
public struct TriagedFinding: Sendable, Hashable {
    /// The finding.
    public var finding: Finding
    /// What names it from build to build.
    public var fingerprint: String
    /// The entry that suppresses it; nil if none does.
    public var suppression: Suppression?
    /// How it stands against the baseline; nil without one.
    public var change: Change?

    /// True if it counts in gates.
    public var isOpen: Bool { suppression == nil }
}

/// A check's result with its findings triaged.
public struct TriagedCheck: Sendable, Hashable {
    /// What the check said.
    public var result: CheckResult
    /// Its findings, in the same order.
    public var findings: [TriagedFinding]

    /// True if the check failed, wholly or in part.
    public var isFailed: Bool { (result.outcome.credit ?? 1) < 1 }

    /// The findings that count in gates: those of a failed check that nobody suppressed.
    public var open: [TriagedFinding] { isFailed ? findings.filter(\.isOpen) : [] }

    /// True if there are findings and all of them are suppressed.
    public var isSuppressed: Bool { !findings.isEmpty && findings.allSatisfy { !$0.isOpen } }

    /// True if false positives changed what counts in the score.
    public var isOverruled: Bool { counted.outcome != result.outcome }

    /// What counts in the score: the result without false positives. Where these are all that made it fail, it passes;
    /// else it stays as it is, for nobody but the check knows what the rest would earn.
    public var counted: CheckResult {
        var counted = result
        counted.findings = findings.filter { $0.suppression?.reason != .falsePositive }.map(\.finding)
        guard isFailed, counted.findings.count < findings.count else { return counted }
        if !counted.findings.contains(where: { $0.severity > .info }) { counted.outcome = .pass }
        return counted
    }
}
