import Bytes
import Findings

/// Reads the output of the monkey.
struct MonkeyReader: LineByLine {
    private let file: String
    private(set) var reading = Reading(kind: .monkey)
    private var crash: (subject: LogSubject, isNative: Bool, stack: JavaStack?, native: NativeCrash, line: Int)?
    private var stuck: (subject: LogSubject, report: NotResponding?, line: Int)?
    private var packages: [String] = []

    init(file: String) {
        self.file = file
    }

    mutating func take(_ line: LineText, _ number: Int) {
        let place = LogPlace(file: file, line: number)
        if let rest = line.afterPrefix("// CRASH: ") {
            endReports()
            crash = (Self.subject(rest), false, nil, NativeCrash(), number)
        } else if let rest = line.afterPrefix("// NOT RESPONDING: ") {
            endReports()
            stuck = (Self.subject(rest), nil, number)
        } else if let rest = line.afterPrefix("Events injected: ") {
            endReports()
            if let count = rest.firstWord.count10 {
                reading.add(Measurement(.steps, Double(count), .count, method: "monkey events", place: place))
            }
        } else if line.hasPrefix("** ") {
            endReports()
            if line.contains("No activities found to run") {
                reading.note(.noActivities, line.string(limit: 200), at: place)
            } else if line.contains("New native crash detected") {
                reading.add(
                    Incident(
                        .nativeCrash, subject: LogSubject(), reason: line.dropFirst(3).string(limit: 200), place: place,
                        method: "monkey"))
            } else if !line.contains("System appears to have crashed") {
                reading.note(.truncated, line.string(limit: 200), at: place)
            }
        } else if let rest = line.afterPrefix(":AllowPackage: ") {
            packages.append(rest.firstWord.string(limit: 200))
        } else if line.hasPrefix(":Monkey: "), let seed = line.after("seed=")?.firstWord {
            reading.properties["monkey.seed"] = seed.string(limit: 30)
        } else {
            inReport(line)
        }
    }

    /// `cn.example (pid 3301)`; a pid of 0 is none.
    private static func subject(_ rest: LineText) -> LogSubject {
        let pid = rest.after("(pid ")?.leadingInteger
        return LogSubject(process: rest.firstWord.string(limit: 200), pid: pid == 0 ? nil : pid)
    }

    private mutating func inReport(_ line: LineText) {
        if var report = crash {
            // Events go on while a crash is written.
            guard let text = line.afterPrefix("//") else { return }
            let message = text.hasPrefix(" ") ? text.dropFirst(1) : text
            if let short = message.afterPrefix("Short Msg: ") {
                report.isNative = short.hasPrefix("Native crash")
            } else if message.hasPrefix("Long Msg: ") || message.hasPrefix("Build ") {
                // Said again below.
            } else if report.isNative {
                report.native.take(message)
            } else if report.stack == nil {
                if JavaStack.isHeadline(message) { report.stack = JavaStack(headline: message) }
            } else {
                _ = report.stack?.take(message)
            }
            crash = report
        } else if stuck != nil {
            if let report = NotResponding(headline: line) {
                if stuck?.report == nil { stuck?.report = report }
            } else {
                _ = stuck?.report?.take(line)
            }
        }
    }

    mutating func end() {
        endReports()
        reading.incidents.sort { $0.place.line < $1.place.line }
    }

    private mutating func endReports() {
        if let report = crash {
            let place = LogPlace(file: file, line: report.line)
            let reason = report.isNative ? report.native.reason : report.stack?.headline ?? ""
            let stack = report.isNative ? report.native.frames : report.stack?.frames ?? []
            reading.add(
                Incident(
                    report.isNative ? .nativeCrash : .javaCrash, subject: report.subject, reason: reason, stack: stack,
                    place: place, method: "monkey"))
        }
        if let report = stuck {
            var subject = report.subject
            // The headline of the monkey may have a pid of 0 where the report below knows it.
            subject.pid = report.report?.subject.pid ?? subject.pid
            subject.component = report.report?.subject.component
            reading.add(
                Incident(
                    .anr, subject: subject, reason: report.report?.reason ?? "",
                    place: LogPlace(file: file, line: report.line), method: "monkey"))
        }
        crash = nil
        stuck = nil
    }
}
