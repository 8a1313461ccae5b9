/// Collects anomalies while a format is read, at most so many of a kind.
///
/// A hostile file can be irregular in each of its entries; the report needs a handful of examples, and the memory must
/// not fill with them.
public struct AnomalyLog<Kind: AnomalyKind>: Sendable {
    /// What was kept, in the order in which it was seen.
    public private(set) var entries: [Anomaly<Kind>] = []
    /// How many were seen beyond the limit of their kind.
    public private(set) var omitted = 0
    private var counts: [Kind: Int] = [:]
    private let limit: Int

    /// An empty log that keeps `limit` anomalies of a kind.
    public init(limit: Int = 100) {
        self.limit = limit
    }

    /// Records one anomaly; subject and detail are only made if it is kept.
    public mutating func note(
        _ kind: Kind, at offset: Int, subject: @autoclosure () -> String = "",
        detail: @autoclosure () -> String = ""
    ) {
        let count = counts[kind, default: 0]
        guard count < limit else {
            omitted += 1
            return
        }
        counts[kind] = count + 1
        entries.append(Anomaly(kind, at: offset, subject: subject(), detail: detail()))
    }

    /// Takes over what another reader saw.
    public mutating func note(_ others: [Anomaly<Kind>]) {
        for other in others { note(other.kind, at: other.offset, subject: other.subject, detail: other.detail) }
    }

    /// Everything kept, by place, then by code.
    public func sorted() -> [Anomaly<Kind>] {
        entries.sorted { left, right in
            // Texts are made and compared only where the place does not tell.
            if left.offset != right.offset { return left.offset < right.offset }
            if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
            return left.subject < right.subject
        }
    }
}
