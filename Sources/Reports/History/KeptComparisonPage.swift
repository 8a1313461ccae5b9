import Findings
import History
import Nightly

/// Two nights of an app that were kept, compared.
public struct KeptComparisonPage: Sendable {
    private let old: KeptNight
    private let new: KeptNight
    private let difference: PackageDifference?
    private let comparison: AppComparison

    /// Compares a night with an earlier one.
    ///
    /// - Throws: What reading a history throws.
    public init(from old: KeptNight, to new: KeptNight, of history: History) throws {
        self.old = old
        self.new = new
        let records = (try history.record(of: old), try history.record(of: new))
        difference = records.0.flatMap { before in records.1.map { PackageDifference(from: before, to: $0) } }
        comparison = try NightComparer(history: history).compare(new, with: old)
    }

    /// The page for people.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        page.title("\(new.app): \(old.name) → \(new.name)")
        if let difference {
            difference.write(to: &page)
        } else {
            page.note(zh: "两晚中至少一晚没有安装包的分析结果", en: "one of the nights has no analysis of a package")
        }
        if !comparison.metrics.isEmpty || !comparison.rates.isEmpty { page.heading(zh: "设备运行", en: "Device runs") }
        for metric in comparison.metrics {
            page.line("  \(TerminalText.padded(metric.verdict.title[language], to: 8))\(page.safe(metric.line(language)))")
            for refusal in metric.refusals where metric.model != nil {
                page.line("          " + page.safe(refusal.sentence[language]))
            }
        }
        for rate in comparison.rates {
            page.line("  \(TerminalText.padded(rate.verdict.title[language], to: 8))\(page.safe(rate.line(language)))")
        }
        return page.text
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `history-compare`.
    public func json(toolVersion: String) -> [UInt8] {
        HistoryDocument.make(
            toolVersion,
            [
                "app": .string(new.app), "from": old.json, "to": new.json,
                "difference": difference.map { .object($0.changes.json) } ?? .null,
                "metrics": .array(comparison.metrics.map(\.json)), "rates": .array(comparison.rates.map(\.json)),
            ])
    }
}
