import Findings
import History

extension PackageDifference {
    /// The comparison for people, as lines of text.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        page.title("\(new.package): \(old.name) → \(new.name)")
        write(to: &page)
        return page.text
    }

    /// All but the title.
    func write(to page: inout TextPage) {
        page.line(page.safe(comparison[page.language]))
        for notice in notices + changes.gaps { page.line(page.style(.dim, page.safe(notice[page.language]))) }
        for standing in BuildDifference.Standing.allCases { write(standing, to: &page) }
        writeScores(to: &page)
        for change in changes.contents {
            page.heading(zh: change.subject.title.zh, en: change.subject.title.en)
            for entry in change.entries { page.line("  \(entry.sign) \(page.safe("\(entry.name): \(entry.detail)"))") }
        }
    }

    private func write(_ standing: BuildDifference.Standing, to page: inout TextPage) {
        let (title, items) = (standing.title, changes.items(standing))
        guard !items.isEmpty else { return }
        page.heading(zh: "\(title.zh)（\(items.count)）", en: "\(title.en) (\(items.count))")
        for item in items {
            var marks = standing.isThere && item.finding.isSuppressed ? " " + page.style(.dim, page.suppressedTag) : ""
            if item.isOfNewCheck { marks += " " + page.style(.dim, BuildDifference.Item.ofNewCheck[page.language]) }
            let message = page.safe(item.finding.message[page.language])
            page.line("\(page.tag(item.finding.severity)) \(item.check.id)\(marks)  \(message)")
        }
    }

    private func writeScores(to page: inout TextPage) {
        page.heading(zh: "得分", en: "Scores")
        for score in changes.scores {
            let title = TerminalText.padded(score.after.indicator.title[page.language], to: 24)
            let same = page.say(zh: "不变", en: "unchanged")
            let after = score.isMoved ? "→ \(score.after.text)" : same
            page.line("  \(title)\(score.before.text) \(after)")
            for cause in score.causes {
                page.line("      \(cause.ruleID)  \(cause.text(in: page.language))")
            }
        }
    }
}
