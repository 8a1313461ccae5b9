import Findings
import Index

/// The plots of an index, over all apps.
extension IndexResult {
    static let plotted = 100

    func plots(_ page: inout HTMLWriter) {
        page.title(LocalizedText(zh: "图表", en: "Plots"))
        plot(&page, LocalizedText(zh: "综合指数", en: "Total")) { bars(&$0) }
        if RegionMap.hasRegion(apps) {
            plot(&page, LocalizedText(zh: "空间分布", en: "Map")) { RegionMap(apps, index.total).write(to: &$0) }
        }
        plot(&page, LocalizedText(zh: "各维度的分布", en: "Spread by dimension")) { boxes(&$0) }
        plot(&page, LocalizedText(zh: "应用 × 指标", en: "Apps and items")) { HeatMap(self).write(to: &$0) }
    }

    private func plot(
        _ page: inout HTMLWriter, _ title: LocalizedText, _ content: (inout HTMLWriter) -> Void
    ) {
        page.newLine()
        page.element("article", ["class": "plot"]) { page in
            page.element("h3", title)
            content(&page)
        }
    }

    /// A bar for each app up to its points, faint up to what it could have.
    private func bars(_ page: inout HTMLWriter) {
        page.element("div", ["class": "rows"]) { page in
            for app in apps.prefix(Self.plotted) {
                row(&page, app.app.short, "\(app.total.pointsText)  \(app.total.grade)") { page in
                    track(&page)
                    bar(&page, "could", app.total.highPoints.percent(of: index.total))
                    bar(&page, "bar", app.total.points.percent(of: index.total))
                    for step in index.totalGrades?.steps ?? [] where step.bound > .zero {
                        vertical(&page, "tick", step.bound.percent(of: index.total))
                    }
                }
            }
        }
        page.left(apps.count - Self.plotted)
        page.element("p", ["class": "legend"]) { page in
            page.element("span", ["class": "key bar"]) { _ in }
            page.text(zh: "得分 ", en: "points ")
            page.element("span", ["class": "key could"]) { _ in }
            page.text(zh: "未评的项若得满分；竖线为等级下限", en: "with full marks for what is not scored; lines are bounds of grades")
        }
    }

    /// For each dimension the least, the quartiles, the median and the most, in percent of the full points.
    private func boxes(_ page: inout HTMLWriter) {
        page.element("div", ["class": "rows"]) { page in
            for (place, level) in levels.dropFirst().enumerated() {
                guard let spread = level.spread, level.weight > .zero else { continue }
                func percent(_ points: Double) -> Double { 100 * points / level.weight.value }
                row(&page, level.title, Quantity.decimal(spread.median, digits: 2) + " / " + level.weight.text) {
                    page in
                    let ends = [spread.minimum, spread.maximum].map { Self.percent(percent($0)) }
                    page.element(
                        "line", ["class": "whisker", "x1": ends[0], "x2": ends[1], "y1": "12", "y2": "12"]
                    ) { _ in }
                    let box = (percent(spread.lowerQuartile), percent(spread.upperQuartile))
                    page.element(
                        "rect",
                        [
                            "class": "box", "x": Self.percent(box.0), "y": "4", "width": Self.percent(box.1 - box.0),
                            "height": "16", "rx": "2",
                        ]
                    ) { _ in }
                    for app in apps.prefix(Self.plotted) {
                        page.element(
                            "circle",
                            [
                                "class": "dot", "cx": Self.percent(app.dimensions[place].percent), "cy": "12",
                                "r": "2.5",
                            ]
                        ) { $0.element("title", "\(app.app.short) \(app.dimensions[place].points.text)") }
                    }
                    vertical(&page, "median", percent(spread.median))
                }
            }
        }
        page.element(
            "p", ["class": "legend"],
            LocalizedText(
                zh: "占满分的百分比：线为最小值到最大值，框为四分位，粗线为中位数，点为各应用。",
                en:
                    "In percent of the full points: the line from least to most, the box of the quartiles, the median, a dot for "
                    + "each app."))
    }

    private func row(
        _ page: inout HTMLWriter, _ name: LocalizedText, _ value: String, _ content: (inout HTMLWriter) -> Void
    ) {
        page.newLine()
        page.element("div", ["class": "row"]) { page in
            page.element("div", ["class": "name"], name)
            page.element(
                "svg", ["class": "strip", "role": "img", "aria-label": value, "focusable": "false"], content)
            page.element("div", ["class": "value"], value)
        }
    }

    private func row(
        _ page: inout HTMLWriter, _ name: String, _ value: String, _ content: (inout HTMLWriter) -> Void
    ) {
        row(&page, LocalizedText(zh: name, en: name), value, content)
    }

    private static func percent(_ value: Double) -> String {
        Quantity.decimal(min(100, max(0, value)), digits: 2) + "%"
    }

    private func track(_ page: inout HTMLWriter) {
        page.element("rect", ["class": "track", "x": "0", "y": "9", "width": "100%", "height": "6", "rx": "3"]) { _ in }
    }

    private func bar(_ page: inout HTMLWriter, _ name: String, _ value: Double) {
        page.element(
            "rect", ["class": name, "x": "0", "y": "6", "width": Self.percent(value), "height": "12", "rx": "2"]
        ) { _ in }
    }

    private func vertical(_ page: inout HTMLWriter, _ name: String, _ value: Double) {
        let place = Self.percent(value)
        page.element("line", ["class": name, "x1": place, "x2": place, "y1": "2", "y2": "22"]) { _ in }
    }
}
