import App
import Findings
import Rules
import Scoring
import Triage

extension PackageDifference {
    /// The comparison as JSON; its shape is stated by ``Schemas``, `difference`.
    public func json(toolVersion: String) -> [UInt8] {
        let document: JSONValue = [
            "schemaVersion": .integer(Analysis.schemaVersion),
            "tool": [
                "name": "touchstone", "version": .string(toolVersion), "catalogue": .string(Catalogue.version),
            ],
            "package": .string(new.app.manifest.package), "old": input(old), "new": input(new),
            "findings": [
                "new": json(.new), "graver": json(.graver), "persisting": json(.persisting),
                "fixed": .array(departed(isFixed: true).map(\.json)),
                "unknown": .array(departed(isFixed: false).map(\.json)),
            ],
            "scores": .array(scores.map(\.json)),
            "contents": .array(contents.map(\.json)), "gaps": .array(gaps.map(\.json)),
        ]
        return document.encoded()
    }

    private func input(_ analysis: Analysis) -> JSONValue {
        [
            "name": .string(analysis.inputName), "size": .integer(analysis.inputSize),
            "versionCode": JSONValue(analysis.app.manifest.versionCode.map { Int(clamping: $0) }),
            "versionName": JSONValue(analysis.app.manifest.versionName),
        ]
    }

    private func json(_ change: Change) -> JSONValue {
        .array(
            findings(change).map { rule, finding in
                [
                    "id": .string(rule.id), "fingerprint": .string(finding.fingerprint),
                    "severity": .string(finding.finding.severity.rawValue),
                    "owner": .string(finding.finding.owner.name), "message": finding.finding.message.json,
                    "suppressed": .bool(!finding.isOpen),
                ]
            })
    }
}

extension ScoreChange {
    fileprivate var json: JSONValue {
        [
            "indicator": .string(after.indicator.rawValue), "before": before.interval.json,
            "after": after.interval.json,
            "causes": .array(
                causes.map { cause in
                    [
                        "id": .string(cause.ruleID), "before": JSONValue(cause.before?.name),
                        "after": JSONValue(cause.after?.name),
                    ]
                }),
        ]
    }
}

extension Interval {
    fileprivate var json: JSONValue { ["point": JSONValue(point), "low": .number(low), "high": .number(high)] }
}

extension ContentChange {
    fileprivate var json: JSONValue {
        [
            "subject": .string(subject.rawValue),
            "entries": .array(
                entries.map { entry in
                    [
                        "name": .string(entry.name), "before": JSONValue(entry.before), "after": JSONValue(entry.after),
                    ]
                }),
        ]
    }
}
