import Findings

extension BuildDifference {
    /// Compares what was kept of two builds of one app.
    public init(from old: BuildRecord, to new: BuildRecord) {
        let before = Dictionary(
            old.checks.flatMap(\.findings).map { ($0.fingerprint, $0.severity) }, uniquingKeysWith: max)
        let known = Set(old.checks.map(\.id))
        for check in new.failed {
            for finding in check.findings {
                let item = Item(check: check, finding: finding, isOfNewCheck: !known.contains(check.id))
                if let severity = before[finding.fingerprint] {
                    if finding.severity > severity { graver.append(item) } else { persisting.append(item) }
                } else {
                    self.new.append(item)
                }
            }
        }
        let present = Set(new.checks.flatMap(\.findings).map(\.fingerprint))
        let judged = Set(new.checks.filter { $0.outcome != Outcome.notAssessable.name }.map(\.id))
        for check in old.checks {
            for finding in check.findings where !present.contains(finding.fingerprint) {
                let item = Item(check: check, finding: finding, isOfNewCheck: false)
                if judged.contains(check.id) { fixed.append(item) } else { unknown.append(item) }
            }
        }
        fixed.sort { $0.finding.severity > $1.finding.severity }
        unknown.sort { $0.finding.severity > $1.finding.severity }
        scores = new.scores.compactMap { after in
            old.scores.first { $0.indicator == after.indicator }.map { before in
                ScoreChange(before: before, after: after, causes: Self.causes(of: after.indicator, old, new))
            }
        }
        contents = ContentChange.all(from: old.contents, to: new.contents)
        gaps = [old, new].flatMap { record in
            record.gaps.map { LocalizedText(zh: "\(record.name)：\($0.zh)", en: "\(record.name): \($0.en)") }
        }
    }

    private static func causes(of indicator: Indicator, _ old: BuildRecord, _ new: BuildRecord) -> [Cause] {
        func checks(_ record: BuildRecord) -> [String: BuildRecord.Check] {
            let scored = record.checks.filter { $0.isScored && $0.indicator == indicator }
            return Dictionary(scored.map { ($0.id, $0) }) { first, _ in first }
        }
        let (before, after) = (checks(old), checks(new))
        return Set(before.keys).union(after.keys).sorted().compactMap { id in
            let (left, right) = (before[id], after[id])
            let isSame = left?.counted == right?.counted && left?.credit == right?.credit
            return isSame ? nil : Cause(ruleID: id, before: left?.counted, after: right?.counted)
        }
    }

    /// The gravest finding that is new or graver and that nobody suppressed; nil if there is none.
    public var gravestNew: Severity? {
        (new + graver).map(\.finding).filter { !$0.isSuppressed }.map(\.severity).max()
    }

    /// True if nothing of the findings is another than before.
    public var hasSameFindings: Bool { new.isEmpty && graver.isEmpty && fixed.isEmpty && unknown.isEmpty }
}

extension BuildRecord {
    /// The failed checks: those with open findings first, the gravest first, then by id.
    fileprivate var failed: [Check] {
        checks.filter(\.isFailed).sorted { left, right in
            if left.isSuppressed != right.isSuppressed { return right.isSuppressed }
            if left.gravest != right.gravest { return left.gravest > right.gravest }
            return left.id < right.id
        }
    }
}

extension BuildRecord.Check {
    /// The name of the outcome that counts in the score.
    fileprivate var counted: String { overruled ?? outcome }

    /// True if there are findings and all of them are suppressed.
    fileprivate var isSuppressed: Bool { !findings.isEmpty && findings.allSatisfy(\.isSuppressed) }

    /// The gravest of the open findings, of all if none is open, `info` without any.
    fileprivate var gravest: Severity {
        let open = findings.filter { !$0.isSuppressed }
        return (open.isEmpty ? findings : open).map(\.severity).max() ?? .info
    }
}
