import Dex

/// Gives a method's registers and labels their numbers and writes its units, by the formats of the opcodes.
///
/// Source: Dalvik executable instruction formats.
struct SmaliEncoder {
    let body: SmaliBody
    /// What has been written.
    var code: DexCode
    /// The first register that holds an argument.
    private let firstArgument: Int
    /// The switch that a payload belongs to, by the payload's address.
    private var switches: [Int: Int] = [:]
    /// The line of the item that is being written.
    private var line: Int

    init(_ body: SmaliBody, arguments: Int, line: Int) throws(SmaliError) {
        self.body = body
        self.line = line
        let count = body.registers ?? (body.locals ?? body.usedLocals) + arguments
        guard count >= arguments, count <= 0xffff else {
            throw SmaliError(line: line, "\(count) registers, and the arguments take \(arguments)")
        }
        code = DexCode(registers: count, arguments: arguments, outgoing: 0)
        firstArgument = count - arguments
    }

    /// Writes instructions, try blocks and debug information.
    mutating func encode() throws(SmaliError) {
        for item in body.items {
            line = item.line
            try findSwitch(item)
        }
        for item in body.items {
            line = item.line
            switch item.content {
            case .instruction(let instruction): try encode(instruction, at: item.address)
            default: try encode(payload: item.content, at: item.address)
            }
        }
        code.tries = try SmaliTries(body).blocks()
        for event in body.events { code.events.append(try resolve(event)) }
    }

    private mutating func findSwitch(_ item: SmaliBody.Item) throws(SmaliError) {
        guard case .instruction(let instruction) = item.content else { return }
        let opcode = instruction.facts.opcode
        guard opcode == .packedSwitch || opcode == .sparseSwitch else { return }
        let target = try body.address(of: instruction.label)
        guard switches.updateValue(item.address, forKey: target) == nil else {
            throw SmaliError(line: line, "two switches share a payload")
        }
    }

    private mutating func put(_ value: Int) { code.units.append(UInt16(truncatingIfNeeded: value)) }

    private mutating func put32(_ value: Int) {
        put(value)
        put(value >> 16)
    }

    // MARK: Operands

    /// The number of a register, which must fit the bits that the format has for it.
    private func register(_ register: SmaliBody.Register, bits: Int) throws(SmaliError) -> Int {
        let number = register < 0 ? firstArgument - 1 - register : register
        let name = register < 0 ? "p\(-1 - register)" : "v\(register)"
        guard number < code.registers else {
            throw SmaliError(line: line, "\(name) is not among the \(code.registers) registers")
        }
        guard number < 1 << bits else {
            throw SmaliError(line: line, "\(name) is register \(number), which does not fit \(bits) bits")
        }
        return number
    }

    /// How far it is to a label; the distance must fit the bits that the format has for it.
    private func distance(_ label: Int, from address: Int, bits: Int = 32) throws(SmaliError) -> Int {
        let distance = try body.address(of: label) - address
        let half = 1 << (bits - 1)
        guard distance >= -half, distance < half else {
            throw SmaliError(line: line, "the label is \(distance) units away, which does not fit \(bits) bits")
        }
        return distance
    }

    /// Leaves room for the final number of what is referred to.
    private mutating func refer(_ number: Int, _ kind: ReferenceKind, isWide: Bool = false) {
        code.fixups.append(
            .init(place: code.units.count, kind: kind, number: number, isWide: isWide, line: line))
        put(0)
        if isWide { put(0) }
    }

    // MARK: Instructions

    private mutating func encode(_ instruction: SmaliBody.Instruction, at address: Int) throws(SmaliError) {
        let facts = instruction.facts
        let opcode = Int(facts.opcode.rawValue)
        let literal = Int(instruction.literal)
        let names = instruction.registers
        switch facts.format {
        case .f10x: put(opcode)
        case .f12x: try putPair(opcode, names)
        case .f11n: put(opcode | (try register(names[0], bits: 4)) << 8 | (literal & 0xf) << 12)
        case .f11x: try putOne(opcode, names)
        case .f10t: put(opcode | (try distance(instruction.label, from: address, bits: 8) & 0xff) << 8)
        case .f20t:
            put(opcode)
            put(try distance(instruction.label, from: address, bits: 16))
        case .f30t:
            put(opcode)
            put32(try distance(instruction.label, from: address))
        case .f22x:
            try putOne(opcode, names)
            put(try register(names[1], bits: 16))
        case .f32x:
            put(opcode)
            put(try register(names[0], bits: 16))
            put(try register(names[1], bits: 16))
        case .f21t:
            try putOne(opcode, names)
            put(try distance(instruction.label, from: address, bits: 16))
        case .f31t:
            try putOne(opcode, names)
            put32(try distance(instruction.label, from: address))
        case .f21s, .f21h:
            try putOne(opcode, names)
            put(literal)
        case .f31i:
            try putOne(opcode, names)
            put32(literal)
        case .f51l:
            try putOne(opcode, names)
            put32(literal)
            put32(literal >> 32)
        case .f21c, .f31c:
            try putOne(opcode, names)
            refer(instruction.number, facts.reference, isWide: facts.format == .f31c)
        case .f23x:
            try putOne(opcode, names)
            put(try register(names[1], bits: 8) | (try register(names[2], bits: 8)) << 8)
        case .f22b:
            try putOne(opcode, names)
            put(try register(names[1], bits: 8) | (literal & 0xff) << 8)
        case .f22t:
            try putPair(opcode, names)
            put(try distance(instruction.label, from: address, bits: 16))
        case .f22s:
            try putPair(opcode, names)
            put(literal)
        case .f22c:
            try putPair(opcode, names)
            refer(instruction.number, facts.reference)
        case .f35c, .f45cc: try encodeList(instruction)
        case .f3rc, .f4rcc: try encodeRange(instruction)
        }
    }

