import Findings
import Nightly
import Statistics

extension AppNight {
    private static let linesShown = 20

    /// The app for people: its state, what kept it from being judged, gates, and what became worse with the evidence.
    func write(to page: inout TextPage) {
        let language = page.language
        page.line()
        let name = page.style(.bold, page.safe(shownName))
        page.line([name, page.tag(state), page.safe(buildText)].filter { !$0.isEmpty }.joined(separator: "  "))
        if build?.isKept == true {
            page.note(zh: "  安装包未变，沿用已有的分析结果", en: "  the same package as before: its kept result stands")
        }
        for trouble in troubles { page.line("  " + page.style(.red, page.safe(trouble[language]))) }
        if build != nil { page.line("  " + page.safe(comparisonText[language])) }
        for score in build.map({ $0.record.scores + runScores }) ?? [] {
            page.line("  \(TerminalText.padded(score.indicator.title[language], to: 24))\(score.text)")
        }
        writeGates(to: &page)
        write("worse", zh: "变差", en: "Became worse", to: &page)
        write("better", zh: "改善", en: "Became better", to: &page)
        write("unknown", zh: "未知", en: "Unknown", to: &page)
        let same = count("same")
        if same > 0 { page.line("  " + page.say(zh: "持平：\(same) 项", en: "The same: \(same)")) }
        for refusal in refusals { page.line("  " + page.safe(refusal.sentence[language])) }
        writeChanges(to: &page)
        difference?.write(to: &page, indent: 2, most: Self.linesShown)
    }

    private func writeGates(to page: inout TextPage) {
        for gate in gates {
            page.line("  \(page.tag(gate.state)) \(page.safe(gate.title[page.language]))")
            for detail in gate.details.prefix(Self.linesShown) {
                page.line("           \(page.safe(detail[page.language]))")
            }
            page.more(gate.details.count - Self.linesShown, indent: 11)
        }
    }

    private func write(_ verdict: String, zh: String, en: String, to page: inout TextPage) {
        let count = count(verdict)
        guard count > 0 else { return }
        let language = page.language
        page.line("  \(page.say(zh: zh, en: en)) (\(count))")
        for metric in metrics(verdict).prefix(Self.linesShown) {
            page.line("    " + page.safe(metric.line(language)))
        }
        for rate in rates(verdict).prefix(Self.linesShown) {
            page.line("    " + page.safe(rate.line(language)))
        }
        let left = max(0, metrics(verdict).count - Self.linesShown) + max(0, rates(verdict).count - Self.linesShown)
        page.more(left, indent: 4)
    }

    /// Where series changed.
    private func writeChanges(to page: inout TextPage) {
        let changed = trends.filter { !$0.changes.isEmpty }
        guard !changed.isEmpty else { return }
        page.line("  " + page.say(zh: "变化点", en: "Change points"))
        for trend in changed.prefix(Self.linesShown) {
            for change in trend.changes.suffix(3) {
                let text = "\(trend.title[page.language])  \(trend.sentence(change)[page.language])"
                page.line("    " + page.safe(text))
            }
        }
        page.more(changed.count - Self.linesShown, indent: 4)
    }
}

extension MetricComparison {
    /// All that is said of it, on a line.
    func line(_ language: Language) -> String {
        let parts = [title[language], values(language), evidence?[language], unknownReason?[language]]
        return parts.compactMap(\.self).joined(separator: "  ")
    }
}

extension RateComparison {
    /// All that is said of it, on a line.
    func line(_ language: Language) -> String {
        let parts = [title[language], values, evidence?[language], unknownReason?[language]]
        return parts.compactMap(\.self).joined(separator: "  ")
    }
}
