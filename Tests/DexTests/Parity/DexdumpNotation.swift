import Bytes
import Dex

/// Writes what a dex file holds as `dexdump -d` prints it, reduced to the lines that ``DexdumpText`` keeps.
struct DexdumpNotation {
    let dex: DexFile

    func hex(_ value: Int, _ digits: Int) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    func lines(of definition: ClassDefinition) throws -> [String] {
        var lines = ["  Class descriptor  : '\(dex.name(ofType: definition.type))'"]
        lines.append("  Access flags      : 0x\(hex(Int(definition.accessFlags.rawValue), 4))")
        if let superclass = definition.superclass {
            lines.append("  Superclass        : '\(dex.name(ofType: superclass))'")
        }
        for (index, type) in dex.types(try dex.typeList(at: definition.interfacesOffset)).enumerated() {
            lines.append("    #\(index) : '\(dex.name(ofType: type))'")
        }
        let values = try dex.staticValues(of: definition)
        for (number, index) in definition.fields.enumerated() {
            let field = dex.definedFields[index]
            let entry = try dex.fieldID(field.field)
            lines += member(try dex.string(entry.name), dex.name(ofType: entry.type), field.accessFlags)
            if number < definition.staticFieldCount, number < values.count, let text = Self.text(values[number]) {
                lines.append("      value         : \(text)")
            }
        }
        for index in definition.methods {
            let method = dex.definedMethods[index]
            let entry = try dex.methodID(method.method)
            lines += member(try dex.string(entry.name), dex.name(ofProto: entry.proto), method.accessFlags)
            if let code = try dex.code(of: method) { try append(code, to: &lines) }
        }
        let source = definition.sourceFile.map { "\($0) (\(dex.text(ofString: $0)))" } ?? "-1 (unknown)"
        lines.append("  source_file_idx   : \(source)")
        return lines
    }

    private func member(_ name: String, _ type: String, _ flags: AccessFlags) -> [String] {
        [
            "      name          : '\(name)'", "      type          : '\(type)'",
            "      access        : 0x\(hex(Int(flags.rawValue), 4))",
        ]
    }

    /// Values of whole numbers; the others are printed in ways of C.
    private static func text(_ value: EncodedValue) -> String? {
        switch value {
        case .byte(let number): "\(number)"
        case .short(let number): "\(number)"
        case .char(let number): "\(number)"
        case .int(let number): "\(number)"
        case .long(let number): "\(number)"
        case .boolean(let bool): "\(bool)"
        default: nil
        }
    }

    private func append(_ code: CodeItem, to lines: inout [String]) throws {
        lines.append("      registers     : \(code.registerCount)")
        lines.append("      ins           : \(code.argumentCount)")
        lines.append("      outs          : \(code.outgoingCount)")
        lines.append("      insns size    : \(code.unitCount) 16-bit code units")
        let span = dex.bytes.bytes
        var walker = code.walker
        while let instruction = walker.next(in: span) { lines.append(line(of: instruction, span)) }
        let blocks = try dex.tryBlocks(of: code)
        lines.append("      catches       : " + (blocks.isEmpty ? "(none)" : "\(blocks.count)"))
        for block in blocks {
            lines.append("        0x\(hex(block.range.lowerBound, 4)) - 0x\(hex(block.range.upperBound, 4))")
            for handler in block.handlers {
                let type = handler.type.map { dex.name(ofType: $0) } ?? "<any>"
                lines.append("          \(type) -> 0x\(hex(handler.address, 4))")
            }
        }
        for position in try dex.debugInfo(of: code)?.lines ?? [] {
            lines.append("        0x\(hex(position.address, 4)) line=\(position.line)")
        }
    }

    // MARK: Instructions

    private func line(of instruction: Instruction, _ span: RawSpan) -> String {
        var units: [String] = []
        for index in 0..<min(instruction.width, 7) {
            let unit = Int(instruction.unit(index, in: span))
            units.append(hex(unit & 0xff, 2) + hex(unit >> 8, 2))
        }
        if instruction.width > 7 { units.append("...") }
        let head = "\(hex(instruction.offset, 6)): \(units.joined(separator: " ")) |\(hex(instruction.address, 4)): "
        return head + text(of: instruction, span)
    }

