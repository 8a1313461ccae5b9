import Findings
import Nightly
import Statistics

extension MetricComparison {
    /// The comparison with all its values.
    var json: JSONValue {
        [
            "metric": .string(metric.rawValue), "model": JSONValue(model), "unit": JSONValue(unit?.rawValue),
            "method": .string(method), "before": Self.json(before), "after": Self.json(after),
            "difference": difference?.json ?? .null, "adjusted": JSONValue(finite: adjusted),
            "verdict": .string(verdict.name), "needed": JSONValue(verdict.needed),
            "signedRank": JSONValue(finite: signedRank), "refusals": .array(refusals.map(\.json)),
        ]
    }

    private static func json(_ values: [Double]) -> JSONValue { .array(values.map { JSONValue(finite: $0) }) }
}

extension Difference {
    fileprivate var json: JSONValue {
        let ends: JSONValue? = interval.map {
            ["low": JSONValue(finite: $0.lowerBound), "high": JSONValue(finite: $0.upperBound)]
        }
        return [
            "estimate": JSONValue(finite: estimate), "interval": ends ?? .null, "p": JSONValue(finite: p),
            "limit": JSONValue(finite: limit), "before": .integer(before), "after": .integer(after),
            "absolute": .bool(isAbsolute),
        ]
    }
}

extension Refusal {
    fileprivate var json: JSONValue {
        ["what": what.json, "before": JSONValue(before), "after": JSONValue(after), "nights": .integer(nights)]
    }
}

extension RateComparison {
    /// The comparison with its counts.
    var json: JSONValue {
        [
            "metric": .string(metric.rawValue), "before": before.json, "after": after.json,
            "adjusted": JSONValue(finite: adjusted), "verdict": .string(verdict.name),
            "needed": JSONValue(verdict.needed), "bound": JSONValue(finite: bound),
            "refusals": .array(refusals.map(\.json)),
        ]
    }
}

extension RateComparison.Trials {
    fileprivate var json: JSONValue { ["failures": .integer(failures), "count": .integer(count)] }
}
