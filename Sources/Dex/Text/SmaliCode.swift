import Bytes

/// The code of a method in smali's notation: labels by address, parameters as `p0`, payloads where they lie.
struct SmaliCode {
    let dex: DexFile
    let code: CodeItem
    private var labels: [Int: [String]] = [:]
    /// What goes before the instruction at an address: lines, variables; by address, none of them beyond the code.
    private var notes: [Note] = []
    /// Catches, by the address where their block ends.
    private var catches: [Int: [Catch]] = [:]
    /// The switch that a payload belongs to, by the payload's address.
    private var switches: [Int: Int] = [:]
    /// The strings that are the names of the method's parameters; nil for one without.
    private(set) var parameterNames: [Int?] = []

    /// Something that is said before an instruction. Its text is made when it is written: names may be long, and many.
    private struct Note {
        enum Kind {
            case debug(DebugInfo.Kind)
            case unreadable(String)
        }
        var address = 0
        var kind: Kind
    }

    /// Where the exceptions of a range go.
    private struct Catch {
        var range: Range<Int>
        var handler: TryBlock.Handler
    }

    /// Gathers what is to be written; what is read for it counts for the text.
    init(_ dex: DexFile, _ code: CodeItem, _ text: inout SmaliText) {
        self.dex = dex
        self.code = code
        text.noteRead(code.unitCount * 2)
        collectLabels(&text)
        collectTries(&text)
        collectNotes(&text)
    }

    /// Writes the lines, without those that open and close the method.
    func write(to text: inout SmaliText) {
        let span = dex.bytes.bytes
        var walker = code.walker
        var left = notes[...]
        while !text.isCut, let instruction = walker.next(in: span) {
            open(instruction.address, &left, &text)
            write(instruction, span, to: &text)
            // What stands within an instruction cannot be shown before one.
            for address in (instruction.address + 1)..<(instruction.address + instruction.width) {
                write(&left, at: address, &text)
                for label in (labels[address] ?? []).sorted() { text.line("    # \(label) is within the instruction") }
            }
        }
        open(code.unitCount, &left, &text)
        if let fault = walker.fault {
            text.line("    # the instruction at \(SmaliLiteral.hex(Int64(fault))) runs past the end of the code")
        }
    }

    private func open(_ address: Int, _ left: inout ArraySlice<Note>, _ text: inout SmaliText) {
        for entry in catches[address] ?? [] where !text.isCut { text.line(line(of: entry)) }
        write(&left, at: address, &text)
        for label in (labels[address] ?? []).sorted() { text.line("    " + label) }
    }

    /// Writes those of the notes left that belong to an address; addresses are asked for in order.
    private func write(_ left: inout ArraySlice<Note>, at address: Int, _ text: inout SmaliText) {
        while !text.isCut, let note = left.first, note.address <= address {
            if note.address == address { text.line("    " + line(of: note)) }
            left.removeFirst()
        }
    }

    // MARK: Gathering

    private mutating func collectLabels(_ text: inout SmaliText) {
        let bytes = dex.bytes
        let span = bytes.bytes
        var payloads: [Int: Instruction] = [:]
        var walker = code.walker
        while !text.isCut, let instruction = walker.next(in: span) {
            if instruction.isPayload { payloads[instruction.address] = instruction }
            guard let target = instruction.operands(in: span).target else { continue }
            let address = instruction.address + target
            label(address, Self.prefix(of: instruction.opcode), &text)
            if instruction.opcode == .packedSwitch || instruction.opcode == .sparseSwitch {
                switches[address] = switches[address] ?? instruction.address
            }
        }
        for (address, origin) in switches where !text.isCut {
            switch payloads[address]?.payload(in: span) {
            case .packedSwitch(_, let targets)?: for target in targets { label(origin + target, "pswitch", &text) }
            case .sparseSwitch(let rows)?: for row in rows { label(origin + row.target, "sswitch", &text) }
            default: break
            }
        }
    }

    private mutating func label(_ address: Int, _ prefix: String, _ text: inout SmaliText) {
        let name = Self.name(prefix, address)
        text.noteRead(name.utf8.count)
        if labels[address, default: []].contains(name) { return }
        labels[address, default: []].append(name)
    }

    private mutating func collectTries(_ text: inout SmaliText) {
        var read = 0
        let found = try? dex.tryBlocks(of: code, read: &read)
        text.noteRead(read)
        guard let blocks = found else {
            if code.tryCount > 0 { notes.append(Note(kind: .unreadable("the try blocks"))) }
            return
        }
        for block in blocks where !text.isCut {
            label(block.range.lowerBound, "try_start", &text)
            label(block.range.upperBound, "try_end", &text)
            for handler in block.handlers {
                label(handler.address, Self.kind(of: handler), &text)
                let entry = Catch(range: block.range, handler: handler)
                catches[min(block.range.upperBound, code.unitCount), default: []].append(entry)
            }
        }
    }

