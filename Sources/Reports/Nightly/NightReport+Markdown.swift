import Findings
import Nightly

extension NightReport {
    /// The night as Markdown for a merge request: a table of apps, failed gates, everything else folded.
    func markdown(in language: Language) -> [UInt8] {
        var page = MarkdownPage(language: language)
        let title = "\(page.say(zh: "夜间回归", en: "Nightly")) \(suite) \(day)"
        page.heading(2, "\(state.mark) \(MarkdownText.escaped(title)): \(state.title[language])")
        page.head([
            page.say(zh: "应用", en: "app"), page.say(zh: "结果", en: "result"), page.say(zh: "构建", en: "build"),
            page.say(zh: "门禁（通过 / 未通过 / 未知）", en: "gates (passed / failed / unknown)"),
            page.say(zh: "变差", en: "worse") + ":", page.say(zh: "改善", en: "better") + ":",
            page.say(zh: "新问题", en: "new findings") + ":",
        ])
        for app in apps { page.row(app.cells(language)) }
        for app in apps { app.writeDetails(to: &page) }
        page.line()
        let made = page.say(
            zh: "试金石 \(toolVersion)，检查目录 \(catalogue)", en: "Touchstone \(toolVersion), catalogue \(catalogue)")
        page.line("<sub>\(MarkdownText.escaped(made))</sub>")
        return page.bytes
    }
}

extension NightState {
    /// A mark that is seen from afar.
    fileprivate var mark: String {
        switch self {
        case .passed: "✅"
        case .failed: "❌"
        case .unjudged: "⛔"
        case .unknown: "❔"
        }
    }
}

extension GateOutcome.State {
    fileprivate var mark: String {
        switch self {
        case .passed: "✅"
        case .failed: "❌"
        case .unknown: "❔"
        }
    }
}

extension AppNight {
    private static let linesShown = 20

    /// The row of the app.
    fileprivate func cells(_ language: Language) -> [String] {
        let gates = [GateOutcome.State.passed, .failed, .unknown].map { String(self.gates($0).count) }
        let counts = [toldCount("worse"), toldCount("better"), newFindings].map { count in
            count.map(String.init) ?? NightState.unknown.title[language]
        }
        return [
            "**\(MarkdownText.escaped(shownName))**", "\(state.mark) \(state.title[language])",
            MarkdownText.escaped(buildText), gates.joined(separator: " / "),
        ] + counts
    }

    /// Troubles and failed gates in full, all else folded.
    fileprivate func writeDetails(to page: inout MarkdownPage) {
        let language = page.language
        let name = MarkdownText.escaped(shownName)
        for trouble in troubles {
            page.line()
            page.line("> \(NightState.unjudged.mark) **\(name)** \(MarkdownText.escaped(trouble[language]))")
        }
        let failed = gates(.failed)
        if !failed.isEmpty {
            page.line()
            for gate in failed { gate.write(to: &page, prefix: "**\(name)** ") }
        }
        page.folded("\(name): \(page.say(zh: "详情", en: "details"))") { page in
            if build != nil { page.line(MarkdownText.escaped(comparisonText[language])) }
            for refusal in refusals {
                page.line()
                page.line("> " + MarkdownText.escaped(refusal.sentence[language]))
            }
            let others = gates.filter { $0.state != .failed }
            if !others.isEmpty { page.line() }
            for gate in others { gate.write(to: &page, prefix: "") }
            write("worse", page.say(zh: "变差", en: "Became worse"), to: &page)
            write("better", page.say(zh: "改善", en: "Became better"), to: &page)
            write("unknown", page.say(zh: "未知", en: "Unknown"), to: &page)
            difference?.writeScores(to: &page)
            difference?.writeFindings(to: &page, most: Self.linesShown)
            difference?.writeContents(to: &page, most: Self.linesShown)
        }
    }

    private func write(_ verdict: String, _ title: String, to page: inout MarkdownPage) {
        let language = page.language
        let lines = metrics(verdict).map { $0.line(language) } + rates(verdict).map { $0.line(language) }
        guard !lines.isEmpty else { return }
        page.line()
        page.line("**\(title)** (\(lines.count))")
        page.line()
        for line in lines.prefix(Self.linesShown) { page.line("- " + MarkdownText.escaped(line)) }
        page.left(lines.count - Self.linesShown)
    }
}

extension GateOutcome {
    private static let linesShown = 5

    /// The gate as an item of a list, with what was found.
    fileprivate func write(to page: inout MarkdownPage, prefix: String) {
        page.line("- \(state.mark) \(prefix)\(MarkdownText.escaped(title[page.language]))")
        for detail in details.prefix(Self.linesShown) {
            page.line("  - \(MarkdownText.escaped(detail[page.language]))")
        }
        guard details.count > Self.linesShown else { return }
        let more = details.count - Self.linesShown
        page.line("  - " + page.say(zh: "……另有 \(more) 条", en: "… and \(more) more"))
    }
}
