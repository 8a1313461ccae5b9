import Findings

/// One trouble is reported in many places: by the crashing process, by the event log, by the monkey, by debuggerd. It
/// counts once.
enum IncidentMerging {
    /// Two reports of one process are of the same trouble if no more than this lies between them.
    private static let window = 10_000

    /// The incidents without repetitions, in their order; the fullest report of each stays, and says who else has it.
    static func merged(_ incidents: [Incident]) -> [Incident] {
        var kept: [Incident] = []
        for incident in incidents {
            if let index = kept.lastIndex(where: { isSame($0, incident) }) {
                kept[index] = fuller(kept[index], incident)
            } else {
                kept.append(incident)
            }
        }
        // The end of a process that crashed or was killed is told again as a death.
        let causes = kept.filter { $0.kind != .death }
        return kept.filter { death in
            death.kind != .death || !causes.contains { isNear($0, death) && $0.subject.pid == death.subject.pid }
        }
    }

    private static func isSame(_ one: Incident, _ other: Incident) -> Bool {
        let isKill = isKill(one.kind) && isKill(other.kind)
        guard one.kind == other.kind || one.kind.isCrash && other.kind.isCrash || isKill, isNear(one, other) else {
            return false
        }
        if let left = one.subject.pid, let right = other.subject.pid { return left == right }
        guard let left = one.subject.process, let right = other.subject.process else {
            // Neither says who: the same words in the same second are the same report.
            return one.reason == other.reason && one.time == other.time && one.time != nil
        }
        return left == right
    }

    private static func isKill(_ kind: IncidentKind) -> Bool {
        kind == .lowMemoryKill || kind == .requestedKill || kind == .systemKill
    }

    /// The drop box gets its entry when the stacks of all processes are written, which takes a while for an ANR.
    private static let dropBoxWindow = 60_000

    private static func isNear(_ one: Incident, _ other: Incident) -> Bool {
        let isDropBox = one.method.contains(DropBoxReader.method) != other.method.contains(DropBoxReader.method)
        let window = isDropBox ? dropBoxWindow : window
        guard let left = one.time?.milliseconds, let right = other.time?.milliseconds else {
            // Reports without a time are of the same file or of none.
            return one.time == nil || other.time == nil
        }
        return abs(left - right) <= window
    }

    private static func fuller(_ one: Incident, _ other: Incident) -> Incident {
        var (kept, lost) = one.stack.count >= other.stack.count ? (one, other) : (other, one)
        // Low memory is the better explanation than a tidy-up of which nobody says why.
        if lost.kind == .lowMemoryKill { kept.kind = .lowMemoryKill }
        kept.subject.process = kept.subject.process ?? lost.subject.process
        kept.subject.pid = kept.subject.pid ?? lost.subject.pid
        kept.subject.component = kept.subject.component ?? lost.subject.component
        kept.time = kept.time ?? lost.time
        if kept.reason.isEmpty { kept.reason = lost.reason }
        let methods = kept.method.split(separator: "+").map { $0.trimmingBlanks }
        if !methods.contains(lost.method) { kept.method += " + \(lost.method)" }
        return kept
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
