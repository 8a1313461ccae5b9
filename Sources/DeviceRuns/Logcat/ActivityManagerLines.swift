import Findings

/// What the activity manager says of processes, beside ANRs and times.
enum ActivityManagerLines {
    /// Adds the start, death or kill that a message tells; nothing for others.
    static func read(_ message: LineText, time: LogTime?, place: LogPlace, into reading: inout Reading) {
        if let rest = message.afterPrefix("Start proc ") {
            guard let subject = started(rest) else { return }
            reading.add(ProcessRecord(event: .started, subject: subject, time: time, place: place))
        } else if let rest = message.afterPrefix("Killing ") {
            kill(rest, time, place, &reading)
        } else if let rest = message.afterPrefix("Process "), message.contains(" has died") {
            guard let name = rest.before(" (pid "), let pid = rest.after(" (pid ")?.leadingInteger else { return }
            let subject = LogSubject(process: name.string(limit: 200), pid: pid)
            reading.add(ProcessRecord(event: .ended, subject: subject, time: time, place: place))
            reading.add(
                Incident(.death, subject: subject, reason: "", time: time, place: place, method: "has died"))
        }
    }

    /// `1234:cn.example/u0a12 for …`, or `cn.example for …: pid=1234 uid=10012 gids={…}` before Android 5.
    private static func started(_ rest: LineText) -> LogSubject? {
        if let (pid, name, owner) = numbered(rest) {
            let uid = UserID.uid(owner.firstWord)
            return LogSubject(process: name.string(limit: 200), pid: pid, uid: uid)
        }
        guard let pid = rest.after("pid=")?.leadingInteger else { return nil }
        return LogSubject(
            process: rest.firstWord.string(limit: 200), pid: pid, uid: rest.after("uid=")?.leadingInteger)
    }

    /// `1234:cn.example:push/u0a12 …` in its parts; a name may have a colon, and in old releases
    /// none of this stands there.
    private static func numbered(_ rest: LineText) -> (pid: Int, name: LineText, owner: LineText)? {
        guard let colon = rest.firstIndex(of: UInt8(ascii: ":")), let pid = rest.prefix(colon).count10 else {
            return nil
        }
        let text = rest.dropFirst(colon + 1)
        guard let slash = text.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        return (pid, text.prefix(slash), text.dropFirst(slash + 1))
    }

    /// `1234:cn.example/u0a12 (adj 900): empty #17`
    private static func kill(_ rest: LineText, _ time: LogTime?, _ place: LogPlace, _ reading: inout Reading) {
        guard let (pid, name, owner) = numbered(rest), let reason = owner.after("): ") else { return }
        let subject = LogSubject(
            process: name.string(limit: 200), pid: pid, uid: UserID.uid(owner.firstWord))
        reading.add(ProcessRecord(event: .ended, subject: subject, time: time, place: place))
        reading.add(
            Incident(
                KillReason.kind(reason), subject: subject, reason: reason.string(limit: 300), time: time, place: place,
                method: "Killing"))
    }

    /// `Kill 'cn.example' (1234), uid 10012, oom_score_adj 900 to free …`, by lmkd or the kernel.
    static func lowMemoryKill(_ message: LineText, time: LogTime?, place: LogPlace) -> Incident? {
        guard message.hasPrefix("Kill") || message.contains("Killing '"), let name = message.between("'", "'"),
            let pid = message.after("' (")?.leadingInteger
        else { return nil }
        let subject = LogSubject(
            process: name.string(limit: 200), pid: pid, uid: message.after(" uid ")?.leadingInteger)
        return Incident(
            .lowMemoryKill, subject: subject, reason: message.string(limit: 300), time: time, place: place,
            method: "lowmemorykiller")
    }
}
