import Findings
import Index

/// A folded page for each app: its dimensions, its items, what to do.
extension IndexResult {
    private static let adviceShown = 8

    func appPages(_ page: inout HTMLWriter) {
        let means = levels.dropFirst().map { $0.attainment ?? 0 }
        page.title(LocalizedText(zh: "各应用", en: "Each app"))
        for app in apps {
            let title = "\(app.total.rank). \(app.app.title) · \(app.total.pointsText) · \(app.total.gradeText)"
            page.folded(LocalizedText(zh: title, en: title)) { page in
                page.element("div", ["class": "courses"]) { page in
                    page.element("div") { page in
                        RadarPlot(app, means: means).write(to: &page)
                        page.element(
                            "p", ["class": "legend"],
                            LocalizedText(
                                zh: "实面为得分，浅面为未评的项若得满分，虚线为全部应用的平均。",
                                en:
                                    "Filled: points; faint: with full marks for what is not scored; dashed: the mean of all."
                            ))
                    }
                    page.element("div") { advice(app, &$0) }
                }
                itemTable(app, &page)
            }
        }
    }

    /// What would gain most, drawn from the items that lost at least a fifth of their points.
    private func advice(_ app: AppResult, _ page: inout HTMLWriter) {
        let losses = app.losses.filter { $0.low <= Score(80) }
        page.element("h3", LocalizedText(zh: "建议", en: "Advice"))
        guard !losses.isEmpty else {
            let text = LocalizedText(
                zh: "已评的各项得分均在八成以上。", en: "Every scored item has more than four fifths of its points.")
            return page.element("p", text)
        }
        page.element("ol", ["class": "advice-list"]) { page in
            for loss in losses.prefix(Self.adviceShown) {
                page.element("li") { page in
                    page.element("b", loss.item.title)
                    page.text(" \(loss.points.text) / \(loss.item.weight.text) ")
                    if let advice = loss.item.advice { page.text(advice) }
                    guard !loss.failures.isEmpty else { return }
                    page.element("ul", ["class": "marks"]) { page in
                        for failure in loss.failures { page.element("li", failure) }
                    }
                }
            }
        }
    }

    private func itemTable(_ app: AppResult, _ page: inout HTMLWriter) {
        let head = [
            LocalizedText(zh: "指标", en: "Item"), LocalizedText(zh: "权重", en: "Weight"),
            LocalizedText(zh: "得分", en: "Score"), LocalizedText(zh: "分值", en: "Points"),
            LocalizedText(zh: "来源", en: "Origin"),
        ]
        var rows: [[HTMLCell]] = []
        var items = app.items[...]
        let indicators = Dictionary(app.indicators.map { ($0.id, $0) }) { first, _ in first }
        for (dimension, score) in zip(index.dimensions, app.dimensions) {
            rows.append([
                .both(dimension.title), .text(dimension.weight.text), .text(score.gradeText), .text(score.pointsText),
                .text(""),
            ])
            for indicator in dimension.indicators {
                let own = items.prefix(indicator.items.count)
                items = items.dropFirst(indicator.items.count)
                if own.count > 1 || own.first?.item.id != indicator.id {
                    rows.append([
                        .inner(indicator.title), .text(indicator.weight.text), .text(""),
                        .text(indicators[indicator.id]?.pointsText ?? ""), .text(""),
                    ])
                }
                for item in own {
                    let points =
                        item.points == item.highPoints
                        ? item.points.text : "\(item.points.text) – \(item.highPoints.text)"
                    rows.append([
                        .inner(LocalizedText(zh: "· " + item.item.title.zh, en: "· " + item.item.title.en)),
                        .text(item.item.weight.text), .text(item.scoreText), .text(points), .both(item.originTitle),
                    ])
                }
            }
        }
        page.table(head, numbers: [1, 2, 3], rows)
    }
}
