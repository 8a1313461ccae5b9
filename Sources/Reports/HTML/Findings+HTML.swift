import Findings
import Rules
import Triage

extension Analysis {
    private static let evidenceShown = 60

    /// The failed checks, each with its findings, and what filters them.
    func findings(_ page: inout HTMLWriter) {
        let failed = self.failed
        page.newLine()
        page.element("section", ["id": "findings"]) { page in
            page.element("div", ["class": "title"]) { page in
                page.element("h2", LocalizedText(zh: "问题", en: "Findings"))
                page.element(
                    "span", ["class": "count"],
                    LocalizedText(zh: "\(failed.count) 项检查未通过", en: "\(failed.count) checks failed"))
            }
            guard !failed.isEmpty else {
                return page.element("p", ["class": "fine"], LocalizedText(zh: "没有发现问题。", en: "Nothing was found."))
            }
            filters(&page, failed.map(\.check))
            for (rule, check) in failed { self.check(rule, check, &page) }
        }
    }

    private func filters(_ page: inout HTMLWriter, _ failed: [TriagedCheck]) {
        let findings = failed.flatMap(\.findings)
        page.element("div", ["class": "filters"]) { page in
            for severity in Severity.allCases.reversed() {
                let count = findings.count { $0.finding.severity == severity }
                guard count > 0 else { continue }
                page.element(
                    "button", ["type": "button", "id": "severity-\(severity.rawValue)", "aria-pressed": "true"]
                ) { page in
                    page.severity(severity)
                    page.text(" ")
                    page.element("b", String(count))
                }
            }
            page.choice(
                "indicator", LocalizedText(zh: "全部得分项", en: "All scores"),
                Indicator.fromPackage.map { ($0.rawValue, $0.title) })
            page.choice("owner", LocalizedText(zh: "全部归属", en: "All owners"), owners(of: findings))
            if triage.suppressions != nil || triage.baseline != nil {
                var states = [
                    ("open", LocalizedText(zh: "未抑制", en: "Not suppressed")),
                    ("suppressed", LocalizedText(zh: "已抑制", en: "Suppressed")),
                ]
                if triage.baseline != nil { states += Change.allCases.map { ($0.rawValue, $0.title) } }
                page.choice("state", LocalizedText(zh: "全部状态", en: "All states"), states)
            }
            page.open(
                "input",
                [
                    "type": "search", "id": "search", "data-zh": "搜索问题、编号、证据",
                    "data-en": "Search findings, ids, evidence",
                    "aria-label": "搜索 Search",
                ])
            page.element(
                "button", ["type": "button", "id": "unfold", "aria-pressed": "false"],
                LocalizedText(zh: "展开 / 折叠全部", en: "Unfold / fold all"))
            page.element("span", ["id": "shown", "aria-live": "polite"]) { _ in }
        }
    }

    /// The owners in the order: own, unknown, SDKs by name.
    private func owners(of findings: [TriagedFinding]) -> [(String, LocalizedText)] {
        let owners = Set(findings.map(\.finding.owner))
        let sdks = owners.compactMap { owner -> (String, LocalizedText)? in
            if case .sdk = owner { (owner.name, owner.title) } else { nil }
        }
        let others = [Owner.own, .unknown].filter(owners.contains).map { ($0.name, $0.title) }
        return others + sdks.sorted { $0.0 < $1.0 }
    }

    private func check(_ rule: Rule, _ check: TriagedCheck, _ page: inout HTMLWriter) {
        let look = check.isSuppressed ? "known" : check.gravest.rawValue
        page.newLine()
        page.element(
            "article", ["class": "check \(look)", "id": rule.id, "data-indicator": rule.indicator.rawValue]
        ) { page in
            page.element("div", ["class": "head"]) { page in
                page.severity(check.gravest)
                page.element("span", ["class": "id"], rule.id)
                page.element("h3", rule.title)
                page.element("span", ["class": "tag"], rule.indicator.title)
                page.element("span", ["class": "tag"], rule.family.title)
                if check.isSuppressed {
                    page.element("span", ["class": "tag"], LocalizedText(zh: "已抑制", en: "suppressed"))
                }
            }
            for finding in check.findings { self.finding(finding, &page) }
            advice(rule, &page)
        }
    }

    private func finding(_ triaged: TriagedFinding, _ page: inout HTMLWriter) {
        let finding = triaged.finding
        let state = [triaged.isOpen ? "open" : "suppressed", triaged.change?.rawValue].compactMap(\.self)
        page.newLine()
        page.element(
            "div",
            [
                "class": triaged.isOpen ? "finding" : "finding known", "data-severity": finding.severity.rawValue,
                "data-owner": finding.owner.name, "data-state": state.joined(separator: " "),
            ]
        ) { page in
            page.element("p", finding.message)
            if let suppression = triaged.suppression {
                page.element("p", ["class": "remark"], suppression.remark)
            }
            page.element("div", ["class": "tags"]) { page in
                if let change = triaged.change {
                    page.element("span", ["class": "tag \(change.rawValue)"], change.title)
                }
                page.element("span", ["class": "tag"], finding.owner.title)
                page.element("span", ["class": "tag"], finding.severity.title)
            }
            evidence(of: triaged, &page)
        }
    }

