import Findings
import Nightly
import Statistics

extension MetricComparison {
    /// What was compared: `Cold start · MI 10`.
    var title: LocalizedText {
        let metric = metric.title
        guard let model else {
            return LocalizedText(zh: "\(metric.zh) · 全部机型", en: "\(metric.en) · all models")
        }
        return LocalizedText(zh: "\(metric.zh) · \(model)", en: "\(metric.en) · \(model)")
    }

    /// The middle values and of how many: `480 ms (50) → 540 ms (10)`; nil for all models together.
    func values(_ language: Language) -> String? {
        guard model != nil, let unit else { return nil }
        let sides = [before, after].map { values -> String in
            guard let middle = Statistics.median(values) else { return "–" }
            return "\(unit.text(middle, language)) (\(values.count))"
        }
        return sides.joined(separator: " → ")
    }

    /// Why nobody can tell, and what would help; nil if it is told.
    var unknownReason: LocalizedText? {
        guard verdict.isUnknown else { return nil }
        guard let difference else {
            if model == nil {
                return LocalizedText(zh: "可比较的机型不足两种", en: "fewer than two models can be compared")
            }
            if after.isEmpty { return LocalizedText(zh: "今晚没有数据", en: "no values tonight") }
            if before.isEmpty { return LocalizedText(zh: "没有可比较的历史数据", en: "no earlier values to compare with") }
            return LocalizedText(zh: "历史中位数不大于 0，无法计算比例", en: "the earlier median is not above 0: no share of it")
        }
        let seen = min(difference.before, difference.after)
        guard let needed = verdict.needed else {
            return LocalizedText(
                zh: "每侧现有 \(seen) 个数据，\(Verdict.mostSamples) 个也不足以判断",
                en: "\(seen) values a side now; \(Verdict.mostSamples) would not be enough to tell")
        }
        return LocalizedText(
            zh: "每侧现有 \(seen) 个数据，约需 \(needed) 个才能判断",
            en: "\(seen) values a side now; about \(needed) would tell")
    }

    /// The difference with its interval and probability; nil without one.
    var evidence: LocalizedText? {
        guard let difference else { return nil }
        func text(_ value: Double) -> String {
            guard difference.isAbsolute else { return NightNumbers.percent(value) }
            return (value > 0 ? "+" : "") + (unit?.text(value, .en) ?? Quantity.decimal(value, digits: 2))
        }
        var (zh, en) = ([text(difference.estimate)], [text(difference.estimate)])
        if let interval = difference.interval {
            let ends =
                difference.isAbsolute
                ? "\(text(interval.lowerBound)) … \(text(interval.upperBound))" : NightNumbers.percent(interval)
            zh.append("95% 置信区间 \(ends)")
            en.append("95 % interval \(ends)")
        }
        if let adjusted {
            let p = NightNumbers.probability(adjusted)
            zh.append("校正后 p \(p)")
            en.append("adjusted p \(p)")
        }
        if let signedRank {
            let p = NightNumbers.probability(signedRank)
            zh.append("Wilcoxon 符号秩 p \(p)")
            en.append("signed rank p \(p)")
        }
        let limit =
            difference.isAbsolute
            ? String(text(difference.limit).drop { $0 == "+" })
            : "\(Quantity.decimal(100 * difference.limit, digits: 1)) %"
        zh.append("变化达 \(limit) 才计")
        en.append("\(limit) matters")
        return LocalizedText(zh: zh.joined(separator: "，"), en: en.joined(separator: ", "))
    }
}

extension Refusal {
    /// What was not compared, and why, in one sentence.
    var sentence: LocalizedText {
        let unknown = LocalizedText(zh: "未知", en: "not known")
        func side(_ value: String?, _ language: Language) -> String { value ?? unknown[language] }
        return LocalizedText(
            zh: "\(nights) 晚的数据未参与比较：\(what.zh)不同（\(side(before, .zh)) → \(side(after, .zh))）",
            en: "\(nights) \(nights == 1 ? "night" : "nights") not compared with: another \(what.en) "
                + "(\(side(before, .en)) → \(side(after, .en)))")
    }
}