    private static func kind(of handler: TryBlock.Handler) -> String { handler.type == nil ? "catchall" : "catch" }

    private func line(of entry: Catch) -> String {
        let kind = Self.kind(of: entry.handler)
        let type = entry.handler.type.map { " " + dex.name(ofType: $0) } ?? ""
        let start = Self.name("try_start", entry.range.lowerBound)
        let end = Self.name("try_end", entry.range.upperBound)
        return "    .\(kind)\(type) {\(start) .. \(end)} \(Self.name(kind, entry.handler.address))"
    }

    private mutating func collectNotes(_ text: inout SmaliText) {
        guard !text.isCut else { return }
        var read = 0
        defer { text.noteRead(read) }
        let info: DebugInfo
        do {
            guard let found = try dex.debugInfo(of: code, read: &read) else { return }
            info = found
        } catch {
            notes.append(Note(kind: .unreadable("the debug information")))
            return
        }
        parameterNames = info.parameterNames
        let isInOrder = zip(info.events, info.events.dropFirst()).allSatisfy { $0.address <= $1.address }
        // The sort keeps the order of those at one address.
        let events = isInOrder ? info.events : info.events.sorted { $0.address < $1.address }
        for event in events.prefix(while: { $0.address <= code.unitCount }) {
            notes.append(Note(address: event.address, kind: .debug(event.kind)))
        }
    }

    private func line(of note: Note) -> String {
        switch note.kind {
        case .unreadable(let what): "# \(what) cannot be read"
        case .debug(let kind): line(of: kind)
        }
    }

    private func line(of kind: DebugInfo.Kind) -> String {
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

    private func write(_ instruction: Instruction, _ span: RawSpan, to text: inout SmaliText) {
        if let payload = instruction.payload(in: span) { return write(payload, at: instruction.address, to: &text) }
        let facts = instruction.facts
        guard !facts.flags.contains(.unused) else {
            return text.line("    # unknown opcode 0x\(String(instruction.code, radix: 16))")
        }
        let operands = instruction.operands(in: span)
        text.line("    " + facts.mnemonic)
        var separator = " "
        func part(_ piece: String) {
            text.write(separator + piece)
            separator = ", "
        }
        switch facts.format {
        case .f35c, .f45cc: part("{\(operands.registers.map(register).joined(separator: ", "))}")
        case .f3rc, .f4rcc:
            let ends = operands.registers.first.map { first in
                "\(register(first)) .. \(register(first + operands.registers.count - 1))"
            }
            part("{\(ends ?? "")}")
        default: for number in operands.registers { part(register(number)) }
        }
        if let index = operands.index, facts.reference == .callSite {
            part("")
            dex.write(callSite: index, to: &text)
        } else if let index = operands.index {
            part(dex.smali(index, facts.reference))
        }
        if let index = operands.secondIndex { part(dex.name(ofProto: index)) }
        if let literal = operands.literal {
            let isLong = facts.opcode == .constWide || facts.opcode == .constWideHigh16
            part(SmaliLiteral.hex(literal) + (isLong ? "L" : ""))
        }
        if let target = operands.target {
            part(Self.name(Self.prefix(of: facts.opcode), instruction.address + target))
        }
    }

    private func write(_ payload: Payload, at address: Int, to text: inout SmaliText) {
        let origin = switches[address] ?? address
        switch payload {
        case .packedSwitch(let first, let targets):
            text.line("    .packed-switch \(SmaliLiteral.hex(Int64(first)))")
            for target in targets { text.line("        " + Self.name("pswitch", origin + target)) }
            text.line("    .end packed-switch")
        case .sparseSwitch(let rows):
            text.line("    .sparse-switch")
            for row in rows {
                let label = Self.name("sswitch", origin + row.target)
                text.line("        \(SmaliLiteral.hex(Int64(row.key))) -> \(label)")
            }
            text.line("    .end sparse-switch")
        case .array(let width, let elements, let count):
            text.line("    .array-data \(width)")
            for element in elements { text.line("        " + Self.element(element, width)) }
            if count > elements.count { text.line("        # \(count - elements.count) more") }
            text.line("    .end array-data")
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
        var text = SmaliText(limit: Self.nameLimit)
        write(callSite: index, to: &text)
        return text.isCut ? text.text + "…" : text.text
    }

    /// Writes a call site.
    fileprivate func write(callSite index: Int, to text: inout SmaliText) {
        var read = 0
        let found = try? callSite(index, read: &read)
        defer { text.noteRead(read) }
        guard let site = found, let handle = try? methodHandle(site.bootstrap) else {
            return text.write("call_site@\(index)")
        }
        let name = SmaliLiteral.text(self.text(ofString: site.name))
        text.write("call_site_\(index)(\(name), \(self.name(ofProto: site.proto))")
        for argument in site.arguments where !text.isCut {
            text.write(", ")
            write(argument, "", to: &text)
        }
        text.write(")@\(self.name(ofMethod: handle.member))")
    }
}
