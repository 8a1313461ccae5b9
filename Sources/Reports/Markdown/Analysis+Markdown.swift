import Findings
import Rules
import Scoring
import Triage

/// The report for the comment of a merge request: short on top, the rest folded.
extension Analysis {
    private static let rowsShown = 50
    private static let evidenceShown = 5
    private static let findingsShown = 20

    func markdown(in language: Language, isExplained: Bool, toolVersion: String) -> [UInt8] {
        var page = MarkdownPage(language: language)
        writeTitle(to: &page)
        writeScores(to: &page)
        writeFindings(to: &page)
        writeEvidence(to: &page)
        if let runs {
            page.heading(2, page.say(zh: "设备运行", en: "Device runs"))
            runs.write(to: &page)
        }
        writeUnseen(to: &page)
        writeDeparted(to: &page)
        if isExplained { writeExplanation(to: &page) }
        page.line()
        page.line(
            "<sub>Touchstone 试金石 \(toolVersion), \(page.say(zh: "检查目录", en: "catalogue")) \(Catalogue.version), "
                + "\(page.say(zh: "评分配置", en: "profile")) \(MarkdownText.escaped(profile.name))"
                + (runs.map { ", \(page.say(zh: "基准", en: "baselines")) \(MarkdownText.escaped($0.profile.name))" }
                    ?? "")
                + "</sub>")
        return page.bytes
    }

    private func writeTitle(to page: inout MarkdownPage) {
        let manifest = app.manifest
        let name = app.labels.label(for: page.language) ?? manifest.package
        page.heading(2, MarkdownText.escaped(name))
        let version = [manifest.versionName, manifest.versionCode.map { "(\($0))" }].compactMap(\.self)
        page.line(
            "\(MarkdownText.code(manifest.package)) \(MarkdownText.escaped(version.joined(separator: " "))), "
                + "\(MarkdownText.code(inputName)), \(Quantity.bytes(inputSize))"
                + (app.companion.map { page.say(zh: "，代码来自 ", en: ", code from ") + MarkdownText.code($0.name) } ?? ""))
    }

    private func writeScores(to page: inout MarkdownPage) {
        page.heading(3, page.say(zh: "得分", en: "Scores"))
        page.scoreHead()
        for score in scores.indicators {
            let isEnough = score.isSufficient
            let remarks = [
                isEnough ? nil : page.say(zh: "依据不足", en: "too little evidence"),
                score.ceilingRules.isEmpty
                    ? nil
                    : page.say(zh: "封顶：", en: "held down by ") + score.ceilingRules.joined(separator: ", "),
            ]
            page.row([
                score.indicator.title[page.language],
                score.point.map { "**\(Quantity.decimal($0, digits: 1))**" } ?? "–",
                "\(Quantity.decimal(score.low, digits: 1))–\(Quantity.decimal(score.high, digits: 1))",
                Quantity.decimal(100 * (score.coverage ?? 0), digits: 0) + " %",
                "\(Quantity.decimal(score.points, digits: 2)) / \(Quantity.decimal(score.maximumPoints, digits: 1))",
                remarks.compactMap(\.self).joined(separator: page.say(zh: "，", en: ", ")),
            ])
        }
        for score in runs?.scores ?? [] { page.row(score) }
        page.total(points, runs == nil ? scores.group : points.interval)
        for notice in [comparison].compactMap(\.self) + notices {
            page.line()
            page.line("> " + MarkdownText.escaped(notice[page.language]))
        }
    }

    private func writeFindings(to page: inout MarkdownPage) {
        let failed = self.failed
        page.heading(3, page.say(zh: "问题（\(failed.count) 项）", en: "Findings (\(failed.count) checks)"))
        guard !failed.isEmpty else { return page.line(page.say(zh: "无。", en: "None.")) }
        page.head([
            page.say(zh: "级别", en: "Severity"), page.say(zh: "检查项", en: "Check"), page.say(zh: "问题", en: "Finding"),
            page.say(zh: "归属", en: "Owner"),
        ])
        for (rule, check) in failed.prefix(Self.rowsShown) {
            let more = check.findings.count > 1 ? " (\(check.findings.count))" : ""
            page.row([
                check.isSuppressed ? page.say(zh: "已抑制", en: "suppressed") : check.gravest.badge(page.language),
                rule.id, MarkdownText.escaped(rule.title[page.language]) + more + changes(of: check, page),
                MarkdownText.escaped(owners(of: check, page.language)),
            ])
        }
        page.more(failed.count - Self.rowsShown)
    }

