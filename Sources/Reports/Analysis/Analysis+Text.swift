import App
import Checks
import Findings
import Scoring

extension Analysis {
    /// The report for people, as lines of text.
    ///
    /// - Parameters:
    ///   - language: Of all wording.
    ///   - style: Colours only where somebody looks at a terminal.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        writeIdentity(to: &page)
        writeScores(to: &page)
        writeFindings(to: &page)
        writeContainer(to: &page)
        writePermissions(to: &page)
        writeComponents(to: &page)
        writeSizes(to: &page)
        writeAnomalies(to: &page)
        return page.text
    }

    private func writeIdentity(to page: inout TextPage) {
        let manifest = app.manifest
        let version = [manifest.versionName, manifest.versionCode.map { "(\($0))" }].compactMap(\.self)
        page.title(
            [app.labels.label(for: page.language), manifest.package].compactMap(\.self).joined(separator: " · "))
        page.row(zh: "文件", en: "File", "\(inputName), \(Quantity.bytes(inputSize)), \(app.inputKind.rawValue)")
        page.row(zh: "版本", en: "Version", version.joined(separator: " "))
        page.row(zh: "系统", en: "Android", "minSdk \(app.minText), targetSdk \(app.targetText)")
        if !app.nativeCode.isEmpty {
            page.row(zh: "原生库", en: "Native code", app.nativeCode.joined(separator: ", "))
        }
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
            let built = Quantity.decimal(100 * Catalogue.coverage(of: score.indicator), digits: 0)
            var line = TerminalText.padded(score.indicator.title[page.language], to: 24)
            line += page.style(.bold, TerminalText.padded(point, to: 7))
            line += page.say(
                zh: "区间 \(interval)，已判定 \(seen)%，目录完成 \(built)%",
                en: "interval \(interval), judged \(seen)%, catalogue \(built)%")
            if !isSufficient(score) { line += page.say(zh: "，依据不足", en: ", too little evidence") }
            if !score.ceilingRules.isEmpty {
                let rules = score.ceilingRules.joined(separator: ", ")
                line += page.say(zh: "，受 \(rules) 封顶", en: ", held down by \(rules)")
            }
            page.line(line)
        }
        let points = Quantity.decimal(scores.points, digits: 2)
        let high = Quantity.decimal(scores.highPoints, digits: 2)
        let maximum = Quantity.decimal(scores.maximumPoints, digits: 1)
        page.line(
            page.say(
                zh: "合计 \(points) 分（最高可能 \(high)，满分 \(maximum)）",
                en: "Points \(points) (at most \(high), of \(maximum))"))
        if Catalogue.isPartial {
            page.note(
                zh: "暂定：检查目录尚未完整，未包含的检查项不在得分之内。",
                en:
                    "Provisional: this version does not carry the whole catalogue yet; what is not checked earns nothing."
            )
        }
    }

    private func writeFindings(to page: inout TextPage) {
        let failed = zip(rules, checks).filter { ($0.1.outcome.credit ?? 1) < 1 }.sorted {
            ($0.1.gravest, $1.0.id) > ($1.1.gravest, $0.0.id)
        }
        page.heading(zh: "问题（\(failed.count) 项）", en: "Findings (\(failed.count) checks)")
        for (rule, result) in failed {
            page.line("\(page.tag(result.gravest)) \(rule.id)  \(page.style(.bold, rule.title[page.language]))")
            for finding in result.findings.prefix(Self.findingsShown) {
                page.line("    \(page.safe(finding.message[page.language]))")
                for evidence in finding.evidence.prefix(Self.evidenceShown) {
                    page.line(page.style(.dim, "      \(page.safe(evidence.text))"))
                }
                page.more(finding.evidence.count - Self.evidenceShown, indent: 6)
                if !finding.path.isEmpty {
                    let path = finding.path.joined(separator: " → ")
                    page.line(page.style(.dim, "      " + page.say(zh: "调用路径：", en: "reached by: ") + page.safe(path)))
                }
            }
            page.more(result.findings.count - Self.findingsShown, indent: 4)
        }
        let unseen = zip(rules, checks).filter { $0.1.outcome == .notAssessable }
        guard !unseen.isEmpty else { return }
        page.heading(zh: "未能判定（\(unseen.count) 项）", en: "Not assessable (\(unseen.count) checks)")
        for (rule, result) in unseen {
            let reason = result.reason.map { ": " + page.safe($0[page.language]) } ?? ""
            page.line("  \(rule.id)  \(rule.title[page.language])\(reason)")
        }
    }

    private static let findingsShown = 10
    private static let evidenceShown = 3
}

extension CheckResult {
    /// The gravest of the findings, `info` without any.
    var gravest: Severity { findings.map(\.severity).max() ?? .info }
}

extension Evidence {
    /// The evidence on one line: where, and what stands there.
    var text: String {
        let location =
            switch place {
            case .xml(let file, let xpath): "\(file) \(xpath)"
            case .entry(let name, let offset):
                [name, offset.map { "@\(Quantity.hex($0))" } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
            case .resource(let id, let name, let configuration):
                "\(Quantity.hex(id, digits: 8)) \(name)" + (configuration.isEmpty ? "" : " (\(configuration))")
            case .file(let name, let offset): "\(name) @\(Quantity.hex(offset))"
            case .code(let file, let method, let offset): "\(file) \(method) @\(Quantity.hex(offset))"
            }
        return value.isEmpty ? location : "\(location) = \(value)"
    }
}
