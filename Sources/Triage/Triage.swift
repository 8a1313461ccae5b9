import App
import Findings

/// What people know already: decisions about findings, and an earlier analysis to compare with.
public struct Triage: Sendable {
    /// Decisions; nil if no file was given.
    public var suppressions: Suppressions?
    /// An earlier analysis; nil if none was given.
    public var baseline: Baseline?

    /// Knowledge.
    public init(suppressions: Suppressions? = nil, baseline: Baseline? = nil) {
        self.suppressions = suppressions
        self.baseline = baseline
    }

    /// Puts decisions and changes to the findings. The first entry that fits counts; one that expired before `day` does
    /// not, and is named in ``Outcome/expired``.
    public func apply(to results: [CheckResult], on day: CalendarDay?) -> Outcome {
        let entries = suppressions?.entries ?? []
        let valid = entries.indices.filter { !entries[$0].isExpired(on: day) }
        var used: Set<Int> = []
        let before = baseline.map { baseline in
            Dictionary(baseline.entries.map { ($0.fingerprint, $0.severity) }, uniquingKeysWith: max)
        }
        let checks = results.map { result in
            TriagedCheck(
                result: result,
                findings: result.findings.map { finding in
                    let fingerprint = Fingerprint.of(finding, by: result.ruleID)
                    let index = valid.first { entries[$0].covers(finding, of: result.ruleID, fingerprint: fingerprint) }
                    if let index { used.insert(index) }
                    return TriagedFinding(
                        finding: finding, fingerprint: fingerprint, suppression: index.map { entries[$0] },
                        change: before.map { Self.change(of: finding, before: $0[fingerprint]) })
                })
        }
        return Outcome(
            checks: checks, expired: entries.filter { $0.isExpired(on: day) },
            unused: valid.filter { !used.contains($0) }.map { entries[$0] }, departed: departed(from: checks))
    }

    private static func change(of finding: Finding, before: Severity?) -> Change {
        guard let before else { return .new }
        return finding.severity > before ? .graver : .persisting
    }

    private func departed(from checks: [TriagedCheck]) -> [Departed] {
        guard let baseline else { return [] }
        let present = Set(checks.flatMap { $0.findings.map(\.fingerprint) })
        let judged = Set(checks.filter { $0.result.outcome != .notAssessable }.map(\.result.ruleID))
        return baseline.entries.filter { !present.contains($0.fingerprint) }.map {
            Departed(entry: $0, isFixed: judged.contains($0.ruleID))
        }
    }

    /// What came of it.
    public struct Outcome: Sendable {
        /// The results, in order.
        public var checks: [TriagedCheck]
        /// Entries that would suppress something no more.
        public var expired: [Suppression]
        /// Entries that fit no finding.
        public var unused: [Suppression]
        /// What the baseline has and this analysis has not.
        public var departed: [Departed]
    }
}
