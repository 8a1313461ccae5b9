import App
import Code
import Findings
import Rules

/// A rule on sensitive data that arrives where others can read it.
struct LeakRule {
    var id: String
    var title: LocalizedText
    var severity: Severity
    var family: Family
    var what: LocalizedText
    var why: LocalizedText
    var fix: LocalizedText
    var references: References
    var examples: @Sendable () -> [Example]
    /// Where the data may not arrive.
    var sinks: [DataSink]
    /// Why the question does not arise in an app that calls none of them.
    var absence: LocalizedText
    /// True if an arrival does no harm.
    var isHarmless: @Sendable (CodeInquiry, DataFlow) -> Bool
    /// What is wrong, about the class named.
    var message: @Sendable (String) -> LocalizedText

    /// The rule. Credentials weigh all of it, other personal data counts low.
    var rule: Rule {
        let row = self
        return Rule(
            id: id, title: title, indicator: .userData, severity: severity, family: family, topic: .sensitive,
            what: what, why: why,
            fix: fix, references: references, examples: row.examples(),
            judge: { app in
                .ofCode(app) { inquiry in
                    guard row.sinks.contains(where: { inquiry.calls($0) }) else {
                        return .notApplicable(zh: row.absence.zh, en: row.absence.en)
                    }
                    let flows = inquiry.sensitiveFlows
                    let hits = flows.from(DataSource.sensitive, to: Set(row.sinks)).compactMap { flow -> CodeHit? in
                        if row.isHarmless(inquiry, flow) { return nil }
                        let isGrave = DataSource.credentials.contains(flow.source)
                        return inquiry.hit(flow, severity: isGrave ? row.severity : min(.low, row.severity))
                    }
                    return inquiry.judge(hits, "leak", upTo: row.severity, gap: flows.gap, row.message)
                }
            })
    }
}
