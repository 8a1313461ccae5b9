import Bytes
import Findings

/// Reads logcat: times of starts, crashes, ANRs, kills and processes.
///
/// A log of hours is read as it comes: only lines with a tag of interest are looked into, nothing is kept of the
/// others, and the memory of what was read is given back on the way.
struct LogcatReader {
    let file: String
    private(set) var reading = Reading(kind: .logcat)
    private var crashes = CrashCollector()
    private let events: EventReader
    /// Lines that were of a known format, and lines that were not.
    private var lines = 0
    private var strangers = 0

    private static let window = 8 << 20

    init(file: String) {
        self.file = file
        events = EventReader(file: file)
    }

    /// Reads a whole log whose first line has the given number.
    static func read(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reader = LogcatReader(file: file)
        var start = 0
        var number = firstLine
        while start < slice.count {
            let end = reader.endOfWindow(slice, from: start)
            guard let part = try? slice.slice(at: start, count: end - start) else { break }
            number = reader.readLines(part, firstLine: number)
            if slice.count > window { part.discardPages() }
            start = end
        }
        reader.crashes.finish(into: &reader.reading)
        if reader.lines == 0, reader.strangers > 0 {
            reader.reading.note(.malformed, at: LogPlace(file: file, line: firstLine))
        }
        return reader.reading
    }

    /// The end of the last line that begins within a window; of a line longer than that, its end.
    private func endOfWindow(_ slice: ByteSlice, from start: Int) -> Int {
        let wanted = start + Self.window
        guard wanted < slice.count else { return slice.count }
        return slice.bytes.firstIndex(of: UInt8(ascii: "\n"), from: wanted).map { $0 + 1 } ?? slice.count
    }

    /// Reads lines; gives back the number of the line behind them.
    private mutating func readLines(_ part: ByteSlice, firstLine: Int) -> Int {
        let bytes = part.bytes
        var number = firstLine
        var start = 0
        while start < bytes.byteCount {
            let next = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.byteCount
            var end = next
            while end > start, bytes.byte(at: end - 1) == UInt8(ascii: "\r") { end -= 1 }
            if end == start {
                // Empty lines say nothing.
            } else if let line = LogcatLine(bytes.extracting(start..<end)) {
                lines += 1
                if let tag = WantedTag(bytes, start + line.tag.lowerBound, line.tag.count) {
                    take(line, tag, LineText((try? part.slice(at: start, count: end - start)) ?? ByteSlice()), number)
                }
            } else {
                strangers += 1
            }
            start = next + 1
            number += 1
        }
        return number
    }

    private mutating func take(_ line: LogcatLine, _ tag: WantedTag, _ text: LineText, _ number: Int) {
        let message = text.dropFirst(line.message)
        let stamp = text.part(line.stamp.lowerBound, line.stamp.upperBound)
        let makeTime = { stamp.isEmpty ? nil : LogTime(stamp) }
        let place = LogPlace(file: file, line: number)
        let pid = line.pid ?? 0
        let tid = line.tid ?? pid
        switch tag {
        case .activityManager:
            let time = makeTime()
            if crashes.notResponding(message, pid: pid, tid: tid, time: time, place: place, into: &reading) { return }
            if let value = DisplayedLine.read(message, time: time, place: place) {
                reading.add(value)
            } else {
                ActivityManagerLines.read(message, time: time, place: place, into: &reading)
            }
        case .runtime:
            guard line.level == UInt8(ascii: "E") || line.level == UInt8(ascii: "F") || line.level == 0x41 else {
                return
            }
            crashes.runtime(message, pid: pid, tid: tid, time: makeTime, place: place, into: &reading)
        case .debug: crashes.debug(message, pid: pid, tid: tid, time: makeTime, place: place, into: &reading)
        case .lowMemory:
            let kill = ActivityManagerLines.lowMemoryKill(message, time: makeTime(), place: place)
            if let kill { reading.add(kill) }
        case .event:
            let name = text.part(line.tag.lowerBound, line.tag.upperBound)
            events.read(name, message, time: makeTime(), line: number, into: &reading)
        }
    }
}

/// Tags of lines that say something.
private enum WantedTag {
    case activityManager
    case runtime
    case debug
    case lowMemory
    case event

    /// Tells a tag by its length first: most lines end here.
    init?(_ bytes: RawSpan, _ start: Int, _ count: Int) {
        switch count {
        case 4 where bytes.hasASCII("lmkd", at: start): self = .lowMemory
        case 5 where bytes.hasASCII("DEBUG", at: start): self = .debug
        case 14 where bytes.hasASCII("AndroidRuntime", at: start): self = .runtime
        case 15 where bytes.hasASCII("ActivityManager", at: start): self = .activityManager
        case 15 where bytes.hasASCII("lowmemorykiller", at: start): self = .lowMemory
        case 19 where bytes.hasASCII("ActivityTaskManager", at: start): self = .activityManager
        default:
            guard count > 5, bytes.hasASCII("am_", at: start) || bytes.hasASCII("wm_", at: start) else { return nil }
            self = .event
        }
    }
}
