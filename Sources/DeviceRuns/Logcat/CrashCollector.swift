import Findings

/// A Java crash while its lines come in.
struct JavaCrash {
    var subject: LogSubject
    var thread = ""
    var stack: JavaStack?
    /// True for `FATAL EXCEPTION IN SYSTEM PROCESS`: not the app's.
    var isSystem = false

    /// Takes the next line; false if it belongs to no stack or begins another.
    mutating func take(_ message: LineText) -> Bool {
        guard stack == nil else { return stack?.take(message) ?? false }
        if let rest = message.afterPrefix("Process: ") {
            subject.process = (rest.before(", PID: ") ?? rest).trimmed.string(limit: 200)
            if let pid = message.after("PID: ")?.leadingInteger { subject.pid = pid }
        } else if let rest = message.afterPrefix("PID: ") {
            if let pid = rest.leadingInteger { subject.pid = pid }
        } else {
            stack = JavaStack(headline: message)
        }
        return true
    }

    func incident(time: LogTime?, place: LogPlace) -> Incident? {
        guard let stack else { return nil }
        var subject = subject
        if isSystem { subject.process = "system_server" }
        return Incident(
            .javaCrash, subject: subject, reason: stack.headline, stack: stack.frames, time: time, place: place,
            method: "logcat AndroidRuntime")
    }
}

/// Puts the lines of crashes and ANRs in a log together.
struct CrashCollector {
    private var java = OpenReports<JavaCrash>()
    private var native = OpenReports<NativeCrash>()
    private var stuck = OpenReports<NotResponding>()

    /// A line of `AndroidRuntime` at level E or F.
    ///
    /// - Parameter time: Its time, made only of lines that need one: a text of its own for each is what takes longest.
    mutating func runtime(
        _ message: LineText, pid: Int, tid: Int, time: () -> LogTime?, place: LogPlace, into reading: inout Reading
    ) {
        let writer = OpenReports<JavaCrash>.Writer(pid: pid, tid: tid)
        let isSystem = message.hasPrefix("*** FATAL EXCEPTION IN SYSTEM PROCESS")
        if isSystem || message.hasPrefix("FATAL EXCEPTION") {
            var crash = JavaCrash(subject: LogSubject(pid: pid))
            crash.isSystem = isSystem
            crash.thread = message.after(": ")?.string(limit: 100) ?? ""
            begin(writer, crash, time(), place, &reading)
            return
        }
        // What belongs to no open report begins one, if it is the line of an exception.
        if java[writer]?.report.take(message) != true, JavaStack.isHeadline(message) {
            let crash = JavaCrash(subject: LogSubject(pid: pid), stack: JavaStack(headline: message))
            begin(writer, crash, time(), place, &reading)
        }
    }

    private mutating func begin(
        _ writer: OpenReports<JavaCrash>.Writer, _ crash: JavaCrash, _ time: LogTime?, _ place: LogPlace,
        _ reading: inout Reading
    ) {
        let closed = java.begin(writer, .init(report: crash, time: time, place: place))
        if let closed, let incident = closed.report.incident(time: closed.time, place: closed.place) {
            reading.add(incident)
        }
    }

    /// A line of `DEBUG`, or a fatal signal of `libc`.
    mutating func debug(
        _ message: LineText, pid: Int, tid: Int, time: () -> LogTime?, place: LogPlace, into reading: inout Reading
    ) {
        let writer = OpenReports<NativeCrash>.Writer(pid: pid, tid: tid)
        let isStart = message.trimmed.hasPrefix("*** ***")
        let isSecond = message.trimmed.hasPrefix("pid: ") && native[writer]?.report.hasProcess ?? true
        if isStart || isSecond {
            let closed = native.begin(writer, .init(report: NativeCrash(), time: time(), place: place))
            if let closed { add(closed, to: &reading) }
        }
        native[writer]?.report.take(message)
    }

    private func add(_ closed: OpenReports<NativeCrash>.Opened, to reading: inout Reading) {
        guard closed.report.hasProcess else { return }
        reading.add(
            closed.report.incident(time: closed.time, place: closed.place, method: "logcat DEBUG"))
    }

    /// A line of `ActivityManager`: true if it belongs to an ANR.
    mutating func notResponding(
        _ message: LineText, pid: Int, tid: Int, time: LogTime?, place: LogPlace, into reading: inout Reading
    ) -> Bool {
        let writer = OpenReports<NotResponding>.Writer(pid: pid, tid: tid)
        if let report = NotResponding(headline: message) {
            if let closed = stuck.begin(writer, .init(report: report, time: time, place: place)) {
                reading.add(closed.report.incident(time: closed.time, place: closed.place, method: "logcat ANR"))
            }
            return true
        }
        return stuck[writer]?.report.take(message) ?? false
    }

    /// Ends all reports, at the end of the log.
    mutating func finish(into reading: inout Reading) {
        for closed in java.endAll() {
            if let incident = closed.report.incident(time: closed.time, place: closed.place) { reading.add(incident) }
        }
        for closed in native.endAll() { add(closed, to: &reading) }
        for closed in stuck.endAll() {
            reading.add(closed.report.incident(time: closed.time, place: closed.place, method: "logcat ANR"))
        }
        reading.incidents.sort { $0.place.line < $1.place.line }
    }
}
