import Dex

/// Reads smali text into classes; numbers of strings, types and members are those of its pool.
///
/// The base: what stands where, and what is said when it does not. The rest is in extensions, by what they read.
struct SmaliParser {
    var scanner: SmaliScanner
    var pool = DexPool()
    private(set) var classes: [DexClass] = []
    /// What the file's version must be for what the text uses to be allowed.
    let version: Int

    init(_ text: String, version: Int) throws(SmaliError) {
        scanner = try SmaliScanner(text)
        self.version = version
    }

    /// Reads all classes.
    mutating func parse() throws(SmaliError) {
        var seen: [Int: Int] = [:]
        while scanner.token.kind != .end {
            let line = scanner.token.line
            guard try take(word: ".class") else { throw error("expected .class, found \(scanner.word)") }
            let parsed = try classBody(from: line)
            if let first = seen.updateValue(line, forKey: parsed.type) {
                throw SmaliError(line: line, "the class is already defined in line \(first)")
            }
            classes.append(parsed)
        }
    }

    // MARK: Errors

    /// An error in the current line.
    func error(_ message: String) -> SmaliError { SmaliError(line: scanner.token.line, message) }

    /// What to say when something else stands where `wanted` should: in the line where it is missing.
    func unexpected(_ wanted: String) -> SmaliError {
        if scanner.token.kind == .end || scanner.token.line > scanner.previousLine {
            return SmaliError(line: scanner.previousLine, "expected \(wanted) at the end of the line")
        }
        return error("expected \(wanted), found \(scanner.word)")
    }

    // MARK: Pieces

    /// Passes over a mark if it is the next piece.
    mutating func take(_ kind: SmaliToken.Kind) throws(SmaliError) -> Bool {
        guard scanner.token.kind == kind else { return false }
        try scanner.advance()
        return true
    }

    /// Passes over a mark that must be there.
    mutating func expect(_ kind: SmaliToken.Kind, _ shown: String) throws(SmaliError) {
        guard try take(kind) else { throw unexpected(shown) }
    }

    /// Passes over a word if it is the next piece.
    mutating func take(word: String) throws(SmaliError) -> Bool {
        guard scanner.token.kind == .word, scanner.bytes.elementsEqual(word.utf8) else { return false }
        try scanner.advance()
        return true
    }

    /// Passes over a word that must be there.
    mutating func expect(word: String) throws(SmaliError) {
        guard try take(word: word) else { throw unexpected(word) }
    }

    /// Any word.
    mutating func word(_ wanted: String) throws(SmaliError) -> String {
        guard scanner.token.kind == .word else { throw unexpected(wanted) }
        let word = scanner.word
        try scanner.advance()
        return word
    }

    /// A whole number within bounds.
    mutating func integer(_ bounds: ClosedRange<Int64>, _ wanted: String = "a number") throws(SmaliError) -> Int64 {
        let line = scanner.token.line
        let number = try constant(wanted)
        guard bounds.contains(number) else {
            throw SmaliError(line: line, "\(number) is not between \(bounds.lowerBound) and \(bounds.upperBound)")
        }
        return number
    }

    /// A number, character or truth value: its bits, signed.
    mutating func constant(_ wanted: String = "a number") throws(SmaliError) -> Int64 {
        switch scanner.token.kind {
        case .word, .character: break
        default: throw unexpected(wanted)
        }
        let line = scanner.token.line
        let isLate = line > scanner.previousLine
        let text = scanner.word
        if isLate, scanner.token.kind == .word, SmaliNumber.parse(text) == nil { throw unexpected(wanted) }
        guard let bits = SmaliNumber.bits(try value(wanted)) else {
            throw SmaliError(line: line, "expected \(wanted), found \(text)")
        }
        return bits
    }

    /// A text in quotes: the number of the string.
    mutating func string() throws(SmaliError) -> Int {
        guard scanner.token.kind == .string else { throw unexpected("a text in quotes") }
        guard let bytes = SmaliQuoted.decode(scanner.bytes) else { throw error("an escape without a meaning") }
        try scanner.advance()
        return pool.strings.number(of: bytes)
    }

    /// The words of access flags that stand here.
    mutating func accessFlags(_ words: [String: UInt32]) throws(SmaliError) -> UInt32 {
        var flags: UInt32 = 0
        while scanner.token.kind == .word, let flag = words[scanner.word] {
            // A member may be called like a flag: then its type or a parenthesis follows.
            let before = scanner
            try scanner.advance()
            if scanner.token.kind == .colon || scanner.token.kind == .openParenthesis {
                scanner = before
                break
            }
            flags |= flag
        }
        return flags
    }
}

/// The words for access flags, as the writer of smali has them.
enum SmaliFlags {
    static let ofTypes = words(.type)
    static let ofFields = words(.field)
    static let ofMethods = words(.method)

    private static func words(_ bearer: AccessFlags.Bearer) -> [String: UInt32] {
        var words: [String: UInt32] = [:]
        for bit in 0..<UInt32(32) {
            let flag = AccessFlags(rawValue: 1 << bit)
            let word = flag.words(for: bearer)
            if !word.isEmpty { words[String(word.dropLast())] = flag.rawValue }
        }
        return words
    }
}
