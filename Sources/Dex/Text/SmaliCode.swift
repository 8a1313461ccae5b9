import Bytes

/// The code of a method in smali's notation: labels by address, parameters as `p0`, payloads where they lie.
struct SmaliCode {
    let dex: DexFile
    let code: CodeItem
    private var labels: [Int: [String]] = [:]
    /// Text that goes before the instruction at an address: lines, variables.
    private var notes: [Int: [String]] = [:]
    /// Catches, by the address where their block ends.
    private var catches: [Int: [String]] = [:]
    /// The switch that a payload belongs to, by the payload's address.
    private var switches: [Int: Int] = [:]

    init(_ dex: DexFile, _ code: CodeItem) {
        self.dex = dex
        self.code = code
        collectLabels()
        collectTries()
        collectNotes()
    }

    /// The lines, without those that open and close the method.
    func lines() -> [String] {
        let span = dex.bytes.bytes
        var lines: [String] = []
        var walker = code.walker
        while let instruction = walker.next(in: span) {
            open(instruction.address, &lines)
            lines.append(contentsOf: text(of: instruction, span))
            // What stands within an instruction cannot be shown before one.
            for address in (instruction.address + 1)..<(instruction.address + instruction.width) {
                lines.append(contentsOf: notes[address] ?? [])
                let inner = (labels[address] ?? []).sorted()
                lines.append(contentsOf: inner.map { "    # \($0) is within the instruction" })
            }
        }
        open(code.unitCount, &lines)
        if let fault = walker.fault {
            lines.append("    # the instruction at \(SmaliLiteral.hex(Int64(fault))) runs past the end of the code")
        }
        return lines
    }

    private func open(_ address: Int, _ lines: inout [String]) {
        lines.append(contentsOf: catches[address] ?? [])
        lines.append(contentsOf: notes[address] ?? [])
        lines.append(contentsOf: (labels[address] ?? []).sorted().map { "    " + $0 })
    }

    // MARK: Gathering

    private mutating func collectLabels() {
        let bytes = dex.bytes
        let span = bytes.bytes
        var payloads: [Int: Instruction] = [:]
        var walker = code.walker
        while let instruction = walker.next(in: span) {
            if instruction.isPayload { payloads[instruction.address] = instruction }
            guard let target = instruction.operands(in: span).target else { continue }
            let address = instruction.address + target
            label(address, Self.prefix(of: instruction.opcode))
            if instruction.opcode == .packedSwitch || instruction.opcode == .sparseSwitch {
                switches[address] = switches[address] ?? instruction.address
            }
        }
        for (address, origin) in switches {
            switch payloads[address]?.payload(in: span) {
            case .packedSwitch(_, let targets)?: for target in targets { label(origin + target, "pswitch") }
            case .sparseSwitch(let rows)?: for row in rows { label(origin + row.target, "sswitch") }
            default: break
            }
        }
    }

    private mutating func label(_ address: Int, _ prefix: String) {
        let name = Self.name(prefix, address)
        if labels[address, default: []].contains(name) { return }
        labels[address, default: []].append(name)
    }

    private mutating func collectTries() {
        guard let blocks = try? dex.tryBlocks(of: code) else {
            if code.tryCount > 0 { notes[0, default: []].append("    # the try blocks cannot be read") }
            return
        }
        for block in blocks {
            label(block.range.lowerBound, "try_start")
            label(block.range.upperBound, "try_end")
            let range =
                "{\(Self.name("try_start", block.range.lowerBound)) .. \(Self.name("try_end", block.range.upperBound))}"
            for handler in block.handlers {
                let kind = handler.type == nil ? "catchall" : "catch"
                let type = handler.type.map { " " + dex.name(ofType: $0) } ?? ""
                label(handler.address, kind)
                let line = "    .\(kind)\(type) \(range) \(Self.name(kind, handler.address))"
                catches[min(block.range.upperBound, code.unitCount), default: []].append(line)
            }
        }
    }

    private mutating func collectNotes() {
        let info: DebugInfo
        do {
            guard let read = try dex.debugInfo(of: code) else { return }
            info = read
        } catch {
            notes[0, default: []].append("    # the debug information cannot be read")
            return
        }
        for event in info.events { notes[event.address, default: []].append("    " + note(event.kind)) }
    }

    private func note(_ kind: DebugInfo.Kind) -> String {
        switch kind {
        case .line(let line): return ".line \(line)"
        case .startLocal(let variable):
            let name = variable.name.map { SmaliLiteral.text(dex.text(ofString: $0)) } ?? "null"
            let type = variable.type.map { dex.name(ofType: $0) } ?? "V"
            let signature = variable.signature.map { ", " + SmaliLiteral.text(dex.text(ofString: $0)) } ?? ""
            return ".local \(register(variable.register)), \(name):\(type)\(signature)"
        case .endLocal(let number): return ".end local \(register(number))"
        case .restartLocal(let number): return ".restart local \(register(number))"
        case .prologueEnd: return ".prologue"
        case .epilogueBegin: return ".epilogue"
        case .file(let name):
            return ".source" + (name.map { " " + SmaliLiteral.text(dex.text(ofString: $0)) } ?? "")
        }
    }

