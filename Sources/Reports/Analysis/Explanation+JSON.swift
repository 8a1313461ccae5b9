import Findings
import Scoring

extension Analysis {
    /// The whole calculation of the scores.
    var explanationJSON: JSONValue {
        [
            "group": scores.group.json, "points": .number(scores.points), "highPoints": .number(scores.highPoints),
            "maximumPoints": .number(scores.maximumPoints),
            "indicators": .array(
                scores.indicators.map { score in
                    [
                        "indicator": .string(score.indicator.rawValue), "families": .array(score.families.map(\.json)),
                        "mean": score.mean.json, "ceiling": score.ceiling.json, "lowCeiling": score.lowCeiling.json,
                        "score": Interval(point: score.point, low: score.low, high: score.high).json,
                        "maximumPoints": .number(score.maximumPoints), "points": .number(score.points),
                    ]
                }),
        ]
    }
}

extension Interval {
    fileprivate var json: JSONValue { ["point": JSONValue(point), "low": .number(low), "high": .number(high)] }
}

extension Ceiling {
    fileprivate var json: JSONValue { ["value": .number(value), "rules": JSONValue(rules)] }
}

extension FamilyScore {
    fileprivate var json: JSONValue {
        [
            "family": .string(family), "weight": .number(weight), "share": JSONValue(share),
            "lowShare": JSONValue(lowShare), "highShare": JSONValue(highShare),
            "checks": .array(
                checks.map { check in
                    [
                        "id": .string(check.ruleID), "weight": .integer(check.severity.weight),
                        "outcome": .string(check.outcome.name), "credit": JSONValue(check.credit),
                        "thirdPartyOnly": .bool(check.isThirdPartyOnly),
                    ]
                }),
        ]
    }
}
