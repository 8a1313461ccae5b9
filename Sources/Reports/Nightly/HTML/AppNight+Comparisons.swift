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
    /// The comparison as a row of a plot; nil if there is nothing to draw, or no share of what was before.
    fileprivate func row(_ grade: String) -> IntervalPlot.Row? {
        guard let difference, !difference.isAbsolute else { return nil }
        return IntervalPlot.Row(
            name: title, estimate: difference.estimate, interval: difference.interval, limit: difference.limit,
            grade: grade)
    }
}

extension HTMLWriter {
    private static let rowsShown = 100

    /// The figures of comparisons as a table.
    fileprivate mutating func evidence(_ metrics: [MetricComparison], _ rates: [RateComparison]) {
        let head = [
            LocalizedText(zh: "指标", en: "Metric"), LocalizedText(zh: "之前（个数）→ 今晚", en: "Before (values) → tonight"),
            LocalizedText(zh: "变化", en: "Change"), LocalizedText(zh: "95% 置信区间", en: "95 % interval"),
            LocalizedText(zh: "校正后 p", en: "Adjusted p"), LocalizedText(zh: "计入界限", en: "Matters from"),
            LocalizedText(zh: "说明", en: "Remarks"),
        ]
        let shown = metrics.prefix(Self.rowsShown).map(\.cells) + rates.prefix(Self.rowsShown).map(\.cells)
        table(head, numbers: [1, 2, 3, 4, 5], shown)
        left(metrics.count + rates.count - shown.count)
    }
}

extension MetricComparison {
    fileprivate var cells: [HTMLCell] {
        let values = LocalizedText(zh: values(.zh) ?? "–", en: values(.en) ?? "–")
        let change = difference.map { amount($0.estimate, isSigned: true) }
        let ends = difference?.interval.map { interval in
            [interval.lowerBound, interval.upperBound].map { amount($0, isSigned: true) }.joined(separator: " … ")
        }
        let limit = difference.map { amount($0.limit, isSigned: false) }
        return [
            .both(title), .both(values), .text(change ?? "–"), .text(ends ?? "–"),
            .text(adjusted.map(NightNumbers.cell) ?? "–"), .text(limit ?? "–"), .both(remarks),
        ]
    }

    /// A difference as a share, or in the unit of the values where no share can be taken.
    private func amount(_ value: Double, isSigned: Bool) -> String {
        let sign = isSigned && value > 0 ? "+" : ""
        guard difference?.isAbsolute == true else { return "\(sign)\(Quantity.decimal(100 * value, digits: 1)) %" }
        return sign + (unit?.short(value) ?? Quantity.decimal(value, digits: 2))
    }

    /// What stands in no column of its own.
    private var remarks: LocalizedText {
        let rank = signedRank.map { p in
            let text = NightNumbers.probability(p)
            return LocalizedText(zh: "Wilcoxon 符号秩 p \(text)", en: "signed rank p \(text)")
        }
        let way = method.isEmpty ? nil : LocalizedText(zh: "测法：\(method)", en: "method: \(method)")
        let zero = difference?.isAbsolute == true
        let unit = zero ? LocalizedText(zh: "此前为 0，差值按原单位计", en: "0 before: differences are in the unit itself") : nil
        return LocalizedText.joined([unknownReason, unit, rank, way])
    }
}

extension RateComparison {
    fileprivate var cells: [HTMLCell] {
        [
            .both(title), .text(values), .text("–"), .text("–"), .text(adjusted.map(NightNumbers.cell) ?? "–"),
            .text("–"), .both(LocalizedText.joined([unknownReason, boundText])),
        ]
    }
}

extension LocalizedText {
    /// Those texts that there are, one after the other.
    fileprivate static func joined(_ texts: [LocalizedText?]) -> LocalizedText {
        let known = texts.compactMap(\.self)
        return LocalizedText(
            zh: known.map(\.zh).joined(separator: "；"), en: known.map(\.en).joined(separator: "; "))
    }
}
