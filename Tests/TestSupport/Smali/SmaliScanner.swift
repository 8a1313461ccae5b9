/// A piece of smali text.
struct SmaliToken {
    enum Kind {
        /// A directive, mnemonic, name, descriptor or number: all that stands between blanks and marks.
        case word
        /// A text with its quotes.
        case string
        /// A character with its quotes.
        case character
        case colon
        case comma
        case equals
        case at
        case arrow
        case openBrace
        case closeBrace
        case openParenthesis
        case closeParenthesis
        /// The end of the text.
        case end
    }

    var kind: Kind
    /// Where it stands in the text, in bytes.
    var range: Range<Int>
    var line: Int
}

/// Cuts smali text into pieces. Lines end no statement; comments and blanks are passed over.
struct SmaliScanner {
    private let text: [UInt8]
    private var place = 0
    private var line = 1
    /// The piece that has been read last.
    private(set) var token = SmaliToken(kind: .end, range: 0..<0, line: 1)
    /// The line of the piece before.
    private(set) var previousLine = 1

    init(_ text: String) throws(SmaliError) {
        self.text = Array(text.utf8)
        try advance()
    }

    /// The bytes of the current piece.
    var bytes: ArraySlice<UInt8> { text[token.range] }

    /// The current piece as text.
    var word: String { String(decoding: bytes, as: UTF8.self) }

    /// Goes on to the next piece.
    mutating func advance() throws(SmaliError) {
        previousLine = token.line
        skipBlanks()
        let start = place
        let kind = try scan()
        token = SmaliToken(kind: kind, range: start..<place, line: line)
    }

    private mutating func skipBlanks() {
        while place < text.count {
            let byte = text[place]
            if byte == UInt8(ascii: "#") {
                while place < text.count, text[place] != UInt8(ascii: "\n") { place += 1 }
            } else if byte <= 0x20 {
                if byte == UInt8(ascii: "\n") { line += 1 }
                place += 1
            } else {
                return
            }
        }
    }

    private mutating func scan() throws(SmaliError) -> SmaliToken.Kind {
        guard place < text.count else { return .end }
        let byte = text[place]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            try scanQuoted(byte)
            return byte == UInt8(ascii: "'") ? .character : .string
        }
        if isArrow(place) {
            place += 2
            return .arrow
        }
        if let mark = Self.mark(byte) {
            place += 1
            return mark
        }
        scanWord()
        return .word
    }

    private mutating func scanWord() {
        if isDots(place) {
            place += 2
            return
        }
        place += 1
        while place < text.count {
            let byte = text[place]
            if byte <= 0x20 || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
                || Self.mark(byte) != nil || isArrow(place) || isDots(place)
            {
                return
            }
            place += 1
        }
    }

    private mutating func scanQuoted(_ quote: UInt8) throws(SmaliError) {
        place += 1
        while place < text.count, text[place] != UInt8(ascii: "\n") {
            if text[place] == quote {
                place += 1
                return
            }
            place += text[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        throw SmaliError(line: line, "a quote that does not end in its line")
    }

    private func isArrow(_ place: Int) -> Bool {
        text[place] == UInt8(ascii: "-") && place + 1 < text.count && text[place + 1] == UInt8(ascii: ">")
    }

    private func isDots(_ place: Int) -> Bool {
        text[place] == UInt8(ascii: ".") && place + 1 < text.count && text[place + 1] == UInt8(ascii: ".")
    }

    private static func mark(_ byte: UInt8) -> SmaliToken.Kind? {
        switch byte {
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "="): .equals
        case UInt8(ascii: "@"): .at
        case UInt8(ascii: "{"): .openBrace
        case UInt8(ascii: "}"): .closeBrace
        case UInt8(ascii: "("): .openParenthesis
        case UInt8(ascii: ")"): .closeParenthesis
        default: nil
        }
    }
}
