import Findings
import History
import Nightly

extension NightReport {
    /// The night as JSON; its shape is stated by ``Schemas``, `night`.
    func json() -> [UInt8] {
        let document: JSONValue = [
            "schemaVersion": .integer(Self.schemaVersion),
            "tool": ["name": "touchstone", "version": .string(toolVersion), "catalogue": .string(catalogue)],
            "suite": .string(suite), "day": .string(day), "passed": .bool(isPassed), "state": .string(state.rawValue),
            "apps": .array(apps.map(\.json)),
        ]
        return document.encoded()
    }
}

extension AppNight {
    fileprivate var json: JSONValue {
        [
            "name": .string(name), "title": JSONValue(title), "run": JSONValue(run), "commit": JSONValue(commit),
            "branch": JSONValue(branch), "passed": .bool(isPassed), "state": .string(state.rawValue),
            "troubles": .array(troubles.map(\.json)), "build": build?.json ?? .null,
            "reference": reference?.json ?? .null,
            "difference": difference.map { .object($0.json) } ?? .null,
            "runScores": .array(runScores.map(\.json)), "metrics": .array(metrics.map(\.json)),
            "rates": .array(rates.map(\.json)), "trends": .array(trends.map(\.json)),
            "gates": .array(gates.map(\.json)),
        ]
    }
}

extension AppNight.Build {
    fileprivate var json: JSONValue {
        var members = record.json
        members["kept"] = .bool(isKept)
        members["page"] = JSONValue(page)
        return .object(members)
    }
}

extension AppNight.Reference {
    fileprivate var json: JSONValue {
        [
            "day": .string(day), "run": .integer(run), "commit": JSONValue(commit), "build": .object(record.json),
        ]
    }
}

extension BuildRecord {
    /// What names a build, and its scores; what was found in it is in the report of the build itself.
    fileprivate var json: [String: JSONValue] {
        [
            "name": .string(name), "size": .integer(size), "sha256": .string(sha256), "package": .string(package),
            "versionCode": JSONValue(versionCode), "versionName": JSONValue(versionName),
            "catalogue": .string(catalogue), "day": .string(day), "scores": .array(scores.map(\.json)),
        ]
    }
}

extension GateOutcome {
    fileprivate var json: JSONValue {
        [
            "name": .string(name), "title": title.json, "state": .string(state.rawValue),
            "details": .array(details.map(\.json)),
        ]
    }
}
