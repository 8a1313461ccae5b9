import Findings
import Index

/// Forms of the report of an index.
public enum IndexReportFormat: String, Sendable, CaseIterable {
    /// For a terminal.
    case text
    /// Everything, in the shape of ``Schemas``.
    case json
    /// The tables, for a document.
    case markdown
    /// Every score of every app as a row of a table.
    case csv
    /// One file for a browser, in both languages, with plots, that needs no network.
    case html
}

extension IndexResult {
    /// How many of the best and of the worst items reports show.
    static let extremesShown = 5

    /// The report in a form, as bytes of UTF-8.
    public func report(as format: IndexReportFormat, _ look: ReportStyle, toolVersion: String) -> [UInt8] {
        switch format {
        case .text: [UInt8](text(in: look.language, style: look.style).utf8)
        case .json: json(toolVersion: toolVersion)
        case .markdown: markdown(in: look.language, toolVersion: toolVersion)
        case .csv: csv()
        case .html: html(in: look.language, toolVersion: toolVersion)
        }
    }
}

extension IndexApp {
    /// Its region with its name, or its name alone.
    var title: String { region.isEmpty || region == name ? name : "\(region) \(name)" }
    /// What stands beside a bar: the region if there is one.
    var short: String { region.isEmpty ? name : region }
}

extension Points {
    /// Two decimals, never rounded up to a bound that is not met: 69.999 is shown as 69.99.
    var text: String {
        let hundredths = parts / 10_000_000_000
        return Quantity.decimal(Double(hundredths) / 100, digits: 2)
    }
}

extension LevelScore {
    /// `52.84`, or `52.84 – 60.10` where something is unknown.
    var pointsText: String { points == highPoints ? points.text : "\(points.text) – \(highPoints.text)" }
}

extension ItemScore {
    /// The score of a hundred as people read it; nothing known is a dash.
    var scoreText: String {
        guard point != nil else { return "–" }
        let ends = (Quantity.decimal(low.value, digits: 1), Quantity.decimal(high.value, digits: 1))
        return low == high ? ends.0 : "\(ends.0) – \(ends.1)"
    }

    /// Where it comes from, for people.
    var originTitle: LocalizedText {
        switch origin {
        case .missing: LocalizedText(zh: "无评分", en: "not scored")
        case .sheets(let count): LocalizedText(zh: "评分表（\(count) 人）", en: "sheets (\(count))")
        case .report(let file): LocalizedText(zh: "检测结果 \(file)", en: "report \(file)")
        case .review(let decision):
            LocalizedText(
                zh: "复核：\(decision.reviewer)，\(decision.reason)（原为 \(replacedText)）",
                en: "review: \(decision.reviewer), \(decision.reason) (was \(replacedText))")
        }
    }

    private var replacedText: String { replaced.map { Quantity.decimal($0.value, digits: 1) } ?? "–" }
}

extension LevelStatistics.Grade {
    /// `[65, 70)`, as the report's tables have it.
    var range: LocalizedText {
        let low = Quantity.decimal(bound.value, digits: bound.value == bound.value.rounded() ? 0 : 1)
        guard let end else { return LocalizedText(zh: "\(low) 分以上", en: "\(low) and more") }
        let high = Quantity.decimal(end.value, digits: end.value == end.value.rounded() ? 0 : 1)
        return LocalizedText(zh: "[\(low), \(high)) 分", en: "[\(low), \(high))")
    }
}
