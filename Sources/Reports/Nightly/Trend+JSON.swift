import Findings
import Nightly

extension Trend {
    /// The series with its change points.
    var json: JSONValue {
        [
            "subject": subject.json, "unit": JSONValue(unit?.rawValue),
            "points": .array(
                points.map { point in
                    [
                        "day": .string(point.day), "run": .integer(point.run), "commit": JSONValue(point.commit),
                        "value": JSONValue(finite: point.value),
                    ]
                }),
            "changes": .array(
                changes.map { change in
                    [
                        "index": .integer(change.index), "p": JSONValue(finite: change.point.p),
                        "meanBefore": JSONValue(finite: change.point.meanBefore),
                        "meanAfter": JSONValue(finite: change.point.meanAfter), "worse": .bool(isWorse(change)),
                        "step": JSONValue(change.isStep), "conditions": .array(change.conditions.map(\.json)),
                    ]
                }),
        ]
    }
}

extension Trend.Subject {
    fileprivate var json: JSONValue {
        switch self {
        case .score(let indicator): ["kind": "score", "indicator": .string(indicator.rawValue)]
        case .metric(let metric, let model):
            ["kind": "metric", "metric": .string(metric.rawValue), "model": .string(model)]
        case .size: ["kind": "size"]
        case .findings: ["kind": "findings"]
        }
    }
}
