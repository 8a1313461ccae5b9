import Findings

/// A part of the app's traffic.
public struct TrafficShare: Sendable, Hashable {
    /// Which way it went.
    public enum Direction: String, Sendable, CaseIterable, Codable {
        case received
        case sent
        /// A tool that does not tell them apart.
        case both
    }

    /// The folder of the phase, such as `scenario/login`; empty if it is of none.
    public var phase: String
    /// Which way it went.
    public var direction: Direction
    /// `wifi`, `mobile` or another word for the network; nil if nobody says.
    public var network: String?
    /// Whether the app was in the foreground, by the counter of the phone or by the phase; nil if nobody says.
    public var isForeground: Bool?
    /// Bytes.
    public var bytes: Double
    /// How they were counted.
    public var method: String
}

/// What went to and came from a host, as a capture of packets shows.
public struct HostTraffic: Sendable, Hashable {
    /// The name in TLS, HTTP or DNS, else the address.
    public var host: String
    /// Bytes in both directions.
    public var bytes: Double
}

extension RunSummary {
    /// The app's traffic by host, the largest first; a part of ``traffic``, and empty without a capture.
    public var hosts: [HostTraffic] {
        let found = measurements.filter { $0.method == CaptureReader.hostMethod }
        let sums: [String: Double] = found.reduce(into: [:]) { $0[$1.detail, default: 0] += $1.value }
        return sums.map { HostTraffic(host: $0.key, bytes: $0.value) }
            .sorted { ($1.bytes, $0.host) < ($0.bytes, $1.host) }
    }
}

extension MetricMaker {
    /// What is known of the app's traffic, by phase, direction and network; of one method, for the same bytes are
    /// counted by several.
    func trafficShares() -> [TrafficShare] {
        let differences = Traffic.differences(measurements)
        guard differences.isEmpty else {
            let whole = differences.compactMap(\.self)
            guard whole.count == differences.count, let method = whole.map(\.method).min() else { return [] }
            return whole.filter { $0.method == method }.flatMap(shares)
        }
        let captured = measurements.filter {
            $0.method == CaptureReader.method && Self.directions[$0.metric] != nil
        }
        guard captured.isEmpty else { return captured.map { share(of: $0, bytes: $0.value) } }
        return sharesOfTools()
    }

    private static let directions: [Metric: TrafficShare.Direction] = [
        .received: .received, .sent: .sent, .traffic: .both,
    ]

    private func shares(_ difference: Traffic.Difference) -> [TrafficShare] {
        difference.bytes.map { key, bytes in
            let words = key.detail.split(separator: " ").map(String.init)
            let isForeground = words.count > 1 ? words[1] == "foreground" : Self.isForeground(difference.folder)
            return TrafficShare(
                phase: difference.folder, direction: Self.directions[key.metric] ?? .both,
                network: words.first, isForeground: isForeground, bytes: bytes, method: difference.method)
        }.sorted {
            ($0.phase, $0.network ?? "", $0.isForeground == true ? 0 : 1, $0.direction.rawValue)
                < ($1.phase, $1.network ?? "", $1.isForeground == true ? 0 : 1, $1.direction.rawValue)
        }
    }

    private func share(of measurement: Measurement, bytes: Double) -> TrafficShare {
        let file = measurement.place.file
        let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
        return TrafficShare(
            phase: folder, direction: Self.directions[measurement.metric] ?? .both,
            network: run.description?.network, isForeground: Self.isForeground(folder), bytes: bytes,
            method: measurement.method)
    }

    /// Tools that measure one app by themselves; what they count runs on or comes in pieces.
    private func sharesOfTools() -> [TrafficShare] {
        let found = measurements.filter { $0.metric == .traffic && $0.method != CaptureReader.hostMethod }
        guard let method = found.first?.method else { return [] }
        let files = Dictionary(grouping: found.filter { $0.method == method }, by: \.place.file)
        return files.sorted { $0.key < $1.key }.compactMap { _, values in
            guard let first = values.first, let last = values.last else { return nil }
            let isCumulative = first.detail == "since start"
            let bytes = isCumulative ? last.value - first.value : values.reduce(0) { $0 + $1.value }
            return bytes >= 0 ? share(of: first, bytes: bytes) : nil
        }
    }

    /// What the phase says: scenarios are in front, idling is not; nil for the rest.
    private static func isForeground(_ folder: String) -> Bool? {
        if isBackground(folder + "/") { return false }
        return folder.hasPrefix("scenario") || folder.hasPrefix("launch") ? true : nil
    }

    /// The bytes of the phases in the foreground, or of those in the background.
    func traffic(_ metric: RunMetric, inBackground: Bool) -> MetricResult {
        let shares = trafficShares()
        guard let method = shares.first?.method else { return noTraffic(metric) }
        let wanted = shares.filter { Self.isBackground($0.phase + "/") == inBackground }
        let phases = Dictionary(grouping: wanted, by: \.phase).sorted { $0.key < $1.key }
        let sums = phases.map { $0.value.reduce(0) { $0 + $1.bytes } }
        guard !sums.isEmpty else { return MetricResult(metric) }
        let isCounter = measurements.contains { $0.method == method && Traffic.isOfPair($0.place.file) }
        let shared = LocalizedText(
            zh: "uid 由多个应用共用，流量包含其他应用", en: "the uid is shared: the traffic is that of several apps")
        return MetricResult(
            metric, sums.reduce(0, +), .bytes,
            method: isCounter ? "\(method), after minus before, both directions" : method, samples: sums,
            reason: sharesUID && method != CaptureReader.method ? shared : nil)
    }

    private func noTraffic(_ metric: RunMetric) -> MetricResult {
        if !Traffic.differences(measurements).isEmpty {
            return MetricResult(
                metric,
                notMeasured: LocalizedText(
                    zh: "前后两次计数对不上（可能重启过）", en: "the counters of before and after do not fit (a restart?)"))
        }
        let captures = run.readings.filter { $0.reading.kind == .pcap || $0.reading.kind == .pcapng }
        guard captures.contains(where: { !$0.reading.measurements.isEmpty }) else { return MetricResult(metric) }
        return MetricResult(
            metric,
            notMeasured: LocalizedText(
                zh: "抓包是整部手机的流量，或无法判断哪些属于被测应用，不计入",
                en: "the capture is of the whole phone, or nobody says what of it is the app's: not accepted"))
    }
}
