import Findings

extension MetricMaker {
    /// Install or uninstall: what the phone said, else what `run.json` says.
    func step(_ step: StepKind, _ metric: RunMetric) -> MetricResult {
        let records = run.readings.flatMap(\.reading.steps).filter {
            $0.step == step && ($0.package == nil || $0.package == package)
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
            return MetricResult(metric, failed: LocalizedText(zh: failed.reason, en: failed.reason))
        }
        if let blocked = phases.first(where: { $0.outcome == .blocked }) {
            return MetricResult(
                metric, notMeasured: LocalizedText(zh: "受阻：\(blocked.reason)", en: "blocked: \(blocked.reason)"))
        }
        guard phases.contains(where: { $0.outcome == .pass }) else { return MetricResult(metric) }
        return MetricResult(metric, nil, nil, method: "run.json")
    }

    /// A launch passes if the app's activity was displayed every time and no process of it crashed or hung on the way.
    func launch() -> MetricResult {
        let launched = measurements.filter { Self.startMetrics.contains($0.metric) }
        let timeouts = run.readings.flatMap(\.reading.remarks).filter { $0.code == .startTimeout }
        if let trouble = incidents.first(where: { ($0.kind.isCrash || $0.kind == .anr) && isDuringLaunch($0) }) {
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

    /// True in a file of a launch phase, and within ten seconds after a start of one of the app's processes.
    private func isDuringLaunch(_ incident: Incident) -> Bool {
        if incident.place.file.hasPrefix("launch/") { return true }
        guard let time = incident.time?.milliseconds else { return false }
        return starts.contains { start in
            guard start.event == .started, start.place.file == incident.place.file,
                start.subject.process.map({ Attributor.isOf(package, $0) }) == true,
                let began = start.time?.milliseconds
            else { return false }
            return start.place.line <= incident.place.line && (0...10_000).contains(time - began)
        }
    }

    /// Traffic between a look at the counters before and one after.
    func traffic(_ metric: RunMetric, inBackground: Bool) -> MetricResult {
        let differences = Traffic.differences(measurements)
        guard !differences.isEmpty else { return trafficOfTools(metric, inBackground: inBackground) }
        let whole = differences.compactMap(\.self)
        guard whole.count == differences.count else {
            return MetricResult(
                metric,
                notMeasured: LocalizedText(
                    zh: "前后两次计数对不上（可能重启过）", en: "the counters of before and after do not fit (a restart?)"))
        }
        let method = whole.map(\.method).sorted().first ?? ""
        let phases = whole.filter {
            $0.method == method
                && ($0.folder.hasPrefix("idle") || $0.folder.hasPrefix("background")) == inBackground
        }
        let sums = phases.map { $0.bytes.values.reduce(0, +) }
        guard !sums.isEmpty else { return MetricResult(metric) }
        let shared = LocalizedText(
            zh: "uid 由多个应用共用，流量包含其他应用", en: "the uid is shared: the traffic is that of several apps")
        return MetricResult(
            metric, sums.reduce(0, +), .bytes, method: "\(method), after minus before, both directions", samples: sums,
            reason: sharesUID ? shared : nil)
    }

    /// Tools that measure one app by themselves.
    private func trafficOfTools(_ metric: RunMetric, inBackground: Bool) -> MetricResult {
        let found = measurements.filter { $0.metric == .traffic }
        guard !inBackground, let first = found.first, let last = found.last(where: { $0.method == first.method }) else {
            return MetricResult(metric)
        }
        let isCumulative = first.detail == "since start"
        let value =
            isCumulative
            ? last.value - first.value : found.filter { $0.method == first.method }.map(\.value).reduce(0, +)
        guard value >= 0 else { return MetricResult(metric) }
        return MetricResult(metric, value, .bytes, method: first.method)
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
