import Findings
import Scoring

extension Analysis {
    /// The whole calculation of the scores, as tables.
    func explanation(_ page: inout HTMLWriter) {
        page.folded(LocalizedText(zh: "得分计算", en: "How the scores come about")) { page in
            for sentence in Self.method { page.element("p", sentence) }
            for score in scores.indicators { explain(score, &page) }
            page.element("h3", LocalizedText(zh: "组得分", en: "Group score"))
            page.element(
                "p", ["class": "formula"], "\(groupFormula) = \(Quantity.decimal(scores.group.low, digits: 1))")
            let points = Quantity.decimal(scores.points, digits: 2)
            let maximum = Quantity.decimal(scores.maximumPoints, digits: 1)
            page.element(
                "p", ["class": "formula"],
                LocalizedText(
                    zh: "组得分 \(scores.group.text)，分值 \(points) / \(maximum)",
                    en: "Group score \(scores.group.text), points \(points) / \(maximum)"))
        }
    }

    private func explain(_ score: IndicatorScore, _ page: inout HTMLWriter) {
        let head = [
            LocalizedText(zh: "检查族 / 检查项", en: "Family / check"), LocalizedText(zh: "权重", en: "Weight"),
            LocalizedText(zh: "比例或得分", en: "Share or credit"), LocalizedText(zh: "结论", en: "Outcome"),
        ]
        let overruled = self.overruled
        var rows: [[HTMLCell]] = []
        for family in score.families {
            rows.append([
                .both(family.title), .text(Quantity.decimal(family.weight, digits: 2)),
                family.shares.map(HTMLCell.text) ?? .both(LocalizedText(zh: "不适用", en: "does not apply")), .text(""),
            ])
            rows += family.checks.map { check in
                [
                    .code(check.ruleID), .text(String(check.severity.weight)),
                    .text(check.credit.map { Quantity.decimal($0, digits: 2) } ?? "–"),
                    .both(check.remark(isOverruled: overruled.contains(check.ruleID))),
                ]
            }
        }
        page.element("h3", score.indicator.title)
        page.table(head, numbers: [1, 2], rows)
        for line in steps(of: score) { page.element("p", ["class": "formula"], line) }
    }
}
