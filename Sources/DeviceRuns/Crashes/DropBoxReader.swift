import Bytes
import Findings

/// Reads `dumpsys dropbox --print`: what the system keeps of crashes, native crashes and ANRs, for days.
///
/// Entries are cut by lines of equal signs. Each has a time to the second, a tag that says whose kind of process and what
/// happened, lines of headers, and then the report. Without `--print` there is a line of headers only.
/// Source: AOSP `DropBoxManagerService.dump`, `ActivityManagerService.addErrorToDropBox`.
struct DropBoxReader {
    static let method = "dropbox"

    private let file: String
    private var reading = Reading(kind: .dropBox)
    private var entry: Entry?

    private struct Entry {
        var tag: String
        var time: LogTime?
        var place: LogPlace
        var kind: IncidentKind
        var subject = LogSubject()
        var reason = ""
        var stack: JavaStack?
        var native = NativeCrash()
        var isInHeaders = true
    }

    static func read(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reader = DropBoxReader(file: file)
        var lines = LineReader(slice, firstLine: firstLine)
        while let line = lines.next() {
            if line.hasPrefix("========================================") {
                reader.close()
            } else if let entry = reader.headline(line, lines.number) {
                reader.close()
                reader.entry = entry.kind == nil ? nil : reader.opened(entry)
            } else {
                reader.take(line)
            }
        }
        reader.close()
        return reader.reading
    }

    private init(file: String) {
        self.file = file
    }

    private typealias Headline = (tag: String, time: LogTime, place: LogPlace, kind: IncidentKind?)

    private func opened(_ headline: Headline) -> Entry? {
        headline.kind.map { Entry(tag: headline.tag, time: headline.time, place: headline.place, kind: $0) }
    }

    /// `2026-10-07 20:00:01 data_app_anr (compressed text, 1234 bytes)`
    private func headline(_ line: LineText, _ number: Int) -> Headline? {
        guard line.count > 20, line[4] == UInt8(ascii: "-"), line[10] == 0x20, line[19] == 0x20, line[0].isDigit,
            let time = LogTime(line.prefix(19)), line.contains(" bytes)") || line.contains(" (contents lost)")
        else { return nil }
        let tag = line.dropFirst(20).firstWord
        return (tag.string(limit: 60), time, LogPlace(file: file, line: number), Self.kind(tag))
    }

    /// What happened, by the end of the tag; nil for tags that are no trouble of one process. A process outlives
    /// `…_recoverable_crash` and `…_wtf`.
    private static func kind(_ tag: LineText) -> IncidentKind? {
        let owners: [StaticString] = ["data_app_", "system_app_", "system_server_"]
        for owner in owners {
            guard let what = tag.afterPrefix(owner) else { continue }
            if what.equals("crash") { return .javaCrash }
            if what.equals("native_crash") { return .nativeCrash }
            if what.equals("anr") { return .anr }
        }
        return tag.equals("SYSTEM_TOMBSTONE") ? .nativeCrash : nil
    }

    private mutating func take(_ line: LineText) {
        guard entry != nil else { return }
        let text = line.trimmed
        if entry?.isInHeaders == true {
            if header(text) { return }
            entry?.isInHeaders = false
        }
        switch entry?.kind {
        case .javaCrash:
            if entry?.stack != nil {
                _ = entry?.stack?.take(line)
            } else if JavaStack.isHeadline(text) {
                entry?.stack = JavaStack(headline: text)
            }
        case .nativeCrash: entry?.native.take(line)
        default: break
        }
    }

    /// A line of headers; false for the first line of the report.
    private mutating func header(_ text: LineText) -> Bool {
        if text.isEmpty { return entry?.subject.process == nil }
        if let rest = text.afterPrefix("Process: ") {
            // Without `--print` all headers stand in one line, between slashes.
            entry?.subject.process = (rest.before("/") ?? rest).firstWord.string(limit: 200)
        } else if let rest = text.afterPrefix("PID: ") {
            entry?.subject.pid = rest.leadingInteger
        } else if let rest = text.afterPrefix("UID: ") {
            entry?.subject.uid = rest.leadingInteger
        } else if let rest = text.afterPrefix("Subject: ") {
            entry?.reason = rest.string(limit: 500)
        } else if let rest = text.afterPrefix("Activity: "), rest.contains("/") {
            entry?.subject.component = rest.firstWord.string(limit: 300)
        } else {
            let others: [StaticString] = [
                "Flags: ", "Package: ", "Foreground: ", "Build: ", "Lifetime: ", "SystemUptimeMs: ", "Frozen: ",
                "Hardware: ", "Revision: ", "Bootloader: ", "Radio: ", "Kernel: ", "Loading-Progress: ",
                "Dropped-Count: ", "Process-Runtime: ", "ErrorId: ", "Instant-App: ", "Parent-Activity: ",
                "Crash-Handler: ", "Execution-Domain: ", "Debugger: ", "isPrevious: ", "CriticalEvents",
                "Millis-Since-Oldest-Frame: ", "/data/",
            ]
            return others.contains { text.hasPrefix($0) }
        }
        return true
    }

    private mutating func close() {
        guard var closed = entry else { return }
        entry = nil
        let native = closed.native
        closed.subject.process = closed.subject.process ?? native.subject.process
        closed.subject.pid = closed.subject.pid ?? native.subject.pid
        // The activity of an ANR may be another package's; the process is who did not respond.
        if closed.subject.process != nil { closed.subject.component = nil }
        guard closed.subject != LogSubject() else {
            return reading.note(.truncated, closed.tag, at: closed.place)
        }
        let frames = closed.kind == .nativeCrash ? native.frames : closed.stack?.frames ?? []
        let told = closed.kind == .nativeCrash ? native.reason : closed.stack?.headline ?? ""
        reading.add(
            Incident(
                closed.kind, subject: closed.subject, reason: told.isEmpty ? closed.reason : told, stack: frames,
                time: closed.time, place: closed.place, method: Self.method))
    }
}
