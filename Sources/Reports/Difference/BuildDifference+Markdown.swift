import Findings
import History

extension BuildDifference {
    /// New, graver, fixed and unknown findings, each kind as a table; at most `most` of a kind.
    func writeFindings(to page: inout MarkdownPage, most: Int) {
        for group in news {
            page.line()
            page.line("**\(group.title[page.language])** (\(group.items.count))")
            page.line()
            page.head([
                page.say(zh: "级别", en: "severity"), page.say(zh: "检查项", en: "check"),
                page.say(zh: "问题", en: "finding"),
            ])
            for item in group.items.prefix(most) {
                let mark = item.finding.isSuppressed ? page.say(zh: "（已抑制）", en: " (suppressed)") : ""
                let cells = [
                    item.finding.severity.title[page.language], item.check.id, item.text(in: page.language) + mark,
                ]
                page.row(cells.map(MarkdownText.escaped))
            }
            page.left(group.items.count - most)
        }
    }

    /// Scores that moved, with their causes.
    func writeScores(to page: inout MarkdownPage) {
        let moved = scores.filter(\.isMoved)
        guard !moved.isEmpty else { return }
        page.line()
        page.head([
            page.say(zh: "指标", en: "score"), page.say(zh: "之前", en: "before"), page.say(zh: "现在", en: "after"),
            page.say(zh: "原因", en: "because of"),
        ])
        for score in moved {
            var causes = score.causes.map { "\($0.ruleID) \($0.text(in: page.language))" }.joined(separator: "; ")
            if score.isOfCatalogue { causes += page.say(zh: "（仅因检查目录更新）", en: " (another catalogue alone)") }
            let cells = [
                score.after.indicator.title[page.language], score.before.text, score.after.text, causes,
            ]
            page.row(cells.map(MarkdownText.escaped))
        }
    }

    /// What is in the builds and is not the same, by subject; at most `most` entries of one.
    func writeContents(to page: inout MarkdownPage, most: Int) {
        for change in contents {
            page.line()
            page.line("**\(change.subject.title[page.language])** (\(change.entries.count))")
            page.line()
            for entry in change.entries.prefix(most) {
                let (name, detail) = (MarkdownText.code(entry.name), MarkdownText.escaped(entry.detail))
                page.line("- `\(entry.sign)` \(name) \(detail)")
            }
            page.left(change.entries.count - most)
        }
    }
}

extension MarkdownPage {
    /// Says how many were left out.
    mutating func left(_ count: Int) {
        guard count > 0 else { return }
        line()
        line(say(zh: "……另有 \(count) 条", en: "… and \(count) more"))
    }
}
