import App
import Findings
import Rules
import Triage

/// Makes the results of one rule.
struct SARIFResult {
    static let fingerprintName = "touchstone/v1"
    private static let locationsShown = 20

    let rule: Rule
    let index: Int
    let companion: Companion?

    init(_ rule: Rule, _ index: Int, _ companion: Companion?) {
        self.rule = rule
        self.index = index
        self.companion = companion
    }

    /// A failed check without findings.
    func json(_ text: LocalizedText, _ language: Language) -> JSONValue {
        .object(members(text, .info, language))
    }

    func json(_ triaged: TriagedFinding, _ language: Language, _ triage: Triage) -> JSONValue {
        let finding = triaged.finding
        var members = members(finding.message, finding.severity, language)
        members["properties"] = [
            "owner": .string(finding.owner.name), "severity": .string(finding.severity.rawValue),
            "indicator": .string(rule.indicator.rawValue), "message": finding.message.json,
            "path": JSONValue(finding.path),
        ]
        members["partialFingerprints"] = [Self.fingerprintName: .string(triaged.fingerprint)]
        // The rest is where the same thing shows once more: to mend the first place may mend all.
        var locations: [JSONValue] = []
        for location in finding.evidence.prefix(Self.locationsShown).map({ $0.sarifLocation(companion) })
        where !locations.contains(location) {
            locations.append(location)
        }
        members["locations"] = .array(Array(locations.prefix(1)))
        if locations.count > 1 { members["relatedLocations"] = .array(Array(locations.dropFirst())) }
        if triage.suppressions != nil {
            members["suppressions"] = .array([triaged.suppression].compactMap { $0?.sarif })
        }
        if let change = triaged.change { members["baselineState"] = .string(change.sarifState) }
        return .object(members)
    }

    private func members(_ text: LocalizedText, _ severity: Severity, _ language: Language) -> [String: JSONValue] {
        [
            "ruleId": .string(rule.id), "ruleIndex": .integer(index),
            "level": .string(severity == .info ? "none" : severity.sarifLevel),
            "kind": severity == .info ? "informational" : "fail",
            "message": ["text": .string(SARIFText.escaped(text[language]))],
        ]
    }
}

extension Suppression {
    fileprivate var sarif: JSONValue {
        [
            "kind": "external", "status": "accepted", "justification": .string(comment),
            "properties": [
                "reason": .string(reason.rawValue), "author": .string(author), "expires": JSONValue(expires?.text),
            ],
        ]
    }
}

extension Change {
    fileprivate var sarifState: String {
        switch self {
        case .new: "new"
        case .graver: "updated"
        case .persisting: "unchanged"
        }
    }
}

extension Evidence {
    /// The entry of the zip, what is meant inside it, and what stands there.
    fileprivate func sarifLocation(_ companion: Companion?) -> JSONValue {
        let within = companion?.path(within: place.file)
        var artifact: [String: JSONValue] = ["uri": .string(URI.reference(to: within ?? place.file))]
        var physical: [String: JSONValue] = [:]
        var members: [String: JSONValue] = [:]
        switch place {
        case .xml(_, let xpath):
            let kind: JSONValue = (xpath.split(separator: "/").last ?? "").hasPrefix("@") ? "attribute" : "element"
            members["logicalLocations"] = [["fullyQualifiedName": .string(xpath), "kind": kind]]
        case .entry(_, let offset):
            if let offset { members["properties"] = ["archiveOffset": .integer(offset)] }
        case .resource(let id, let name, let configuration):
            members["logicalLocations"] = [["fullyQualifiedName": .string(name), "kind": "resource"]]
            members["properties"] = [
                "resource": .string(Quantity.hex(id, digits: 8)), "configuration": .string(configuration),
            ]
        case .file(_, let offset): physical["region"] = ["byteOffset": .integer(offset)]
        case .code(_, let method, let offset):
            members["logicalLocations"] = [["fullyQualifiedName": .string(method), "kind": "function"]]
            physical["region"] = ["byteOffset": .integer(offset)]
        }
        if within != nil {
            artifact["uriBaseId"] = .string(Analysis.companionBase)
        } else if case .file = place {
        } else {
            artifact["uriBaseId"] = .string(Analysis.uriBase)
        }
        physical["artifactLocation"] = .object(artifact)
        members["physicalLocation"] = .object(physical)
        if !value.isEmpty { members["message"] = ["text": .string(SARIFText.escaped(value))] }
        return .object(members)
    }
}

/// Text in SARIF messages.
enum SARIFText {
    /// The text as a message that means just itself: braces stand for arguments (3.11.5) and brackets before a parenthesis
    /// for a link (3.11.6), which nothing of the input may make.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x7b || $0 == 0x7d || $0 == 0x5d }) else { return text }
        return text.replacing("{", with: "{{").replacing("}", with: "}}").replacing("](", with: "] (")
    }
}
