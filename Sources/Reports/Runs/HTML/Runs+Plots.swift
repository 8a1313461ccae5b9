import DeviceRuns
import Findings
import Scoring

/// The plots of device runs.
extension RunAnalysis {
    private static let coursesShown = 40
    private static let troublesShown = 30
    private static let startMetrics: [RunMetric] = [.coldStart, .warmStart, .hotStart, .fullyDrawn]

    /// Start times by model; each kind of start has a plot of its own, for they cannot be compared.
    func starts(_ page: inout HTMLWriter) {
        for metric in Self.startMetrics {
            let rows = self.rows(of: metric, unit: .milliseconds)
            guard !rows.isEmpty else { continue }
            plot(
                &page, metric.title, RowPlot(rows, unit: .milliseconds, baseline: profile.metrics[metric], look: .dots))
        }
    }

    /// Traffic by model against the baseline.
    func traffic(_ page: inout HTMLWriter) {
        for metric in [RunMetric.traffic, .backgroundTraffic] {
            let rows = self.rows(of: metric, unit: .bytes)
            guard !rows.isEmpty else { continue }
            plot(&page, metric.title, RowPlot(rows, unit: .bytes, baseline: profile.metrics[metric], look: .bar))
        }
    }

    private func plot(_ page: inout HTMLWriter, _ title: LocalizedText, _ plot: RowPlot) {
        page.newLine()
        page.element("article", ["class": "plot"]) { page in
            page.element("h3", title)
            plot.write(to: &page)
        }
    }

    /// The models that have values in that unit; the value that counts is the median over the runs, as in the score.
    private func rows(of metric: RunMetric, unit: Unit) -> [PlotRow] {
        models.compactMap { model in
            let results = model.runs.map { $0[metric] }.filter { $0.state == .measured && $0.unit == unit }
            guard let middle = Statistics.median(results.compactMap(\.value)) else { return nil }
            let score = profile.metrics[metric].flatMap { $0.unit == unit ? $0.score(middle) : nil }
            return PlotRow(
                name: model.name, values: results.flatMap { $0.samples.isEmpty ? [$0.value ?? 0] : $0.samples },
                middle: middle, grade: Interval(point: score, low: 0, high: 100).grade)
        }
    }

    /// Memory and processor over the course of each run, with crashes and hangs.
    func courses(_ page: inout HTMLWriter) {
        var left = 0
        for (index, summary) in summaries.enumerated() {
            let plots = self.plots(of: summary)
            guard !plots.isEmpty else { continue }
            guard index < Self.coursesShown else {
                left += 1
                continue
            }
            page.newLine()
            page.element("article", ["class": "plot"]) { page in
                page.element("h3") { page in
                    page.text(summary.model)
                    page.text(" ")
                    page.element("span", ["class": "label"], summary.run.name)
                }
                page.element("div", ["class": "courses"]) { page in for plot in plots { plot.write(to: &page) } }
                troubles(of: summary, in: plots, &page)
            }
        }
        page.left(left)
    }

    /// The crashes and hangs by the numbers that they have in the plots.
    private func troubles(of summary: RunSummary, in plots: [SeriesPlot], _ page: inout HTMLWriter) {
        guard !summary.troubles.isEmpty else { return }
        let placed = Set(plots.flatMap { $0.timeline.marks.map(\.incident) })
        page.element("ol", ["class": "marks"]) { page in
            for (index, incident) in summary.troubles.prefix(Self.troublesShown).enumerated() {
                page.element("li") { page in
                    page.element("b", "\(index + 1) ")
                    page.short(incident)
                    guard !placed.contains(incident) else { return }
                    page.element("span", ["class": "label"]) { page in
                        page.text(zh: "（与采样的先后不明）", en: " (its place among the values is not known)")
                    }
                }
            }
        }
        page.left(summary.troubles.count - Self.troublesShown)
    }

    private func plots(of summary: RunSummary) -> [SeriesPlot] {
        let troubles = summary.troubles
        let memory = summary.memorySeries.map {
            SeriesPlot(
                LocalizedText(zh: "内存（PSS）", en: "Memory (PSS)"), $0, incidents: troubles,
                baseline: profile.metrics[.memory])
        }
        let processor = summary.processorSeries.map { series in
            let title =
                series.unit == .percentOfCore
                ? LocalizedText(zh: "CPU（单核百分比）", en: "CPU (percent of a core)")
                : LocalizedText(zh: "CPU（整机百分比）", en: "CPU (percent of all cores)")
            return SeriesPlot(title, series, incidents: troubles, baseline: profile.metrics[.cpu])
        }
        return [memory, processor].compactMap(\.self)
    }
}
