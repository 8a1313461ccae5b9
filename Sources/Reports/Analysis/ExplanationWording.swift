import Findings
import Scoring

/// The words of the calculation, for text and HTML.
extension Analysis {
    /// How verdicts become scores.
    static let method = [
        LocalizedText(
            zh: "检查项按级别加权（严重 10、高危 6、中危 4、低危 2）：通过得 1，不通过得 0，部分通过得其比例；仅涉及第三方 SDK 的问题至少得 0.5。",
            en:
                "A check weighs by severity: critical 10, high 6, medium 4, low 2. A pass earns 1, a failure 0, a partial "
                + "pass its share, a fault of SDKs alone at least 0.5."),
        LocalizedText(
            zh: "检查族的比例 = Σ 权重·得分 / Σ 权重；族权重 = 其中最高权重 × √检查项数；项得分 = 100 · Σ 族权重·比例 / Σ 族权重。",
            en:
                "Share of a family = Σ weight·credit / Σ weight; weight of a family = greatest weight in it × √number of its "
                + "checks; score = 100 · Σ weight·share / Σ weight over families."),
        LocalizedText(
            zh: "括号内为区间：下限把未能判定的按不通过计，上限按通过计。分值按下限计算。",
            en:
                "In brackets the interval: its low end takes what could not be assessed as failed, its high end as passed. "
                + "Points count the low end."),
    ]

    /// From the families of an indicator to its points.
    func steps(of score: IndicatorScore) -> [LocalizedText] {
        var steps = [LocalizedText(zh: "加权平均 \(score.mean.text)", en: "weighted mean \(score.mean.text)")]
        if !score.ceiling.rules.isEmpty {
            let text = score.ceiling.text
            steps.append(
                LocalizedText(zh: "得分与上限封顶 \(text)", en: "ceiling of the score and its high end \(text)"))
        }
        if score.lowCeiling != score.ceiling {
            steps.append(
                LocalizedText(
                    zh: "下限封顶 \(score.lowCeiling.text)", en: "ceiling of the low end \(score.lowCeiling.text)"))
        }
        steps.append(LocalizedText(zh: "得分 \(score.interval.text)", en: "score \(score.interval.text)"))
        let maximum = Quantity.decimal(score.maximumPoints, digits: 1)
        let product = "\(maximum) × \(Quantity.decimal(score.low, digits: 1)) / 100"
        let points = Quantity.decimal(score.points, digits: 2)
        steps.append(LocalizedText(zh: "分值 \(product) = \(points)", en: "points \(product) = \(points)"))
        return steps
    }

    /// `(2.8·94.5 + …) / 8.0`.
    var groupFormula: String {
        let terms = scores.indicators.map {
            "\(Quantity.decimal($0.maximumPoints, digits: 1))·\(Quantity.decimal($0.low, digits: 1))"
        }
        return "(\(terms.joined(separator: " + "))) / \(Quantity.decimal(scores.maximumPoints, digits: 1))"
    }

    /// The rules whose failure false positives took away.
    var overruled: Set<String> { Set(checks.filter(\.isOverruled).map(\.result.ruleID)) }
}

extension Ceiling {
    fileprivate var text: String { "\(Quantity.decimal(value, digits: 0)): \(rules.joined(separator: ", "))" }
}

extension FamilyScore {
    /// The share with its ends, in per cent; nil if no check of the family applies.
    var shares: String? {
        guard let lowShare, let highShare else { return nil }
        return Interval(point: share.map { 100 * $0 }, low: 100 * lowShare, high: 100 * highShare).text + " %"
    }
}

extension JudgedCheck {
    /// What the check said, and what else bears on its credit.
    func remark(isOverruled: Bool) -> LocalizedText {
        var text = outcome.title
        if isThirdPartyOnly {
            text.zh += "，仅涉及第三方"
            text.en += ", SDKs alone"
        }
        if isOverruled {
            text.zh += "，全部问题均为误报"
            text.en += ", all findings are false positives"
        }
        return text
    }
}