    private func evidence(of triaged: TriagedFinding, _ page: inout HTMLWriter) {
        let evidence = triaged.finding.evidence
        page.element("details", ["class": "evidence"]) { page in
            page.element("summary", LocalizedText(zh: "证据 \(evidence.count)", en: "Evidence \(evidence.count)"))
            page.element("ul") { page in
                for piece in evidence.prefix(Self.evidenceShown) {
                    page.element("li") { page in
                        page.element("code", piece.location)
                        if !piece.value.isEmpty { page.element("span", ["class": "value mono"], piece.value) }
                    }
                }
                let rest = evidence.count - Self.evidenceShown
                if rest > 0 {
                    page.element(
                        "li",
                        LocalizedText(zh: "……另有 \(rest) 条，见 JSON 报告", en: "… and \(rest) more, in the JSON report"))
                }
            }
            if let way = triaged.finding.way { page.element("p", ["class": "remark mono"], way) }
            page.element("p", ["class": "remark"]) { page in
                page.text(zh: "指纹 ", en: "Fingerprint ")
                page.element("code", triaged.fingerprint)
            }
        }
    }

    private func advice(_ rule: Rule, _ page: inout HTMLWriter) {
        page.element("details", ["class": "advice"]) { page in
            page.element(
                "summary", LocalizedText(zh: "检查内容、危害与修复建议", en: "What is looked at, why it matters, how to fix it"))
            page.element("dl") { page in
                for (name, text) in [
                    (LocalizedText(zh: "检查内容", en: "Looked at"), rule.what),
                    (LocalizedText(zh: "危害", en: "Why"), rule.why), (LocalizedText(zh: "修复建议", en: "Fix"), rule.fix),
                ] {
                    page.element("dt", name)
                    page.element("dd", text)
                }
                page.element("dt", LocalizedText(zh: "依据", en: "References"))
                page.element("dd", rule.references.list.joined(separator: ", "))
            }
        }
    }

    /// What the baseline had and is there no more.
    func departedPart(_ page: inout HTMLWriter) {
        guard !departed.isEmpty else { return }
        let head = [
            LocalizedText(zh: "现状", en: "Now"), LocalizedText(zh: "级别", en: "Severity"),
            LocalizedText(zh: "检查项", en: "Check"), LocalizedText(zh: "问题", en: "Finding"),
        ]
        page.folded(LocalizedText(zh: "基线中的其余问题", en: "Gone since the baseline"), count: departed.count) { page in
            page.table(
                head,
                departed.map { item in
                    let fate =
                        item.isFixed
                        ? LocalizedText(zh: "已修复", en: "fixed") : LocalizedText(zh: "无法确认", en: "unknown")
                    return [
                        .both(fate), .severity(item.entry.severity), .text(item.entry.ruleID),
                        .both(item.entry.message),
                    ]
                })
        }
    }

    /// The checks that could not be assessed, with why.
    func unseenPart(_ page: inout HTMLWriter) {
        guard !unseen.isEmpty else { return }
        let head = [
            LocalizedText(zh: "检查项", en: "Check"), LocalizedText(zh: "名称", en: "Title"),
            LocalizedText(zh: "原因", en: "Why"),
        ]
        page.folded(LocalizedText(zh: "未能判定", en: "Not assessable"), count: unseen.count) { page in
            page.table(
                head,
                unseen.map { rule, check in
                    [.text(rule.id), .both(rule.title), .both(check.result.reason ?? LocalizedText(zh: "–", en: "–"))]
                })
        }
    }

    /// Every check with its outcome.
    func catalogue(_ page: inout HTMLWriter) {
        let head = [
            LocalizedText(zh: "检查项", en: "Check"), LocalizedText(zh: "名称", en: "Title"),
            LocalizedText(zh: "级别", en: "Severity"), LocalizedText(zh: "结论", en: "Outcome"),
        ]
        page.folded(LocalizedText(zh: "全部检查项", en: "All checks"), count: rules.count) { page in
            page.table(
                head,
                zip(rules, checks).map { rule, check in
                    [
                        .text(rule.id), .both(rule.title), .severity(severity(of: rule)),
                        .both(check.result.outcome.title),
                    ]
                })
        }
    }
}

extension HTMLWriter {
    /// A list to choose one value from, or all.
    fileprivate mutating func choice(_ name: String, _ all: LocalizedText, _ values: [(String, LocalizedText)]) {
        element("select", ["id": "filter-\(name)", "aria-label": "\(all.zh) \(all.en)"]) { page in
            // An option holds no elements: the script puts in the text of the language.
            for (value, title) in [("", all)] + values {
                page.element("option", ["value": value, "data-zh": title.zh, "data-en": title.en], title.en)
            }
        }
    }
}
