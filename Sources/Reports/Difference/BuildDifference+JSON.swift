import Findings
import History

extension BuildDifference {
    /// The members of a comparison in JSON: findings, scores, contents, gaps.
    var json: [String: JSONValue] {
        [
            "findings": .object(
                Dictionary(
                    uniqueKeysWithValues: Standing.allCases.map { standing in
                        (standing.rawValue, .array(items(standing).map(\.json)))
                    })),
            "scores": .array(scores.map(\.json)),
            "contents": .array(
                contents.map { change in
                    [
                        "subject": .string(change.subject.rawValue),
                        "entries": .array(
                            change.entries.map { entry in
                                [
                                    "name": .string(entry.name), "before": JSONValue(entry.before),
                                    "after": JSONValue(entry.after),
                                ]
                            }),
                    ]
                }),
            "gaps": .array(gaps.map(\.json)),
        ]
    }
}

extension BuildDifference.Item {
    fileprivate var json: JSONValue {
        [
            "id": .string(check.id), "title": check.title.json, "indicator": .string(check.indicator.rawValue),
            "fingerprint": .string(finding.fingerprint), "severity": .string(finding.severity.rawValue),
            "owner": .string(finding.owner), "message": finding.message.json, "place": JSONValue(finding.place),
            "member": JSONValue(finding.member), "suppressed": .bool(finding.isSuppressed),
            "ofNewCheck": .bool(isOfNewCheck),
        ]
    }
}

extension BuildDifference.ScoreChange {
    fileprivate var json: JSONValue {
        [
            "indicator": .string(after.indicator.rawValue),
            "before": before.intervalJSON, "after": after.intervalJSON,
            "ofCatalogue": .bool(isOfCatalogue),
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

extension BuildRecord.Score {
    /// The score with its ends.
    var intervalJSON: JSONValue {
        ["point": JSONValue(finite: point), "low": JSONValue(finite: low), "high": JSONValue(finite: high)]
    }

    /// The score with its ends and whose it is.
    var json: JSONValue {
        guard case .object(var members) = intervalJSON else { return .null }
        members["indicator"] = .string(indicator.rawValue)
        return .object(members)
    }
}
