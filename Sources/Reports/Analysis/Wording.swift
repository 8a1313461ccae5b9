import App
import Findings
import Rules
import Scoring
import Triage

/// Sentences that several reports have in common.
extension Analysis {
    /// What a reader must know before trusting the numbers: what is expired, unused or not comparable.
    var notices: [LocalizedText] {
        var notices: [LocalizedText] = []
        if let companion = app.companion { notices += [companion.sentence] + companion.doubts }
        for entry in expiredSuppressions {
            let day = entry.expires?.text ?? ""
            notices.append(
                LocalizedText(
                    zh: "抑制文件第 \(entry.line) 行已于 \(day) 过期，不再生效（\(entry.author)：\(entry.comment)）",
                    en: "The suppression in line \(entry.line) expired after \(day) and suppresses nothing "
                        + "(\(entry.author): \(entry.comment))"))
        }
        for entry in unusedSuppressions {
            notices.append(
                LocalizedText(
                    zh: "抑制文件第 \(entry.line) 行没有匹配任何问题（\(entry.author)：\(entry.comment)）",
                    en: "The suppression in line \(entry.line) fits no finding (\(entry.author): \(entry.comment))"))
        }
        if let baseline = triage.baseline, baseline.catalogue != Catalogue.version {
            notices.append(
                LocalizedText(
                    zh: "基线由检查目录 \(baseline.catalogue) 得出，当前为 \(Catalogue.version)：新增问题可能来自新的检查项。",
                    en: "The baseline was made with catalogue \(baseline.catalogue), this is \(Catalogue.version): "
                        + "what is new may come from new checks."))
        }
        return notices + runNotices
    }

    /// What must be known before the results of device runs are trusted as those of this package.
    private var runNotices: [LocalizedText] {
        guard let runs else { return [] }
        var notices: [LocalizedText] = []
        let other = runs.summaries.filter { summary in
            let run = summary.run.description
            let isOther = { (name: String?, own: String?) in name != nil && own != nil && name != own }
            return isOther(run?.versionName, app.manifest.versionName)
                || isOther(run?.versionCode.map(String.init), app.manifest.versionCode.map(String.init))
        }
        if !other.isEmpty {
            let names = other.prefix(5).map(\.run.name).joined(separator: ", ")
            notices.append(
                LocalizedText(
                    zh: "有 \(other.count) 次设备运行测的是另一个版本（\(names)），结果不代表此安装包。",
                    en:
                        "\(other.count) device runs are of another version (\(names)): their results are not those of this "
                        + "package."))
        }
        if runs.hasReplay {
            notices.append(
                LocalizedText(
                    zh: "部分设备运行由记录回放生成，并非真机。", en: "Some device runs were made by replay: no real phone was there."))
        }
        return notices
    }

    /// How the findings stand against the baseline, in one sentence; nil without one.
    var comparison: LocalizedText? {
        guard let baseline = triage.baseline else { return nil }
        let version = [baseline.versionName, baseline.versionCode.map { "(\($0))" }].compactMap(\.self)
            .joined(separator: " ")
        let added = count(of: .new)
        let graver = count(of: .graver)
        let persisting = count(of: .persisting)
        let fixed = departed.count(where: \.isFixed)
        let unknown = departed.count - fixed
        return LocalizedText(
            zh: "与基线 \(version) 相比：新增 \(added)，加重 \(graver)，遗留 \(persisting)，已修复 \(fixed)，本次无法确认 \(unknown)",
            en: "Against the baseline \(version): \(added) new, \(graver) graver, \(persisting) persisting, "
                + "\(fixed) fixed, \(unknown) unknown this time")
    }
}

extension Suppression {
    /// Why, until when and by whom, in one sentence.
    var remark: LocalizedText {
        let untilZh = expires.map { "有效期至 \($0.text)" } ?? "长期有效"
        let untilEn = expires.map { "until \($0.text)" } ?? "for ever"
        return LocalizedText(
            zh: "已抑制（\(reason.title.zh)，\(author)，\(untilZh)）：\(comment)",
            en: "suppressed (\(reason.title.en), \(author), \(untilEn)): \(comment)")
    }
}

extension Change {
    /// Its name for people.
    var title: LocalizedText {
        switch self {
        case .new: LocalizedText(zh: "新增", en: "new")
        case .graver: LocalizedText(zh: "加重", en: "graver")
        case .persisting: LocalizedText(zh: "遗留", en: "persisting")
        }
    }
}

extension Outcome {
    /// Its name for people.
    var title: LocalizedText {
        switch self {
        case .pass: LocalizedText(zh: "通过", en: "pass")
        case .fail: LocalizedText(zh: "不通过", en: "fail")
        case .partial: LocalizedText(zh: "部分通过", en: "partial")
        case .notApplicable: LocalizedText(zh: "不适用", en: "not applicable")
        case .notAssessable: LocalizedText(zh: "无法判定", en: "not assessable")
        }
    }
}

extension Owner {
    /// Its name for people.
    var title: LocalizedText {
        switch self {
        case .own: LocalizedText(zh: "自有", en: "own")
        case .sdk(let name): LocalizedText(zh: name, en: name)
        case .unknown: LocalizedText(zh: "归属不明", en: "unknown owner")
        }
    }
}

extension FamilyScore {
    /// The family's name for people.
    var title: LocalizedText { Family(rawValue: family)?.title ?? LocalizedText(zh: family, en: family) }
}

extension Interval {
    /// `71.2 (60.1–80.3)`, with a dash where nothing was judged.
    var text: String {
        let point = point.map { Quantity.decimal($0, digits: 1) } ?? "–"
        return "\(point) (\(Quantity.decimal(low, digits: 1))–\(Quantity.decimal(high, digits: 1)))"
    }
}

extension IndicatorScore {
    /// The score with its ends.
    var interval: Interval { Interval(point: point, low: low, high: high) }
}
