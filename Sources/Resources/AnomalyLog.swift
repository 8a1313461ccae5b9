import Bytes

/// Collects irregularities, at most a hundred of each kind, so that a hostile input cannot fill the memory with them.
struct AnomalyLog: Sendable {
    private(set) var entries: [Anomaly<ResourceAnomaly>] = []
    private var counts: [ResourceAnomaly: Int] = [:]

    /// How many of one kind are kept.
    static let limit = 100

    /// Records one irregularity; subject and detail are only made if it is kept.
    mutating func note(
        _ kind: ResourceAnomaly, at offset: Int, subject: @autoclosure () -> String = "",
        detail: @autoclosure () -> String = ""
    ) {
        let count = counts[kind, default: 0]
        guard count < Self.limit else { return }
        counts[kind] = count + 1
        entries.append(Anomaly(kind, at: offset, subject: subject(), detail: detail()))
    }

    /// Takes over what another log has.
    mutating func note(_ others: [Anomaly<ResourceAnomaly>]) {
        for other in others { note(other.kind, at: other.offset, subject: other.subject, detail: other.detail) }
    }
}
