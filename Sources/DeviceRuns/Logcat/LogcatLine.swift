import Bytes

/// The fields of one line of logcat, as places in it: nothing is copied.
///
/// Every format of `logcat -v` is told from the line itself, so that a file may mix them: brief, time, threadtime with
/// year, zone, uid, microseconds or epoch, tag, and the two of Android Studio.
struct LogcatLine {
    /// Where the message begins.
    var message = 0
    /// Where the tag begins and ends, padding not among it.
    var tag = 0..<0
    /// V, D, I, W, E, F (A in Android Studio).
    var level: UInt8 = 0
    /// The process that wrote it.
    var pid: Int?
    /// The thread that wrote it.
    var tid: Int?
    /// Where the uid or its name stands; empty if it does not.
    var uid = 0..<0
    /// Where the time stands; empty if it does not.
    var stamp = 0..<0

    /// Reads a line; nil if it is not of any format.
    init?(_ line: RawSpan) {
        var cursor = LogcatCursor(line)
        cursor.skipBlanks()
        cursor.skipGrepPrefix()
        guard let stamp = cursor.stamp() else {
            guard readBrief(&cursor, line) else { return nil }
            return
        }
        self.stamp = stamp
        cursor.skipBlanks()
        guard readBrief(&cursor, line) || readThreadtime(&cursor, line) else { return nil }
    }

    /// `L/TAG(  PID): msg`, and behind a time that of Android Studio: `PID-TID/pkg L/TAG: msg`.
    private mutating func readBrief(_ cursor: inout LogcatCursor, _ line: RawSpan) -> Bool {
        let start = cursor.position
        guard let level = cursor.level(before: UInt8(ascii: "/")) else { return false }
        let tagStart = cursor.position
        // The pid in brackets ends the tag, which may itself have brackets and colons.
        var index = tagStart
        while let open = line.firstIndex(of: UInt8(ascii: "("), from: index), open - tagStart <= 128 {
            var inner = LogcatCursor(line, at: open + 1)
            inner.skipBlanks()
            if let pid = inner.integer() {
                inner.skipBlanks()
                if inner.take(UInt8(ascii: ")")), inner.take(UInt8(ascii: ":")) {
                    self.level = level
                    self.pid = pid
                    tag = cursor.trimmed(tagStart, open)
                    message = inner.behindOneBlank()
                    return true
                }
            }
            index = open + 1
        }
        cursor.position = start
        return false
    }

    /// `[UID] PID TID L TAG: msg`, `PID-TID/pkg L/TAG: msg`, `PID-TID TAG pkg L msg`, or `L TAG: msg`.
    private mutating func readThreadtime(_ cursor: inout LogcatCursor, _ line: RawSpan) -> Bool {
        var words: (Range<Int>, Range<Int>, Range<Int>) = (0..<0, 0..<0, 0..<0)
        var count = 0
        // Up to three words before the level: uid, pid, tid.
        while count <= 3 {
            let before = cursor.position
            if let level = cursor.level(before: UInt8(ascii: " ")) {
                self.level = level
                break
            }
            cursor.position = before
            guard count < 3, let word = cursor.word() else { return readStudio(&cursor, words.0, line) }
            switch count {
            case 0: words.0 = word
            case 1: words.1 = word
            default: words.2 = word
            }
            count += 1
            cursor.skipBlanks()
            if count == 1, line.firstIndex(of: UInt8(ascii: "-"), in: word) != nil, readStudio(&cursor, word, line) {
                return true
            }
        }
        guard level != 0 else { return false }
        switch count {
        case 3:
            uid = words.0
            pid = line.integer(in: words.1)
            tid = line.integer(in: words.2)
            guard pid != nil, tid != nil else { return false }
        case 2:
            pid = line.integer(in: words.0)
            tid = line.integer(in: words.1)
            guard pid != nil, tid != nil else { return false }
        case 1:
            pid = line.integer(in: words.0)
            guard pid != nil else { return false }
        default: break
        }
        return readTag(&cursor, line)
    }

    /// A tag up to the colon that a blank or the end follows: tags may have colons themselves.
    private mutating func readTag(_ cursor: inout LogcatCursor, _ line: RawSpan) -> Bool {
        cursor.skipBlanks()
        let start = cursor.position
        var index = start
        while let colon = line.firstIndex(of: UInt8(ascii: ":"), from: index) {
            let next = colon + 1
            if next >= line.byteCount || (try? line.u8(at: next)) == 0x20 {
                tag = cursor.trimmed(start, colon)
                message = min(next + 1, line.byteCount)
                return true
            }
            guard next - start < 256 else { return false }
            index = next
        }
        return false
    }

    /// Behind `PID-TID`: `/pkg L/TAG: msg` of the older Android Studio, `TAG pkg L msg` of the newer.
    private mutating func readStudio(_ cursor: inout LogcatCursor, _ ids: Range<Int>, _ line: RawSpan) -> Bool {
        guard let dash = line.firstIndex(of: UInt8(ascii: "-"), in: ids) else { return false }
        let slash = line.firstIndex(of: UInt8(ascii: "/"), in: ids)
        guard let pid = line.integer(in: ids.lowerBound..<dash),
            let tid = line.integer(in: (dash + 1)..<(slash ?? ids.upperBound))
        else { return false }
        if slash != nil {
            guard let level = cursor.level(before: UInt8(ascii: "/")) else { return false }
            self.level = level
        } else {
            guard let tag = cursor.word() else { return false }
            cursor.skipBlanks()
            guard cursor.word() != nil else { return false }
            cursor.skipBlanks()
            guard let level = cursor.level(before: UInt8(ascii: " ")) else { return false }
            self.level = level
            self.tag = tag
            cursor.skipBlanks()
            message = cursor.position
        }
        self.pid = pid
        self.tid = tid
        return slash == nil || readTag(&cursor, line)
    }
}
