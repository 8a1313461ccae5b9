import App
import Findings

/// Everything irregular in an input.
public struct AnomaliesPage: Sendable {
    let anomalies: [AnomalyRecord]

    /// The page of the given anomalies.
    public init(_ anomalies: [AnomalyRecord]) {
        self.anomalies = anomalies
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `anomalies`.
    public func json() -> [UInt8] {
        let document: JSONValue = [
            "schemaVersion": .integer(Analysis.schemaVersion), "anomalies": .array(anomalies.map(\.json)),
        ]
        return document.encoded()
    }

    /// The page as text.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        if anomalies.isEmpty { page.line(page.say(zh: "没有发现异常。", en: "Nothing irregular.")) }
        for anomaly in anomalies { page.anomaly(anomaly) }
        return page.text
    }
}
