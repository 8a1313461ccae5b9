import Findings

/// Takes the figures of a run.
struct MetricMaker {
    let run: DeviceRun
    let measurements: [Measurement]
    let incidents: [Incident]
    let unattributed: [Incident]
    let starts: [ProcessRecord]
    let package: String
    let sharesUID: Bool

    func all() -> [MetricResult] {
        RunMetric.allCases.map { metric in
            switch metric {
            case .install: step(.install, metric)
            case .uninstall: step(.uninstall, metric)
            case .launch: launch()
            case .coldStart: start(.coldStart, metric)
            case .warmStart: start(.warmStart, metric)
            case .hotStart: start(.hotStart, metric)
            case .fullyDrawn: start(.fullyDrawn, metric)
            case .cpu: processor(metric, inBackground: false)
            case .backgroundCPU: processor(metric, inBackground: true)
            case .memory: memory(.pss, metric, inBackground: false)
            case .backgroundMemory: memory(.pss, metric, inBackground: true)
            case .javaHeap: memory(.javaHeap, metric, inBackground: false)
            case .nativeHeap: memory(.nativeHeap, metric, inBackground: false)
            case .graphicsMemory: memory(.graphics, metric, inBackground: false)
            case .memoryGrowth: growth()
            case .jank: frames(.jankyFrames, metric)
            case .legacyJank: frames(.legacyJankyFrames, metric)
            case .frozenFrames: frames(.frozenFrames, metric)
            case .crashes: count(metric) { $0.isCrash }
            case .notResponding: count(metric) { $0 == .anr }
            case .lowMemoryKills: count(metric) { $0 == .lowMemoryKill }
            case .invalidServices: services()
            case .traffic: traffic(metric, inBackground: false)
            case .backgroundTraffic: traffic(metric, inBackground: true)
            }
        }
    }

    /// The median of the times of one method.
    private func start(_ wanted: Metric, _ metric: RunMetric) -> MetricResult {
        let found = Rounds.preferred(measurements.filter { $0.metric == wanted }, StartTimes.methods)
        let values = found.map(\.value)
        if let median = Statistics.median(values), let method = found.first?.method {
            return MetricResult(
                metric, median, .milliseconds, method: "\(method), median of \(values.count)", samples: values)
        }
        let timeouts = run.readings.flatMap(\.reading.remarks).filter { $0.code == .startTimeout }
        if metric == .coldStart, let timeout = timeouts.first {
            return MetricResult(
                metric,
                failed: LocalizedText(
                    zh: "启动超时：\(timeout.place.file)", en: "the start timed out: \(timeout.place.file)"))
        }
        let untold = measurements.filter { $0.metric == .start }
        if metric != .fullyDrawn, !untold.isEmpty {
            return MetricResult(
                metric,
                notMeasured: LocalizedText(
                    zh: "有 \(untold.count) 次启动时间，但日志未说明是冷启动、温启动还是热启动",
                    en: "\(untold.count) start times whose kind the log does not tell"))
        }
        return MetricResult(metric)
    }

    static let processorMethods = [
        "/proc/stat", "flashlight, all threads", "top (toybox)", "cpuinfo", "top (toolbox)",
    ]

    /// Phases in which the app is not in front.
    static func isBackground(_ file: String) -> Bool {
        file.hasPrefix("idle/") || file.hasPrefix("background/")
    }

    private func processor(_ metric: RunMetric, inBackground: Bool) -> MetricResult {
        let shares = measurements.filter { $0.metric == .cpu && Self.isBackground($0.place.file) == inBackground }
        let found = Rounds.preferred(shares, Self.processorMethods)
        let sums = Rounds.sums(found)
        guard let mean = Statistics.mean(sums), let first = found.first else { return MetricResult(metric) }
        return MetricResult(
            metric, mean, first.unit, method: "\(first.method), mean of \(sums.count)", samples: sums)
    }

    static let memoryMethods = [
        "meminfo App Summary", "meminfo TOTAL", "meminfo (Pss)", "meminfo --checkin", "meminfo by process",
        "meminfo -c",
        "procrank", "am_pss",
    ]

    private func memoryRounds(_ wanted: Metric, inBackground: Bool) -> (sums: [Double], method: String)? {
        let sizes = measurements.filter { $0.metric == wanted && Self.isBackground($0.place.file) == inBackground }
        let found = Rounds.preferred(sizes, Self.memoryMethods)
        guard let first = found.first else { return nil }
        return (Rounds.sums(found), first.method)
    }

