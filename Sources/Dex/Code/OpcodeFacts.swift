/// What is known of an opcode.
///
/// Source: Dalvik bytecode, "Summary of bytecode set"; Dalvik executable instruction formats; flags as in dexlib2.
public struct OpcodeFacts: Sendable {
    /// The opcode.
    public let opcode: Opcode
    /// Its name in smali, such as `invoke-virtual/range`.
    public let mnemonic: String
    /// How its operands lie in its units.
    public let format: InstructionFormat
    /// What it can do.
    public let flags: OpcodeFlags
    /// What its index points into.
    public let reference: ReferenceKind

    /// Every opcode, in order of its value.
    public static var all: [OpcodeFacts] { table }

    init(
        _ opcode: Opcode, _ mnemonic: String, _ format: InstructionFormat, _ flags: OpcodeFlags,
        _ reference: ReferenceKind = .none
    ) {
        self.opcode = opcode
        self.mnemonic = mnemonic
        self.format = format
        self.flags = flags
        self.reference = reference
    }
}

/// What an instruction can do to the flow and to registers.
public struct OpcodeFlags: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Flags of the given bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// An exception may leave it.
    public static let canThrow = OpcodeFlags(rawValue: 1)
    /// The next instruction may follow it.
    public static let canContinue = OpcodeFlags(rawValue: 2)
    /// It leaves a result for `move-result`.
    public static let setsResult = OpcodeFlags(rawValue: 4)
    /// It writes its first register.
    public static let setsRegister = OpcodeFlags(rawValue: 8)
    /// It writes the register behind its first one too.
    public static let setsWide = OpcodeFlags(rawValue: 16)
    /// It does not exist.
    public static let unused = OpcodeFlags(rawValue: 32)
    /// What every call is.
    static let call: OpcodeFlags = [.canThrow, .canContinue, .setsResult]
}

/// Which table an index points into.
public enum ReferenceKind: UInt8, CaseIterable, Hashable, Sendable {
    case none
    case string
    case type
    case field
    case method
    case proto
    case callSite
    case methodHandle
}

/// How operands lie in an instruction: units, registers, and what else (`c` a reference, `t` a target, `l` a long …).
///
/// Source: Dalvik executable instruction formats.
public enum InstructionFormat: UInt8, CaseIterable, Hashable, Sendable {
    case f10x
    case f12x
    case f11n
    case f11x
    case f10t
    case f20t
    case f22x
    case f21t
    case f21s
    case f21h
    case f21c
    case f23x
    case f22b
    case f22t
    case f22s
    case f22c
    case f32x
    case f30t
    case f31t
    case f31i
    case f31c
    case f35c
    case f3rc
    case f45cc
    case f4rcc
    case f51l

    /// Number of units.
    public var width: Int {
        switch self {
        case .f10x, .f12x, .f11n, .f11x, .f10t: 1
        case .f20t, .f22x, .f21t, .f21s, .f21h, .f21c, .f23x, .f22b, .f22t, .f22s, .f22c: 2
        case .f32x, .f30t, .f31t, .f31i, .f31c, .f35c, .f3rc: 3
        case .f45cc, .f4rcc: 4
        case .f51l: 5
        }
    }
}

extension Opcode {
    /// What is known of it.
    public var facts: OpcodeFacts { OpcodeFacts.table[Int(rawValue)] }
}
