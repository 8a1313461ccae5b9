import DeviceRuns
import Findings
import Scoring

/// A value over the course of a run, with crashes and hangs where they happened.
struct SeriesPlot {
    let title: LocalizedText
    let series: RunSeries
    let timeline: Timeline
    let baseline: MetricBaseline?
    /// What the numbers on top of the plot count.
    private let incidents: [Incident]
    private let scale: PlotScale
    /// The ends of the axis below.
    private let from: Double
    private let to: Double

    private static let height = 130.0
    private static let top = 20.0
    /// More points than this cannot be told apart on any screen.
    private static let pointsShown = 600
    private static let dotsShown = 60
    private static let marksShown = 30

    init(_ title: LocalizedText, _ series: RunSeries, incidents: [Incident], baseline: MetricBaseline?) {
        self.title = title
        self.series = series
        self.incidents = incidents
        self.baseline = baseline?.unit == series.unit ? baseline : nil
        timeline = Timeline(series, incidents: incidents)
        let values = series.points.map(\.value)
        // The baseline is shown where it does not press the values to the ground.
        let highest = values.max() ?? 0
        let limits = self.baseline.map { [$0.full, $0.zero].filter { $0 <= 3 * highest } } ?? []
        scale = PlotScale(covering: values + limits, in: series.unit, steps: 3)
        let places = timeline.positions + timeline.marks.map(\.position)
        from = places.min() ?? 0
        to = max(places.max() ?? 1, from + 1e-9)
    }

    func write(to page: inout HTMLWriter) {
        page.newLine()
        page.element("figure", ["class": "series"]) { page in
            page.element("figcaption") { page in
                page.element("b", title)
                page.text(" ")
                page.element("span", ["class": "label"], series.method)
            }
            page.element("div", ["class": "chart"]) { page in
                page.element("svg", ["class": "side", "aria-hidden": "true", "focusable": "false"]) { page in
                    for tick in scale.ticks {
                        page.element("text", ["class": "last", "x": "100%", "y": y(tick, 3)], series.unit.short(tick))
                    }
                }
                page.element("svg", ["class": "area", "role": "img", "aria-label": label, "focusable": "false"]) {
                    drawing(&$0)
                }
            }
            legend(&page)
        }
    }

    private var label: String {
        let values = series.points.map(\.value)
        return [values.min(), values.max()].compactMap { $0.map { series.unit.text($0, .en) } }.joined(separator: " – ")
    }

    private func y(_ value: Double, _ shift: Double = 0) -> String {
        Quantity.decimal(Self.top + Self.height * (1 - scale.share(value)) + shift, digits: 1)
    }

    private func x(_ position: Double) -> String {
        Quantity.decimal(Double(share(position)) * 100, digits: 2) + "%"
    }

    /// A single value stands in the middle.
    private func share(_ position: Double) -> Double {
        to - from < 1e-6 ? 0.5 : (position - from) / (to - from)
    }

    private func drawing(_ page: inout HTMLWriter) {
        for tick in scale.ticks { horizontal("grid", tick, &page) }
        for (name, value) in [("full", baseline?.full), ("zero", baseline?.zero)] {
            if let value, value <= scale.maximum { horizontal(name, value, &page) }
        }
        let shown = Self.thinned(Array(zip(timeline.positions, series.points.map(\.value))))
        page.element(
            "svg",
            [
                "x": "0", "y": Quantity.decimal(Self.top, digits: 0), "width": "100%",
                "height": Quantity.decimal(Self.height, digits: 0),
                "viewBox": "0 0 1000 \(Quantity.decimal(Self.height, digits: 0))", "preserveAspectRatio": "none",
            ]
        ) { page in
            let points = shown.map { position, value in
                Quantity.decimal(share(position) * 1000, digits: 1) + ","
                    + Quantity.decimal(Self.height * (1 - scale.share(value)), digits: 1)
            }
            page.element("polyline", ["class": "line", "points": points.joined(separator: " ")]) { _ in }
        }
        if shown.count <= Self.dotsShown {
            for (position, value) in shown {
                page.element("circle", ["class": "dot", "cx": x(position), "cy": y(value), "r": "3.5"]) { _ in }
            }
        }
        for mark in timeline.marks.prefix(Self.marksShown) {
            let place = x(mark.position)
            let number = incidents.firstIndex(of: mark.incident).map { String($0 + 1) } ?? ""
            page.element(
                "line",
                [
                    "class": "crash", "x1": place, "x2": place, "y1": "14",
                    "y2": Quantity.decimal(Self.top + Self.height, digits: 0),
                ]
            ) { _ in }
            page.element("text", ["class": "crash", "x": place, "y": "11"], number)
        }
        let foot = Quantity.decimal(Self.top + Self.height + 15, digits: 0)
        page.element("text", ["class": "first", "x": "0", "y": foot], axis(from))
        page.element("text", ["class": "last", "x": "100%", "y": foot], axis(to))
    }

    private func horizontal(_ name: String, _ value: Double, _ page: inout HTMLWriter) {
        page.element("line", ["class": name, "x1": "0", "x2": "100%", "y1": y(value), "y2": y(value)]) { _ in }
    }

    private func axis(_ position: Double) -> String {
        switch timeline.axis {
        case .seconds: "\(Quantity.decimal(position, digits: 0)) s"
        case .order: "#\(Quantity.decimal(position, digits: 0))"
        }
    }

    private func legend(_ page: inout HTMLWriter) {
        page.element("p", ["class": "legend"]) { page in
            page.limits(baseline, series.unit)
            if timeline.axis == .order {
                page.text(zh: "。记录中没有时间，横轴为第几次采样。", en: ". The log has no times: the axis counts the looks.")
            }
        }
    }

    /// At most so many points that each lowest and highest value is still there.
    static func thinned(_ points: [(Double, Double)]) -> [(Double, Double)] {
        guard points.count > pointsShown else { return points }
        let groups = pointsShown / 2
        return (0..<groups).flatMap { group -> [(Double, Double)] in
            let range = group * points.count / groups..<(group + 1) * points.count / groups
            guard let low = range.min(by: { points[$0].1 < points[$1].1 }),
                let high = range.max(by: { points[$0].1 < points[$1].1 })
            else { return [] }
            return low == high ? [points[low]] : [points[min(low, high)], points[max(low, high)]]
        }
    }
}

extension HTMLWriter {
    /// What happened, in a line.
    mutating func short(_ incident: Incident) {
        text(incident.kind.title)
        text(
            " "
                + [incident.time?.text, String(incident.reason.prefix { $0 != "\n" })].compactMap(\.self)
                .joined(separator: " "))
    }
}
