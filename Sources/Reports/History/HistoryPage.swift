import Findings
import History

/// Which apps and nights are in a history.
public struct HistoryPage: Sendable {
    /// An app with its nights, oldest first.
    public struct App: Sendable {
        /// Its name.
        public var name: String
        /// Its nights.
        public var nights: [KeptNight]

        /// An app.
        public init(name: String, nights: [KeptNight]) {
            self.name = name
            self.nights = nights
        }
    }

    private let apps: [App]
    private let showsNights: Bool

    /// A page about some apps, with each night if asked for.
    public init(_ apps: [App], showsNights: Bool) {
        self.apps = apps
        self.showsNights = showsNights
    }

    /// The page for people.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        if apps.isEmpty { page.note(zh: "历史中还没有任何夜晚", en: "no night has been kept yet") }
        for app in apps {
            let passed = app.nights.count(where: \.isPassed)
            page.title(app.name)
            page.line(
                "  "
                    + page.say(
                        zh: "\(app.nights.count) 晚，其中 \(passed) 晚通过", en: "\(app.nights.count) nights, \(passed) passed")
                    + page.safe("  \(app.nights.first?.day ?? "–") … \(app.nights.last?.day ?? "–")"))
            guard showsNights else { continue }
            for night in app.nights {
                let outcome = TerminalText.padded(night.outcome[language], to: 7)
                let mark = page.style(night.isPassed ? .green : .red, outcome)
                page.line("  \(TerminalText.padded(page.safe(night.name), to: 14)) \(mark) \(page.safe(night.buildText))")
            }
        }
        return page.text
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `history-list`.
    public func json(toolVersion: String) -> [UInt8] {
        let apps = apps.map { app -> JSONValue in
            [
                "name": .string(app.name), "nights": .integer(app.nights.count),
                "passed": .integer(app.nights.count(where: \.isPassed)), "first": JSONValue(app.nights.first?.day),
                "last": JSONValue(app.nights.last?.day),
                "kept": .array(showsNights ? app.nights.map(\.json) : []),
            ]
        }
        return HistoryDocument.make(toolVersion, ["apps": .array(apps)])
    }
}
