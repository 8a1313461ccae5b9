import Findings

/// Reads the events that say something of processes and starts.
///
/// Source: AOSP `EventLogTags.logtags` of the activity and window manager, and real lines where they differ from it.
struct EventReader {
    let file: String

    /// Adds what an event says; nothing for tags that are not known.
    func read(_ tag: LineText, _ message: LineText, time: LogTime?, line: Int, into reading: inout Reading) {
        guard tag.hasPrefix("am_") || tag.hasPrefix("wm_") else { return }
        let event = EventRecord(message)
        let place = LogPlace(file: file, line: line)
        if tag.equals("am_proc_start") {
            guard let subject = processStart(event) else { return malformed(tag, event, place, &reading) }
            reading.add(ProcessRecord(event: .started, subject: subject, time: time, place: place))
        } else if tag.equals("am_proc_bound") {
            guard let subject = process(event, from: event.values.count - 3) else {
                return malformed(tag, event, place, &reading)
            }
            reading.add(ProcessRecord(event: .seen, subject: subject, time: time, place: place))
        } else if tag.equals("am_proc_died") {
            guard let subject = death(event) else { return malformed(tag, event, place, &reading) }
            reading.add(ProcessRecord(event: .ended, subject: subject, time: time, place: place))
            reading.add(
                Incident(.death, subject: subject, reason: "", time: time, place: place, method: "am_proc_died"))
        } else if tag.equals("am_kill") {
            kill(event, time, place, &reading)
        } else if tag.equals("am_crash") {
            crash(event, time, place, &reading)
        } else if tag.equals("am_anr") {
            notResponding(event, time, place, &reading)
        } else if tag.equals("am_activity_launch_time") || tag.equals("wm_activity_launch_time") {
            launch(tag, event, time, place, &reading)
        } else if tag.equals("am_activity_fully_drawn_time") || tag.equals("wm_activity_fully_drawn_time") {
            fullyDrawn(tag, event, time, place, &reading)
        } else if tag.equals("am_pss") {
            memory(event, time, place, &reading)
        }
    }

    private func malformed(_ tag: LineText, _ event: EventRecord, _ place: LogPlace, _ reading: inout Reading) {
        reading.note(.malformed, "\(tag.string): \(event.payload.string(limit: 200))", at: place)
    }

    /// `[user,pid,uid,process,type,component]`, without the user before Android 4.2.
    private func processStart(_ event: EventRecord) -> LogSubject? {
        let first = event.values.count >= 6 ? 1 : 0
        guard event.values.count >= 5, let pid = event.integer(first), let uid = event.integer(first + 1),
            let name = event.text(first + 2), !name.isEmpty
        else { return nil }
        return LogSubject(process: name, pid: pid, uid: uid, user: first == 1 ? event.integer(0) : nil)
    }

    /// `[user,pid,process]` from the given place on; the user may be missing.
    private func process(_ event: EventRecord, from first: Int) -> LogSubject? {
        let user = first >= 0 ? event.integer(first) : nil
        guard let pid = event.integer(first + 1), let name = event.text(first + 2), !name.isEmpty else { return nil }
        return LogSubject(process: name, pid: pid, user: user)
    }

    /// `[user,pid,process,oomAdj,procState]`; two fewer before Android 8, no user before 4.2.
    private func death(_ event: EventRecord) -> LogSubject? {
        switch event.values.count {
        case 2: process(event, from: -1)
        case 3...: process(event, from: 0)
        default: nil
        }
    }

    /// `[user,pid,process,oomAdj,reason]`, with the memory it freed behind in new releases, without user in old ones.
    private func kill(_ event: EventRecord, _ time: LogTime?, _ place: LogPlace, _ reading: inout Reading) {
        // Without a user the second value is a name.
        let first = event.integer(1) == nil ? -1 : 0
        let rest = first + 4
        guard event.values.count > rest, let subject = process(event, from: first) else {
            return reading.note(.malformed, "am_kill: \(event.payload.string(limit: 200))", at: place)
        }
        var last = event.values.count - 1
        // Memory freed: a whole number behind the reason, which is none.
        if last > rest, event.integer(last) != nil { last -= 1 }
        let reason = event.joined(rest, last)
        reading.add(ProcessRecord(event: .ended, subject: subject, time: time, place: place))
        reading.add(
            Incident(
                KillReason.kind(LineText(reason)), subject: subject, reason: reason, time: time, place: place,
                method: "am_kill"))
    }

