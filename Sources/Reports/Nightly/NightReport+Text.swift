import Findings
import Nightly

extension NightReport {
    /// The night for people, as lines of text.
    func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        page.title("\(page.say(zh: "夜间回归", en: "Nightly")) \(suite) \(day)")
        page.line(
            page.style(
                .dim,
                page.say(
                    zh: "试金石 \(page.safe(toolVersion))，检查目录 \(page.safe(catalogue))",
                    en: "Touchstone \(page.safe(toolVersion)), catalogue \(page.safe(catalogue))")))
        for app in apps { app.write(to: &page) }
        page.line()
        let counts = self.counts.map { "\($0.state.title[language]) \($0.count)" }
            .joined(separator: page.say(zh: "，", en: ", "))
        page.line(page.say(zh: "结果：\(page.tag(state))（\(counts)）", en: "Result: \(page.tag(state)) (\(counts))"))
        return page.text
    }

    /// How many apps are in each state that some are in.
    var counts: [(state: NightState, count: Int)] {
        NightState.allCases.compactMap { state in
            let count = apps.count { $0.state == state }
            return count == 0 ? nil : (state: state, count: count)
        }
    }
}

extension TextPage {
    /// A state as a coloured word.
    func tag(_ state: NightState) -> String {
        let word = state.title[language]
        return switch state {
        case .passed: style(.green, word)
        case .failed, .unjudged: style(.red, word)
        case .unknown: style(.yellow, word)
        }
    }

    /// A gate's state as a coloured word.
    func tag(_ state: GateOutcome.State) -> String {
        let word = TerminalText.padded(state.title[language], to: 8)
        return switch state {
        case .passed: style(.green, word)
        case .failed: style(.red, word)
        case .unknown: style(.yellow, word)
        }
    }
}
