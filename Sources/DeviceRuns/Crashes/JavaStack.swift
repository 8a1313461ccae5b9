/// The stack of one exception, line by line as a log prints it.
struct JavaStack {
    /// The exception and its message, which may run over several lines.
    private(set) var headline = ""
    /// The first frames, and the headlines of causes between them.
    private(set) var frames: [String] = []
    private var hasFrame = false
    private var isInMessage = true

    /// Most frames that are kept.
    private static let limit = 12

    /// Begins with the line of the exception.
    init(headline line: LineText) {
        headline = line.trimmed.string(limit: 1000)
    }

    /// Takes the next line; false if it belongs to no stack or begins another.
    mutating func take(_ line: LineText) -> Bool {
        let text = line.trimmed
        if text.hasPrefix("at ") || text.hasPrefix("... ") {
            hasFrame = true
            isInMessage = false
            keep(text)
            return true
        }
        if text.hasPrefix("Caused by: ") || text.hasPrefix("Suppressed: ") {
            isInMessage = true
            keep(text)
            return true
        }
        guard isInMessage else { return false }
        // A message of several lines; frames end it. Without an end in sight it is no message.
        if hasFrame { return !JavaStack.isHeadline(text) }
        guard headline.utf8.count < 2000 else { return true }
        headline += "\n" + text.string(limit: 500)
        return true
    }

    private mutating func keep(_ text: LineText) {
        if frames.count < Self.limit { frames.append(text.string(limit: 300)) }
    }

    /// True for `java.lang.Exception` and `a.b.SomeError: message`: a dotted name, and then nothing or a colon.
    static func isHeadline(_ line: LineText) -> Bool {
        let text = line.trimmed
        var index = 0
        var dots = 0
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: ".") {
                dots += 1
            } else if byte == UInt8(ascii: ":") {
                break
            } else if !(byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")) {
                return false
            }
            index += 1
        }
        return dots > 0 && index > 2 && text[0].isLetter && text[index - 1] != UInt8(ascii: ".")
            && (index == text.count || index + 1 == text.count || text[index + 1] == 0x20)
    }
}
