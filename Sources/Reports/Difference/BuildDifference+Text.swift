import Findings
import History

extension BuildDifference.Item {
    /// What it says, with what is said of the check that made it.
    func text(in language: Language) -> String {
        guard isOfNewCheck else { return finding.message[language] }
        let note = LocalizedText(zh: "（新检查项，不知是否新增）", en: " (of a new check: nobody knows whether it is new)")
        return finding.message[language] + note[language]
    }
}

extension BuildDifference.ScoreChange {
    /// True if the score or its ends moved.
    var isMoved: Bool {
        after.point != before.point || after.low != before.low || after.high != before.high
    }
}

extension BuildDifference.Cause {
    /// The verdict of then and of now.
    func text(in language: Language) -> String {
        let absent = LocalizedText(zh: "无此检查项", en: "no such check")
        return [before, after].map { ($0.map(Outcome.title(named:)) ?? absent)[language] }.joined(separator: " → ")
    }
}

extension BuildRecord.Score {
    /// `71.2 (60.1–80.3)`, with a dash where nothing was judged.
    var text: String {
        let point = point.map { Quantity.decimal($0, digits: 1) } ?? "–"
        return "\(point) (\(Quantity.decimal(low, digits: 1))–\(Quantity.decimal(high, digits: 1)))"
    }
}

extension BuildDifference {
    /// Findings, scores that moved and contents as lines of text; at most `most` of a kind.
    func write(to page: inout TextPage, indent: Int, most: Int) {
        let blank = String(repeating: " ", count: indent)
        for gap in gaps { page.line(blank + page.style(.dim, page.safe(gap[page.language]))) }
        for group in news {
            page.line("\(blank)\(group.title[page.language]) (\(group.items.count))")
            for item in group.items.prefix(most) {
                let mark = item.finding.isSuppressed ? " " + page.say(zh: "[已抑制]", en: "[suppressed]") : ""
                let text = page.safe(item.text(in: page.language))
                page.line("\(blank)  \(page.tag(item.finding.severity)) \(page.safe(item.check.id))\(mark)  \(text)")
            }
            page.more(group.items.count - most, indent: indent + 2)
        }
        writeScores(to: &page, blank)
        for change in contents {
            page.line(blank + change.subject.title[page.language])
            for entry in change.entries.prefix(most) {
                page.line("\(blank)  \(entry.sign) \(page.safe("\(entry.name): \(entry.detail)"))")
            }
            page.more(change.entries.count - most, indent: indent + 2)
        }
    }

    private func writeScores(to page: inout TextPage, _ blank: String) {
        let moved = scores.filter(\.isMoved)
        guard !moved.isEmpty else { return }
        page.line(blank + page.say(zh: "得分变化", en: "scores"))
        for score in moved {
            let title = TerminalText.padded(score.after.indicator.title[page.language], to: 24)
            let note = score.isOfCatalogue ? page.say(zh: "  仅因检查目录更新", en: "  of another catalogue alone") : ""
            page.line("\(blank)  \(title)\(score.before.text) → \(score.after.text)\(note)")
            for cause in score.causes {
                page.line("\(blank)      \(page.safe(cause.ruleID))  \(page.safe(cause.text(in: page.language)))")
            }
        }
    }
}
