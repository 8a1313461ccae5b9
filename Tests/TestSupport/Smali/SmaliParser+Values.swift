import Dex

/// Constants and annotations.
extension SmaliParser {
    /// Arrays and annotations nested deeper than this are refused, as the reader of dex files does.
    private static var depthLimit: Int { 32 }

    /// A constant of any type.
    mutating func value(_ wanted: String = "a value", depth: Int = 0) throws(SmaliError) -> EncodedValue {
        guard depth < Self.depthLimit else { throw error("values nested too deep") }
        switch scanner.token.kind {
        case .string: return .string(try string())
        case .character: return .char(try character())
        case .openBrace: return .array(try array(depth))
        case .openParenthesis: return .methodType(try prototype())
        case .word: return try wordValue(wanted, depth)
        default: throw unexpected(wanted)
        }
    }

    private mutating func wordValue(_ wanted: String, _ depth: Int) throws(SmaliError) -> EncodedValue {
        let text = scanner.word
        switch text {
        case "null", "true", "false":
            try scanner.advance()
            return text == "null" ? .null : .boolean(text == "true")
        case ".enum":
            try scanner.advance()
            return .enumeration(try field())
        case ".subannotation":
            try scanner.advance()
            return .annotation(try annotation(until: "subannotation", depth + 1))
        default: break
        }
        if let number = SmaliNumber.parse(text) {
            try scanner.advance()
            return number
        }
        if MethodHandle.Kind.allCases.contains(where: { $0.name == text }) {
            return .methodHandle(try methodHandle())
        }
        if let first = text.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first) {
            throw error("\(text) is not a number, or does not fit its type")
        }
        return try reference(wanted)
    }

    /// A type, or the field or method behind it.
    private mutating func reference(_ wanted: String) throws(SmaliError) -> EncodedValue {
        let owner = try type(wanted)
        guard try take(.arrow) else { return .type(owner) }
        let name = try memberName()
        if scanner.token.kind == .openParenthesis {
            return .method(pool.methods.number(of: .init(owner: owner, name: name, kind: try prototype())))
        }
        try expect(.colon, ": or (")
        return .field(pool.fields.number(of: .init(owner: owner, name: name, kind: try type())))
    }

    private mutating func character() throws(SmaliError) -> UInt16 {
        guard let bytes = SmaliQuoted.decode(scanner.bytes), let unit = SmaliQuoted.unit(bytes) else {
            throw error("\(scanner.word) is not one character")
        }
        try scanner.advance()
        return unit
    }

    private mutating func array(_ depth: Int) throws(SmaliError) -> [EncodedValue] {
        try expect(.openBrace, "{")
        var values: [EncodedValue] = []
        if try take(.closeBrace) { return values }
        repeat { values.append(try value(depth: depth + 1)) } while try take(.comma)
        try expect(.closeBrace, "}")
        return values
    }

    // MARK: Annotations

    /// An annotation whose first word has been read.
    mutating func annotation() throws(SmaliError) -> DexAnnotation {
        let line = scanner.token.line
        let visibility: Annotation.Visibility
        switch try word("a visibility") {
        case "build": visibility = .build
        case "runtime": visibility = .runtime
        case "system": visibility = .system
        case let other: throw SmaliError(line: line, "\(other) is not build, runtime or system")
        }
        return DexAnnotation(line: line, visibility: visibility, value: try annotation(until: "annotation", 0))
    }

    private mutating func annotation(until end: String, _ depth: Int) throws(SmaliError) -> EncodedAnnotation {
        var annotation = EncodedAnnotation(type: try type("the annotation's type"), elements: [])
        var names: Set<Int> = []
        while try !take(word: ".end") {
            let line = scanner.token.line
            guard scanner.token.kind == .word, scanner.bytes.first != UInt8(ascii: ".") else {
                throw error("expected an element or .end \(end), found \(scanner.word)")
            }
            let name = pool.strings.number(of: SmaliQuoted.modified(scanner.bytes))
            try scanner.advance()
            guard names.insert(name).inserted else { throw SmaliError(line: line, "the element is there twice") }
            try expect(.equals, "=")
            annotation.elements.append(.init(name: name, value: try value(depth: depth)))
        }
        try expect(word: end)
        return annotation
    }

    // MARK: Initial values

    /// A value as a field of a type holds it: a number takes the type's size.
    func value(_ value: EncodedValue, as type: Int, line: Int) throws(SmaliError) -> EncodedValue {
        let descriptor = String(decoding: pool.descriptor(type), as: UTF8.self)
        switch (descriptor, value) {
        case ("Z", .boolean), ("F", .float), ("D", .double), ("C", .char): return value
        case ("D", .float(let number)): return .double(Double(number))
        case ("F", .double(let number)): return .float(Float(number))
        case ("B", _), ("S", _), ("C", _), ("I", _), ("J", _):
            if let fitting = whole(value, descriptor) { return fitting }
        case ("Z", _), ("F", _), ("D", _), ("V", _): break
        default: if SmaliNumber.bits(value) == nil { return value }
        }
        throw SmaliError(line: line, "the value does not fit the field's type \(descriptor)")
    }

    private func whole(_ value: EncodedValue, _ descriptor: String) -> EncodedValue? {
        let number: Int64
        switch value {
        case .byte, .short, .char, .int, .long: number = SmaliNumber.bits(value) ?? 0
        default: return nil
        }
        switch descriptor {
        case "B": return Int8(exactly: number).map { .byte($0) }
        case "S": return Int16(exactly: number).map { .short($0) }
        case "C": return UInt16(exactly: number).map { .char($0) }
        case "I": return Int32(exactly: number).map { .int($0) }
        default: return .long(number)
        }
    }
}
