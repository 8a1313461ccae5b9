import Bytes

/// Collects anomalies while an archive is read, at most so many of a kind.
///
/// A hostile archive can be irregular in each of its 65,535 entries; the report needs a handful of examples.
struct AnomalyLog {
    private(set) var anomalies: [Anomaly<ZipAnomaly>] = []
    /// How many were seen beyond the limit of their kind.
    private(set) var omitted = 0
    private var counts: [ZipAnomaly: Int] = [:]
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    mutating func add(
        _ kind: ZipAnomaly, at offset: Int, subject: @autoclosure () -> String = "",
        detail: @autoclosure () -> String = ""
    ) {
        let count = counts[kind, default: 0]
        guard count < limit else {
            omitted += 1
            return
        }
        counts[kind] = count + 1
        anomalies.append(Anomaly(kind, at: offset, subject: subject(), detail: detail()))
    }

    /// Everything collected, by place, then by code.
    func sorted() -> [Anomaly<ZipAnomaly>] {
        anomalies.sorted { ($0.offset, $0.kind.rawValue, $0.subject) < ($1.offset, $1.kind.rawValue, $1.subject) }
    }
}
