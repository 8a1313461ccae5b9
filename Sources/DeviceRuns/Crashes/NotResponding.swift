import Findings

/// A report of a process that does not respond, line by line as the activity manager prints it.
struct NotResponding {
    private(set) var subject = LogSubject()
    private(set) var reason = ""
    private(set) var load: String?

    /// Begins with `ANR in P (P/.Activity)` or `ANR (application not responding) in process: P`; nil for other lines.
    init?(headline line: LineText) {
        let text = line.trimmed
        if let rest = text.afterPrefix("ANR in ") {
            subject.process = rest.firstWord.string(limit: 200)
            if let component = rest.between("(", ")"), component.contains("/") {
                subject.component = component.string(limit: 300)
            }
        } else if let rest = text.afterPrefix("ANR (application not responding) in process: ") {
            subject.process = rest.firstWord.string(limit: 200)
            if let component = rest.between("(", ")"), component.contains("/") {
                subject.component = component.string(limit: 300)
            }
        } else {
            return nil
        }
        guard subject.process?.isEmpty == false else { return nil }
    }

    /// Takes a line of the report; false if it is none that is kept.
    mutating func take(_ line: LineText) -> Bool {
        let text = line.trimmed
        if let rest = text.afterPrefix("PID: ") {
            subject.pid = rest.leadingInteger
        } else if let rest = text.afterPrefix("Reason: ") {
            reason = rest.string(limit: 500)
        } else if let rest = text.afterPrefix("Load: ") {
            load = rest.string(limit: 100)
        } else {
            return false
        }
        return true
    }

    func incident(time: LogTime?, place: LogPlace, method: String) -> Incident {
        Incident(.anr, subject: subject, reason: reason, time: time, place: place, method: method)
    }
}
