/// How smali writes numbers and texts.
enum SmaliLiteral {
    /// `0x1f` or `-0x1`.
    static func hex(_ value: Int64) -> String {
        (value < 0 ? "-0x" : "0x") + String(value.magnitude, radix: 16)
    }

    /// A quoted text.
    static func text(_ text: String) -> String {
        var result = "\""
        for unit in text.utf16 {
            switch unit {
            case 0x22: result += "\\\""
            case 0x5c: result += "\\\\"
            case 0x0a: result += "\\n"
            case 0x0d: result += "\\r"
            case 0x09: result += "\\t"
            case 0x20..<0x7f: result.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
            default: result += escape(unit)
            }
        }
        return result + "\""
    }

    /// A quoted character.
    static func character(_ unit: UInt16) -> String {
        switch unit {
        case 0x27: "'\\''"
        case 0x5c: "'\\\\'"
        case 0x20..<0x7f: "'\(Unicode.Scalar(UInt8(unit)))'"
        default: "'\(escape(unit))'"
        }
    }

    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// A floating-point number as smali reads it.
    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        return "\(value)"
    }

    /// A floating-point number of 32 bits, with its suffix.
    static func number(_ value: Float) -> String {
        if value.isNaN { return "NaNf" }
        if value.isInfinite { return value < 0 ? "-Infinityf" : "Infinityf" }
        return "\(value)f"
    }
}

extension DexFile {
    /// A value in smali's notation, cut where it is longer than the text of a class may be.
    public func smali(_ value: EncodedValue) -> String {
        var text = SmaliText(limit: SmaliText.limit(forFileOf: bytes.count))
        write(value, "", to: &text)
        return text.finished()
    }

    /// Writes a value; the lines of an array or annotation are indented by four spaces more.
    func write(_ value: EncodedValue, _ indent: String, to text: inout SmaliText) {
        guard !text.isCut else { return }
        switch value {
        case .byte(let number): text.write(SmaliLiteral.hex(Int64(number)) + "t")
        case .short(let number): text.write(SmaliLiteral.hex(Int64(number)) + "s")
        case .char(let unit): text.write(SmaliLiteral.character(unit))
        case .int(let number): text.write(SmaliLiteral.hex(Int64(number)))
        case .long(let number): text.write(SmaliLiteral.hex(number) + "L")
        case .float(let number): text.write(SmaliLiteral.number(number))
        case .double(let number): text.write(SmaliLiteral.number(number))
        case .methodType(let index): text.write(name(ofProto: index))
        case .methodHandle(let index): text.write(name(ofMethodHandle: index))
        case .string(let index): text.write(SmaliLiteral.text(self.text(ofString: index)))
        case .type(let index): text.write(name(ofType: index))
        case .field(let index): text.write(name(ofField: index))
        case .method(let index): text.write(name(ofMethod: index))
        case .enumeration(let index): text.write(".enum " + name(ofField: index))
        case .array(let values): write(values, indent, to: &text)
        case .annotation(let annotation):
            text.write(".subannotation \(name(ofType: annotation.type))")
            writeElements(of: annotation, indent + "    ", to: &text)
            text.line(indent + ".end subannotation")
        case .null: text.write("null")
        case .boolean(let bool): text.write(bool ? "true" : "false")
        }
    }

    private func write(_ values: [EncodedValue], _ indent: String, to text: inout SmaliText) {
        guard !values.isEmpty else { return text.write("{}") }
        let inner = indent + "    "
        text.write("{")
        for (index, value) in values.enumerated() where !text.isCut {
            if index > 0 { text.write(",") }
            text.line(inner)
            write(value, inner, to: &text)
        }
        text.line(indent + "}")
    }

    /// Writes the elements of an annotation, each on a line of its own.
    func writeElements(of annotation: EncodedAnnotation, _ indent: String, to text: inout SmaliText) {
        for element in annotation.elements where !text.isCut {
            text.line("\(indent)\(self.text(ofString: element.name)) = ")
            write(element.value, indent, to: &text)
        }
    }
}
