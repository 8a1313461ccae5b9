import Findings
import History
import Nightly

/// Figures of an app over its nights.
public struct TrendPage: Sendable {
    private let app: String
    private let trends: [Trend]

    /// Figures of an app.
    public init(app: String, _ trends: [Trend]) {
        self.app = app
        self.trends = trends
    }

    /// The page for people.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        page.title(app)
        if trends.isEmpty { page.note(zh: "没有可绘制的数据", en: "there is nothing to draw") }
        for trend in trends {
            let known = trend.known
            guard let first = known.first?.value, let last = known.last?.value else { continue }
            page.line("  \(page.safe(trend.title[language]))")
            let span = "\(trend.text(first, language)) → \(trend.text(last, language))"
            page.line("    \(Self.spark(trend.points.map(\.value)))  \(page.safe(span))")
            for change in trend.changes {
                let sentence = page.safe(trend.sentence(change)[language])
                page.line("    " + page.style(trend.isWorse(change) ? .red : .green, sentence))
            }
        }
        return page.text
    }

    /// A line of blocks from the least to the most, blank where nothing was measured; at most 60 nights.
    static func spark(_ values: [Double?]) -> String {
        let shown = values.suffix(60).map { $0.flatMap { $0.isFinite ? $0 : nil } }
        let known = shown.compactMap(\.self)
        guard let least = known.min(), let most = known.max() else { return "" }
        let blocks = Array("▁▂▃▄▅▆▇█")
        return String(
            shown.map { value -> Character in
                guard let value else { return " " }
                guard most > least else { return blocks[3] }
                return blocks[min(7, Int((value - least) / (most - least) * 8))]
            })
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `history-trend`.
    public func json(toolVersion: String) -> [UInt8] {
        HistoryDocument.make(toolVersion, ["app": .string(app), "trends": .array(trends.map(\.json))])
    }
}
