import Bytes

/// What an instruction works on.
public struct Operands: Hashable, Sendable {
    /// The registers in the order of the mnemonic.
    public var registers = RegisterList()
    /// A number that stands in the instruction, sign-extended, `high16` shifted to its place.
    public var literal: Int64?
    /// Where it jumps to or where its payload lies, in units from the instruction itself.
    public var target: Int?
    /// The index of what it refers to.
    public var index: Int?
    /// The prototype of a polymorphic call.
    public var secondIndex: Int?
}

/// The registers of an instruction: up to five, or a range of up to 255.
public struct RegisterList: Hashable, Sendable, RandomAccessCollection {
    private var first: (UInt16, UInt16, UInt16, UInt16, UInt16) = (0, 0, 0, 0, 0)
    /// How many there are.
    public private(set) var count = 0
    /// True if they follow one another and are written as a range.
    public private(set) var isRange = false

    /// No registers.
    public init() {}

    /// Up to five registers.
    init(_ a: UInt16, _ b: UInt16 = 0, _ c: UInt16 = 0, _ d: UInt16 = 0, _ e: UInt16 = 0, count: Int) {
        first = (a, b, c, d, e)
        self.count = count
    }

    /// Registers that follow one another.
    init(range start: UInt16, count: Int) {
        first.0 = start
        self.count = count
        isRange = true
    }

    /// The first position.
    public var startIndex: Int { 0 }
    /// The position behind the last.
    public var endIndex: Int { count }

    /// A register's number.
    public subscript(position: Int) -> Int {
        precondition(position >= 0 && position < count, "no such register")
        if isRange { return Int(first.0) + position }
        return switch position {
        case 0: Int(first.0)
        case 1: Int(first.1)
        case 2: Int(first.2)
        case 3: Int(first.3)
        default: Int(first.4)
        }
    }

    /// Equal if they name the same registers in the same notation.
    public static func == (left: RegisterList, right: RegisterList) -> Bool {
        left.isRange == right.isRange && left.elementsEqual(right)
    }

    /// Mixes in what ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(isRange)
        for register in self { hasher.combine(register) }
    }
}

extension Instruction {
    /// The operands; none for a payload.
    ///
    /// Source: Dalvik executable instruction formats.
    public func operands(in bytes: RawSpan) -> Operands {
        var operands = Operands()
        guard !isPayload else { return operands }
        let facts = facts
        let high = unit >> 8
        let low4 = high & 0xf
        let high4 = high >> 4
        func second() -> UInt16 { unit(1, in: bytes) }
        func third() -> UInt16 { unit(2, in: bytes) }
        func signed() -> Int { Int(Int16(bitPattern: second())) }
        func wide() -> Int { Int(Int32(bitPattern: UInt32(second()) | UInt32(third()) << 16)) }
        switch facts.format {
        case .f10x: break
        case .f12x: operands.registers = RegisterList(low4, high4, count: 2)
        case .f11n:
            operands.registers = RegisterList(low4, count: 1)
            operands.literal = Int64(Int8(bitPattern: UInt8(high4) << 4) >> 4)
        case .f11x: operands.registers = RegisterList(high, count: 1)
        case .f10t: operands.target = Int(Int8(bitPattern: UInt8(high)))
        case .f20t: operands.target = signed()
        case .f22x: operands.registers = RegisterList(high, second(), count: 2)
        case .f21t:
            operands.registers = RegisterList(high, count: 1)
            operands.target = signed()
        case .f21s:
            operands.registers = RegisterList(high, count: 1)
            operands.literal = Int64(signed())
        case .f21h:
            operands.registers = RegisterList(high, count: 1)
            operands.literal = Int64(signed()) << (facts.opcode == .constWideHigh16 ? 48 : 16)
        case .f21c:
            operands.registers = RegisterList(high, count: 1)
            operands.index = Int(second())
        case .f23x: operands.registers = RegisterList(high, second() & 0xff, second() >> 8, count: 3)
        case .f22b:
            operands.registers = RegisterList(high, second() & 0xff, count: 2)
            operands.literal = Int64(Int8(bitPattern: UInt8(second() >> 8)))
        case .f22t:
            operands.registers = RegisterList(low4, high4, count: 2)
            operands.target = signed()
        case .f22s:
            operands.registers = RegisterList(low4, high4, count: 2)
            operands.literal = Int64(signed())
        case .f22c:
            operands.registers = RegisterList(low4, high4, count: 2)
            operands.index = Int(second())
        case .f32x: operands.registers = RegisterList(second(), third(), count: 2)
        case .f30t: operands.target = wide()
        case .f31t:
            operands.registers = RegisterList(high, count: 1)
            operands.target = wide()
        case .f31i:
            operands.registers = RegisterList(high, count: 1)
            operands.literal = Int64(wide())
        case .f31c:
            operands.registers = RegisterList(high, count: 1)
            operands.index = index(in: bytes)
        case .f35c, .f45cc:
            let more = third()
            operands.registers = RegisterList(
                more & 0xf, more >> 4 & 0xf, more >> 8 & 0xf, more >> 12, low4, count: min(Int(high4), 5))
            operands.index = Int(second())
        case .f3rc, .f4rcc:
            operands.registers = RegisterList(range: third(), count: Int(high))
            operands.index = Int(second())
        case .f51l:
            operands.registers = RegisterList(high, count: 1)
            let value = (try? bytes.u64(at: offset + 2)) ?? 0
            operands.literal = Int64(bitPattern: value)
        }
        if facts.format == .f45cc || facts.format == .f4rcc { operands.secondIndex = Int(unit(3, in: bytes)) }
        return operands
    }
}

extension Instruction {
    /// The first register of an instruction that writes one, without a look at the others.
    @inlinable @inline(__always)
    public func firstRegister(in bytes: RawSpan) -> Int {
        switch code {
        // 12x, 11n, 22t, 22s, 22c: four bits.
        case 0x01, 0x04, 0x07, 0x12, 0x20, 0x21, 0x23, 0x52...0x5f, 0x7b...0x8f, 0xb0...0xcf, 0xd0...0xd7:
            Int(unit >> 8) & 0xf
        // 32x.
        case 0x03, 0x06, 0x09: Int(self.unit(1, in: bytes))
        default: Int(unit >> 8)
        }
    }
}
