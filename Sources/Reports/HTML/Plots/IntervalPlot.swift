import Findings

/// Relative changes with their intervals on one line each, from less at the left to more at the right.
struct IntervalPlot {
    /// A change.
    struct Row {
        /// What changed.
        var name: LocalizedText
        /// By how much, as a share.
        var estimate: Double
        /// Where it lies with a confidence of 95 %.
        var interval: ClosedRange<Double>?
        /// The least that matters, as a share.
        var limit: Double
        /// How it is coloured: `bad`, `good`, `none`.
        var grade: String
    }

    let rows: [Row]
    /// How far the axis goes on both sides.
    private let reach: Double

    init(_ rows: [Row]) {
        self.rows = rows.filter(\.isFinite)
        let ends = self.rows.flatMap { row in
            [row.estimate, row.interval?.lowerBound ?? 0, row.interval?.upperBound ?? 0, row.limit].map(abs)
        }
        reach = PlotScale(covering: ends.map { 100 * $0 }, in: .count, steps: 2).maximum / 100
    }

    private static let rowsShown = 60

    func write(to page: inout HTMLWriter) {
        page.element("div", ["class": "rows"]) { page in
            for row in rows.prefix(Self.rowsShown) { self.row(row, &page) }
            axis(&page)
        }
        page.left(rows.count - Self.rowsShown)
        page.element("p", ["class": "legend"]) { page in
            page.element("span", ["class": "key span"]) { _ in }
            page.text(zh: "95% 置信区间 ", en: "95 % interval ")
            page.element("span", ["class": "key zone"]) { _ in }
            page.text(zh: "幅度太小，不计为变化", en: "too small to matter")
        }
    }

    private func row(_ row: Row, _ page: inout HTMLWriter) {
        let shown = NightNumbers.percent(row.estimate)
        let label = [shown, row.interval.map(NightNumbers.percent)].compactMap(\.self).joined(separator: ", ")
        page.newLine()
        page.element("div", ["class": "row \(row.grade)"]) { page in
            page.element("div", ["class": "name"], row.name)
            page.element("svg", ["class": "strip", "role": "img", "aria-label": label, "focusable": "false"]) { page in
                bar("track", -reach...reach, y: "9", height: "6", &page)
                bar("zone", -min(row.limit, reach)...min(row.limit, reach), y: "9", height: "6", &page)
                page.element("line", ["class": "middle", "x1": "50%", "x2": "50%", "y1": "2", "y2": "22"]) { _ in }
                if let interval = row.interval { bar("span", interval, y: "6", height: "12", &page) }
                page.element("circle", ["class": "spot", "cx": percent(row.estimate), "cy": "12", "r": "4.5"]) { _ in }
            }
            page.element("div", ["class": "value"], shown)
        }
    }

    private func bar(
        _ name: String, _ range: ClosedRange<Double>, y: String, height: String, _ page: inout HTMLWriter
    ) {
        let width = share(range.upperBound) - share(range.lowerBound)
        page.element(
            "rect",
            [
                "class": name, "x": percent(range.lowerBound), "y": y,
                "width": Quantity.decimal(100 * width, digits: 2) + "%", "height": height, "rx": "2",
            ]
        ) { _ in }
    }

    private func axis(_ page: inout HTMLWriter) {
        page.element("div", ["class": "row axis"]) { page in
            page.element("div") { _ in }
            page.element("svg", ["class": "strip", "focusable": "false", "aria-hidden": "true"]) { page in
                for (place, x, value) in [("first", "0", -reach), ("middle", "50%", 0), ("last", "100%", reach)] {
                    let text = value == 0 ? "0" : NightNumbers.percent(value)
                    page.element("text", ["class": place, "x": x, "y": "12"], text)
                }
            }
        }
    }

    private func share(_ value: Double) -> Double { min(1, max(0, (value / reach + 1) / 2)) }

    private func percent(_ value: Double) -> String { Quantity.decimal(100 * share(value), digits: 2) + "%" }
}

extension IntervalPlot.Row {
    /// True if it can be drawn.
    fileprivate var isFinite: Bool {
        let ends = [estimate, interval?.lowerBound ?? 0, interval?.upperBound ?? 0, limit]
        return ends.allSatisfy(\.isFinite)
    }
}
