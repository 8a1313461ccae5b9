import Bytes
import Findings

/// One trouble is reported in many places: by the crashing process, by the event log, by the monkey, by debuggerd. It
/// counts once.
enum IncidentMerging {
    /// Two reports of one process are of the same trouble if no more than this lies between them.
    private static let window = 10_000

    /// The incidents without repetitions, in their order; the fullest report of each stays, and says who else has it.
    static func merged(_ incidents: [Incident]) -> [Incident] {
        var kept: [Incident] = []
        var index = Index()
        for incident in incidents {
            let same = index.candidates(incident).filter { isSame(kept[$0], incident) }.max()
            if let same {
                kept[same] = fuller(kept[same], incident)
                index.add(kept[same], at: same)
            } else {
                index.add(incident, at: kept.count)
                kept.append(incident)
            }
        }
        // The end of a process that crashed or was killed is told again as a death.
        let causes = Causes(kept.filter { $0.kind != .death })
        return kept.filter { $0.kind != .death || !causes.explain($0) }
    }

    /// Where reports stand that may be of the same trouble: a log of nothing but crashes has hundreds of thousands.
    private struct Index {
        private enum Key: Hashable {
            case pid(Int, String)
            case process(String, String)
            case words(String, Int?, String)
        }

        /// How many of one process are looked at, from the last on.
        private static let depth = 16
        private var places: [Key: [Int]] = [:]

        private static func keys(_ incident: Incident) -> [Key] {
            let kind = isKill(incident.kind) ? "kill" : incident.kind.isCrash ? "crash" : incident.kind.rawValue
            var keys = [Key.words(incident.reason, incident.time?.milliseconds, kind)]
            if let pid = incident.subject.pid { keys.append(.pid(pid, kind)) }
            if let process = incident.subject.process { keys.append(.process(process, kind)) }
            return keys
        }

        func candidates(_ incident: Incident) -> [Int] {
            Self.keys(incident).flatMap { places[$0]?.suffix(Self.depth) ?? [] }
        }

        mutating func add(_ incident: Incident, at place: Int) {
            for key in Self.keys(incident) where places[key]?.last != place { places[key, default: []].append(place) }
        }
    }

    /// When processes crashed or were killed, by pid.
    private struct Causes {
        private var times: [Int?: [Int]] = [:]
        private var untimed: Set<Int?> = []

        init(_ incidents: [Incident]) {
            for incident in incidents {
                if let time = incident.time?.milliseconds {
                    times[incident.subject.pid, default: []].append(time)
                } else {
                    untimed.insert(incident.subject.pid)
                }
            }
            for pid in times.keys { times[pid]?.sort() }
        }

        /// True if a process died near one of them.
        func explain(_ death: Incident) -> Bool {
            let pid = death.subject.pid
            if untimed.contains(pid) { return true }
            guard let times = times[pid] else { return false }
            guard let time = death.time?.milliseconds else { return true }
            let first = times.firstPlace { $0 >= time - window }
            return first < times.count && times[first] <= time + window
        }
    }

    private static func isSame(_ one: Incident, _ other: Incident) -> Bool {
        if let left = one.subject.pid, let right = other.subject.pid, left != right { return false }
        let isKill = isKill(one.kind) && isKill(other.kind)
        guard one.kind == other.kind || one.kind.isCrash && other.kind.isCrash || isKill, isNear(one, other) else {
            return false
        }
        if one.subject.pid != nil, other.subject.pid != nil { return true }
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
        guard let left = one.time?.milliseconds, let right = other.time?.milliseconds else {
            // Reports without a time are of the same file or of none.
            return one.time == nil || other.time == nil
        }
        let distance = abs(left - right)
        guard distance > window, distance <= dropBoxWindow else { return distance <= window }
        return one.method.contains(DropBoxReader.method) != other.method.contains(DropBoxReader.method)
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
