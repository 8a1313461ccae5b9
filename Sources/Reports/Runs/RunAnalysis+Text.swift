import DeviceRuns
import Findings
import Scoring

extension RunAnalysis {
    /// The report for people, as lines of text; `isExplained` shows each calculation.
    func text(in language: Language, style: Style, isExplained: Bool) -> String {
        var page = TextPage(language: language, style: style)
        for (index, summary) in summaries.enumerated() {
            if index > 0 { page.line() }
            page.write(summary)
        }
        page.scores(of: self, explained: isExplained)
        return page.text
    }

    /// The same, behind what the report of an app says of the package.
    func write(to page: inout TextPage, isExplained: Bool) {
        page.heading(zh: "设备运行（\(summaries.count) 次）", en: "Device runs (\(summaries.count))")
        for summary in summaries {
            page.line()
            page.write(summary)
        }
        page.scores(of: self, explained: isExplained)
    }
}

extension TextPage {
    /// Name, package and phone of a run.
    mutating func heading(of summary: RunSummary) {
        let run = summary.run
        let unknown = say(zh: "包名未知", en: "package unknown")
        title([run.name, run.package ?? unknown].joined(separator: " · "))
        let device = run.device
        var words = [device.title ?? say(zh: "机型未知", en: "phone unknown")]
        if let sdk = device.sdk { words.append("API \(sdk)") }
        if let abi = device.abi { words.append(abi) }
        if device.isReplay { words.append(say(zh: "由记录回放生成，并非真机", en: "made by replay, no real phone")) }
        row(zh: "手机", en: "Phone", words.joined(separator: ", "))
        if let version = run.description?.versionName { row(zh: "版本", en: "Version", version) }
        if let partial = summary.incompleteness { row(zh: "记录", en: "Record", partial[language]) }
        let conditions = summary.conditions.map { "\($0.title[language]) \($0.value[language])" }
        if !conditions.isEmpty {
            row(zh: "环境", en: "Environment", conditions.joined(separator: say(zh: "，", en: ", ")))
        }
    }

    mutating func write(_ summary: RunSummary) {
        heading(of: summary)
        let unknown = summary.run.readings.count { $0.reading.kind == .unknown }
        let files = summary.run.readings.count
        row(
            zh: "文件", en: "Files",
            say(zh: "\(files) 个，\(unknown) 个无法识别", en: "\(files), \(unknown) of them not recognised"))
        metrics(summary)
        traffic(summary)
        phases(summary)
        incidents(summary.incidents, zh: "事件", en: "Incidents")
        incidents(summary.unattributed, zh: "无法判断归属的事件", en: "Incidents of which it cannot be told whose they are")
        remarks(summary)
    }

    private mutating func metrics(_ summary: RunSummary) {
        heading(
            zh: "指标（\(summary.metrics.count) 项中已测 \(summary.coverage) 项）",
            en: "Metrics (\(summary.coverage) of \(summary.metrics.count) measured)")
        let width = summary.metrics.map { TerminalText.width($0.metric.title[language]) }.max() ?? 0
        for result in summary.metrics {
            let name = TerminalText.padded(result.metric.title[language], to: width)
            line("  \(name)  \(value(of: result))")
        }
    }

    /// Traffic by phase, direction and network, where there is more to say than the sum, and by host.
    private mutating func traffic(_ summary: RunSummary) {
        let shares = summary.traffic
        if shares.count > 1 {
            heading(zh: "流量明细", en: "Traffic in detail")
            for share in shares.prefix(40) {
                let words = [share.phase, share.circumstances[language]].filter { !$0.isEmpty }
                line("  \(Unit.bytes.text(share.bytes, language))  \(safe(words.joined(separator: ", ")))")
            }
            more(shares.count - 40, indent: 2)
        }
        let hosts = summary.hosts
        guard !hosts.isEmpty else { return }
        heading(zh: "流量（按主机，\(hosts.count) 个）", en: "Traffic by host (\(hosts.count))")
        for host in hosts.prefix(20) { line("  \(Unit.bytes.text(host.bytes, language))  \(safe(host.host))") }
        more(hosts.count - 20, indent: 2)
    }

    /// How each phase ended.
    mutating func phases(_ summary: RunSummary) {
        let phases = summary.phases
        guard !phases.isEmpty else { return }
        heading(zh: "阶段（\(phases.count) 个）", en: "Phases (\(phases.count))")
        for phase in phases.prefix(40) {
            let remark = phase.remark.map { "  " + style(.dim, safe($0[language])) } ?? ""
            let ink: Style.Ink = phase.outcome == .pass ? .green : phase.outcome == .fail ? .red : .yellow
            line("  \(safe(phase.name))  \(style(ink, phase.outcome.title[language]))\(remark)")
        }
        more(phases.count - 40, indent: 2)
    }

    private func value(of result: MetricResult) -> String {
        let reason = result.reason.map { "  " + style(.dim, safe($0[language])) } ?? ""
        switch result.state {
        case .notMeasured: return style(.dim, result.state.title[language]) + reason
        case .failed: return style(.red, result.state.title[language]) + reason
        case .measured:
            let method = style(.dim, safe(result.method))
            guard let value = result.value, let unit = result.unit else {
                return "\(style(.green, say(zh: "成功", en: "passed")))  \(method)\(reason)"
            }
            return "\(unit.text(value, language))  \(method)\(reason)"
        }
    }

    private mutating func incidents(_ incidents: [Incident], zh: String, en: String) {
        guard !incidents.isEmpty else { return }
        heading(zh: "\(zh)（\(incidents.count) 条）", en: "\(en) (\(incidents.count))")
        for incident in incidents.prefix(20) {
            let who = [incident.subject.process, incident.subject.pid.map { "pid \($0)" }].compactMap(\.self)
            let ink: Style.Ink = incident.kind.isCrash || incident.kind == .anr ? .red : .yellow
            let words = [incident.time?.text, who.joined(separator: ", ")].compactMap(\.self).joined(separator: "  ")
            line("  \(style(ink, incident.kind.title[language]))  \(safe(words))")
            let reason = String(incident.reason.prefix { $0 != "\n" })
            if !reason.isEmpty { line("      \(safe(reason))") }
            for frame in incident.stack.prefix(3) { line(style(.dim, "        \(safe(frame))")) }
            line(style(.dim, "      \(safe(incident.place.text))  \(safe(incident.method))"))
        }
        more(incidents.count - 20, indent: 2)
    }

    private mutating func remarks(_ summary: RunSummary) {
        let remarks = summary.run.readings.flatMap(\.reading.remarks)
        guard !remarks.isEmpty else { return }
        heading(zh: "说明（\(remarks.count) 条）", en: "Remarks (\(remarks.count))")
        for remark in remarks.prefix(20) { self.remark(remark) }
        more(remarks.count - 20, indent: 2)
    }

    /// A remark with its place.
    mutating func remark(_ remark: Remark) {
        let detail = remark.detail.isEmpty ? "" : "  " + style(.dim, safe(String(remark.detail.prefix(120))))
        line("  \(safe(remark.place.text))  \(remark.code.meaning[language])\(detail)")
    }
}
