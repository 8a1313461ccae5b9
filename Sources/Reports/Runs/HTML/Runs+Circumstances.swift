import DeviceRuns
import Findings

/// How a run was made, and what the app's traffic consists of.
extension RunAnalysis {
    private static let rowsShown = 60

    /// That it was cut off, and what it was done under.
    func circumstances(_ summary: RunSummary, _ page: inout HTMLWriter) {
        if let partial = summary.incompleteness { page.element("p", ["class": "bad"], partial) }
        guard !summary.conditions.isEmpty else { return }
        page.element("div", ["class": "tags"]) { page in
            for (title, value) in summary.conditions {
                page.element(
                    "span", ["class": "tag"],
                    LocalizedText(zh: "\(title.zh) \(value.zh)", en: "\(title.en) \(value.en)"))
            }
        }
    }

    /// How each phase ended.
    func phases(_ summary: RunSummary, _ page: inout HTMLWriter) {
        guard !summary.phases.isEmpty else { return }
        page.element("h3", LocalizedText(zh: "阶段", en: "Phases"))
        let head = [
            LocalizedText(zh: "阶段", en: "Phase"), LocalizedText(zh: "结果", en: "Outcome"),
            LocalizedText(zh: "说明", en: "Remarks"),
        ]
        let rows = summary.phases.prefix(Self.rowsShown).map { phase -> [HTMLCell] in
            [.text(phase.name), cell(phase.outcome), phase.remark.map(HTMLCell.both) ?? .text("")]
        }
        page.table(head, rows)
        page.left(summary.phases.count - Self.rowsShown)
    }

    private func cell(_ outcome: PhaseOutcome) -> HTMLCell {
        switch outcome {
        case .pass: .mark(outcome.title, isGood: true)
        case .fail: .mark(outcome.title, isGood: false)
        case .blocked, .notRun: .both(outcome.title)
        }
    }

    /// Traffic by phase, direction and network, and by host.
    func traffic(_ summary: RunSummary, _ page: inout HTMLWriter) {
        let hosts = summary.hosts
        guard summary.traffic.count > 1 || !hosts.isEmpty else { return }
        page.element("h3", LocalizedText(zh: "流量明细", en: "Traffic in detail"))
        let bytes = LocalizedText(zh: "字节", en: "Bytes")
        let head = [
            LocalizedText(zh: "阶段", en: "Phase"), LocalizedText(zh: "方向与网络", en: "Direction and network"), bytes,
            LocalizedText(zh: "方法", en: "Method"),
        ]
        let rows = summary.traffic.prefix(Self.rowsShown).map { share -> [HTMLCell] in
            [.text(share.phase), .both(share.circumstances), size(share.bytes), .text(share.method)]
        }
        if !rows.isEmpty { page.table(head, numbers: [2], rows) }
        page.left(summary.traffic.count - Self.rowsShown)
        guard !hosts.isEmpty else { return }
        page.table(
            [LocalizedText(zh: "主机", en: "Host"), bytes], numbers: [1],
            hosts.prefix(Self.rowsShown).map { [.code($0.host), size($0.bytes)] })
        page.left(hosts.count - Self.rowsShown)
    }

    private func size(_ bytes: Double) -> HTMLCell {
        .both(LocalizedText(zh: Unit.bytes.text(bytes, .zh), en: Unit.bytes.text(bytes, .en)))
    }
}
