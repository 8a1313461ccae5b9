import Findings
import Scoring

/// A row of a plot: a phone model with its values.
struct PlotRow {
    /// The model.
    var name: String
    /// Each value.
    var values: [Double]
    /// The value that counts.
    var middle: Double
    /// True if it earns nothing, or little.
    var grade: String
}

/// Rows of values on one scale, with the baseline across them.
struct RowPlot {
    /// How the values are drawn.
    enum Look {
        /// A dot for each value, and a line at the one that counts.
        case dots
        /// A bar up to the value that counts.
        case bar
    }

    let rows: [PlotRow]
    let unit: Unit
    let baseline: MetricBaseline?
    let look: Look
    private let scale: PlotScale

    init(_ rows: [PlotRow], unit: Unit, baseline: MetricBaseline?, look: Look) {
        self.rows = rows
        self.unit = unit
        self.baseline = baseline
        self.look = look
        let limits = baseline.map { [$0.full, $0.zero] } ?? []
        scale = PlotScale(covering: rows.flatMap { $0.values + [$0.middle] } + limits, in: unit)
    }

    private static let rowsShown = 60
    private static let dotsShown = 200

    func write(to page: inout HTMLWriter) {
        page.element("div", ["class": "rows"]) { page in
            for row in rows.prefix(Self.rowsShown) { self.row(row, &page) }
            page.element("div", ["class": "row axis"]) { page in
                page.element("div") { _ in }
                page.element("svg", ["class": "strip", "focusable": "false", "aria-hidden": "true"]) { page in
                    for (index, tick) in scale.ticks.enumerated() {
                        let place = index == 0 ? "first" : index == scale.ticks.count - 1 ? "last" : "middle"
                        page.element(
                            "text", ["class": place, "x": scale.percent(tick), "y": "12"],
                            tick == 0 ? "0" : unit.text(tick, .en))
                    }
                }
            }
        }
        page.left(rows.count - Self.rowsShown)
        legend(&page)
    }

    private func row(_ row: PlotRow, _ page: inout HTMLWriter) {
        let shown = unit.text(row.middle, .en)
        page.newLine()
        page.element("div", ["class": "row \(row.grade)"]) { page in
            page.element("div", ["class": "name"], row.name)
            page.element("svg", ["class": "strip", "role": "img", "aria-label": shown, "focusable": "false"]) { page in
                page.element("rect", ["class": "track", "x": "0", "y": "9", "width": "100%", "height": "6", "rx": "3"])
                {
                    _ in
                }
                for (line, value) in [("full", baseline?.full), ("zero", baseline?.zero)] {
                    if let value { Self.vertical(line, scale.percent(value), &page) }
                }
                switch look {
                case .bar:
                    page.element(
                        "rect",
                        [
                            "class": "bar", "x": "0", "y": "6", "width": scale.percent(row.middle), "height": "12",
                            "rx": "2",
                        ]
                    ) { _ in }
                case .dots:
                    for value in row.values.prefix(Self.dotsShown) {
                        page.element("circle", ["class": "dot", "cx": scale.percent(value), "cy": "12", "r": "4"]) {
                            _ in
                        }
                    }
                    Self.vertical("median", scale.percent(row.middle), &page)
                }
            }
            page.element("div", ["class": "value"], shown)
        }
    }

    private static func vertical(_ name: String, _ place: String, _ page: inout HTMLWriter) {
        page.element("line", ["class": name, "x1": place, "x2": place, "y1": "0", "y2": "24"]) { _ in }
    }

    private func legend(_ page: inout HTMLWriter) {
        page.element("p", ["class": "legend"]) { page in
            switch look {
            case .dots:
                page.element("span", ["class": "key dot"]) { _ in }
                page.text(zh: "每次的数值 ", en: "each value ")
                page.element("span", ["class": "key median"]) { _ in }
                page.text(zh: "中位数 ", en: "median ")
            case .bar:
                page.element("span", ["class": "key bar"]) { _ in }
                page.text(zh: "计分的数值 ", en: "the value that counts ")
            }
            page.limits(baseline, unit)
        }
    }
}

extension HTMLWriter {
    /// What the lines of a baseline mean, or that there is none.
    mutating func limits(_ baseline: MetricBaseline?, _ unit: Unit) {
        guard let baseline else {
            return element("span", LocalizedText(zh: "没有基准，不打分", en: "no baseline, so no score"))
        }
        element("span", ["class": "key full"]) { _ in }
        text(zh: "满分线 \(unit.text(baseline.full, .zh)) ", en: "full marks up to \(unit.text(baseline.full, .en)) ")
        element("span", ["class": "key zero"]) { _ in }
        text(zh: "零分线 \(unit.text(baseline.zero, .zh))", en: "no marks from \(unit.text(baseline.zero, .en))")
    }
}
