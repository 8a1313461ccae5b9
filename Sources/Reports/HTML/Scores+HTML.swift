import Findings
import Rules
import Scoring

extension Analysis {
    /// A card for each indicator, with its interval drawn.
    func cards(_ page: inout HTMLWriter) {
        page.newLine()
        page.element("section", ["class": "cards"]) { page in
            for score in scores.indicators { card(score, &page) }
            runs?.cards(&page)
        }
    }

    private func card(_ score: IndicatorScore, _ page: inout HTMLWriter) {
        let isEnough = score.isSufficient
        page.newLine()
        page.element("article", ["class": "card \(score.indicator.rawValue)"]) { page in
            page.element("h3", score.indicator.title)
            page.element("div", ["class": "figure \(score.interval.grade)"]) { page in
                page.text(score.point.map { Quantity.decimal($0, digits: 1) } ?? "–")
                page.element("small", " / 100")
            }
            page.interval(score.interval, ceiling: score.ceiling.value, score.indicator.rawValue)
            let ends = "\(Quantity.decimal(score.low, digits: 1))–\(Quantity.decimal(score.high, digits: 1))"
            let judged = Quantity.decimal(100 * (score.coverage ?? 0), digits: 0)
            page.element("span", ["class": "label"], LocalizedText(zh: "区间 \(ends)", en: "Interval \(ends)"))
            page.element(
                "span", ["class": "label"],
                LocalizedText(
                    zh: "已判定 \(judged)%（\(score.counts.judged) 项，另有 \(score.counts.notAssessable) 项未能判定）",
                    en:
                        "\(judged)% judged (\(score.counts.judged) checks, \(score.counts.notAssessable) not assessable)"
                ))
            let points =
                "\(Quantity.decimal(score.points, digits: 2)) / \(Quantity.decimal(score.maximumPoints, digits: 1))"
            page.element("span", ["class": "label"], LocalizedText(zh: "分值 \(points)", en: "Points \(points)"))
            page.element("div", ["class": "tags"]) { page in
                if !isEnough {
                    page.element("span", ["class": "tag warn"], LocalizedText(zh: "依据不足", en: "too little evidence"))
                }
                if !score.ceilingRules.isEmpty {
                    let value = Quantity.decimal(score.ceiling.value, digits: 0)
                    let rules = score.ceilingRules.joined(separator: ", ")
                    page.element(
                        "span", ["class": "tag stop"],
                        LocalizedText(zh: "封顶 \(value)：\(rules)", en: "held at \(value): \(rules)"))
                }
            }
        }
    }
}

extension HTMLWriter {
    /// An interval on a line from 0 to 100 with marks at 60 and 85, what a ceiling shuts off, and the point.
    mutating func interval(_ interval: Interval, ceiling: Double, _ indicator: String) {
        func percent(_ value: Double) -> String { Quantity.decimal(min(100, max(0, value)), digits: 2) + "%" }
        element(
            "svg", ["class": "interval \(indicator)", "role": "img", "aria-label": interval.text, "focusable": "false"]
        ) { page in
            page.element(
                "rect", ["class": "track", "x": "0", "y": "7", "width": "100%", "height": "10", "rx": "5"]
            ) { _ in }
            if ceiling < 100 {
                page.element(
                    "rect",
                    [
                        "class": "shut", "x": percent(ceiling), "y": "7", "width": percent(100 - ceiling),
                        "height": "10",
                        "rx": "5",
                    ]
                ) { _ in }
            }
            page.element(
                "rect",
                [
                    "class": "band", "x": percent(interval.low), "y": "7",
                    "width": percent(interval.high - interval.low),
                    "height": "10",
                ]
            ) { _ in }
            for value in [60.0, 85.0] {
                page.element(
                    "line", ["class": "tick", "x1": percent(value), "x2": percent(value), "y1": "4", "y2": "20"]
                ) { _ in }
            }
            for end in [interval.low, interval.high] {
                page.element(
                    "rect", ["class": "end", "x": percent(end), "y": "5", "width": "2", "height": "14", "rx": "1"]
                ) { _ in }
            }
            if let point = interval.point {
                page.element("circle", ["class": "point", "cx": percent(point), "cy": "12", "r": "6"]) { _ in }
            }
            for (value, position) in [(0, "first"), (60, "middle"), (85, "middle"), (100, "last")] {
                page.element("text", ["class": position, "x": "\(value)%", "y": "32"], String(value))
            }
        }
    }
}
