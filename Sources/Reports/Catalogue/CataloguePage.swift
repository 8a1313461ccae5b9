import Findings
import Rules
import Signing

/// Rules as pages for people and as JSON.
public struct CataloguePage: Sendable {
    let rules: [Rule]

    /// A page of the given rules.
    public init(rules: [Rule]) {
        self.rules = rules
    }

    /// One line for each rule, by indicator.
    public func list(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        for indicator in Indicator.allCases {
            let own = rules.filter { $0.indicator == indicator }
            guard !own.isEmpty else { continue }
            page.heading(
                zh: "\(indicator.title.zh)（\(own.count) 项）", en: "\(indicator.title.en) (\(own.count))")
            for rule in own {
                page.line("  \(rule.id)  \(page.tag(rule.severity))  \(rule.title[language])")
            }
        }
        return page.text
    }

    /// All of each rule: what, why, fix, references, examples.
    public func explanation(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        for rule in rules { explain(rule, on: &page) }
        return page.text
    }

    private func explain(_ rule: Rule, on page: inout TextPage) {
        page.title("\(rule.id)  \(rule.title[page.language])")
        page.row(zh: "得分项", en: "Score", rule.indicator.title[page.language])
        page.row(zh: "级别", en: "Severity", "\(rule.severity.title[page.language]) (\(rule.severity.weight))")
        page.row(zh: "类别", en: "Family", rule.family.title[page.language])
        page.row(zh: "性质", en: "Kind", rule.kind.title[page.language])
        page.heading(zh: "检查内容", en: "What is looked at")
        page.line("  " + rule.what[page.language])
        page.heading(zh: "危害", en: "Why it matters")
        page.line("  " + rule.why[page.language])
        page.heading(zh: "修复建议", en: "How to fix it")
        page.line("  " + rule.fix[page.language])
        page.heading(zh: "依据", en: "References")
        page.line("  " + rule.references.list.joined(separator: ", "))
        for example in rule.examples {
            page.heading(zh: "示例：\(example.expectation.title.zh)", en: "Example: \(example.expectation.title.en)")
            for line in example.source { page.line("    " + line) }
        }
    }

    /// The rules as JSON, with both languages.
    public func json() -> [UInt8] {
        let document: JSONValue = [
            "schemaVersion": .integer(Analysis.schemaVersion), "catalogue": .string(Catalogue.version),
            "checks": .array(rules.map(\.json)),
        ]
        return document.encoded()
    }
}

extension Rule {
    fileprivate var json: JSONValue {
        [
            "id": .string(id), "title": title.json, "indicator": .string(indicator.rawValue),
            "severity": .string(severity.rawValue), "kind": .string(kind.rawValue), "scored": .bool(isScored),
            "family": .string(family.rawValue), "what": what.json, "why": why.json, "fix": fix.json,
            "references": JSONValue(references.list),
        ]
    }
}

extension References {
    /// The references as one cites them.
    var list: [String] {
        masvs + [maswe, mastg, cwe.map { "CWE-\($0)" }, cn].compactMap(\.self)
    }
}

extension Rule.Kind {
    fileprivate var title: LocalizedText {
        switch self {
        case .weakness: LocalizedText(zh: "不应存在的弱点", en: "weakness that must be absent")
        case .protection: LocalizedText(zh: "应当具备的保护", en: "protection that should be present")
        case .inventory: LocalizedText(zh: "仅列出事实，不计分", en: "facts only, not scored")
        }
    }
}

extension Example.Expectation {
    fileprivate var title: LocalizedText {
        switch self {
        case .fires: LocalizedText(zh: "命中", en: "fires")
        case .silent: LocalizedText(zh: "不命中", en: "stays silent")
        case .notApplicable: LocalizedText(zh: "不适用", en: "not applicable")
        case .notAssessable: LocalizedText(zh: "无法判定", en: "not assessable")
        }
    }
}

extension Example {
    /// The example as lines of source text: manifest, resources, names of further files.
    fileprivate var source: [String] {
        let manifest = manifest.split(separator: "\n").map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
        let more = resources.sorted { $0.key < $1.key }.flatMap { name, value in
            ["<!-- \(name) -->"] + value.split(separator: "\n").map(String.init)
        }
        return manifest + more + (files.keys.sorted() + (signature?.remarks ?? [])).map { "<!-- + \($0) -->" }
    }
}

extension Example.Signature {
    /// What a reader must know of the signature to see why the rule says what it says.
    fileprivate var remarks: [String] {
        guard !schemes.isEmpty else { return ["unsigned"] }
        var remarks = ["signed: " + schemes.map(\.rawValue).joined(separator: ", ") + "; " + signer.text]
        if let olderSigner { remarks.append("v1, v2 signed by: " + olderSigner.text) }
        if let lineage {
            remarks.append("key rotation; older key keeps: " + lineage.names.joined(separator: ", "))
        }
        if let splitSigner { remarks.append("split config.zh signed by: " + splitSigner.text) }
        if schemes.contains(.v1) {
            let digests = jarDigests.map(\.rawValue).sorted().joined(separator: ", ")
            remarks.append("v1: \(jarAlgorithm), digests evaluated: \(digests)")
        }
        remarks += (errors + warnings).map(\.rawValue)
        remarks += furtherPairs.map { "signing block pair " + Quantity.hex($0, digits: 8) }
        if commentSize > 0 { remarks.append("archive comment: \(commentSize) bytes") }
        return remarks
    }
}

extension Example.Identity {
    fileprivate var text: String {
        if let published { return published }
        let name = subject.isEmpty ? "no name" : subject.reversed().joined(separator: ",")
        return "\(name); RSA \(keyBits); \(days.0) - \(days.1)" + (usesSHA1 ? "; SHA1withRSA" : "")
    }
}
