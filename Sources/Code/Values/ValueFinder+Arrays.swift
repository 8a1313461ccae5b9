import Bytes
import Dex

/// Arrays: made, filled and read within one block, as compilers make constant ones.
extension ValueFinder {
    /// The element that `aget` reads: the one at a constant index, or any of a constant array.
    mutating func element(of operands: Operands, before index: Int, _ bytes: RawSpan) -> Value {
        let array = operand(operands.registers[1], before: index, bytes)
        guard case .array(let elements) = array, !elements.isEmpty else { return .unknown }
        if let place = operand(operands.registers[2], before: index, bytes).number {
            return place >= 0 && place < elements.count ? elements[Int(place)] : .unknown
        }
        return Value.merged(elements)
    }

    /// The array that a `new-array` made, with what was stored into it before an instruction.
    ///
    /// Unknown if something else may have changed it: if it was handed to a call, copied into another register, or
    /// touched where more than one way leads.
    mutating func array(from maker: Int, until end: Int, _ bytes: RawSpan) -> Value {
        let made = flow.instructions[maker].operands(in: bytes)
        guard let size = operand(made.registers[1], before: maker, bytes).number, size >= 0, size <= Self.sizeLimit
        else { return .unknown }
        // Of the runtime: new elements are zero.
        var elements = [Value](repeating: .number(0), count: Int(size))
        let straight = flow.straightRun(from: maker)
        // Behind a branch the way that was taken is not known: there nothing may touch it.
        let last = end > maker && end <= straight ? end : flow.instructions.count
        for index in (maker + 1)..<max(maker + 1, last) where index != end {
            let instruction = flow.instructions[index]
            let isStraight = index < straight
            if instruction.facts.flags.contains(.setsRegister),
                instruction.firstRegister(in: bytes) == made.registers[0]
            {
                if isStraight { break }
                continue
            }
            switch touch(of: instruction, made.registers[0], bytes) {
            case .none: continue
            case .escape: return .unknown
            case .store(let stored):
                guard isStraight, let place = operand(stored.registers[2], before: index, bytes).number,
                    place >= 0, place < elements.count
                else { return .unknown }
                elements[Int(place)] = operand(stored.registers[0], before: index, bytes)
            case .fill(let width, let numbers):
                guard isStraight else { return .unknown }
                for (place, number) in numbers.prefix(elements.count).enumerated() {
                    elements[place] = .number(Self.signed(number, width: width))
                }
            }
        }
        return .array(elements)
    }

    private enum Touch {
        case none
        case store(Operands)
        case fill(width: Int, [UInt64])
        case escape
    }

    /// What an instruction does to the array in a register.
    private func touch(of instruction: Instruction, _ register: Int, _ bytes: RawSpan) -> Touch {
        switch instruction.code {
        case 0x4b...0x51:
            let operands = instruction.operands(in: bytes)
            return operands.registers[1] == register ? .store(operands) : .none
        case 0x26:
            let operands = instruction.operands(in: bytes)
            guard operands.registers[0] == register else { return .none }
            guard let target = operands.target,
                case .array(let width, let numbers, _)? = program.files[flow.file].dex
                    .instruction(at: instruction.offset + target * 2)?.payload(in: bytes)
            else { return .escape }
            return .fill(width: width, numbers)
        case 0x07...0x09:
            return instruction.operands(in: bytes).registers[1] == register ? .escape : .none
        case 0x6e...0x78:
            guard instruction.operands(in: bytes).registers.contains(register) else { return .none }
            return isHarmless(instruction, bytes) ? .none : .escape
        default: return .none
        }
    }

    /// True for calls that only read the arrays that they are given.
    private func isHarmless(_ instruction: Instruction, _ bytes: RawSpan) -> Bool {
        let reference = MethodReference(file: flow.file, index: instruction.index(in: bytes))
        guard let owner = program.owner(of: reference) else { return false }
        return Self.readers.contains(program.descriptor(of: owner))
    }

    /// Classes whose methods and constructors copy arrays and leave them as they are.
    private static let readers: Set<String> = [
        "Ljava/lang/String;", "Ljavax/crypto/spec/SecretKeySpec;", "Ljavax/crypto/spec/IvParameterSpec;",
        "Ljavax/crypto/spec/PBEKeySpec;", "Ljavax/crypto/spec/GCMParameterSpec;", "Landroid/util/Base64;",
        "Ljava/util/List;", "Ljava/util/Arrays$ArrayList;",
    ]

    /// The array that `filled-new-array` made.
    mutating func filledArray(_ index: Int, _ operands: Operands, _ bytes: RawSpan) -> Value {
        .array(operands.registers.map { operand($0, before: index, bytes) })
    }

    private static func signed(_ number: UInt64, width: Int) -> Int64 {
        switch width {
        case 1: Int64(Int8(truncatingIfNeeded: number))
        case 2: Int64(Int16(truncatingIfNeeded: number))
        case 4: Int64(Int32(truncatingIfNeeded: number))
        default: Int64(bitPattern: number)
        }
    }

    private static let sizeLimit: Int64 = 4096
}

extension MethodFlow {
    /// The end of the instructions that surely run after one another from an instruction on, entered nowhere else.
    func straightRun(from instruction: Int) -> Int {
        var block = self.block(of: instruction)
        while block + 1 < blocks.count, blocks[block].successors == [block + 1],
            blocks[block + 1].predecessors == [block], blocks[block + 1].guarded.isEmpty
        {
            block += 1
        }
        return blocks[block].instructions.upperBound
    }
}
