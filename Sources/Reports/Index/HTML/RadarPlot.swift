import Findings
import Glibc
import Index

/// An app's dimensions on as many axes, from the middle to full marks, with the mean over all apps.
struct RadarPlot {
    private let app: AppResult
    private let means: [Double]

    private static let middle = 130.0
    private static let radius = 84.0

    /// - Parameter means: The means of the dimensions over all apps, in percent.
    init(_ app: AppResult, means: [Double]) {
        self.app = app
        self.means = means
    }

    func write(to page: inout HTMLWriter) {
        guard app.dimensions.count >= 3 else { return }
        page.element(
            "svg",
            [
                "class": "radar", "viewBox": "0 0 260 250", "width": "260", "height": "250", "role": "img",
                "aria-label": app.app.title,
            ]
        ) { page in
            for share in [25.0, 50, 75, 100] { polygon(&page, "ring", app.dimensions.map { _ in share }) }
            for place in app.dimensions.indices {
                let end = point(place, 100)
                page.element(
                    "line",
                    [
                        "class": "grid", "x1": Self.text(Self.middle), "y1": Self.text(Self.middle),
                        "x2": Self.text(end.x), "y2": Self.text(end.y),
                    ]
                ) { _ in }
            }
            polygon(&page, "could", app.dimensions.map { $0.highPoints.percent(of: $0.weight) })
            polygon(&page, "own", app.dimensions.map(\.percent))
            if means.count == app.dimensions.count { polygon(&page, "mean", means) }
            for (place, dimension) in app.dimensions.enumerated() { label(&page, place, dimension) }
        }
    }

    private func label(_ page: inout HTMLWriter, _ place: Int, _ dimension: LevelScore) {
        let at = point(place, 122)
        for (language, text) in [("zh", dimension.title.zh), ("en", dimension.title.en)] {
            page.element("text", ["lang": language, "x": Self.text(at.x), "y": Self.text(at.y)], text)
        }
        page.element(
            "text", ["x": Self.text(at.x), "y": Self.text(at.y + 12)], "\(dimension.points.text) \(dimension.grade)")
    }

    private func polygon(_ page: inout HTMLWriter, _ name: String, _ values: [Double]) {
        let points = values.enumerated().map { place, value in
            let point = point(place, value)
            return "\(Self.text(point.x)),\(Self.text(point.y))"
        }
        page.element("polygon", ["class": name, "points": points.joined(separator: " ")]) { _ in }
    }

    /// Where a share of an axis is; the first axis goes up.
    private func point(_ place: Int, _ percent: Double) -> (x: Double, y: Double) {
        let angle = 2 * Double.pi * Double(place) / Double(app.dimensions.count) - Double.pi / 2
        let distance = Self.radius * percent / 100
        return (Self.middle + distance * cos(angle), Self.middle + distance * sin(angle))
    }

    private static func text(_ value: Double) -> String { Quantity.decimal(value, digits: 1) }
}
