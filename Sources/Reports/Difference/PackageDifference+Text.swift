import App
import Findings
import Rules
import Triage

extension PackageDifference {
    /// The comparison for people, as lines of text.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        page.title("\(new.app.manifest.package): \(old.inputName) → \(new.inputName)")
        if let comparison = new.comparison { page.line(page.safe(comparison[language])) }
        for notice in new.notices + gaps { page.line(page.style(.dim, page.safe(notice[language]))) }
        for change in [Change.new, .graver, .persisting] {
            let findings = findings(change)
            guard !findings.isEmpty else { continue }
            page.heading(zh: "\(change.title.zh)（\(findings.count)）", en: "\(change.title.en) (\(findings.count))")
            for (rule, finding) in findings {
                let mark = finding.isOpen ? "" : " " + page.style(.dim, page.suppressedTag)
                page.line(
                    "\(page.tag(finding.finding.severity)) \(rule.id)\(mark)  \(page.safe(finding.finding.message[language]))"
                )
            }
        }
        write(departed(isFixed: true), zh: "已修复", en: "fixed", to: &page)
        write(departed(isFixed: false), zh: "本次无法确认", en: "unknown this time", to: &page)
        writeScores(to: &page)
        for change in contents {
            page.heading(zh: change.subject.title.zh, en: change.subject.title.en)
            for entry in change.entries { page.line("  \(entry.sign) \(page.safe("\(entry.name): \(entry.detail)"))") }
        }
        return page.text
    }

    private func write(_ entries: [Baseline.Entry], zh: String, en: String, to page: inout TextPage) {
        guard !entries.isEmpty else { return }
        page.heading(zh: "\(zh)（\(entries.count)）", en: "\(en) (\(entries.count))")
        for entry in entries {
            page.line("\(page.tag(entry.severity)) \(entry.ruleID)  \(page.safe(entry.message[page.language]))")
        }
    }

    private func writeScores(to page: inout TextPage) {
        page.heading(zh: "得分", en: "Scores")
        for score in scores {
            let title = TerminalText.padded(score.after.indicator.title[page.language], to: 24)
            let same = page.say(zh: "不变", en: "unchanged")
            let after = score.isChanged ? "→ \(score.after.interval.text)" : same
            page.line("  \(title)\(score.before.interval.text) \(after)")
            for cause in score.causes {
                page.line("      \(cause.ruleID)  \(cause.text(in: page.language))")
            }
        }
    }
}

extension ScoreChange.Cause {
    /// The verdict of then and of now.
    func text(in language: Language) -> String {
        let absent = LocalizedText(zh: "无此检查项", en: "no such check")
        return [before, after].map { ($0?.title ?? absent)[language] }.joined(separator: " → ")
    }
}
