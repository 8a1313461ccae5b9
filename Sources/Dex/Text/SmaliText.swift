/// Text in smali's notation while it is being written: lines, up to a limit.
///
/// In a dex file strings, types, annotations and code may be shared as often as the file likes, so that a kilobyte of it
/// can stand for megabytes of text. Who writes asks ``isCut`` in every loop and stops. What is read again and again and
/// leads to little text, such as annotations that turn out to be malformed, is limited in the same way.
struct SmaliText {
    /// What was written.
    private(set) var text = ""
    private let limit: Int
    /// Bytes of the file that were read for it, each time that they were.
    private var readCount = 0
    /// True if the limit was met: nothing is taken any more.
    private(set) var isCut = false

    /// An empty text of at most `limit` bytes, made of at most so many; the line that says that it was cut comes on top.
    init(limit: Int) { self.limit = limit }

    /// The most that is written of something in a file of so many bytes, up to 16.25 MiB: several times what any class
    /// of a compiler takes.
    static func limit(forFileOf count: Int) -> Int { 1 << 18 + 16 * min(count, 1 << 20) }

    /// Writes a piece at the end of the current line.
    mutating func write(_ piece: String) {
        guard !isCut else { return }
        guard piece.utf8.count <= limit - text.utf8.count else {
            isCut = true
            return
        }
        text += piece
    }

    /// Notes that so many bytes of the file were read for what comes next.
    mutating func noteRead(_ count: Int) {
        readCount += count
        if readCount > limit { isCut = true }
    }

    /// Begins a line, which may be empty.
    mutating func line(_ beginning: String = "") {
        if !text.isEmpty { write("\n") }
        write(beginning)
    }

    /// What was written; if the limit was met, with a comment that says so on a line of its own.
    consuming func finished() -> String {
        guard isCut else { return text }
        let reason =
            readCount > limit ? "more than \(limit) bytes were read for it" : "the text is longer than \(limit) bytes"
        return text + "\n# what comes here is left out: \(reason)"
    }
}
