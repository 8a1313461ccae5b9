import Dex

/// Instructions: what operands one has follows from its format.
extension SmaliParser {
    private static let opcodes: [String: OpcodeFacts] = {
        var opcodes: [String: OpcodeFacts] = [:]
        for facts in OpcodeFacts.all where !facts.flags.contains(.unused) { opcodes[facts.mnemonic] = facts }
        return opcodes
    }()

    /// Reads the operands of an instruction.
    mutating func instruction(_ mnemonic: String, _ line: Int, _ body: inout SmaliBody) throws(SmaliError) {
        guard let facts = Self.opcodes[mnemonic] else {
            throw SmaliError(line: line, "\(mnemonic) is not an instruction")
        }
        var result = SmaliBody.Instruction(facts: facts)
        let format = facts.format
        switch format {
        case .f35c, .f45cc: result.registers = try list()
        case .f3rc, .f4rcc: result.registers = try range()
        default:
            for index in 0..<format.registerCount {
                if index > 0 { try expect(.comma, ",") }
                result.registers.append(try register())
            }
        }
        if facts.reference != .none {
            try expect(.comma, ",")
            try needVersion(facts, line)
            result.number = try reference(facts.reference)
        }
        switch format {
        case .f45cc, .f4rcc:
            try expect(.comma, ",")
            result.prototype = try prototype()
        case .f10t, .f20t, .f30t: result.label = try label(&body)
        case .f21t, .f22t, .f31t:
            try expect(.comma, ",")
            result.label = try label(&body)
        case .f11n, .f21s, .f21h, .f22b, .f22s, .f31i, .f51l:
            try expect(.comma, ",")
            result.literal = try literal(facts)
        default: break
        }
        body.add(result, line: line)
    }

    /// Source: Dalvik bytecode, "Summary of bytecode set", in which each version's additions are marked.
    private func needVersion(_ facts: OpcodeFacts, _ line: Int) throws(SmaliError) {
        let needed: Int
        switch facts.opcode {
        case .invokePolymorphic, .invokePolymorphicRange, .invokeCustom, .invokeCustomRange: needed = 38
        case .constMethodHandle, .constMethodType: needed = 39
        default: needed = 35
        }
        guard version >= needed else {
            throw SmaliError(line: line, "\(facts.mnemonic) needs version \(needed)")
        }
    }

    private mutating func reference(_ kind: ReferenceKind) throws(SmaliError) -> Int {
        switch kind {
        case .none: 0
        case .string: try string()
        case .type: try type()
        case .field: try field()
        case .method: try method()
        case .proto: try prototype()
        case .callSite: try callSite()
        case .methodHandle: try methodHandle()
        }
    }

    // MARK: Registers

    /// A register: `v0` or `p0`, as ``SmaliBody/Register``.
    mutating func register() throws(SmaliError) -> SmaliBody.Register {
        guard scanner.token.kind == .word, let register = Self.register(scanner.word) else {
            throw unexpected("a register")
        }
        try scanner.advance()
        return register
    }

    private static func register(_ word: String) -> SmaliBody.Register? {
        guard let first = word.utf8.first, first == UInt8(ascii: "v") || first == UInt8(ascii: "p"),
            let number = UInt16(word.dropFirst()), word.utf8.dropFirst().first != UInt8(ascii: "+")
        else { return nil }
        return first == UInt8(ascii: "v") ? Int(number) : -1 - Int(number)
    }

    /// Up to five registers.
    private mutating func list() throws(SmaliError) -> [SmaliBody.Register] {
        try expect(.openBrace, "{")
        var registers: [SmaliBody.Register] = []
        if try take(.closeBrace) { return registers }
        repeat {
            guard registers.count < 5 else { throw error("more than five registers; /range takes more") }
            registers.append(try register())
        } while try take(.comma)
        try expect(.closeBrace, "}")
        return registers
    }

    /// The first and last of a range of registers; neither for an empty one.
    private mutating func range() throws(SmaliError) -> [SmaliBody.Register] {
        try expect(.openBrace, "{")
        if try take(.closeBrace) { return [] }
        let first = try register()
        let last = try take(word: "..") ? try register() : first
        try expect(.closeBrace, "}")
        return [first, last]
    }

    // MARK: Literals

    private mutating func literal(_ facts: OpcodeFacts) throws(SmaliError) -> Int64 {
        switch facts.format {
        case .f11n: return try integer(-8...7)
        case .f22b: return try integer(-128...127)
        // 16 bits may be written with a sign or as they are.
        case .f21s, .f22s: return try integer(-0x8000...0xffff)
        case .f21h:
            let line = scanner.token.line
            let zeros = facts.opcode == .constHigh16 ? 16 : 48
            let value = zeros == 48 ? try constant() : try integer(Int64(Int32.min)...Int64(Int32.max))
            guard value & (1 << zeros - 1) == 0 else {
                throw SmaliError(line: line, "the low \(zeros) bits are not zero")
            }
            return value >> zeros
        case .f31i: return try integer(Int64(Int32.min)...Int64(Int32.max))
        default: return try constant()
        }
    }
}

extension InstructionFormat {
    /// How many registers an instruction names one by one.
    fileprivate var registerCount: Int {
        switch self {
        case .f10x, .f10t, .f20t, .f30t, .f35c, .f3rc, .f45cc, .f4rcc: 0
        case .f11n, .f11x, .f21t, .f21s, .f21h, .f21c, .f31t, .f31i, .f31c, .f51l: 1
        case .f12x, .f22x, .f22b, .f22t, .f22s, .f22c, .f32x: 2
        case .f23x: 3
        }
    }
}
