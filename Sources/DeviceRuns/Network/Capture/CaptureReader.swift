import Bytes
import Findings

/// Reads captures of packets: how much went which way, to which hosts, and which requests failed, as far as packets show.
///
/// Bytes are those of IP packets, as the counters of a phone have them. Whose they are only PCAPdroid's trailer says;
/// without it a capture is the app's only if `run.json` says that nothing else was captured.
struct CaptureReader {
    private let file: String
    private let kind: LogKind
    private var flows: [CaptureFlow.Key: CaptureFlow] = [:]
    /// Names that name servers gave to addresses.
    private var names: [NetworkAddress: String] = [:]
    private var failedNames: [FailedName: RequestFailure] = [:]
    /// Addresses that asked for connections or names: those of the phone.
    private var phones: Set<NetworkAddress> = []
    /// Bytes of conversations that there was no room for, by owner.
    private var rest: [Int?: Int] = [:]
    private var packets = 0
    private var hasOwners = false

    private struct FailedName: Hashable {
        var uid: Int?
        var name: String
    }

    /// Most conversations and names that are kept apart: a hostile capture can have one in each packet.
    private static let limit = 50_000
    /// Most hosts, and most failures, that are told of one owner.
    private static let hosts = 100

    static func read(_ slice: ByteSlice, file: String, kind: LogKind) -> Reading {
        var reader = CaptureReader(file: file, kind: kind)
        var reading = Reading(kind: kind)
        let place = LogPlace(file: file, line: 0)
        do {
            let capture = try LibpcapFile(slice)
            var total = 0
            do {
                while try capture.next({ bytes, wire in
                    total += 1
                    reader.take(bytes, wire: wire, linkType: capture.linkType)
                }) {}
            } catch {
                reading.note(.truncated, error.text, at: place)
            }
            if total > 0, reader.packets == 0 {
                reading.note(.malformed, "no IP packets (link type \(capture.linkType))", at: place)
            }
        } catch {
            reading.note(.malformed, error.text, at: place)
        }
        reader.finish(into: &reading)
        return reading
    }

    private init(file: String, kind: LogKind) {
        self.file = file
        self.kind = kind
    }

    private mutating func take(_ bytes: RawSpan, wire: Int, linkType: Int) {
        guard let packet = PacketHeaders(bytes, wire: wire, linkType: linkType) else { return }
        packets += 1
        let uid = PacketOwner(bytes, linkType: linkType)?.uid
        if uid != nil { hasOwners = true }
        if packet.isSYN || packet.transport == PacketHeaders.udp && packet.destinationPort == 53, phones.count < 64 {
            phones.insert(packet.source)
        }
        if packet.transport == PacketHeaders.udp, packet.sourcePort == 53 {
            takeAnswer(bytes.extracting(packet.content), uid)
        }
        let ends = [
            CaptureFlow.End(address: packet.source, port: packet.sourcePort),
            CaptureFlow.End(address: packet.destination, port: packet.destinationPort),
        ].sorted(by: CaptureFlow.End.precedes)
        let key = CaptureFlow.Key(ends: ends, transport: packet.transport, uid: uid)
        if flows[key] == nil {
            guard flows.count < Self.limit else {
                rest[uid] = (rest[uid] ?? 0).adding(packet.length)
                return
            }
            flows[key] = CaptureFlow(first: packet, phones: phones)
        }
        flows[key]?.take(packet, bytes)
    }

    private mutating func takeAnswer(_ content: RawSpan, _ uid: Int?) {
        guard let answer = HostNames.answer(content) else { return }
        let failed = FailedName(uid: uid, name: answer.name)
        switch answer.code {
        case 0: failedNames[failed] = nil
        case 3: if failedNames.count < Self.limit { failedNames[failed] = .noSuchName }
        default: if failedNames.count < Self.limit { failedNames[failed] = .nameServer }
        }
        for address in answer.addresses where names.count < Self.limit { names[address] = answer.name }
    }

    private func finish(into reading: inout Reading) {
        guard packets > 0 else { return }
        if !hasOwners { reading.note(.captureWithoutOwner, at: LogPlace(file: file, line: 0)) }
        let byOwner = Dictionary(grouping: flows, by: \.key.uid)
        for uid in byOwner.keys.sorted(by: { ($0 ?? -2) < ($1 ?? -2) }) {
            let mine = byOwner[uid]?.map(\.value) ?? []
            add(.received, mine.reduce(0) { $0.adding($1.received) ?? $0 }, uid, &reading)
            add(.sent, mine.reduce(0) { $0.adding($1.sent) ?? $0 }, uid, &reading)
            if let rest = rest[uid] { add(.traffic, rest, uid, &reading) }
            addHosts(mine, uid, &reading)
            addFailures(mine, uid, &reading)
        }
    }

    private func host(of flow: CaptureFlow) -> String {
        flow.host ?? names[flow.server.address] ?? flow.server.address.text
    }

    /// The hosts by what went to and came from them, the largest first.
    private func addHosts(_ flows: [CaptureFlow], _ uid: Int?, _ reading: inout Reading) {
        var sums: [String: Int] = [:]
        for flow in flows { sums[host(of: flow), default: 0] += flow.sent + flow.received }
        let sorted = sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        for (host, bytes) in sorted.prefix(Self.hosts) {
            add(.traffic, bytes, uid, &reading, method: Self.hostMethod, detail: host)
        }
        reading.omitted += max(0, sorted.count - Self.hosts)
    }

    private func addFailures(_ flows: [CaptureFlow], _ uid: Int?, _ reading: inout Reading) {
        var counts: [String: Int] = [:]
        for flow in flows {
            if let failure = flow.outcome { counts["\(host(of: flow)): \(failure.rawValue)", default: 0] += 1 }
        }
        for (name, failure) in failedNames where name.uid == uid {
            counts["\(name.name): \(failure.rawValue)", default: 0] += 1
        }
        let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        for (what, count) in sorted.prefix(Self.hosts) {
            add(.failedRequests, count, uid, &reading, unit: .count, detail: what)
        }
        reading.omitted += max(0, sorted.count - Self.hosts)
    }

    private func add(
        _ metric: Metric, _ value: Int, _ uid: Int?, _ reading: inout Reading, unit: Unit = .bytes,
        method: String = CaptureReader.method, detail: String = ""
    ) {
        reading.add(
            Measurement(
                metric, Double(value), unit, method: method,
                subject: uid.map { LogSubject(uid: $0, user: max($0, 0) / 100_000) } ?? LogSubject(),
                place: LogPlace(file: file, line: 0), detail: detail))
    }

    /// What values of captures are called: the sums, and those of single hosts, which are parts of the sums.
    static let method = "capture"
    static let hostMethod = "capture, by host"

    /// True for a value of a capture.
    static func isOfCapture(_ measurement: Measurement) -> Bool {
        measurement.method == method || measurement.method == hostMethod
    }
}
