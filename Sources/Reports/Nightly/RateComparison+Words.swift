import Findings
import Nightly

extension RateComparison {
    /// What was tried: `Install: failures`.
    var title: LocalizedText {
        LocalizedText(zh: "\(metric.title.zh)：失败次数", en: "\(metric.title.en): failures")
    }

    /// Failures of trials, before and tonight: `2 / 100 → 5 / 20`.
    var values: String { "\(before.text) → \(after.text)" }

    /// The probability, and what no failure at all is worth; nil if there is neither.
    var evidence: LocalizedText? {
        var (zh, en): ([String], [String]) = ([], [])
        if let adjusted {
            let p = NightNumbers.probability(adjusted)
            zh.append("校正后 p \(p)")
            en.append("adjusted p \(p)")
        }
        if let boundText {
            zh.append(boundText.zh)
            en.append(boundText.en)
        }
        return zh.isEmpty ? nil : LocalizedText(zh: zh.joined(separator: "，"), en: en.joined(separator: ", "))
    }

    /// With no failure tonight: what that is worth.
    var boundText: LocalizedText? {
        bound.map { bound in
            let most = Quantity.decimal(100 * bound, digits: 1)
            return LocalizedText(
                zh: "今晚无失败，失败率至多 \(most) %（95% 置信，三法则）",
                en: "no failure tonight: the rate is at most \(most) % (95 %, rule of three)")
        }
    }

    /// Why nobody can tell, and what would help; nil if it is told.
    var unknownReason: LocalizedText? {
        guard verdict.isUnknown else { return nil }
        if after.count == 0 { return LocalizedText(zh: "今晚没有试验", en: "no trials tonight") }
        if before.count == 0 { return LocalizedText(zh: "没有可比较的历史试验", en: "no earlier trials to compare with") }
        guard let needed = verdict.needed else {
            return LocalizedText(zh: "试验次数不足以判断", en: "too few trials to tell")
        }
        return LocalizedText(zh: "约需每侧 \(needed) 次试验才能判断", en: "about \(needed) trials a side would tell")
    }
}

extension RateComparison.Trials {
    /// `2 / 100`, or a dash if nothing was tried.
    fileprivate var text: String { count == 0 ? "–" : "\(failures) / \(count)" }
}