    private mutating func putOne(_ opcode: Int, _ names: [SmaliBody.Register]) throws(SmaliError) {
        put(opcode | (try register(names[0], bits: 8)) << 8)
    }

    private mutating func putPair(_ opcode: Int, _ names: [SmaliBody.Register]) throws(SmaliError) {
        put(opcode | (try register(names[0], bits: 4)) << 8 | (try register(names[1], bits: 4)) << 12)
    }

    private mutating func encodeList(_ instruction: SmaliBody.Instruction) throws(SmaliError) {
        let names = instruction.registers
        var numbers = [0, 0, 0, 0, 0]
        for (index, name) in names.enumerated() { numbers[index] = try register(name, bits: 4) }
        put(Int(instruction.facts.opcode.rawValue) | numbers[4] << 8 | names.count << 12)
        refer(instruction.number, instruction.facts.reference)
        put(numbers[0] | numbers[1] << 4 | numbers[2] << 8 | numbers[3] << 12)
        finishCall(instruction, names.count)
    }

    private mutating func encodeRange(_ instruction: SmaliBody.Instruction) throws(SmaliError) {
        var (first, count) = (0, 0)
        if instruction.registers.count == 2 {
            first = try register(instruction.registers[0], bits: 16)
            count = try register(instruction.registers[1], bits: 16) - first + 1
        }
        guard (0...255).contains(count) else { throw SmaliError(line: line, "a range of \(count) registers") }
        put(Int(instruction.facts.opcode.rawValue) | count << 8)
        refer(instruction.number, instruction.facts.reference)
        put(first)
        finishCall(instruction, count)
    }

    private mutating func finishCall(_ instruction: SmaliBody.Instruction, _ count: Int) {
        let facts = instruction.facts
        if facts.reference != .type { code.outgoing = max(code.outgoing, count) }
        if facts.format == .f45cc || facts.format == .f4rcc { refer(instruction.prototype, .proto) }
    }

    // MARK: Payloads

    private mutating func encode(payload: SmaliBody.Content, at address: Int) throws(SmaliError) {
        // Nothing reaches a payload without a switch; its targets count from itself.
        let origin = switches[address] ?? address
        switch payload {
        case .packedSwitch(let first, let labels):
            put(0x100)
            put(try count16(labels.count))
            put32(Int(first))
            for label in labels { put32(try distance(label, from: origin)) }
        case .sparseSwitch(let rows):
            put(0x200)
            put(try count16(rows.count))
            for row in rows { put32(Int(row.key)) }
            for row in rows { put32(try distance(row.label, from: origin)) }
        case .array(let width, let elements):
            put(0x300)
            put(width)
            put32(elements.count)
            if width == 1 { putBytes(elements) }
            guard width > 1 else { return }
            for element in elements {
                for shift in stride(from: 0, to: width * 8, by: 16) { put(Int(element >> Int64(shift))) }
            }
        case .instruction: break
        }
    }

    private mutating func putBytes(_ elements: [Int64]) {
        for index in stride(from: 0, to: elements.count, by: 2) {
            let high = index + 1 < elements.count ? Int(elements[index + 1]) & 0xff : 0
            put(Int(elements[index]) & 0xff | high << 8)
        }
    }

    private func count16(_ count: Int) throws(SmaliError) -> Int {
        guard count <= 0xffff else { throw SmaliError(line: line, "more than 65535 cases") }
        return count
    }

    // MARK: Debug information

    private func resolve(_ event: DebugInfo.Event) throws(SmaliError) -> DebugInfo.Event {
        var event = event
        switch event.kind {
        case .startLocal(var variable):
            variable.register = try register(variable.register, bits: 16)
            event.kind = .startLocal(variable)
        case .endLocal(let number): event.kind = .endLocal(register: try register(number, bits: 16))
        case .restartLocal(let number): event.kind = .restartLocal(register: try register(number, bits: 16))
        case .line, .prologueEnd, .epilogueBegin, .file: break
        }
        return event
    }
}
