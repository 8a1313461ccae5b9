import Findings
import Nightly
import Statistics

extension AppNight {
    /// What became worse and better with the evidence; what nobody can tell and what is the same, folded.
    func comparisons(_ page: inout HTMLWriter) {
        guard !metrics.isEmpty || !rates.isEmpty else { return }
        changed("worse", LocalizedText(zh: "变差", en: "Became worse"), &page)
        changed("better", LocalizedText(zh: "改善", en: "Became better"), &page)
        folded("unknown", LocalizedText(zh: "未知：数据不足以判断", en: "Unknown: too little to tell"), &page)
        folded("same", LocalizedText(zh: "持平", en: "The same"), &page)
    }

    private func changed(_ verdict: String, _ title: LocalizedText, _ page: inout HTMLWriter) {
        let (metrics, rates) = (metrics(verdict), rates(verdict))
        guard !metrics.isEmpty || !rates.isEmpty else { return }
        page.newLine()
        page.element("article", ["class": "plot"]) { page in
            page.element("h3") { page in
                page.text(title)
                page.element("span", ["class": "label"], " \(metrics.count + rates.count)")
            }
            let rows = metrics.compactMap { $0.row(verdict == "worse" ? "bad" : "good") }
            if !rows.isEmpty { IntervalPlot(rows).write(to: &page) }
            page.evidence(metrics, rates)
        }
    }

    private func folded(_ verdict: String, _ title: LocalizedText, _ page: inout HTMLWriter) {
        let (metrics, rates) = (metrics(verdict), rates(verdict))
        guard !metrics.isEmpty || !rates.isEmpty else { return }
        page.folded(title, count: metrics.count + rates.count) { $0.evidence(metrics, rates) }
    }
}

extension MetricComparison {
    /// The comparison as a row of a plot; nil if there is nothing to draw.
    fileprivate func row(_ grade: String) -> IntervalPlot.Row? {
        difference.map {
            IntervalPlot.Row(
                name: title, estimate: $0.estimate, interval: $0.interval, limit: $0.limit, grade: grade)
        }
    }
}

extension HTMLWriter {
    private static let rowsShown = 100

    /// The figures of comparisons as a table.
    fileprivate mutating func evidence(_ metrics: [MetricComparison], _ rates: [RateComparison]) {
        let head = [
            LocalizedText(zh: "指标", en: "Metric"),
            LocalizedText(zh: "中位数（个数）或失败 / 次数", en: "Median (values), or failed / trials"),
            LocalizedText(zh: "依据", en: "Evidence"),
        ]
        let shown = metrics.prefix(Self.rowsShown).map(Self.cells) + rates.prefix(Self.rowsShown).map(Self.cells)
        table(head, shown)
        left(metrics.count + rates.count - shown.count)
    }

    private static func cells(_ metric: MetricComparison) -> [HTMLCell] {
        let values = LocalizedText(zh: metric.values(.zh) ?? "–", en: metric.values(.en) ?? "–")
        let says = joined([metric.evidence, metric.unknownReason, method(metric.method)])
        return [.both(metric.title), .both(values), .both(says)]
    }

    private static func cells(_ rate: RateComparison) -> [HTMLCell] {
        [.both(rate.title), .text(rate.values), .both(joined([rate.evidence, rate.unknownReason]))]
    }

    private static func method(_ name: String) -> LocalizedText? {
        name.isEmpty ? nil : LocalizedText(zh: "测法：\(name)", en: "method: \(name)")
    }

    private static func joined(_ texts: [LocalizedText?]) -> LocalizedText {
        let known = texts.compactMap(\.self)
        return LocalizedText(
            zh: known.map(\.zh).joined(separator: "；"), en: known.map(\.en).joined(separator: "; "))
    }
}