    /// `[pid,user,process,flags,exception,message,file,line]`, with a last value in new releases. The tag's declaration
    /// has the user first; the lines that phones write have the pid.
    private func crash(_ event: EventRecord, _ time: LogTime?, _ place: LogPlace, _ reading: inout Reading) {
        let count = event.values.count
        guard count >= 7, let first = event.integer(0), let second = event.integer(1) else {
            return reading.note(.malformed, "am_crash: \(event.payload.string(limit: 200))", at: place)
        }
        // Before Android 4.2 there is no user: the second value is then a name, which no number is.
        let isNative = event.text(4) == "Native crash"
        // A message may have commas: what is behind it is a file name, a line and perhaps a flag.
        var last = count - 1
        if last >= 8, event.integer(last) != nil, event.integer(last - 1) != nil { last -= 1 }
        let message = event.joined(5, max(last - 2, 5))
        let exception = event.text(4) ?? ""
        let subject = LogSubject(process: event.text(2), pid: first, user: second)
        reading.add(
            Incident(
                isNative ? .nativeCrash : .javaCrash, subject: subject,
                reason: message.isEmpty ? exception : "\(exception): \(message)", time: time, place: place,
                method: "am_crash"))
    }

    /// `[user,pid,package,flags,reason]`; the user is missing before Android 4.2.
    private func notResponding(_ event: EventRecord, _ time: LogTime?, _ place: LogPlace, _ reading: inout Reading) {
        let first = event.integer(1) == nil ? -1 : 0
        guard event.values.count > first + 3, let subject = process(event, from: first) else {
            return reading.note(.malformed, "am_anr: \(event.payload.string(limit: 200))", at: place)
        }
        let reason = event.joined(first + 4, event.values.count - 1)
        reading.add(Incident(.anr, subject: subject, reason: reason, time: time, place: place, method: "am_anr"))
    }

    /// `[user,token,component,this,total]`, `[user,token,component,time]`, or the first without user.
    private func launch(
        _ tag: LineText, _ event: EventRecord, _ time: LogTime?, _ place: LogPlace, _ reading: inout Reading
    ) {
        guard let index = event.values.firstIndex(where: { $0.contains("/") }), index <= 2,
            let value = event.integer(index + 1), value >= 0
        else { return malformed(tag, event, place, &reading) }
        let total = event.integer(index + 2)
        let component = event.values[index].string(limit: 300)
        reading.add(
            Measurement(
                .start, Double(value), .milliseconds, method: tag.string,
                subject: LogSubject(user: index == 2 ? event.integer(0) : nil, component: component), time: time,
                place: place, detail: total.map { "total \($0) ms" } ?? ""))
    }

    private func fullyDrawn(
        _ tag: LineText, _ event: EventRecord, _ time: LogTime?, _ place: LogPlace, _ reading: inout Reading
    ) {
        guard let index = event.values.firstIndex(where: { $0.contains("/") }), index <= 2,
            let value = event.integer(index + 1), value >= 0
        else { return malformed(tag, event, place, &reading) }
        let component = event.values[index].string(limit: 300)
        reading.add(
            Measurement(
                .fullyDrawn, Double(value), .milliseconds, method: tag.string,
                subject: LogSubject(component: component), time: time, place: place))
    }

    /// `[pid,uid,process,pss,uss,swap,…]` in bytes.
    private func memory(_ event: EventRecord, _ time: LogTime?, _ place: LogPlace, _ reading: inout Reading) {
        guard event.values.count >= 5, let pid = event.integer(0), let uid = event.integer(1),
            let name = event.text(2), let pss = event.integer(3), pss > 0
        else { return }
        reading.add(
            Measurement(
                .pss, Double(pss) / 1024, .kibibytes, method: "am_pss",
                subject: LogSubject(process: name, pid: pid, uid: uid), time: time, place: place))
    }
}
