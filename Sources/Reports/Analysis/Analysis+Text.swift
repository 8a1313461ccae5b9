import App
import Findings
import Rules
import Scoring
import Triage

extension Analysis {
    /// The report for people, as lines of text.
    ///
    /// - Parameters:
    ///   - language: Of all wording.
    ///   - style: Colours only where somebody looks at a terminal.
    ///   - isExplained: True to show how the scores come about.
    public func text(in language: Language, style: Style, isExplained: Bool = false) -> String {
        var page = TextPage(language: language, style: style)
        writeIdentity(to: &page)
        writeScores(to: &page)
        if isExplained { writeExplanation(to: &page) }
        writeFindings(to: &page)
        writeDeparted(to: &page)
        writeContainer(to: &page)
        writePermissions(to: &page)
        writeComponents(to: &page)
        writeNative(to: &page)
        writeSizes(to: &page)
        writeAnomalies(to: &page)
        runs?.write(to: &page, isExplained: isExplained)
        return page.text
    }

    private func writeIdentity(to page: inout TextPage) {
        let manifest = app.manifest
        let version = [manifest.versionName, manifest.versionCode.map { "(\($0))" }].compactMap(\.self)
        page.title(
            [app.labels.label(for: page.language), manifest.package].compactMap(\.self).joined(separator: " · "))
        page.row(zh: "文件", en: "File", "\(inputName), \(Quantity.bytes(inputSize)), \(app.inputKind.rawValue)")
        if let companion = app.companion { page.row(zh: "代码来自", en: "Code from", companion.name) }
        page.row(zh: "版本", en: "Version", version.joined(separator: " "))
        page.row(zh: "系统", en: "Android", "minSdk \(app.minText), targetSdk \(app.targetText)")
        if !app.nativeCode.isEmpty {
            page.row(zh: "原生库", en: "Native code", app.nativeCode.joined(separator: ", "))
        }
        writePacking(to: &page)
        writeSignature(to: &page)
        if let launcher = app.labels.launchable.first { page.row(zh: "启动界面", en: "Launcher", launcher) }
    }

    /// Which schemes verify, and who signed for the newest phones.
    private func writeSignature(to page: inout TextPage) {
        guard let report = app.signature else { return }
        let schemes = page.schemes(of: report)
        let verdict = app.isSignatureVerified == true ? "" : page.say(zh: "，校验未通过", en: ", not verified")
        page.row(zh: "签名", en: "Signature", schemes + verdict)
        for certificate in report.currentCertificates {
            page.row(zh: "签名者", en: "Signer", "\(certificate.subject.text), SHA-256 \(certificate.sha256)")
        }
    }

    private func writeScores(to page: inout TextPage) {
        page.heading(zh: "得分", en: "Scores")
        for score in scores.indicators {
            let interval = "\(Quantity.decimal(score.low, digits: 1))–\(Quantity.decimal(score.high, digits: 1))"
            let point = score.point.map { Quantity.decimal($0, digits: 1) } ?? "–"
            let seen = Quantity.decimal(100 * (score.coverage ?? 0), digits: 0)
            var line = TerminalText.padded(score.indicator.title[page.language], to: 24)
            line += page.style(.bold, TerminalText.padded(point, to: 7))
            line += page.say(
                zh: "区间 \(interval)，已判定 \(seen)%",
                en: "interval \(interval), judged \(seen)%")
            if !score.isSufficient { line += page.say(zh: "，依据不足", en: ", too little evidence") }
            if !score.ceilingRules.isEmpty {
                let rules = score.ceilingRules.joined(separator: ", ")
                line += page.say(zh: "，受 \(rules) 封顶", en: ", held down by \(rules)")
            }
            page.line(line)
        }
        for score in runs?.scores ?? [] { page.row(score) }
        let sum = self.points
        let points = Quantity.decimal(sum.points, digits: 2)
        let high = Quantity.decimal(sum.highPoints, digits: 2)
        let maximum = Quantity.decimal(sum.maximumPoints, digits: 1)
        page.line(
            page.say(
                zh: "合计 \(points) 分（最高可能 \(high)，满分 \(maximum)）",
                en: "Points \(points) (at most \(high), of \(maximum))"))
        let group = scores.group.text
        page.line(page.say(zh: "组得分 \(group)", en: "Group score \(group)"))
        if let comparison { page.line(page.safe(comparison[page.language])) }
        for notice in notices { page.line(page.style(.dim, page.safe(notice[page.language]))) }
    }

