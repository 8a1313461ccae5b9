import Findings
import Nightly

extension Trend {
    /// What the figure is, for people.
    var title: LocalizedText {
        switch subject {
        case .score(let indicator): indicator.title
        case .metric(let metric, let model):
            LocalizedText(zh: "\(metric.title.zh) · \(model)", en: "\(metric.title.en) · \(model)")
        case .size: LocalizedText(zh: "安装包大小", en: "Size of the package")
        case .findings: LocalizedText(zh: "未解决的问题数", en: "Open findings")
        }
    }

    /// A value as people read it.
    func text(_ value: Double, _ language: Language) -> String {
        switch subject {
        case .score: Quantity.decimal(value, digits: 1)
        case .findings: Quantity.decimal(value, digits: 0)
        case .size: Unit.bytes.text(value, language)
        case .metric: unit?.text(value, language) ?? Quantity.decimal(value, digits: 2)
        }
    }

    /// True if more is better: of scores alone.
    var isBetterWhenMore: Bool {
        if case .score = subject { true } else { false }
    }

    /// True if the figure became worse there.
    func isWorse(_ change: Change) -> Bool {
        (change.point.meanAfter < change.point.meanBefore) == isBetterWhenMore
    }

    /// The values, each with the index of its night; what is no number is none.
    var known: [(index: Int, value: Double)] {
        points.enumerated().compactMap { index, point in
            guard let value = point.value, value.isFinite else { return nil }
            return (index: index, value: value)
        }
    }

    /// When the figure changed, from what to what, and what a step says of it.
    func sentence(_ change: Change) -> LocalizedText {
        let night = points.indices.contains(change.index) ? points[change.index] : nil
        let when = [night?.day, night?.commit.map(NightNumbers.commit)].compactMap(\.self).joined(separator: " ")
        let (point, p) = (change.point, NightNumbers.probability(change.point.p))
        let zh = [point.meanBefore, point.meanAfter].map { text($0, .zh) }.joined(separator: " → ")
        let en = [point.meanBefore, point.meanAfter].map { text($0, .en) }.joined(separator: " → ")
        let step = Self.step(change.isStep)
        var sentence = LocalizedText(
            zh: "\(when)：均值 \(zh)，p \(p)，\(step.zh)", en: "\(when): mean \(en), p \(p), \(step.en)")
        if !change.conditions.isEmpty {
            sentence.zh += "；同时改变：" + change.conditions.map(\.zh).joined(separator: "、")
            sentence.en += "; also another " + change.conditions.map(\.en).joined(separator: ", ")
        }
        return sentence
    }

    private static func step(_ isStep: Bool?) -> LocalizedText {
        switch isStep {
        case true?: LocalizedText(zh: "阶跃拟合也支持", en: "a step fits")
        case false?: LocalizedText(zh: "阶跃拟合不支持", en: "no step fits")
        case nil: LocalizedText(zh: "前后数据不足，未做阶跃拟合", en: "too few nights around it for a step fit")
        }
    }
}
