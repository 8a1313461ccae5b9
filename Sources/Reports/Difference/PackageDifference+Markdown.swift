import Findings
import History

extension PackageDifference {
    /// The comparison as Markdown, to be put into a merge request.
    public func markdown(in language: Language) -> [UInt8] {
        var page = MarkdownPage(language: language)
        page.heading(2, MarkdownText.escaped("\(new.package): \(old.name) → \(new.name)"))
        page.line(MarkdownText.escaped(comparison[language]))
        for notice in notices + changes.gaps {
            page.line()
            page.line("> " + MarkdownText.escaped(notice[language]))
        }
        for change in [BuildDifference.Standing.new, .graver, .fixed] {
            let rows = changes.items(change).map { item in
                let mark = item.isOfNewCheck ? " " + BuildDifference.Item.ofNewCheck[language] : ""
                return [item.finding.severity.title[language], item.check.id + mark, item.finding.message[language]]
            }
            write(rows, titled: change.title[language], to: &page)
        }
        writeScores(to: &page)
        for change in changes.contents {
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
        for score in changes.scores {
            let causes = score.causes.map { "\($0.ruleID) \($0.text(in: page.language))" }.joined(separator: "; ")
            page.row(
                [
                    score.after.indicator.title[page.language], score.before.text, score.after.text,
                    causes,
                ].map(MarkdownText.escaped))
        }
    }
}
