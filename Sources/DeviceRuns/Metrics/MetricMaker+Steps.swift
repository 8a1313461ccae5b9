import Bytes
import Findings

extension MetricMaker {
    /// Install or uninstall: what the phone said, else what `run.json` says.
    func step(_ step: StepKind, _ metric: RunMetric) -> MetricResult {
        var isDone = false
        let records = run.readings.flatMap(\.reading.steps).filter { record in
            guard record.step == step, record.package == nil || record.package == package else { return false }
            isDone = isDone || record.succeeded
            // What stands there before it was uninstalled is not left of it.
            return !record.isResidue || isDone
        }
        if let failure = records.last(where: { !$0.succeeded }) { return result(of: failure, metric) }
        if let success = records.last {
            // Who looked at the phone afterwards knows better than the word: nothing there, or something left.
            let isDoubted = run.description?.phases.contains {
                $0.name == step.rawValue && ($0.outcome == .fail || $0.outcome == .blocked)
            }
            if isDoubted == true { return phaseResult(step.rawValue, metric) }
            return MetricResult(metric, nil, nil, method: "\(success.place.file):\(success.place.line)")
        }
        return phaseResult(step.rawValue, metric)
    }

    private func result(of failure: StepRecord, _ metric: RunMetric) -> MetricResult {
        let reason = failure.reason
        if failure.isResidue {
            return MetricResult(
                metric, failed: LocalizedText(zh: "卸载后有残留：\(reason)", en: "left behind: \(reason)"))
        }
        switch failure.failure ?? .unknown {
        case .application: return MetricResult(metric, failed: LocalizedText(zh: reason, en: reason))
        case .environment:
            return MetricResult(metric, notMeasured: LocalizedText(zh: "环境原因：\(reason)", en: "environment: \(reason)"))
        case .setup:
            return MetricResult(
                metric,
                notMeasured: LocalizedText(zh: "手机上原有内容所致：\(reason)", en: "what was on the phone before: \(reason)"))
        case .unknown:
            return MetricResult(
                metric, notMeasured: LocalizedText(zh: "原因不明：\(reason)", en: "cause unknown: \(reason)"))
        }
    }

    /// What `run.json` says of a phase.
    private func phaseResult(_ name: String, _ metric: RunMetric) -> MetricResult {
        let phases = run.description?.phases.filter { $0.name == name || $0.name.hasPrefix(name + "/") } ?? []
        if let failed = phases.first(where: { $0.outcome == .fail }) {
            return MetricResult(metric, failed: failed.why ?? LocalizedText(zh: "未说明原因", en: "nobody says why"))
        }
        if let blocked = phases.first(where: { $0.outcome == .blocked }) {
            let why = blocked.why ?? LocalizedText(zh: "未说明原因", en: "nobody says why")
            return MetricResult(
                metric, notMeasured: LocalizedText(zh: "受阻：\(why.zh)", en: "blocked: \(why.en)"))
        }
        guard phases.contains(where: { $0.outcome == .pass }) else { return MetricResult(metric) }
        return MetricResult(metric, nil, nil, method: "run.json")
    }

    /// A launch passes if the app's activity was displayed every time and no process of it crashed or hung on the way.
    func launch() -> MetricResult {
        let launched = measurements.filter { Self.startMetrics.contains($0.metric) }
        let timeouts = run.readings.flatMap(\.reading.remarks).filter { $0.code == .startTimeout }
        let began = beginnings()
        if let trouble = incidents.first(where: { ($0.kind.isCrash || $0.kind == .anr) && isDuringLaunch($0, began) }) {
            return MetricResult(metric: trouble)
        }
        if let timeout = timeouts.first {
            let place = "\(timeout.place.file):\(timeout.place.line)"
            return MetricResult(
                .launch, failed: LocalizedText(zh: "启动超时：\(place)", en: "a start timed out: \(place)"))
        }
        let phase = phaseResult("launch", .launch)
        if phase.state == .failed || launched.isEmpty { return phase }
        let methods = Rounds.preferred(launched, StartTimes.methods)
        return MetricResult(
            .launch, nil, nil, method: "\(methods.first?.method ?? ""), \(methods.count) of \(methods.count)")
    }

    private static let startMetrics: Set<Metric> = [.start, .coldStart, .warmStart, .hotStart]

    /// The starts of the app's processes by file, in the order of the lines.
    private func beginnings() -> [String: [ProcessRecord]] {
        let own = starts.filter {
            $0.event == .started && $0.time != nil && $0.subject.process.map { Attributor.isOf(package, $0) } == true
        }
        return Dictionary(grouping: own, by: \.place.file).mapValues { $0.sorted { $0.place.line < $1.place.line } }
    }

    /// True in a file of a launch phase, and within ten seconds after a start of one of the app's processes.
    private func isDuringLaunch(_ incident: Incident, _ beginnings: [String: [ProcessRecord]]) -> Bool {
        if incident.place.file.hasPrefix("launch/") { return true }
        guard let time = incident.time?.milliseconds, let list = beginnings[incident.place.file] else { return false }
        // An app has a handful of processes: more than so many starts before it are another launch.
        let end = list.firstPlace { $0.place.line > incident.place.line }
        return list[..<end].suffix(64).contains { (0...10_000).contains(time - ($0.time?.milliseconds ?? time + 1)) }
    }
}

extension MetricResult {
    /// A launch that failed because of an incident.
    fileprivate init(metric trouble: Incident) {
        let place = "\(trouble.place.file):\(trouble.place.line)"
        let reason = String(trouble.reason.prefix { $0 != "\n" })
        self.init(
            .launch,
            failed: LocalizedText(
                zh: "启动时出错：\(reason)（\(place)）", en: "trouble during the launch: \(reason) (\(place))"))
    }
}
