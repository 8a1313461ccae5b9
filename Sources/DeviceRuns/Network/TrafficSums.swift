import Bytes
import Findings

/// Bytes by uid, network and foreground, added up over the lines of a log that counts by all three.
struct TrafficSums {
    /// Whose bytes, over which network, and whether the app was in the foreground.
    struct Key: Hashable {
        var uid: Int
        var network: NetworkKind
        var isForeground: Bool
    }

    private struct Sum {
        var received = 0
        var sent = 0
        var line: Int
    }

    private var sums: [Key: Sum] = [:]
    /// So many keys no phone has.
    private static let limit = 100_000

    /// True if nothing was counted.
    var isEmpty: Bool { sums.isEmpty }

    /// Adds what a line counts; a sum that no number holds is left as it was.
    mutating func add(_ key: Key, received: Int, sent: Int, line: Int) {
        var sum = sums[key] ?? Sum(line: line)
        guard let all = sum.received.adding(received), let out = sum.sent.adding(sent), sums.count < Self.limit else {
            return
        }
        (sum.received, sum.sent) = (all, out)
        sums[key] = sum
    }

    /// Gives a reading the sums, each at the line where it began.
    func measure(into reading: inout Reading, file: String, method: String) {
        for (key, sum) in sums.sorted(by: { $0.value.line < $1.value.line }) {
            let subject = LogSubject(uid: key.uid, user: key.uid / 100_000)
            let place = LogPlace(file: file, line: sum.line)
            let detail = "\(key.network.rawValue) \(key.isForeground ? "foreground" : "background")"
            for (metric, value) in [(Metric.received, sum.received), (.sent, sum.sent)] {
                reading.add(
                    Measurement(
                        metric, Double(value), .bytes, method: method, subject: subject, place: place, detail: detail))
            }
        }
    }
}
