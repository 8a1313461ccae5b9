import Findings
import Index

/// A field of cells, a row for each app and a column for each item: the darker, the higher the score. What nobody scored is
/// an empty frame.
struct HeatMap {
    private let result: IndexResult

    private static let cell = 19
    private static let left = 130
    private static let top = 118
    /// Signs of a title that fit above the field.
    private static let headLength = 22

    init(_ result: IndexResult) {
        self.result = result
    }

    func write(to page: inout HTMLWriter) {
        let rows = result.apps.prefix(IndexResult.plotted)
        let width = Self.left + result.index.items.count * Self.cell + 60
        let height = Self.top + rows.count * Self.cell + 4
        page.element("div", ["class": "scroll"]) { page in
            page.element(
                "svg",
                [
                    "class": "heat", "width": String(width), "height": String(height),
                    "viewBox": "0 0 \(width) \(height)", "role": "img", "aria-label": "应用 × 指标 apps × items",
                ]
            ) { page in
                for (column, item) in result.index.items.enumerated() { head(item, column, &page) }
                for (place, app) in rows.enumerated() { row(app, place, &page) }
            }
        }
        page.left(result.apps.count - rows.count)
        page.element("p", ["class": "legend"]) { page in
            page.element("svg", ["class": "scale", "width": "200", "height": "12"]) { page in
                for step in 0..<10 {
                    page.element(
                        "rect",
                        ["class": "tile q\(step)", "x": String(step * 20), "y": "0", "width": "20", "height": "12"]
                    ) { _ in }
                }
            }
            page.text(zh: " 0–100 分，空框为没有评分", en: " 0–100; an empty frame has no score")
        }
    }

    private func head(_ item: IndexItem, _ column: Int, _ page: inout HTMLWriter) {
        let x = Self.left + column * Self.cell + 13
        let y = Self.top - 6
        for (language, text) in [("zh", item.title.zh), ("en", item.title.en)] {
            page.element(
                "text",
                [
                    "lang": language, "class": "first", "x": String(x), "y": String(y),
                    "transform": "rotate(-60 \(x) \(y))",
                ], text.count > Self.headLength ? text.prefix(Self.headLength - 1) + "…" : text)
        }
    }

    private func row(_ app: AppResult, _ place: Int, _ page: inout HTMLWriter) {
        let y = Self.top + place * Self.cell
        page.newLine()
        page.element(
            "text", ["class": "last", "x": String(Self.left - 8), "y": String(y + 13)], String(app.app.short.prefix(18))
        )
        for (column, score) in app.items.enumerated() {
            page.element(
                "rect",
                [
                    "class": score.point == nil ? "tile none" : "tile \(HeatMap.shade(score.low.value))",
                    "x": String(Self.left + column * Self.cell), "y": String(y), "width": String(Self.cell - 1),
                    "height": String(Self.cell - 1),
                ]
            ) { page in
                page.element(
                    "title", "\(app.app.short) · \(score.item.title.zh) \(score.item.title.en): \(score.scoreText)")
            }
        }
    }

    /// One of ten shades for 0 to 100.
    static func shade(_ percent: Double) -> String { "q\(min(9, max(0, Int(percent / 10))))" }
}
