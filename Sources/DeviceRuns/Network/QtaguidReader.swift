import Bytes
import Findings

/// Reads `/proc/net/xt_qtaguid/stats`: bytes by interface, uid and whether the app was in the foreground.
///
/// Tagged lines are a part of the untagged one and left out. Loopback and tunnels are left out too.
struct QtaguidReader {
    static func read(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .qtaguid)
        var lines = LineReader(slice, firstLine: firstLine)
        var sums = TrafficSums()
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
            let key = TrafficSums.Key(uid: uid, network: network, isForeground: set == 1)
            sums.add(key, received: received, sent: sent, line: lines.number)
        }
        sums.measure(into: &reading, file: file, method: "xt_qtaguid")
        return reading
    }
}
