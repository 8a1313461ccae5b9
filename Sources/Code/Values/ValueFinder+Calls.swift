import Bytes
import Dex

/// What calls return.
extension ValueFinder {
    /// What the call or array before a `move-result` left.
    mutating func callResult(_ index: Int, _ bytes: RawSpan) -> Value {
        guard index >= 0 else { return .unknown }
        let instruction = flow.instructions[index]
        let operands = instruction.operands(in: bytes)
        switch instruction.code {
        case 0x24, 0x25: return .array(operands.registers.map { operand($0, before: index, bytes) })
        case 0x6e...0x72, 0x74...0x78: break
        default: return .unknown
        }
        let reference = MethodReference(file: flow.file, index: instruction.index(in: bytes))
        guard let owner = program.owner(of: reference) else { return .unknown }
        let signature = program.signature(of: reference)
        let call = Call(
            index: index, registers: operands.registers, owner: program.descriptor(of: owner),
            name: program.name(of: signature), signature: signature)
        if let value = platformResult(call, bytes) { return value }
        // Only a call that can end in one method tells what it returns.
        let isVirtual =
            instruction.code == 0x6e || instruction.code == 0x72 || instruction.code == 0x74
            || instruction.code == 0x78
        if depth > 0, let method = program.resolve(signature, on: owner),
            !isVirtual || program.overrides(of: signature, below: owner).allSatisfy({ $0 == method }),
            let value = returned(by: method, call, bytes)
        {
            return value
        }
        let name = program.files[flow.file].dex.name(ofMethod: reference.index)
        return .result(of: name, at: site(of: instruction))
    }

    /// A call as the tables of known methods need it.
    struct Call {
        var index: Int
        var registers: RegisterList
        var owner: String
        var name: String
        var signature: Signature
    }

    /// What a method of the app returns; nil if that cannot be told.
    private mutating func returned(by method: CodeMethod, _ call: Call, _ bytes: RawSpan) -> Value? {
        let value = program.returnValue(of: method, depth: depth - 1)
        var substituted: [Value] = []
        for alternative in value.alternatives {
            if case .parameter(let number) = alternative {
                guard number < call.registers.count else { return nil }
                substituted.append(operand(call.registers[number], before: call.index, bytes))
            } else {
                substituted.append(alternative)
            }
        }
        let merged = Value.merged(substituted)
        return merged.isConstant ? merged : nil
    }

    /// What methods of the platform return whose results follow from their arguments; nil for all others.
    private mutating func platformResult(_ call: Call, _ bytes: RawSpan) -> Value? {
        func argument(_ position: Int) -> Value {
            position < call.registers.count ? operand(call.registers[position], before: call.index, bytes) : .unknown
        }
        switch (call.owner, call.name) {
        case ("Ljava/lang/StringBuilder;", "toString"), ("Ljava/lang/StringBuffer;", "toString"):
            return call.registers.isEmpty ? nil : builderText(call.registers[0], before: call.index, bytes)
        case ("Ljava/lang/String;", "concat"):
            return Value.joined(argument(0), argument(1))
        case ("Ljava/lang/String;", "valueOf"), ("Ljava/lang/Integer;", "toString"), ("Ljava/lang/Long;", "toString"):
            guard let type = program.parameters(of: call.signature).first else { return nil }
            return Self.text(of: argument(0), type: program.descriptor(of: type))
        case ("Ljava/lang/String;", "toString"), ("Ljava/lang/String;", "intern"), ("Ljava/lang/String;", "getBytes"),
            ("Ljava/lang/String;", "toCharArray"), ("Landroid/net/Uri;", "parse"), ("Ljava/net/URI;", "create"),
            ("Landroid/util/Base64;", "decode"), ("Lkotlin/text/Charsets;", "encodeToByteArray"):
            return argument(0)
        case ("Ljava/lang/String;", "trim"):
            return Self.mapped(argument(0)) { text in
                String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
            }
        case ("Ljava/lang/String;", "toLowerCase"): return Self.mapped(argument(0)) { $0.lowercased() }
        case ("Ljava/lang/String;", "toUpperCase"): return Self.mapped(argument(0)) { $0.uppercased() }
        case ("Ljava/lang/String;", "format"):
            guard let pattern = argument(call.firstIsLocale(in: program) ? 1 : 0).string else { return .unknown }
            let start = String(pattern.prefix { $0 != "%" })
            return start.utf8.count == pattern.utf8.count ? .string(pattern) : .text([.string(start), .unknown])
        case (let owner, "valueOf") where Self.boxes.contains(owner): return argument(0)
        case (let owner, let name) where Self.boxes.contains(owner) && name.hasSuffix("Value"): return argument(0)
        default: return nil
        }
    }

    private static func mapped(_ value: Value, _ change: (String) -> String) -> Value {
        Value.merged(value.alternatives.map { $0.string.map { .string(change($0)) } ?? .unknown })
    }

    /// A value as `append` and `valueOf` write it, by the type of their parameter.
    static func text(of value: Value, type: String) -> Value {
        Value.merged(
            value.alternatives.map { value in
                guard let number = value.number else {
                    return value == .unknown || type == "Ljava/lang/String;" ? value : Self.opaque(value)
                }
                switch type {
                case "I", "J", "S", "B": return .string(String(number))
                case "Z": return .string(number == 0 ? "false" : "true")
                case "C":
                    let unit = UInt16(truncatingIfNeeded: number)
                    return Unicode.Scalar(unit).map { .string(String(Character($0))) } ?? .unknown
                case "F", "D": return .unknown
                // `null` is the only number that an object can be.
                default: return .string("null")
                }
            })
    }

    /// An object's text is not the object, except where it is a text already.
    private static func opaque(_ value: Value) -> Value {
        switch value {
        case .string, .text, .parameter, .field, .result: value
        default: .unknown
        }
    }

    private static let boxes: Set<String> = [
        "Ljava/lang/Integer;", "Ljava/lang/Long;", "Ljava/lang/Boolean;", "Ljava/lang/Short;", "Ljava/lang/Byte;",
        "Ljava/lang/Character;",
    ]
}

extension ValueFinder.Call {
    func firstIsLocale(in program: Program) -> Bool {
        program.parameters(of: signature).first.map { program.descriptor(of: $0) } == "Ljava/util/Locale;"
    }
}