    private func text(of instruction: Instruction, _ span: RawSpan) -> String {
        switch instruction.unit {
        case 0x100: return "packed-switch-data (\(instruction.width) units)"
        case 0x200: return "sparse-switch-data (\(instruction.width) units)"
        case 0x300: return "array-data (\(instruction.width) units)"
        default: break
        }
        let facts = instruction.facts
        if facts.opcode == .nop { return "nop // spacer" }
        let operands = instruction.operands(in: span)
        var parts = operands.registers.map { "v\($0)" }
        switch facts.format {
        case .f35c, .f3rc, .f45cc, .f4rcc: parts = ["{\(parts.joined(separator: ", "))}"]
        default: break
        }
        if let index = operands.index { parts.append(reference(index, facts, operands.secondIndex)) }
        if let target = operands.target { parts.append(branch(target, instruction, facts.format)) }
        if let literal = operands.literal { parts.append(number(literal, instruction, facts.format, span)) }
        return facts.mnemonic + (parts.isEmpty ? "" : " " + parts.joined(separator: ", "))
    }

    private func branch(_ target: Int, _ instruction: Instruction, _ format: InstructionFormat) -> String {
        switch format {
        case .f30t: "#" + hex(Int(UInt32(truncatingIfNeeded: target)), 8)
        case .f31t:
            hex(instruction.address + target, 8) + " // +" + hex(Int(UInt32(truncatingIfNeeded: target)), 8)
        default:
            hex(instruction.address + target, 4) + " // " + (target < 0 ? "-" : "+") + hex(Int(target.magnitude), 4)
        }
    }

    /// Numbers of 32 and 64 bits are printed as floating-point numbers; only their bits are compared.
    private func number(
        _ literal: Int64, _ instruction: Instruction, _ format: InstructionFormat, _ span: RawSpan
    ) -> String {
        switch format {
        case .f11n: "#int \(literal) // #\(hex(Int(UInt8(truncatingIfNeeded: literal)), 1))"
        case .f21s: "#int \(literal) // #\(hex(Int(UInt16(truncatingIfNeeded: literal)), 1))"
        case .f21h:
            "#\(instruction.opcode == .constWideHigh16 ? "long" : "int") \(literal) // #"
                + hex(Int(instruction.unit(1, in: span)), 1)
        case .f22b: "#int \(literal) // #\(hex(Int(UInt8(truncatingIfNeeded: literal)), 2))"
        case .f22s: "#int \(literal) // #\(hex(Int(UInt16(truncatingIfNeeded: literal)), 4))"
        case .f31i: "// #\(hex(Int(UInt32(truncatingIfNeeded: literal)), 8))"
        default:
            "// #" + hex(Int(UInt64(bitPattern: literal) >> 32), 8)
                + hex(Int(UInt64(bitPattern: literal) & 0xffff_ffff), 8)
        }
    }

    private func reference(_ index: Int, _ facts: OpcodeFacts, _ second: Int?) -> String {
        switch facts.reference {
        case .none: ""
        case .string: ""
        case .type: "\(dex.name(ofType: index)) // type@\(hex(index, 4))"
        case .field: field(index)
        case .method: method(index, second)
        case .proto: "\(dex.name(ofProto: index)) // proto@\(hex(index, 4))"
        case .callSite: "// call_site@\(hex(index, 4))"
        case .methodHandle: "// method_handle@\(hex(index, 4))"
        }
    }

    private func method(_ index: Int, _ second: Int?) -> String {
        var text = "method@\(index)"
        if let entry = try? dex.methodID(index) {
            let owner = dex.name(ofType: entry.owner)
            text = "\(owner).\(dex.text(ofString: entry.name)):\(dex.name(ofProto: entry.proto))"
        }
        guard let second else { return "\(text) // method@\(hex(index, 4))" }
        return "\(text), \(dex.name(ofProto: second)) // method@\(hex(index, 4)), proto@\(hex(second, 4))"
    }

    private func field(_ index: Int) -> String {
        guard let entry = try? dex.fieldID(index) else { return "field@\(index)" }
        let name = "\(dex.name(ofType: entry.owner)).\(dex.text(ofString: entry.name)):\(dex.name(ofType: entry.type))"
        return "\(name) // field@\(hex(index, 4))"
    }
}