    private func memory(_ wanted: Metric, _ metric: RunMetric, inBackground: Bool) -> MetricResult {
        guard let (sums, method) = memoryRounds(wanted, inBackground: inBackground), let peak = sums.max() else {
            return MetricResult(metric)
        }
        return MetricResult(metric, peak, .kibibytes, method: "\(method), peak of \(sums.count)", samples: sums)
    }

    private func growth() -> MetricResult {
        guard let (sums, method) = memoryRounds(.pss, inBackground: false), sums.count >= 3, let first = sums.first,
            let last = sums.last
        else { return MetricResult(.memoryGrowth) }
        return MetricResult(
            .memoryGrowth, last - first, .kibibytes, method: "\(method), last minus first of \(sums.count)",
            samples: sums)
    }

    /// The share of frames, over all dumps of all processes. Counters run on, so of each process the last dump counts.
    private func frames(_ wanted: Metric, _ metric: RunMetric) -> MetricResult {
        let summaries = measurements.filter { $0.method == "gfxinfo" }
        let all = Self.latest(summaries.filter { $0.metric == .frames })
        let bad = Self.latest(summaries.filter { $0.metric == wanted })
        let keys = Set(all.keys).intersection(bad.keys)
        let total = keys.reduce(0) { $0 + (all[$1] ?? 0) }
        guard total > 0 else { return MetricResult(metric) }
        let share = keys.reduce(0) { $0 + (bad[$1] ?? 0) } / total * 100
        return MetricResult(metric, share, .percentOfFrames, method: "gfxinfo, \(Int(total)) frames")
    }

    private static func latest(_ measurements: [Measurement]) -> [String: Double] {
        measurements.reduce(into: [:]) { values, measurement in
            values["\(measurement.subject.process ?? "") \(measurement.subject.pid ?? 0)"] = measurement.value
        }
    }

    private static let tellers: Set<LogKind> = [.logcat, .bugReport, .monkey, .smartMonkey, .dropBox]

    private func count(_ metric: RunMetric, _ isWanted: (IncidentKind) -> Bool) -> MetricResult {
        let found = incidents.filter { isWanted($0.kind) }
        let logs = run.readings.filter { Self.tellers.contains($0.reading.kind) }
        guard !found.isEmpty || !logs.isEmpty else { return MetricResult(metric) }
        let doubtful = unattributed.count { isWanted($0.kind) }
        let remark = LocalizedText(
            zh: "另有 \(doubtful) 条无法判断属于哪个应用", en: "\(doubtful) more of which it cannot be told whose they are")
        return MetricResult(
            metric, Double(found.count), .count, method: "logs", reason: doubtful > 0 ? remark : nil)
    }

    /// Failed requests of a capture are no services yet: a host of advertisements may be among them, and what fails
    /// within TLS is not. They are told, so that somebody can look.
    private func servicesNobodyNamed() -> MetricResult {
        let failed = measurements.filter { $0.metric == .failedRequests && CaptureReader.isOfCapture($0) }
        guard !failed.isEmpty else { return MetricResult(.invalidServices) }
        let some = failed.prefix(3).map(\.detail).joined(separator: "; ")
        return MetricResult(
            .invalidServices,
            notMeasured: LocalizedText(
                zh: "run.json 未写明 services；抓包中有请求失败：\(some)",
                en: "run.json names no services; requests failed in the capture: \(some)"))
    }

    /// Services that did not answer, those apart that nothing answered while a control host did not either.
    private func services() -> MetricResult {
        let phases = run.description?.phases.filter { !$0.services.isEmpty || !$0.failedServices.isEmpty } ?? []
        guard !phases.isEmpty else { return servicesNobodyNamed() }
        let tried = phases.filter { $0.controlHostReached != false }
        guard !tried.isEmpty else {
            return MetricResult(
                .invalidServices,
                notMeasured: LocalizedText(
                    zh: "对照主机也无法访问，属网络问题", en: "the control host did not answer either: the network's fault"))
        }
        let failed = Set(tried.flatMap(\.failedServices))
        let remark: LocalizedText? =
            tried.contains { $0.controlHostReached == nil } && !failed.isEmpty
            ? LocalizedText(zh: "未测对照主机，不能排除网络问题", en: "no control host was tried: the network may be at fault") : nil
        return MetricResult(
            .invalidServices, Double(failed.count), .count, method: "run.json, \(tried.count) phases", reason: remark)
    }
}
