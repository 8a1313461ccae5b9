import DeviceRuns
import Findings
import Scoring

extension DeviceIndicatorScore {
    var json: JSONValue {
        [
            "indicator": .string(indicator.rawValue), "title": indicator.title.json, "point": JSONValue(point),
            "low": .number(low), "high": .number(high), "coverage": .number(coverage),
            "worstDecile": JSONValue(worstDecile), "points": .number(points), "maximumPoints": .number(maximumPoints),
            "steps": .array(steps.map(\.json)), "models": .array(models.map(\.json)),
        ]
    }
}

extension StepRate {
    fileprivate var json: JSONValue {
        [
            "step": JSONValue(step?.rawValue), "passed": .integer(passed), "failed": .integer(failed),
            "notMeasured": .integer(unknown), "percent": JSONValue(percent), "low": .number(interval.low * 100),
            "high": .number(interval.high * 100),
        ]
    }
}

extension ModelScore {
    fileprivate var json: JSONValue {
        [
            "model": .string(model), "point": JSONValue(point), "low": .number(low), "high": .number(high),
            "heldDown": .bool(isHeldDown), "weight": .number(weight), "metrics": .array(metrics.map(\.json)),
        ]
    }
}

extension MetricScore {
    fileprivate var json: JSONValue {
        [
            "id": .string(metric.rawValue), "value": JSONValue(value), "unit": JSONValue(unit?.rawValue),
            "score": JSONValue(score), "full": JSONValue(baseline?.full), "zero": JSONValue(baseline?.zero),
            "source": JSONValue(baseline?.source),
        ]
    }
}