    private func writeFindings(to page: inout TextPage) {
        let failed = self.failed
        page.heading(zh: "问题（\(failed.count) 项）", en: "Findings (\(failed.count) checks)")
        for (rule, check) in failed {
            let tag = check.isSuppressed ? page.style(.dim, page.suppressedTag) : page.tag(check.gravest)
            page.line("\(tag) \(rule.id)  \(page.style(.bold, rule.title[page.language]))")
            for finding in check.findings.prefix(Self.findingsShown) { page.finding(finding) }
            page.more(check.findings.count - Self.findingsShown, indent: 4)
        }
        guard !unseen.isEmpty else { return }
        page.heading(zh: "未能判定（\(unseen.count) 项）", en: "Not assessable (\(unseen.count) checks)")
        for (rule, check) in unseen {
            let reason = check.result.reason.map { ": " + page.safe($0[page.language]) } ?? ""
            page.line("  \(rule.id)  \(rule.title[page.language])\(reason)")
        }
    }

    /// What the baseline had and is there no more.
    private func writeDeparted(to page: inout TextPage) {
        guard !departed.isEmpty else { return }
        page.heading(zh: "基线中的其余问题（\(departed.count) 条）", en: "Gone since the baseline (\(departed.count))")
        for item in departed.prefix(Self.departedShown) {
            let fate =
                item.isFixed ? page.say(zh: "已修复", en: "fixed") : page.say(zh: "无法确认", en: "unknown")
            page.line(
                "  \(TerminalText.padded(fate, to: 9)) \(page.safe(item.entry.ruleID))  "
                    + page.safe(item.entry.message[page.language]))
        }
        page.more(departed.count - Self.departedShown, indent: 2)
    }

    private static let departedShown = 20
    private static let findingsShown = 10
}

extension TextPage {
    private static let evidenceShown = 3

    /// In the place of a severity where all findings of a check are suppressed, as wide as ``tag(_:)``.
    var suppressedTag: String { TerminalText.padded(say(zh: "已抑制", en: "known"), to: 9) }

    /// One finding with the first of its evidence.
    fileprivate mutating func finding(_ triaged: TriagedFinding) {
        let finding = triaged.finding
        let change = triaged.change.map { "[\($0.title[language])] " } ?? ""
        line("    \(change)\(safe(finding.message[language]))")
        if let suppression = triaged.suppression {
            line("      " + style(.dim, safe(suppression.remark[language])))
        }
        for evidence in finding.evidence.prefix(Self.evidenceShown) {
            line(style(.dim, "      \(safe(evidence.text))"))
        }
        more(finding.evidence.count - Self.evidenceShown, indent: 6)
        if let way = finding.way { line(style(.dim, "      " + safe(way[language]))) }
    }
}

extension Finding {
    /// Through which methods it is reached; nil if no way is known.
    var way: LocalizedText? {
        guard !path.isEmpty else { return nil }
        let methods = path.joined(separator: " → ")
        return LocalizedText(zh: "调用路径：\(methods)", en: "reached by: \(methods)")
    }
}

extension Evidence {
    /// The evidence on one line: where, and what stands there.
    var text: String { value.isEmpty ? location : "\(location) = \(value)" }

    /// Where it is.
    var location: String {
        switch place {
        case .xml(let file, let xpath): "\(file) \(xpath)"
        case .entry(let name, let offset):
            [name, offset.map { "@\(Quantity.hex($0))" } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        case .resource(let id, let name, let configuration):
            "\(Quantity.hex(id, digits: 8)) \(name)" + (configuration.isEmpty ? "" : " (\(configuration))")
        case .file(let name, let offset): "\(name) @\(Quantity.hex(offset))"
        case .code(let file, let method, let offset): "\(file) \(method) @\(Quantity.hex(offset))"
        }
    }
}
