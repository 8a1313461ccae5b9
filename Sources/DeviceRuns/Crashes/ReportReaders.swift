import Bytes
import Findings

/// Reads reports that stand alone, without a logcat around them.
enum ReportReaders {
    /// A report of a process that does not respond.
    static func notResponding(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .anr)
        var lines = LineReader(slice, firstLine: firstLine)
        var open: (report: NotResponding, place: LogPlace)?
        while let line = lines.next() {
            if let report = NotResponding(headline: line) {
                if let open { reading.add(open.report.incident(time: nil, place: open.place, method: "ANR report")) }
                open = (report, LogPlace(file: file, line: lines.number))
            } else {
                _ = open?.report.take(line)
            }
        }
        if let open { reading.add(open.report.incident(time: nil, place: open.place, method: "ANR report")) }
        return reading
    }

    /// A native crash, as a tombstone has it.
    static func tombstone(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .tombstone)
        var lines = LineReader(slice, firstLine: firstLine)
        var crash: NativeCrash?
        var place = LogPlace(file: file, line: firstLine)
        func close() {
            if let crash, crash.hasProcess { reading.add(crash.incident(time: nil, place: place, method: "tombstone")) }
        }
        while let line = lines.next() {
            // Other threads of the process follow after a line of dashes: they did not crash.
            if line.hasPrefix("--- --- ---") { break }
            if line.trimmed.hasPrefix("*** ***") {
                close()
                (crash, place) = (NativeCrash(), LogPlace(file: file, line: lines.number))
            } else {
                if crash == nil { (crash, place) = (NativeCrash(), LogPlace(file: file, line: lines.number)) }
                crash?.take(line)
            }
        }
        close()
        return reading
    }

    /// The stack of an exception: nobody's, for it does not say whose.
    static func javaStack(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .javaStack)
        var lines = LineReader(slice, firstLine: firstLine)
        var open: (stack: JavaStack, place: LogPlace)?
        func close() {
            guard let open, !open.stack.frames.isEmpty else { return }
            reading.add(
                Incident(
                    .javaCrash, subject: LogSubject(), reason: open.stack.headline, stack: open.stack.frames,
                    place: open.place, method: "stack"))
        }
        while let line = lines.next() {
            if line.hasPrefix("----- ") { continue }
            if open?.stack.take(line) == true { continue }
            close()
            open = nil
            if JavaStack.isHeadline(line) {
                open = (JavaStack(headline: line), LogPlace(file: file, line: lines.number))
            }
        }
        close()
        return reading
    }

    /// Stacks of all threads: they name processes, and say nothing of what happened to them.
    static func traces(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .traces)
        var lines = LineReader(slice, firstLine: firstLine)
        var pid: Int?
        while let line = lines.next() {
            if let rest = line.afterPrefix("----- pid ") {
                pid = rest.leadingInteger
            } else if let name = line.afterPrefix("Cmd line: ") ?? line.afterPrefix("Cmdline: "), let process = pid {
                let subject = LogSubject(process: name.firstWord.string(limit: 200), pid: process)
                let place = LogPlace(file: file, line: lines.number)
                reading.add(ProcessRecord(event: .seen, subject: subject, time: nil, place: place))
                pid = nil
            }
        }
        return reading
    }
}
