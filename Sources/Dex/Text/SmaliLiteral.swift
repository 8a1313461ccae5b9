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
    /// A value in smali's notation; the lines of an array or annotation are indented by four spaces more.
    public func smali(_ value: EncodedValue, indent: String = "") -> String {
        switch value {
        case .byte(let number): SmaliLiteral.hex(Int64(number)) + "t"
        case .short(let number): SmaliLiteral.hex(Int64(number)) + "s"
        case .char(let unit): SmaliLiteral.character(unit)
        case .int(let number): SmaliLiteral.hex(Int64(number))
        case .long(let number): SmaliLiteral.hex(number) + "L"
        case .float(let number): SmaliLiteral.number(number)
        case .double(let number): SmaliLiteral.number(number)
        case .methodType(let index): name(ofProto: index)
        case .methodHandle(let index): name(ofMethodHandle: index)
        case .string(let index): SmaliLiteral.text(text(ofString: index))
        case .type(let index): name(ofType: index)
        case .field(let index): name(ofField: index)
        case .method(let index): name(ofMethod: index)
        case .enumeration(let index): ".enum " + name(ofField: index)
        case .array(let values): array(values, indent)
        case .annotation(let annotation):
            ".subannotation \(name(ofType: annotation.type))\n\(elements(annotation, indent + "    "))\(indent)"
                + ".end subannotation"
        case .null: "null"
        case .boolean(let bool): bool ? "true" : "false"
        }
    }

    private func array(_ values: [EncodedValue], _ indent: String) -> String {
        guard !values.isEmpty else { return "{}" }
        let inner = indent + "    "
        let lines = values.map { inner + smali($0, indent: inner) }.joined(separator: ",\n")
        return "{\n\(lines)\n\(indent)}"
    }

    /// The elements of an annotation, one to a line.
    func elements(_ annotation: EncodedAnnotation, _ indent: String) -> String {
        annotation.elements.map { element in
            "\(indent)\(text(ofString: element.name)) = \(smali(element.value, indent: indent))\n"
        }.joined()
    }
}