    // MARK: Instructions

    private static func prefix(of opcode: Opcode) -> String {
        switch opcode {
        case .goTo, .goto16, .goto32: "goto"
        case .packedSwitch: "pswitch_data"
        case .sparseSwitch: "sswitch_data"
        case .fillArrayData: "array"
        default: "cond"
        }
    }

    private static func name(_ prefix: String, _ address: Int) -> String {
        // An address before the code has no label that could be met.
        address < 0 ? ":\(prefix)_before_\(address.magnitude)" : ":\(prefix)_\(String(address, radix: 16))"
    }

    /// `p0` for the first register that holds an argument, `v0` for the first of the others.
    private func register(_ number: Int) -> String {
        let first = code.registerCount - code.argumentCount
        return first >= 0 && number >= first && number < code.registerCount ? "p\(number - first)" : "v\(number)"
    }

    private func text(of instruction: Instruction, _ span: RawSpan) -> [String] {
        if let payload = instruction.payload(in: span) { return text(of: payload, at: instruction.address) }
        let facts = instruction.facts
        guard !facts.flags.contains(.unused) else {
            return ["    # unknown opcode 0x\(String(instruction.code, radix: 16))"]
        }
        let operands = instruction.operands(in: span)
        var parts: [String] = []
        switch facts.format {
        case .f35c, .f45cc: parts.append("{\(operands.registers.map(register).joined(separator: ", "))}")
        case .f3rc, .f4rcc:
            let ends = operands.registers.first.map { first in
                "\(register(first)) .. \(register(first + operands.registers.count - 1))"
            }
            parts.append("{\(ends ?? "")}")
        default: parts += operands.registers.map(register)
        }
        if let index = operands.index { parts.append(dex.smali(index, facts.reference)) }
        if let index = operands.secondIndex { parts.append(dex.name(ofProto: index)) }
        if let literal = operands.literal {
            let isLong = facts.opcode == .constWide || facts.opcode == .constWideHigh16
            parts.append(SmaliLiteral.hex(literal) + (isLong ? "L" : ""))
        }
        if let target = operands.target {
            parts.append(Self.name(Self.prefix(of: facts.opcode), instruction.address + target))
        }
        return ["    " + facts.mnemonic + (parts.isEmpty ? "" : " " + parts.joined(separator: ", "))]
    }

    private func text(of payload: Payload, at address: Int) -> [String] {
        let origin = switches[address] ?? address
        switch payload {
        case .packedSwitch(let first, let targets):
            return ["    .packed-switch \(SmaliLiteral.hex(Int64(first)))"]
                + targets.map { "        " + Self.name("pswitch", origin + $0) } + ["    .end packed-switch"]
        case .sparseSwitch(let rows):
            return ["    .sparse-switch"]
                + rows.map {
                    "        \(SmaliLiteral.hex(Int64($0.key))) -> \(Self.name("sswitch", origin + $0.target))"
                } + ["    .end sparse-switch"]
        case .array(let width, let elements, let count):
            let left = count - elements.count
            return ["    .array-data \(width)"] + elements.map { "        " + Self.element($0, width) }
                + (left > 0 ? ["        # \(left) more"] : []) + ["    .end array-data"]
        }
    }

    private static func element(_ bits: UInt64, _ width: Int) -> String {
        switch width {
        case 1: SmaliLiteral.hex(Int64(Int8(truncatingIfNeeded: bits))) + "t"
        case 2: SmaliLiteral.hex(Int64(Int16(truncatingIfNeeded: bits))) + "s"
        case 4: SmaliLiteral.hex(Int64(Int32(truncatingIfNeeded: bits)))
        default: SmaliLiteral.hex(Int64(bitPattern: bits)) + "L"
        }
    }
}

extension DexFile {
    /// What an index of an instruction refers to, as smali writes it.
    func smali(_ index: Int, _ kind: ReferenceKind) -> String {
        switch kind {
        case .none: "\(index)"
        case .string: SmaliLiteral.text(text(ofString: index))
        case .type: name(ofType: index)
        case .field: name(ofField: index)
        case .method: name(ofMethod: index)
        case .proto: name(ofProto: index)
        case .methodHandle: name(ofMethodHandle: index)
        case .callSite: name(ofCallSite: index)
        }
    }

    /// A call site such as `call_site_0("run", ()V, …)@Lcom/example/A;->bootstrap(…)…`.
    public func name(ofCallSite index: Int) -> String {
        guard let site = try? callSite(index), let handle = try? methodHandle(site.bootstrap) else {
            return "call_site@\(index)"
        }
        let arguments =
            [SmaliLiteral.text(text(ofString: site.name)), name(ofProto: site.proto)] + site.arguments.map { smali($0) }
        return "call_site_\(index)(\(arguments.joined(separator: ", ")))@\(name(ofMethod: handle.member))"
    }
}
