import Bytes
import Findings

/// Reads `/proc/net/xt_qtaguid/stats`: bytes by interface, uid and whether the app was in the foreground.
///
/// Tagged lines are a part of the untagged one and left out. Loopback and tunnels are left out too.
struct QtaguidReader {
    private struct Key: Hashable {
        var uid: Int
        var network: NetworkKind
        var isForeground: Bool
    }

    static func read(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .qtaguid)
        var lines = LineReader(slice, firstLine: firstLine)
        var sums: [Key: (received: Int, sent: Int, line: Int)] = [:]
        while let line = lines.next() {
            let fields = line.words(limit: 32)
            guard fields.first?.count10 != nil else { continue }
            guard fields.count >= 8, let uid = fields[3].count10, let set = fields[4].count10,
                let received = fields[5].count10, let sent = fields[7].count10
            else {
                reading.note(.malformed, line.string(limit: 200), at: LogPlace(file: file, line: lines.number))
                continue
            }
            guard fields[2].equals("0x0"), let network = NetworkKind.ofInterface(fields[1]) else { continue }
            let key = Key(uid: uid, network: network, isForeground: set == 1)
            let sum = sums[key] ?? (0, 0, lines.number)
            guard let all = sum.received.adding(received), let out = sum.sent.adding(sent), sums.count < 100_000 else {
                continue
            }
            sums[key] = (all, out, sum.line)
        }
        for (key, sum) in sums.sorted(by: { $0.value.line < $1.value.line }) {
            let subject = LogSubject(uid: key.uid, user: key.uid / 100_000)
            let place = LogPlace(file: file, line: sum.line)
            let detail = "\(key.network.rawValue) \(key.isForeground ? "foreground" : "background")"
            for (metric, value) in [(Metric.received, sum.received), (.sent, sum.sent)] {
                reading.add(
                    Measurement(
                        metric, Double(value), .bytes, method: "xt_qtaguid", subject: subject, place: place,
                        detail: detail))
            }
        }
        return reading
    }
}
