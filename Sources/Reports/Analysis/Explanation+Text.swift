import Findings
import Scoring

extension Analysis {
    /// Every step from the checks' outcomes to the points of the index.
    func writeExplanation(to page: inout TextPage) {
        page.heading(zh: "得分计算", en: "How the scores come about")
        page.line(
            page.say(
                zh: "  检查项按级别加权（严重 10、高危 6、中危 4、低危 2）：通过得 1，不通过得 0，部分通过得其比例；仅涉及第三方 SDK 的问题至少得 0.5。",
                en:
                    "  A check weighs by severity: critical 10, high 6, medium 4, low 2. A pass earns 1, a failure 0, a "
                    + "partial pass its share, a fault of SDKs alone at least 0.5."))
        page.line(
            page.say(
                zh: "  检查族的比例 = Σ 权重·得分 / Σ 权重；族权重 = 其中最高权重 × √检查项数；项得分 = 100 · Σ 族权重·比例 / Σ 族权重。",
                en:
                    "  Share of a family = Σ weight·credit / Σ weight; weight of a family = greatest weight in it × √number "
                    + "of its checks; score = 100 · Σ weight·share / Σ weight over families."))
        page.line(
            page.say(
                zh: "  括号内为区间：下限把未能判定的按不通过计，上限按通过计。分值按下限计算。",
                en:
                    "  In brackets the interval: its low end takes what could not be assessed as failed, its high end as "
                    + "passed. Points count the low end."))
        for score in scores.indicators { explain(score, on: &page) }
        explainGroup(on: &page)
    }

    private func explain(_ score: IndicatorScore, on page: inout TextPage) {
        page.line()
        page.line(page.style(.bold, score.indicator.title[page.language]))
        for family in score.families {
            let weight = TerminalText.padded(Quantity.decimal(family.weight, digits: 2), to: 6)
            page.line(
                "  \(TerminalText.padded(family.title[page.language], to: 36)) × \(weight)  \(shares(family, page))")
            for check in family.checks { explain(check, on: &page) }
        }
        page.line("  \(page.say(zh: "加权平均", en: "weighted mean")) \(score.mean.text)")
        explain(
            score.ceiling, on: &page, zh: "得分与上限封顶", en: "ceiling of the score and its high end")
        if score.lowCeiling != score.ceiling {
            explain(score.lowCeiling, on: &page, zh: "下限封顶", en: "ceiling of the low end")
        }
        page.line("  \(page.say(zh: "得分", en: "score")) \(page.style(.bold, score.interval.text))")
        let points = Quantity.decimal(score.points, digits: 2)
        let product =
            "\(Quantity.decimal(score.maximumPoints, digits: 1)) × \(Quantity.decimal(score.low, digits: 1)) / 100"
        page.line("  \(page.say(zh: "分值", en: "points")) \(product) = \(points)")
    }

    private func explain(_ ceiling: Ceiling, on page: inout TextPage, zh: String, en: String) {
        guard !ceiling.rules.isEmpty else { return }
        let rules = ceiling.rules.joined(separator: ", ")
        page.line("  \(page.say(zh: zh, en: en)) \(Quantity.decimal(ceiling.value, digits: 0)): \(rules)")
    }

    private func shares(_ family: FamilyScore, _ page: TextPage) -> String {
        guard let low = family.lowShare, let high = family.highShare else {
            return page.say(zh: "不适用", en: "does not apply")
        }
        return Interval(point: family.share.map { 100 * $0 }, low: 100 * low, high: 100 * high).text + " %"
    }

    private func explain(_ check: JudgedCheck, on page: inout TextPage) {
        let credit = check.credit.map { Quantity.decimal($0, digits: 2) } ?? "–"
        var remark = check.outcome.title[page.language]
        if check.isThirdPartyOnly { remark += page.say(zh: "，仅涉及第三方", en: ", SDKs alone") }
        if overruled.contains(check.ruleID) {
            remark += page.say(zh: "，全部问题均为误报", en: ", all findings are false positives")
        }
        page.line(
            page.style(
                .dim,
                "      \(check.ruleID) × \(TerminalText.padded(String(check.severity.weight), to: 3)) "
                    + "\(TerminalText.padded(credit, to: 5)) \(remark)"))
    }

    private func explainGroup(on page: inout TextPage) {
        let terms = scores.indicators.map {
            "\(Quantity.decimal($0.maximumPoints, digits: 1))·\(Quantity.decimal($0.low, digits: 1))"
        }.joined(separator: " + ")
        let maximum = Quantity.decimal(scores.maximumPoints, digits: 1)
        page.line()
        page.line(page.style(.bold, page.say(zh: "组得分", en: "Group score")))
        page.line("  (\(terms)) / \(maximum) = \(Quantity.decimal(scores.group.low, digits: 1))")
        page.line("  \(page.say(zh: "组得分", en: "group score")) \(scores.group.text)")
        page.line(
            "  \(page.say(zh: "分值", en: "points")) \(Quantity.decimal(scores.points, digits: 2)) / \(maximum)")
    }

    /// The rules whose failure false positives took away.
    var overruled: Set<String> { Set(checks.filter(\.isOverruled).map(\.result.ruleID)) }
}
