import Findings
import History
import Nightly

/// The night as SARIF 2.1.0: the new and the graver findings of every app, each app a run of its own. Where they lie is in
/// the report of the build; here it is the file, and the class and method, that was kept.
extension NightReport {
    func sarif(in language: Language) -> [UInt8] {
        let document: JSONValue = [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0", "runs": .array(apps.map { run($0, language) }),
        ]
        return document.encoded()
    }

    private func run(_ app: AppNight, _ language: Language) -> JSONValue {
        let items = app.changedItems
        var rules: [BuildRecord.Check] = []
        for (item, _) in items where !rules.contains(where: { $0.id == item.check.id }) { rules.append(item.check) }
        let indexes = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let results = items.map { result($0.item, $0.state, indexes, language) }
        var run: [String: JSONValue] = [
            "tool": [
                "driver": [
                    "name": "touchstone", "version": .string(toolVersion), "semanticVersion": .string(toolVersion),
                    "language": .string(language.tag), "rules": .array(rules.map { $0.sarif(language) }),
                    "properties": ["catalogue": .string(catalogue)],
                ]
            ],
            "language": .string(language.tag),
            "automationDetails": ["id": .string("touchstone/nightly/\(URI.reference(to: app.name))/")],
            "invocations": [invocation(app, language)], "results": .array(results), "columnKind": "utf16CodeUnits",
        ]
        if let record = app.build?.record {
            run["artifacts"] = [
                [
                    "location": ["uri": .string(URI.reference(to: record.name))], "length": .integer(record.size),
                    "hashes": ["sha-256": .string(record.sha256)],
                ]
            ]
            let text = LocalizedText(zh: "安装包 \(record.name) 内", en: "inside the package \(record.name)")
            run["originalUriBaseIds"] = [Self.uriBase: ["description": ["text": .string(text[language])]]]
        }
        return .object(run)
    }

    /// The name that locations in the package are relative to; the same as in the report of a build.
    private static let uriBase = "PACKAGE"

    /// Why there are no results, if that is no good news.
    private func invocation(_ app: AppNight, _ language: Language) -> JSONValue {
        func notification(_ level: String, _ text: LocalizedText) -> JSONValue {
            ["level": .string(level), "message": ["text": .string(SARIFText.escaped(text[language]))]]
        }
        var notifications = app.troubles.map { notification("error", $0) }
        if app.difference == nil { notifications.append(notification("warning", app.comparisonText)) }
        return [
            "executionSuccessful": .bool(app.build != nil), "toolExecutionNotifications": .array(notifications),
        ]
    }

    private func result(
        _ item: BuildDifference.Item, _ state: String, _ indexes: [String: Int], _ language: Language
    ) -> JSONValue {
        let finding = item.finding
        let suppressions: [JSONValue] = finding.isSuppressed ? [["kind": "external", "status": "accepted"]] : []
        return [
            "ruleId": .string(item.check.id), "ruleIndex": .integer(indexes[item.check.id] ?? -1),
            "level": .string(finding.severity == .info ? "none" : finding.severity.sarifLevel),
            "kind": finding.severity == .info ? "informational" : "fail",
            "message": ["text": .string(SARIFText.escaped(finding.message[language]))],
            "partialFingerprints": ["touchstone/v1": .string(finding.fingerprint)], "baselineState": .string(state),
            "suppressions": .array(suppressions), "locations": .array(item.finding.sarifLocations(Self.uriBase)),
            "properties": [
                "owner": .string(finding.owner), "severity": .string(finding.severity.rawValue),
                "indicator": .string(item.check.indicator.rawValue), "message": finding.message.json,
                "ofNewCheck": .bool(item.isOfNewCheck),
            ],
        ]
    }
}

extension AppNight {
    /// What is new or graver, with SARIF's word for it.
    fileprivate var changedItems: [(item: BuildDifference.Item, state: String)] {
        guard let difference else { return [] }
        return difference.new.map { (item: $0, state: "new") } + difference.graver.map { (item: $0, state: "updated") }
    }
}

extension BuildRecord.Check {
    fileprivate func sarif(_ language: Language) -> JSONValue {
        [
            "id": .string(id), "name": .string(id), "shortDescription": ["text": .string(title[language])],
            "defaultConfiguration": ["level": .string(severity.sarifLevel)],
            "properties": [
                "tags": ["security", .string(indicator.rawValue)], "severity": .string(severity.rawValue),
                "security-severity": .string(severity.securitySeverity),
            ],
        ]
    }
}

extension BuildRecord.Finding {
    /// Where it points: the file in the package, and what is meant inside it.
    fileprivate func sarifLocations(_ base: String) -> [JSONValue] {
        guard let place else { return [] }
        var location: [String: JSONValue] = [
            "physicalLocation": [
                "artifactLocation": ["uri": .string(URI.reference(to: place)), "uriBaseId": .string(base)]
            ]
        ]
        if let member { location["logicalLocations"] = [["fullyQualifiedName": .string(member)]] }
        return [.object(location)]
    }
}
