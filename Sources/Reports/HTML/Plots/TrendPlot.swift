import Findings
import Nightly

/// A figure over the nights, with the places where it changed.
struct TrendPlot {
    let trend: Trend
    /// The nights that are drawn.
    private let points: [Trend.Point]
    /// The index of the first of them.
    private let start: Int
    private let scale: PlotScale

    private static let height = 110.0
    private static let top = 20.0
    private static let nightsShown = 200
    private static let dotsShown = 60

    init(_ trend: Trend) {
        self.trend = trend
        points = Array(trend.points.suffix(Self.nightsShown))
        start = trend.points.count - points.count
        let values = points.compactMap(\.value).filter(\.isFinite)
        scale = PlotScale(covering: values, in: trend.unit ?? .count, steps: 3)
    }

    func write(to page: inout HTMLWriter) {
        page.newLine()
        page.element("figure", ["class": "series trend"]) { page in
            page.element("figcaption") { page in
                page.element("b", trend.title)
                guard start > 0 else { return }
                page.text(" ")
                page.element(
                    "span", ["class": "label"],
                    LocalizedText(zh: "最近 \(points.count) 晚", en: "the last \(points.count) nights"))
            }
            page.element("div", ["class": "chart"]) { page in
                page.element("svg", ["class": "side", "aria-hidden": "true", "focusable": "false"]) { page in
                    for tick in scale.ticks {
                        page.element("text", ["class": "last", "x": "100%", "y": y(tick, 3)], short(tick))
                    }
                }
                page.element("svg", ["class": "area", "role": "img", "aria-label": label, "focusable": "false"]) {
                    drawing(&$0)
                }
            }
            changes(&page)
        }
    }

    /// The last value.
    private var label: String {
        let last = trend.known.last.map { trend.text($0.value, .en) } ?? "–"
        return "\(trend.title.en): \(last)"
    }

    private func short(_ value: Double) -> String {
        trend.unit?.short(value) ?? (trend.subject == .size ? Unit.bytes.short(value) : Unit.count.short(value))
    }

    private func y(_ value: Double, _ shift: Double = 0) -> String {
        Quantity.decimal(Self.top + Self.height * (1 - scale.share(value)) + shift, digits: 1)
    }

    /// Where the night of that index among the drawn ones stands, 0 to 1; a single one in the middle.
    private func share(_ index: Int) -> Double {
        points.count > 1 ? Double(index) / Double(points.count - 1) : 0.5
    }

    private func x(_ index: Int) -> String { Quantity.decimal(100 * share(index), digits: 2) + "%" }

    private func drawing(_ page: inout HTMLWriter) {
        for tick in scale.ticks {
            page.element("line", ["class": "grid", "x1": "0", "x2": "100%", "y1": y(tick), "y2": y(tick)]) { _ in }
        }
        let height = Quantity.decimal(Self.height, digits: 0)
        let values = points.map { $0.value.flatMap { $0.isFinite ? $0 : nil } }
        page.element(
            "svg",
            [
                "x": "0", "y": Quantity.decimal(Self.top, digits: 0), "width": "100%", "height": height,
                "viewBox": "0 0 1000 \(height)", "preserveAspectRatio": "none",
            ]
        ) { page in
            for part in Sparkline.parts(values) { line(part, &page) }
        }
        // A lone night between gaps has no line, so it has a dot in any case.
        let lone = Set(Sparkline.parts(values).filter { $0.count == 1 }.map { $0[0].index })
        for (index, value) in values.enumerated() {
            guard let value, points.count <= Self.dotsShown || lone.contains(index) else { continue }
            dot(index, value, &page)
        }
        for (number, change) in trend.changes.enumerated() where change.index >= start { mark(number, change, &page) }
        let foot = Quantity.decimal(Self.top + Self.height + 15, digits: 0)
        page.element("text", ["class": "first", "x": "0", "y": foot], points.first?.day ?? "")
        if points.count > 1 { page.element("text", ["class": "last", "x": "100%", "y": foot], points.last?.day ?? "") }
    }

    private func line(_ part: [(index: Int, value: Double)], _ page: inout HTMLWriter) {
        let points = part.map { index, value in
            Quantity.decimal(1000 * share(index), digits: 1) + ","
                + Quantity.decimal(Self.height * (1 - scale.share(value)), digits: 1)
        }
        page.element("polyline", ["class": "line", "points": points.joined(separator: " ")]) { _ in }
    }

    /// A night's value, with what it is for who points at it.
    private func dot(_ index: Int, _ value: Double, _ page: inout HTMLWriter) {
        let point = points[index]
        let night = [point.day, point.commit.map(NightNumbers.commit)].compactMap(\.self).joined(separator: " ")
        page.element("circle", ["class": "dot", "cx": x(index), "cy": y(value), "r": "3.2"]) { page in
            page.element("title", "\(night): \(trend.text(value, .en))")
        }
    }

    private func mark(_ number: Int, _ change: Trend.Change, _ page: inout HTMLWriter) {
        let (place, grade) = (x(change.index - start), trend.isWorse(change) ? "bad" : "good")
        page.element(
            "line",
            [
                "class": "change \(grade)", "x1": place, "x2": place, "y1": "14",
                "y2": Quantity.decimal(Self.top + Self.height, digits: 0),
            ]
        ) { _ in }
        page.element("text", ["class": "change \(grade)", "x": place, "y": "11"], String(number + 1))
    }

    /// The changes by the numbers that they have in the plot.
    private func changes(_ page: inout HTMLWriter) {
        guard !trend.changes.isEmpty else { return }
        page.element("ol", ["class": "marks"]) { page in
            for (number, change) in trend.changes.enumerated() {
                page.element("li") { page in
                    page.element("b", ["class": trend.isWorse(change) ? "bad" : "good"], "\(number + 1) ")
                    page.text(trend.sentence(change))
                }
            }
        }
    }
}
