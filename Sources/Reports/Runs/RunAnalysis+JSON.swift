import DeviceRuns
import Findings

extension RunAnalysis {
    /// The whole result as JSON; its shape is stated by ``Schemas``, `runs`.
    func json() -> [UInt8] { document.encoded() }

    /// The result as it stands in other documents.
    var document: JSONValue {
        [
            "schemaVersion": .integer(Analysis.schemaVersion), "runs": .array(summaries.map(\.json)),
            "baselines": .string(profile.name), "marketShares": JSONValue(shares?.name),
            "scores": .array(scores.map(\.json)),
        ]
    }
}

extension RunSummary {
    fileprivate var json: JSONValue {
        [
            "name": .string(run.name), "package": JSONValue(run.package),
            "runId": JSONValue(run.description?.runID), "versionName": JSONValue(run.description?.versionName),
            "device": run.device.json, "environment": environment.json, "partial": .bool(run.isPartial),
            "phases": .array(phases.map(\.json)),
            "files": .array(run.readings.map { RunContentsPage.json($0.path, $0.reading) }),
            "metrics": .array(metrics.map(\.json)), "measurements": .array(measurements.map(\.json)),
            "incidents": .array(incidents.map(\.json)), "unattributedIncidents": .array(unattributed.map(\.json)),
            "traffic": .array(traffic.map(\.json)), "hosts": .array(hosts.map(\.json)),
            "foreignValues": .integer(foreign), "sharesUid": .bool(sharesUID),
            "commands": run.commandsJSON,
        ]
    }
}

extension RunPhase {
    var json: JSONValue {
        [
            "name": .string(name), "outcome": .string(outcome.rawValue), "code": JSONValue(cause?.code.rawValue),
            "detail": JSONValue(cause?.detail), "step": JSONValue(cause?.step), "reason": why?.json ?? .null,
            "services": JSONValue(services), "failedServices": JSONValue(failedServices),
            "controlHostReached": JSONValue(controlHostReached),
        ]
    }
}

extension HostTraffic {
    fileprivate var json: JSONValue { ["host": .string(host), "bytes": .number(bytes)] }
}

extension DeviceRun {
    /// How the capturing tool's commands went.
    var commandsJSON: JSONValue {
        [
            "count": .integer(commands.count), "failed": .integer(commands.count(where: \.hasFailed)),
            "timedOut": .integer(commands.count { $0.timedOut }), "unreadable": .integer(unreadableCommands),
        ]
    }
}

extension RunDevice {
    var json: JSONValue {
        [
            "brand": JSONValue(brand), "model": JSONValue(model), "fingerprint": JSONValue(fingerprint),
            "sdk": JSONValue(sdk), "abi": JSONValue(abi), "cores": JSONValue(cores), "ramKiB": JSONValue(ramKiB),
            "refreshHz": JSONValue(refreshHz), "replay": .bool(isReplay),
        ]
    }
}

extension RunEnvironment {
    var json: JSONValue {
        [
            "fingerprint": JSONValue(fingerprint), "refreshHz": JSONValue(refreshHz),
            "batterySaver": JSONValue(batterySaver), "thermalStatus": JSONValue(thermalStatus),
            "power": JSONValue(power), "network": JSONValue(network), "compilation": JSONValue(compilation),
            "tool": JSONValue(tool),
        ]
    }
}

extension MetricResult {
    var json: JSONValue {
        [
            "id": .string(metric.rawValue), "title": metric.title.json, "indicator": .string(metric.indicator.rawValue),
            "state": .string(state.rawValue), "value": JSONValue(value), "unit": JSONValue(unit?.rawValue),
            "method": .string(method), "samples": .array(samples.map(JSONValue.number)),
            "reason": reason?.json ?? .null,
        ]
    }
}

extension Measurement {
    fileprivate var json: JSONValue {
        [
            "metric": .string(metric.rawValue), "value": .number(value), "unit": .string(unit.rawValue),
            "method": .string(method), "subject": subject.json, "time": JSONValue(time?.text),
            "file": .string(place.file), "line": .integer(place.line), "detail": .string(detail),
        ]
    }
}

extension TrafficShare {
    fileprivate var json: JSONValue {
        [
            "phase": .string(phase), "direction": .string(direction.rawValue), "network": JSONValue(network),
            "foreground": JSONValue(isForeground), "bytes": .number(bytes), "method": .string(method),
        ]
    }
}

extension Incident {
    fileprivate var json: JSONValue {
        [
            "kind": .string(kind.rawValue), "subject": subject.json, "reason": .string(reason),
            "stack": JSONValue(stack), "time": JSONValue(time?.text), "file": .string(place.file),
            "line": .integer(place.line), "method": .string(method),
        ]
    }
}

extension LogSubject {
    fileprivate var json: JSONValue {
        [
            "process": JSONValue(process), "pid": JSONValue(pid), "uid": JSONValue(uid), "user": JSONValue(user),
            "component": JSONValue(component),
        ]
    }
}
