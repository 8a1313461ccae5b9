import DeviceRuns
import Findings

/// What lies in device runs, and which metrics they can give.
public struct RunContentsPage: Sendable {
    let summaries: [RunSummary]

    /// The page of some runs.
    public init(_ summaries: [RunSummary]) {
        self.summaries = summaries
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `run-contents`.
    public func json() -> [UInt8] {
        let runs = summaries.map { summary -> JSONValue in
            [
                "name": .string(summary.run.name), "package": JSONValue(summary.run.package),
                "described": .bool(summary.run.description != nil), "device": summary.run.device.json,
                "environment": summary.environment.json, "partial": .bool(summary.run.isPartial),
                "phases": .array(summary.phases.map(\.json)), "manifest": Self.json(summary.run.manifestDifference),
                "files": .array(summary.run.readings.map { Self.json($0.path, $0.reading) }),
                "metrics": .array(
                    summary.metrics.map { result in
                        [
                            "id": .string(result.metric.rawValue), "title": result.metric.title.json,
                            "state": .string(result.state.rawValue), "reason": result.reason?.json ?? .null,
                            "sources": result.metric.sources.json,
                        ]
                    }), "commands": summary.run.commandsJSON,
            ]
        }
        let document: JSONValue = ["schemaVersion": .integer(Analysis.schemaVersion), "runs": .array(runs)]
        return document.encoded()
    }

    /// How the files differ from the manifest; null without one.
    private static func json(_ difference: RunManifest.Difference?) -> JSONValue {
        guard let difference else { return .null }
        return [
            "changed": JSONValue(difference.changed), "missing": JSONValue(difference.missing),
            "added": JSONValue(difference.added), "unreadable": .integer(difference.unreadable),
        ]
    }

    /// One file of a run.
    static func json(_ path: String, _ reading: Reading) -> JSONValue {
        [
            "path": .string(path), "kind": .string(reading.kind.rawValue),
            "measurements": .integer(reading.measurements.count), "incidents": .integer(reading.incidents.count),
            "omitted": .integer(reading.omitted),
            "remarks": .array(
                reading.remarks.map { remark in
                    [
                        "code": .string(remark.code.rawValue), "meaning": remark.code.meaning.json,
                        "detail": .string(remark.detail), "line": .integer(remark.place.line),
                    ]
                }),
        ]
    }

    /// The page as text.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        for (index, summary) in summaries.enumerated() {
            if index > 0 { page.line() }
            page.contents(summary)
        }
        return page.text
    }
}

extension TextPage {
    fileprivate mutating func contents(_ summary: RunSummary) {
        heading(of: summary)
        let described = say(zh: "有", en: "there")
        row(
            zh: "run.json", en: "run.json",
            summary.run.description != nil ? described : say(zh: "无", en: "not there"))
        let commands = summary.run.commands
        let failed = commands.count(where: \.hasFailed)
        row(
            zh: "命令记录", en: "Commands",
            commands.isEmpty
                ? say(zh: "无", en: "not there")
                : say(zh: "\(commands.count) 条，\(failed) 条未成功", en: "\(commands.count), \(failed) not successful"))
        if let unknown = summary.unknownConditions { row(zh: "环境未知", en: "Not known", unknown[language]) }
        manifest(summary.run.manifestDifference)
        phases(summary)
        let readings = summary.run.readings
        heading(zh: "文件（\(readings.count) 个）", en: "Files (\(readings.count))")
        for (path, reading) in readings {
            let counts = say(
                zh: "测量值 \(reading.measurements.count)，事件 \(reading.incidents.count)",
                en: "\(reading.measurements.count) values, \(reading.incidents.count) incidents")
            line("  \(safe(path))  \(style(.cyan, reading.kind.title[language]))  \(style(.dim, counts))")
            for remark in reading.remarks.prefix(3) where remark.code != .unknownContent {
                let detail = remark.detail.isEmpty ? "" : ": \(remark.detail.prefix(120))"
                line(style(.yellow, "      \(remark.code.meaning[language])\(safe(detail))"))
            }
            more(reading.remarks.count - 3, indent: 6)
        }
        let can = summary.metrics.filter { $0.state != .notMeasured }
        heading(zh: "可以给出的指标（\(can.count) 项）", en: "Metrics that it gives (\(can.count))")
        line("  " + can.map(\.metric.title[language]).joined(separator: say(zh: "、", en: ", ")))
        let missing = summary.metrics.filter { $0.state == .notMeasured }
        heading(zh: "缺少的指标（\(missing.count) 项）", en: "Metrics that it lacks (\(missing.count))")
        for result in missing {
            line("  \(result.metric.title[language])  \(style(.dim, safe(result.reason?[language] ?? "")))")
        }
    }

    /// Whether the files are those that were recorded.
    private mutating func manifest(_ difference: RunManifest.Difference?) {
        let name = RunManifest.name
        guard let difference else { return row(zh: name, en: name, say(zh: "无", en: "not there")) }
        guard !difference.isEmpty else {
            return row(zh: name, en: name, say(zh: "与文件一致", en: "the files are as recorded"))
        }
        row(zh: name, en: name, style(.red, say(zh: "与文件不一致", en: "the files are not as recorded")))
        let lists = [
            (LocalizedText(zh: "已改动", en: "changed"), difference.changed),
            (LocalizedText(zh: "缺失", en: "missing"), difference.missing),
            (LocalizedText(zh: "多出", en: "added"), difference.added),
        ]
        for (title, paths) in lists {
            for path in paths.prefix(40) { line("  \(title[language])  \(safe(path))") }
            more(paths.count - 40, indent: 2)
        }
        guard difference.unreadable > 0 else { return }
        line(
            say(
                zh: "  \(difference.unreadable) 行无法读取", en: "  \(difference.unreadable) lines of it cannot be read"))
    }
}
