/// Text in smali's notation while it is being written: lines, up to a limit.
///
/// In a dex file strings, types, annotations and code may be shared as often as the file likes, so that a kilobyte of it
/// can stand for megabytes of text. Who writes asks ``isCut`` in every loop and stops.
struct SmaliText {
    /// What was written.
    private(set) var text = ""
    private let limit: Int
    /// True if the limit was met: nothing is taken any more.
    private(set) var isCut = false

    /// An empty text of at most `limit` bytes, but for the line that says that it was cut.
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

    /// Begins a line, which may be empty.
    mutating func line(_ beginning: String = "") {
        if !text.isEmpty { write("\n") }
        write(beginning)
    }

    /// What was written; if the limit was met, with a comment that says so on a line of its own.
    consuming func finished() -> String {
        guard isCut else { return text }
        return text + "\n# what comes here is left out: the text is longer than \(limit) bytes"
    }
}
