import App
import Findings
import Rules
import Scoring
import Triage

extension Analysis {
    /// Raised when a member of the JSON changes its meaning or goes away; new members do not raise it.
    public static let schemaVersion = 1

    /// The whole result as JSON; its shape is stated by ``Schemas``. The language is that of messages about signatures.
    public func json(toolVersion: String, language: Language) -> [UInt8] {
        document(toolVersion: toolVersion, language: language).encoded()
    }

    /// The same as a value, to be a part of another document.
    public func document(toolVersion: String, language: Language) -> JSONValue {
        [
            "schemaVersion": .integer(Self.schemaVersion),
            "tool": [
                "name": "touchstone", "version": .string(toolVersion), "catalogue": .string(Catalogue.version),
            ],
            "input": input,
            "identity": app.identityJSON,
            "packages": .array(app.packages.map(\.json)),
            "signature": app.verification(named: inputName).value(in: language),
            "permissions": .array(app.permissionsJSON(at: nil)),
            "components": .array(app.manifest.components.map(\.json)),
            "nativeCode": JSONValue(app.nativeCode),
            "nativeLibraries": .array(app.nativeLibraries.map(\.json)), "packing": app.packing.json,
            "sizes": .array(SizeByKind.all(of: app).filter { $0.files > 0 }.map(\.json)),
            "anomalies": .array(app.anomalies.map(\.json)),
            "checks": .array(zip(rules, checks).map { json($0, $1) }),
            "scores": scoresJSON,
            "explanation": explanationJSON,
            "suppressions": triage.suppressions == nil ? .null : suppressionsJSON,
            "baseline": triage.baseline.map(json) ?? .null,
            "companion": app.companion?.json ?? .null,
            "runs": runs?.document ?? .null,
            "points": [
                "points": .number(points.points), "highPoints": .number(points.highPoints),
                "maximumPoints": .number(points.maximumPoints),
            ],
        ]
    }

    private var input: JSONValue {
        [
            "name": .string(inputName), "kind": .string(app.inputKind.rawValue), "size": .integer(inputSize),
            "day": JSONValue(app.analysisDay?.text),
        ]
    }

    private func json(_ rule: Rule, _ check: TriagedCheck) -> JSONValue {
        let result = check.result
        return [
            "id": .string(rule.id), "title": rule.title.json, "indicator": .string(rule.indicator.rawValue),
            "severity": .string(severity(of: rule).rawValue),
            "kind": .string(rule.kind.rawValue), "outcome": .string(result.outcome.name),
            "credit": JSONValue(check.counted.outcome.credit), "owner": JSONValue(result.owner),
            "suppressed": .bool(check.isSuppressed),
            "reason": result.reason?.json ?? .null, "findings": .array(check.findings.map(\.json)),
        ]
    }

    private var suppressionsJSON: JSONValue {
        [
            "expired": .array(expiredSuppressions.map(\.json)), "unused": .array(unusedSuppressions.map(\.json)),
        ]
    }

    private func json(_ baseline: Baseline) -> JSONValue {
        func count(_ change: Change) -> JSONValue { .integer(self.count(of: change)) }
        return [
            "versionCode": JSONValue(baseline.versionCode), "versionName": JSONValue(baseline.versionName),
            "catalogue": .string(baseline.catalogue), "new": count(.new), "graver": count(.graver),
            "persisting": count(.persisting),
            "fixed": .array(departed.filter(\.isFixed).map(\.entry.json)),
            "unknown": .array(departed.filter { !$0.isFixed }.map(\.entry.json)),
        ]
    }

    private var scoresJSON: JSONValue {
        [
            "profile": .string(profile.name),
            "points": .number(scores.points), "highPoints": .number(scores.highPoints),
            "maximumPoints": .number(scores.maximumPoints),
            "indicators": .array(scores.indicators.map { $0.json }),
        ]
    }
}

extension CheckResult {
    /// Who owns the findings: one owner's name, `mixed` for several, nil for none.
    var owner: String? {
        let owners = Set(findings.map(\.owner.name))
        return owners.count > 1 ? "mixed" : owners.first
    }
}

extension LocalizedText {
    var json: JSONValue { ["zh": .string(zh), "en": .string(en)] }
}

extension TriagedFinding {
    var json: JSONValue {
        [
            "message": finding.message.json, "owner": .string(finding.owner.name),
            "severity": .string(finding.severity.rawValue), "identity": .string(finding.identity),
            "fingerprint": .string(fingerprint), "evidence": .array(finding.evidence.map(\.json)),
            "suppression": suppression?.json ?? .null, "change": JSONValue(change?.rawValue),
            "path": JSONValue(finding.path),
        ]
    }
}

extension Suppression {
    var json: JSONValue {
        [
            "rule": JSONValue(rule), "owner": JSONValue(owner), "path": JSONValue(path),
            "fingerprint": JSONValue(fingerprint), "reason": .string(reason.rawValue), "comment": .string(comment),
            "author": .string(author), "expires": JSONValue(expires?.text), "line": .integer(line),
        ]
    }
}

extension Baseline.Entry {
    var json: JSONValue {
        [
            "id": .string(ruleID), "fingerprint": .string(fingerprint), "severity": .string(severity.rawValue),
            "owner": .string(owner), "message": message.json,
        ]
    }
}

extension Evidence {
    var json: JSONValue {
        var members: [String: JSONValue] = ["value": .string(value)]
        switch place {
        case .xml(let file, let xpath):
            members["file"] = .string(file)
            members["xpath"] = .string(xpath)
        case .entry(let name, let offset):
            members["entry"] = .string(name)
            members["offset"] = JSONValue(offset)
        case .resource(let id, let name, let configuration):
            members["resource"] = .string(Quantity.hex(id, digits: 8))
            members["name"] = .string(name)
            members["configuration"] = .string(configuration)
        case .file(let name, let offset):
            members["file"] = .string(name)
            members["offset"] = .integer(offset)
        case .code(let file, let method, let offset):
            members["file"] = .string(file)
            members["method"] = .string(method)
            members["offset"] = .integer(offset)
        }
        return .object(members)
    }
}

extension IndicatorScore {
    var json: JSONValue {
        [
            "indicator": .string(indicator.rawValue), "title": indicator.title.json, "point": JSONValue(point),
            "low": .number(low), "high": .number(high), "coverage": JSONValue(coverage),
            "sufficient": .bool(isSufficient), "ceilingRules": JSONValue(ceilingRules),
            "judged": .integer(counts.judged), "notAssessable": .integer(counts.notAssessable),
            "notApplicable": .integer(counts.notApplicable),
            "families": .array(
                families.map { family in
                    [
                        "family": .string(family.family), "share": JSONValue(family.share),
                        "weight": .number(family.weight),
                    ]
                }),
        ]
    }
}