    private func changes(of check: TriagedCheck, _ page: MarkdownPage) -> String {
        let new = check.findings.count { $0.change == .new }
        let graver = check.findings.count { $0.change == .graver }
        var text = ""
        if new > 0 { text += " **+\(new) \(Change.new.title[page.language])**" }
        if graver > 0 { text += " **\(graver) \(Change.graver.title[page.language])**" }
        return text
    }

    private func owners(of check: TriagedCheck, _ language: Language) -> String {
        var names: [String] = []
        for finding in check.findings {
            let name = finding.finding.owner.title[language]
            if !names.contains(name) { names.append(name) }
        }
        return names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " …" : "")
    }

    private func writeEvidence(to page: inout MarkdownPage) {
        guard !failed.isEmpty else { return }
        page.folded(page.say(zh: "证据与修复建议", en: "Evidence and how to fix it")) { page in
            for (rule, check) in failed.prefix(Self.rowsShown) {
                page.line("**\(rule.id) \(MarkdownText.escaped(rule.title[page.language]))**")
                page.line()
                page.line(MarkdownText.escaped(rule.fix[page.language]))
                page.line()
                for finding in check.findings.prefix(Self.findingsShown) { item(finding, on: &page) }
                page.more(check.findings.count - Self.findingsShown)
                page.line()
            }
        }
    }

    private func item(_ triaged: TriagedFinding, on page: inout MarkdownPage) {
        let finding = triaged.finding
        let change = triaged.change.map { "**[\($0.title[page.language])]** " } ?? ""
        page.line("- \(change)\(MarkdownText.escaped(finding.message[page.language]))")
        if let suppression = triaged.suppression {
            page.line("  - *\(MarkdownText.escaped(suppression.remark[page.language]))*")
        }
        for evidence in finding.evidence.prefix(Self.evidenceShown) {
            page.line("  - \(MarkdownText.code(evidence.text))")
        }
        let rest = finding.evidence.count - Self.evidenceShown
        if rest > 0 { page.line("  - " + page.say(zh: "……另有 \(rest) 条", en: "… and \(rest) more")) }
        if let way = finding.way { page.line("  - \(MarkdownText.code(way[page.language]))") }
    }

    private func writeUnseen(to page: inout MarkdownPage) {
        guard !unseen.isEmpty else { return }
        page.folded(page.say(zh: "未能判定（\(unseen.count) 项）", en: "Not assessable (\(unseen.count) checks)")) { page in
            for (rule, check) in unseen {
                let reason = check.result.reason.map { page.say(zh: "：", en: ": ") + $0[page.language] } ?? ""
                page.line("- \(rule.id) \(MarkdownText.escaped(rule.title[page.language] + reason))")
            }
        }
    }

    private func writeDeparted(to page: inout MarkdownPage) {
        guard !departed.isEmpty else { return }
        page.folded(page.say(zh: "基线中的其余问题（\(departed.count) 条）", en: "Gone since the baseline (\(departed.count))")) {
            page in
            for item in departed.prefix(Self.rowsShown) {
                let fate = item.isFixed ? page.say(zh: "已修复", en: "fixed") : page.say(zh: "无法确认", en: "unknown")
                let text = "\(item.entry.ruleID) \(item.entry.message[page.language])"
                page.line("- \(fate): \(MarkdownText.escaped(text))")
            }
            page.more(departed.count - Self.rowsShown)
        }
    }

    private func writeExplanation(to page: inout MarkdownPage) {
        page.folded(page.say(zh: "得分计算", en: "How the scores come about")) { page in
            var text = TextPage(language: page.language, style: .plain)
            writeExplanation(to: &text)
            // Nothing of the input is in it; indented lines are code in which nothing is markup.
            for line in text.text.split(separator: "\n") { page.line("    " + line) }
        }
    }
}

extension Severity {
    /// A mark that stands out, with its name.
    fileprivate func badge(_ language: Language) -> String {
        let mark =
            switch self {
            case .critical: "🟣"
            case .high: "🔴"
            case .medium: "🟠"
            case .low: "🔵"
            case .info: "⚪"
            }
        return mark + " " + title[language]
    }
}
