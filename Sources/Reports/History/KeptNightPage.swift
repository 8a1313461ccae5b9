import Findings
import History

/// All that was kept of one night of an app.
public struct KeptNightPage: Sendable {
    private let night: KeptNight
    private let record: BuildRecord?
    private let scores: [BuildRecord.Score]
    private let gates: [Night.Gate]
    private let samples: [Night.Samples]
    private let trials: [Night.Trials]

    /// Reads what was kept of a night.
    ///
    /// - Throws: What reading a history throws.
    public init(_ night: KeptNight, of history: History) throws {
        self.night = night
        record = try history.record(of: night)
        scores = Array(try history.scores(of: [night]).joined())
        gates = Array(try history.gates(of: [night]).joined())
        samples = Array(try history.samples(of: [night]).joined())
        trials = Array(try history.trials(of: [night]).joined())
    }

    private static let findingsShown = 50

    /// The failed checks' findings, the gravest first.
    private var findings: [(check: BuildRecord.Check, finding: BuildRecord.Finding)] {
        let failed = record?.checks.filter(\.isFailed) ?? []
        let all = failed.flatMap { check in check.findings.map { (check: check, finding: $0) } }
        return all.sorted { left, right in
            if left.finding.severity != right.finding.severity { return left.finding.severity > right.finding.severity }
            return left.check.id < right.check.id
        }
    }

    /// The page for people.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        page.title("\(night.app)  \(night.name)")
        page.line("  " + page.style(night.isPassed ? .green : .red, night.outcome[language]))
        if !night.buildText.isEmpty { page.row(zh: "版本", en: "Build", night.buildText) }
        if let build = night.build {
            page.row(zh: "包名", en: "Package", build.package)
            page.row(zh: "SHA-256", en: "SHA-256", build.sha256)
        }
        if let size = night.build?.size { page.row(zh: "大小", en: "Size", Quantity.bytes(size)) }
        if !scores.isEmpty { page.heading(zh: "得分", en: "Scores") }
        for score in scores {
            page.line("  \(TerminalText.padded(score.indicator.title[language], to: 24))\(score.text)")
        }
        if !gates.isEmpty { page.heading(zh: "门限", en: "Gates") }
        for gate in gates {
            page.line("  \(page.safe("[\(gate.state)]")) \(page.safe(gate.title[language]))")
            for detail in gate.details { page.line("      \(page.safe(detail[language]))") }
        }
        writeFindings(to: &page)
        writeRuns(to: &page)
        return page.text
    }

    private func writeFindings(to page: inout TextPage) {
        let all = findings
        guard !all.isEmpty else { return }
        page.heading(zh: "问题（\(all.count)）", en: "Findings (\(all.count))")
        for (check, finding) in all.prefix(Self.findingsShown) {
            let mark = finding.isSuppressed ? " " + page.style(.dim, page.suppressedTag) : ""
            page.line(
                "\(page.tag(finding.severity)) \(page.safe(check.id))\(mark)  \(page.safe(finding.message[page.language]))")
        }
        page.more(all.count - Self.findingsShown, indent: 2)
    }

    private func writeRuns(to page: inout TextPage) {
        if !samples.isEmpty { page.heading(zh: "测量值", en: "Measured") }
        for series in samples {
            let middle = Statistics.median(series.values).map { series.unit.text($0, page.language) } ?? "–"
            let count = page.say(zh: "（\(series.values.count) 个）", en: " (\(series.values.count))")
            let title = "\(series.metric.title[page.language]) · \(series.model): \(middle)\(count)  \(series.method)"
            page.line("  " + page.safe(title))
        }
        if !trials.isEmpty { page.heading(zh: "失败次数", en: "Failures") }
        for trial in trials {
            page.line(
                page.safe("  \(trial.metric.title[page.language]) · \(trial.model): \(trial.failures) / \(trial.count)"))
        }
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `history-show`.
    public func json(toolVersion: String) -> [UInt8] {
        HistoryDocument.make(
            toolVersion,
            [
                "app": .string(night.app), "night": night.json, "scores": .array(scores.map(\.json)),
                "gates": .array(gates.map(\.json)),
                "findings": .array(
                    findings.map { check, finding in
                        [
                            "id": .string(check.id), "fingerprint": .string(finding.fingerprint),
                            "severity": .string(finding.severity.rawValue), "owner": .string(finding.owner),
                            "message": finding.message.json, "place": JSONValue(finding.place),
                            "suppressed": .bool(finding.isSuppressed),
                        ]
                    }),
                "samples": .array(samples.map(\.json)), "trials": .array(trials.map(\.json)),
            ])
    }
}

extension Night.Gate {
    fileprivate var json: JSONValue {
        [
            "name": .string(name), "title": title.json, "state": .string(state),
            "details": .array(details.map(\.json)),
        ]
    }
}

extension Night.Environment {
    /// What is known, by name.
    var json: JSONValue { .object(values.mapValues(JSONValue.string)) }
}

extension Night.Samples {
    fileprivate var json: JSONValue {
        [
            "model": .string(model), "metric": .string(metric.rawValue), "unit": .string(unit.rawValue),
            "method": .string(method), "environment": environment.json,
            "values": .array(values.map { JSONValue(finite: $0) }),
        ]
    }
}

extension Night.Trials {
    fileprivate var json: JSONValue {
        [
            "model": .string(model), "metric": .string(metric.rawValue), "environment": environment.json,
            "failures": .integer(failures), "trials": .integer(count),
        ]
    }
}
