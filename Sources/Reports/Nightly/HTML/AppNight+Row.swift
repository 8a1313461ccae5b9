import Findings
import History
import Nightly

extension AppNight {
    /// All scores of the night: of the package, and of device runs.
    var scores: [BuildRecord.Score] { (build?.record.scores ?? []) + runScores }

    /// The cells of the app in the table of all.
    func row(_ index: Int, _ indicators: [Indicator], _ page: inout HTMLWriter) {
        page.element("td") { page in
            page.element("a", ["href": "#app-\(index + 1)"], shownName)
            page.element("div", ["class": "label"], buildText)
        }
        page.element("td") { $0.state(state) }
        page.element("td") { gateCounts(&$0) }
        page.element("td") { page in
            page.count(toldCount("worse"))
            let unknown = count("unknown")
            guard unknown > 0, toldCount("worse") != nil else { return }
            page.element(
                "div", ["class": "label"], LocalizedText(zh: "未知 \(unknown)", en: "unknown \(unknown)"))
        }
        page.element("td") { $0.count(newFindings) }
        for indicator in indicators {
            page.element("td") { score(indicator, &$0) }
        }
    }

    /// How many gates are in each state; those that nobody knows of are never left out.
    private func gateCounts(_ page: inout HTMLWriter) {
        guard !gates.isEmpty else { return page.text("–") }
        for state in GateOutcome.State.allCases {
            let count = gates(state).count
            guard count > 0 else { continue }
            page.element("div", ["class": "gate \(state.rawValue)"]) { page in
                page.text(state.title)
                page.text(" \(count)")
            }
        }
    }

    /// A score with what became of it, and its course.
    private func score(_ indicator: Indicator, _ page: inout HTMLWriter) {
        guard let score = scores.first(where: { $0.indicator == indicator }) else {
            return page.element("span", ["class": "label"], NightState.unknown.title)
        }
        page.element("b", NightNumbers.score(score.point))
        page.text(" ")
        page.delta(change(of: indicator))
        sparkline(indicator)?.write(to: &page)
    }

    /// By how much a score moved since the reference; nil if one of the two is not known.
    func change(of indicator: Indicator) -> Double? {
        guard let change = difference?.scores.first(where: { $0.after.indicator == indicator }),
            let before = change.before.point, let after = change.after.point
        else { return nil }
        return after - before
    }

    /// The course of a score; nil if there are no nights before.
    func sparkline(_ indicator: Indicator) -> Sparkline? {
        trends.first { $0.subject == .score(indicator) }.flatMap(Sparkline.init)
    }
}

extension Sparkline {
    /// The course of a series; nil for less than two nights.
    init?(_ trend: Trend) {
        let points = trend.points.suffix(Self.nightsShown)
        guard points.count > 1 else { return nil }
        let start = trend.points.count - points.count
        values = points.map { $0.value.flatMap { $0.isFinite ? $0 : nil } }
        changes = trend.changes.filter { $0.index >= start }.map {
            (index: $0.index - start, isWorse: trend.isWorse($0))
        }
        let ends = [trend.known.first, trend.known.last].compactMap { $0.map { trend.text($0.value, .en) } }
        label = "\(trend.title.en): \(ends.joined(separator: " … "))"
    }
}

extension HTMLWriter {
    /// A count of bad things, or that nobody knows.
    mutating func count(_ count: Int?) {
        guard let count else { return element("span", ["class": "label"], NightState.unknown.title) }
        element("span", count > 0 ? ["class": "bad"] : [:], String(count))
    }

    /// By how much a score moved; nothing if that is not known.
    mutating func delta(_ change: Double?) {
        guard let change else { return }
        let text = NightNumbers.signedScore(change)
        // What is shown as 0.0 is no change to a reader.
        if change.magnitude < 0.05 {
            element("span", ["class": "delta"], "=")
        } else {
            element("span", ["class": change > 0 ? "delta good" : "delta bad"], "\(change > 0 ? "▲" : "▼") \(text)")
        }
    }
}
