import Findings
import History

extension NightGates {
    /// So many findings are shown; the report of the build has all.
    private static let shownFindings = 5

    /// No failed check has a finding as grave as `limit` that is not suppressed.
    func openFindings(_ limit: Severity, _ app: AppNight) -> GateOutcome {
        let title = LocalizedText(
            zh: "没有“\(limit.title.zh)”级及以上的问题", en: "no finding of severity \(limit.rawValue) or above")
        guard let record = app.build?.record else { return GateOutcome("fail-on", title, unknown: Self.noBuild) }
        let found = record.checks.filter(\.isFailed).flatMap { check in
            check.findings.filter { !$0.isSuppressed && $0.severity >= limit }.map { (check.id, $0) }
        }
        return GateOutcome("fail-on", title, holds: found.isEmpty, Self.lines(found))
    }

    /// No finding as grave as `limit` is new or graver since the reference.
    func newFindings(_ limit: Severity, _ app: AppNight) -> GateOutcome {
        let title = LocalizedText(
            zh: "没有新增或加重的“\(limit.title.zh)”级及以上问题",
            en: "no new or graver finding of severity \(limit.rawValue) or above")
        guard app.build != nil else { return GateOutcome("fail-on-new", title, unknown: Self.noBuild) }
        guard let difference = app.difference else {
            return GateOutcome("fail-on-new", title, unknown: Self.noReference)
        }
        let grave = (difference.new + difference.graver).filter {
            !$0.finding.isSuppressed && $0.finding.severity >= limit
        }
        let found = grave.filter { !$0.isOfNewCheck }.map { ($0.check.id, $0.finding) }
        if !found.isEmpty { return GateOutcome("fail-on-new", title, holds: false, Self.lines(found)) }
        let untold = grave.map { ($0.check.id, $0.finding) }
        guard untold.isEmpty else {
            let why = LocalizedText(
                zh: "以下问题出自旧目录没有的检查项，无法判断是否新增",
                en: "these are of checks that the earlier catalogue had not: nobody knows whether they are new")
            return GateOutcome(name: "fail-on-new", title: title, state: .unknown, details: [why] + Self.lines(untold))
        }
        return GateOutcome("fail-on-new", title, holds: true, [])
    }

    /// The gravest first, and how many more there are.
    private static func lines(_ findings: [(rule: String, finding: BuildRecord.Finding)]) -> [LocalizedText] {
        let sorted = findings.sorted { ($1.finding.severity, $0.rule) < ($0.finding.severity, $1.rule) }
        var lines = sorted.prefix(shownFindings).map { rule, finding in
            let place = finding.place.map { " (\($0))" } ?? ""
            return LocalizedText(
                zh: "\(rule) \(finding.severity.title.zh)：\(finding.message.zh)\(place)",
                en: "\(rule) \(finding.severity.title.en): \(finding.message.en)\(place)")
        }
        let more = findings.count - lines.count
        if more > 0 { lines.append(LocalizedText(zh: "另有 \(more) 条", en: "and \(more) more")) }
        return lines
    }
}
