import App
import Findings
import Rules
import Triage

extension PackageDifference {
    /// The comparison as Markdown, to be put into a merge request.
    public func markdown(in language: Language) -> [UInt8] {
        var page = MarkdownPage(language: language)
        page.heading(2, MarkdownText.escaped("\(new.app.manifest.package): \(old.inputName) → \(new.inputName)"))
        if let comparison = new.comparison { page.line(MarkdownText.escaped(comparison[language])) }
        for notice in new.notices + gaps {
            page.line()
            page.line("> " + MarkdownText.escaped(notice[language]))
        }
        for change in [Change.new, .graver] {
            let rows = findings(change).map {
                [$0.finding.finding.severity.title[language], $0.rule.id, $0.finding.finding.message[language]]
            }
            write(rows, titled: change.title[language], to: &page)
        }
        let fixed = departed(isFixed: true).map { [$0.severity.title[language], $0.ruleID, $0.message[language]] }
        write(fixed, titled: page.say(zh: "已修复", en: "fixed"), to: &page)
        writeScores(to: &page)
        for change in contents {
            page.folded(change.subject.title[language]) { page in
                for entry in change.entries {
                    page.line(
                        "- `\(entry.sign)` \(MarkdownText.code(entry.name)) \(MarkdownText.escaped(entry.detail))")
                }
            }
        }
        return page.bytes
    }

    private func write(_ rows: [[String]], titled title: String, to page: inout MarkdownPage) {
        guard !rows.isEmpty else { return }
        page.heading(3, "\(title) (\(rows.count))")
        page.head([
            page.say(zh: "级别", en: "severity"), page.say(zh: "检查项", en: "check"), page.say(zh: "问题", en: "finding"),
        ])
        for row in rows { page.row(row.map(MarkdownText.escaped)) }
    }

    private func writeScores(to page: inout MarkdownPage) {
        page.heading(3, page.say(zh: "得分", en: "Scores"))
        page.head([
            page.say(zh: "指标", en: "score"), page.say(zh: "之前", en: "before"), page.say(zh: "现在", en: "after"),
            page.say(zh: "原因", en: "because of"),
        ])
        for score in scores {
            let causes = score.causes.map { "\($0.ruleID) \($0.text(in: page.language))" }.joined(separator: "; ")
            page.row(
                [
                    score.after.indicator.title[page.language], score.before.interval.text, score.after.interval.text,
                    causes,
                ].map(MarkdownText.escaped))
        }
    }
}
