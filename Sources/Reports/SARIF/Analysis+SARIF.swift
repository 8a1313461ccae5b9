import Findings
import Rules
import Triage

/// The report as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format, 2023 errata 01): findings of failed
/// checks as results, checks that could not be assessed as notifications of the run.
extension Analysis {
    /// The name that locations in the package are relative to.
    static let uriBase = "PACKAGE"

    func sarif(in language: Language, toolVersion: String) -> [UInt8] {
        let rules = sarifRules
        let other: Language = language == .zh ? .en : .zh
        let run: JSONValue = [
            "tool": [
                "driver": [
                    "name": "touchstone", "version": .string(toolVersion), "semanticVersion": .string(toolVersion),
                    "language": .string(language.tag), "rules": .array(rules.map { descriptor(of: $0, in: language) }),
                    "properties": ["catalogue": .string(Catalogue.version)],
                ]
            ],
            // Wording of rules in the other language; that of results is in their properties.
            "translations": [
                [
                    "name": "touchstone", "version": .string(toolVersion), "language": .string(other.tag),
                    "contents": ["localizedData"], "translationMetadata": ["name": .string(other.tag)],
                    "associatedComponent": ["name": "touchstone"],
                    "rules": .array(rules.map { $0.sarifWording(in: other) }),
                ]
            ],
            "language": .string(language.tag),
            "automationDetails": ["id": .string("touchstone/\(app.manifest.package)/")],
            "artifacts": .array([artifact] + companionArtifacts),
            "originalUriBaseIds": uriBases(language),
            "invocations": [
                [
                    "executionSuccessful": .bool(true),
                    "toolExecutionNotifications": .array(
                        companionNotifications(language)
                            + unseen.map { notification($0.rule, $0.check, rules, language) }),
                ]
            ],
            "results": .array(results(rules, language) + absentResults(language)),
            "columnKind": "utf16CodeUnits",
        ]
        let document: JSONValue = [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0", "runs": [run],
        ]
        return document.encoded()
    }

    private var artifact: JSONValue {
        ["location": ["uri": .string(URI.reference(to: inputName))], "length": .integer(inputSize)]
    }

    /// The rules that the run speaks of, in the order of their ids.
    private var sarifRules: [Rule] {
        zip(rules, checks).filter { $0.1.isFailed || $0.1.result.outcome == .notAssessable }.map(\.0)
    }

    private func descriptor(of rule: Rule, in language: Language) -> JSONValue {
        let severity = severity(of: rule)
        guard case .object(var members) = rule.sarifWording(in: language) else { return .null }
        members["defaultConfiguration"] = ["level": .string(severity.sarifLevel)]
        members["properties"] = [
            "tags": JSONValue(["security", rule.indicator.rawValue, rule.family.rawValue] + rule.references.list),
            "severity": .string(severity.rawValue), "security-severity": .string(severity.securitySeverity),
        ]
        return .object(members)
    }

    private func results(_ rules: [Rule], _ language: Language) -> [JSONValue] {
        let indexes = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
        return zip(self.rules, checks).filter { $0.1.isFailed }.flatMap { rule, check in
            let index = indexes[rule.id] ?? -1
            if check.findings.isEmpty { return [SARIFResult(rule, index, app.companion).json(rule.title, language)] }
            return check.findings.map { SARIFResult(rule, index, app.companion).json($0, language, triage) }
        }
    }

    /// What the baseline had and a check looked for in vain.
    private func absentResults(_ language: Language) -> [JSONValue] {
        departed.filter(\.isFixed).map { item in
            [
                "ruleId": .string(item.entry.ruleID), "baselineState": "absent", "level": "none", "kind": "pass",
                "message": ["text": .string(SARIFText.escaped(item.entry.message[language]))],
                "partialFingerprints": [SARIFResult.fingerprintName: .string(item.entry.fingerprint)],
            ]
        }
    }

    private func notification(
        _ rule: Rule, _ check: TriagedCheck, _ rules: [Rule], _ language: Language
    ) -> JSONValue {
        let reason = check.result.reason ?? LocalizedText(zh: "原因不明", en: "no reason is known")
        let text = LocalizedText(
            zh: "未能判定“\(rule.title.zh)”：\(reason.zh)", en: "Could not be assessed: \(rule.title.en): \(reason.en)")
        return [
            "level": "warning", "message": ["text": .string(SARIFText.escaped(text[language]))],
            "associatedRule": [
                "id": .string(rule.id), "index": .integer(rules.firstIndex { $0.id == rule.id } ?? -1),
            ],
        ]
    }
}

extension Rule {
    /// The texts of the rule.
    fileprivate func sarifWording(in language: Language) -> JSONValue {
        let help = "\(why[language])\n\n\(fix[language])\n\n\(references.list.joined(separator: ", "))"
        return [
            "id": .string(id), "name": .string(id), "shortDescription": ["text": .string(title[language])],
            "fullDescription": ["text": .string(what[language])], "help": ["text": .string(help)],
        ]
    }
}

extension Language {
    /// Its tag in SARIF.
    var tag: String {
        switch self {
        case .zh: "zh-CN"
        case .en: "en-US"
        }
    }
}

extension Severity {
    /// SARIF has three levels.
    var sarifLevel: String {
        switch self {
        case .critical, .high: "error"
        case .medium: "warning"
        case .low, .info: "note"
        }
    }

    /// A number as code scanning services sort by it: above 9 critical, from 7 high, from 4 medium.
    fileprivate var securitySeverity: String {
        switch self {
        case .critical: "9.5"
        case .high: "8.0"
        case .medium: "5.5"
        case .low: "2.5"
        case .info: "0.0"
        }
    }
}
