import Findings
import Scoring

extension Analysis {
    /// Every step from the checks' outcomes to the points of the index.
    func writeExplanation(to page: inout TextPage) {
        page.heading(zh: "得分计算", en: "How the scores come about")
        for sentence in Self.method { page.line("  " + sentence[page.language]) }
        for score in scores.indicators { explain(score, on: &page) }
        let points = Quantity.decimal(scores.points, digits: 2)
        page.line()
        page.line(page.style(.bold, page.say(zh: "组得分", en: "Group score")))
        page.line("  \(groupFormula) = \(Quantity.decimal(scores.group.low, digits: 1))")
        page.line("  \(page.say(zh: "组得分", en: "group score")) \(scores.group.text)")
        page.line(
            "  \(page.say(zh: "分值", en: "points")) \(points) / \(Quantity.decimal(scores.maximumPoints, digits: 1))")
    }

    private func explain(_ score: IndicatorScore, on page: inout TextPage) {
        let overruled = self.overruled
        page.line()
        page.line(page.style(.bold, score.indicator.title[page.language]))
        for family in score.families {
            let weight = TerminalText.padded(Quantity.decimal(family.weight, digits: 2), to: 6)
            let shares = family.shares ?? page.say(zh: "不适用", en: "does not apply")
            page.line("  \(TerminalText.padded(family.title[page.language], to: 36)) × \(weight)  \(shares)")
            for check in family.checks {
                let weight = TerminalText.padded(String(check.severity.weight), to: 3)
                let credit = TerminalText.padded(check.credit.map { Quantity.decimal($0, digits: 2) } ?? "–", to: 5)
                let remark = check.remark(isOverruled: overruled.contains(check.ruleID))[page.language]
                page.line(page.style(.dim, "      \(check.ruleID) × \(weight) \(credit) \(remark)"))
            }
        }
        for step in steps(of: score) { page.line("  " + step[page.language]) }
    }
}
