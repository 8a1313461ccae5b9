import Findings
import History

extension PackageDifference {
    /// The comparison as JSON; its shape is stated by ``Schemas``, `difference`.
    public func json(toolVersion: String) -> [UInt8] {
        document(toolVersion: toolVersion).encoded()
    }

    func document(toolVersion: String) -> JSONValue {
        [
            "schemaVersion": .integer(Analysis.schemaVersion),
            "tool": [
                "name": "touchstone", "version": .string(toolVersion), "catalogue": .string(new.catalogue),
            ],
            "package": .string(new.package), "old": input(old), "new": input(new),
            "findings": .object(
                Dictionary(
                    uniqueKeysWithValues: Standing.allCases.map { change in
                        let isThere = change != .fixed && change != .unknown
                        return (change.rawValue, .array(findings(change).map { $0.json(isThere: isThere) }))
                    })),
            "scores": .array(changes.scores.map(\.json)),
            "contents": .array(changes.contents.map(\.json)), "gaps": .array(changes.gaps.map(\.json)),
        ]
    }

    private func input(_ record: BuildRecord) -> JSONValue {
        [
            "name": .string(record.name), "size": .integer(record.size),
            "versionCode": JSONValue(record.versionCode), "versionName": JSONValue(record.versionName),
        ]
    }
}

extension BuildDifference.Item {
    fileprivate func json(isThere: Bool) -> JSONValue {
        var members: [String: JSONValue] = [
            "id": .string(check.id), "fingerprint": .string(finding.fingerprint),
            "severity": .string(finding.severity.rawValue), "owner": .string(finding.owner),
            "message": finding.message.json,
        ]
        if isThere { members["suppressed"] = .bool(finding.isSuppressed) }
        return .object(members)
    }
}

extension BuildDifference.ScoreChange {
    fileprivate var json: JSONValue {
        [
            "indicator": .string(after.indicator.rawValue), "before": before.intervalJSON, "after": after.intervalJSON,
            "causes": .array(
                causes.map { cause in
                    [
                        "id": .string(cause.ruleID), "before": JSONValue(cause.before),
                        "after": JSONValue(cause.after),
                    ]
                }),
        ]
    }
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
