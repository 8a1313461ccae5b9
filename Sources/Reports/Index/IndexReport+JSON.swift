import Findings
import Index

extension IndexResult {
    func json(toolVersion: String) -> [UInt8] {
        let document: JSONValue = [
            "schemaVersion": .integer(1), "tool": ["name": "touchstone", "version": .string(toolVersion)],
            "index": [
                "name": .string(index.name), "title": index.title.json, "total": .number(index.total.value),
                "collectedUntil": JSONValue(index.collectedUntil),
            ],
            "levels": .array(levels.map { json($0) }), "items": .array(items.map(\.json)),
            "best": .array(best(Self.extremesShown).map { .string($0.item.id) }),
            "worst": .array(worst(Self.extremesShown).map { .string($0.item.id) }),
            "apps": .array(apps.map(\.json)), "observation": observation.json,
            "review": .array(requests.map(\.json)), "sensitivity": sensitivity.map(\.plan.json) ?? .null,
        ]
        return document.encoded()
    }

    private func json(_ level: LevelStatistics) -> JSONValue {
        let published = index.published?.meansAndDeviations[level.id]
        let earlier = earlier?.levels[level.id]
        return [
            "id": .string(level.id), "title": level.title.json, "weight": .number(level.weight.value),
            "mean": JSONValue(level.spread?.mean), "deviation": JSONValue(level.spread?.deviation),
            "minimum": JSONValue(level.spread?.minimum), "lowerQuartile": JSONValue(level.spread?.lowerQuartile),
            "median": JSONValue(level.spread?.median), "upperQuartile": JSONValue(level.spread?.upperQuartile),
            "maximum": JSONValue(level.spread?.maximum), "attainment": JSONValue(level.attainment),
            "coverage": .number(level.coverage), "publishedMean": JSONValue(published?.mean),
            "publishedDeviation": JSONValue(published?.deviation), "earlierMean": JSONValue(earlier?.mean),
            "earlierDeviation": JSONValue(earlier?.deviation),
            "grades": .array(
                level.grades.map { grade in
                    [
                        "grade": .string(grade.name), "from": .number(grade.bound.value),
                        "below": JSONValue(grade.end?.value), "apps": JSONValue(grade.apps.map(\.id)),
                    ]
                }),
        ]
    }
}

extension ItemStatistics {
    fileprivate var json: JSONValue {
        [
            "id": .string(item.id), "title": item.title.json, "weight": .number(item.weight.value),
            "method": .string(item.method.rawValue), "mean": JSONValue(spread?.mean),
            "deviation": JSONValue(spread?.deviation), "missing": .integer(missing),
        ]
    }
}

extension AppResult {
    fileprivate var json: JSONValue {
        [
            "app": .string(app.id), "name": .string(app.name), "region": .string(app.region), "total": total.json,
            "dimensions": .array(dimensions.map(\.json)), "indicators": .array(indicators.map(\.json)),
            "items": .array(items.map(\.json)), "change": change.map { json($0) } ?? .null,
            "stability": stability.map(\.json) ?? .null,
        ]
    }

    private func json(_ change: Change) -> JSONValue {
        let levels = ([total] + dimensions).compactMap { level in
            change.earlier[level.id].map { (level.id, JSONValue.number(level.points.value - $0)) }
        }
        return [
            "earlierRank": .integer(change.earlierRank),
            "points": .object(Dictionary(levels) { first, _ in first }),
        ]
    }
}

extension LevelScore {
    fileprivate var json: JSONValue {
        [
            "id": .string(id), "weight": .number(weight.value), "points": .number(points.value),
            "highPoints": .number(highPoints.value), "coverage": .number(coverage), "grade": .string(grade),
            "highGrade": .string(highGrade), "rank": .integer(rank),
        ]
    }
}

extension ItemScore {
    fileprivate var json: JSONValue {
        var members: [String: JSONValue] = [
            "id": .string(item.id), "point": JSONValue(point?.value), "low": .number(low.value),
            "high": .number(high.value), "points": .number(points.value), "origin": .string(origin.name),
            "file": .null, "assessors": .null, "replaced": JSONValue(replaced?.value), "review": .null,
            "failures": .array(failures.map(\.json)),
        ]
        switch origin {
        case .missing: break
        case .sheets(let count): members["assessors"] = .integer(count)
        case .report(let file): members["file"] = .string(file)
        case .review(let decision):
            members["file"] = .string(decision.file)
            members["review"] = [
                "reviewer": .string(decision.reviewer), "reason": .string(decision.reason),
                "time": .string(decision.time), "line": .integer(decision.line),
            ]
        }
        return .object(members)
    }
}

extension RankStability {
    fileprivate var json: JSONValue {
        [
            "best": .integer(best), "worst": .integer(worst), "low": .integer(low), "high": .integer(high),
            "kept": .number(kept),
        ]
    }
}

extension Sensitivity.Plan {
    fileprivate var json: JSONValue {
        ["draws": .integer(draws), "width": .number(width), "seed": .string(String(seed))]
    }
}

extension Observation {
    fileprivate var json: JSONValue {
        [
            "alpha": JSONValue(alpha),
            "agreement": .array(
                agreement.map { item in
                    [
                        "item": .string(item.item), "units": .integer(item.units), "alpha": JSONValue(item.alpha),
                        "largestGap": .number(item.largestGap),
                    ]
                }),
            "assessors": .array(
                assessors.map { bias in
                    [
                        "assessor": .string(bias.assessor), "count": .integer(bias.count), "mean": .number(bias.mean),
                        "standardError": JSONValue(bias.standardError), "systematic": .bool(bias.isSystematic),
                    ]
                }),
        ]
    }
}

extension ReviewRequest {
    fileprivate var json: JSONValue {
        [
            "app": .string(app), "item": .string(item), "reason": .string(reason.rawValue), "gap": .number(gap),
            "decided": .bool(isDecided),
            "scores": .array(
                scores.map { entry in
                    [
                        "assessor": .string(entry.assessor), "score": .number(entry.score.value),
                        "written": .string(entry.written), "note": .string(entry.note),
                        "evidence": .string(entry.evidence), "file": .string(entry.file), "line": .integer(entry.line),
                    ]
                }),
        ]
    }
}
