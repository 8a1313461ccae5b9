import Bytes
import Dex

/// Follows operands of one method back to where their values come from.
///
/// Works on demand and backwards: from the instruction that is asked about to what can have written its registers,
/// through branches and exceptions, and on to what those read. An answer is a value that holds in every run, or
/// ``Value/unknown``; conditions of branches are not evaluated, so that alternatives may be too many, never too few.
struct ValueFinder {
    let program: Program
    let flow: MethodFlow
    /// How many calls and callers may still be looked into.
    let depth: Int
    /// Instructions that are still evaluated; what is left when there are none is unknown.
    private var budget = 4096
    private var known: [Int: Value] = [:]
    private var open: Set<Int> = []
    /// True while an answer rests on one that is being computed (a loop); such an answer is not kept.
    private var isProvisional = false

    init(_ program: Program, _ flow: MethodFlow, depth: Int) {
        self.program = program
        self.flow = flow
        self.depth = depth
    }

    /// What a register holds before an instruction.
    mutating func value(of register: Int, before instruction: Int, _ bytes: RawSpan) -> Value {
        var values: [Value] = []
        for definition in flow.definitions(of: register, before: instruction, in: bytes) {
            switch definition {
            case .start: values.append(atStart(register))
            case .instruction(let index):
                if open.contains(index) {
                    // Around a loop a register that is only moved gets no new value; one that is computed does.
                    isProvisional = true
                    continue
                }
                if flow.instructions[index].code == 0x23, flow.instructions[index].firstRegister(in: bytes) == register
                {
                    // What an array holds depends on when it is looked at.
                    values.append(array(from: index, until: instruction, bytes))
                    continue
                }
                values.append(result(of: index, register, bytes))
            }
        }
        return Value.merged(values)
    }

    private func atStart(_ register: Int) -> Value {
        let first = flow.code.registerCount - flow.code.argumentCount
        return register >= first ? .parameter(register - first) : .unknown
    }

    /// What an instruction writes into its register.
    private mutating func result(of index: Int, _ register: Int, _ bytes: RawSpan) -> Value {
        let instruction = flow.instructions[index]
        // The second half of a wide value is no value.
        guard instruction.firstRegister(in: bytes) == register else { return .unknown }
        if let value = known[index] { return value }
        guard budget > 0, open.count < Self.nestingLimit else { return .unknown }
        budget -= 1
        let outer = isProvisional
        isProvisional = false
        open.insert(index)
        let value = evaluate(index, instruction, bytes)
        open.remove(index)
        if !isProvisional { known[index] = value }
        isProvisional = isProvisional && !open.isEmpty || outer
        return value
    }

    private mutating func evaluate(_ index: Int, _ instruction: Instruction, _ bytes: RawSpan) -> Value {
        let operands = instruction.operands(in: bytes)
        let dex = program.files[flow.file].dex
        switch instruction.code {
        case 0x01...0x09:
            return value(of: operands.registers[1], before: index, bytes)
        case 0x0a...0x0c:
            return callResult(index - 1, bytes)
        case 0x12...0x19:
            return .number(operands.literal ?? 0)
        case 0x1a, 0x1b:
            return (try? dex.string(instruction.index(in: bytes))).map { .string($0) } ?? .unknown
        case 0x1c:
            return (try? dex.descriptor(ofType: instruction.index(in: bytes))).map { .type($0) } ?? .unknown
        case 0x1f:
            return value(of: operands.registers[0], before: index, bytes)
        case 0x22:
            guard let type = try? dex.descriptor(ofType: instruction.index(in: bytes)) else { return .unknown }
            return .instance(type: type, at: site(of: instruction))
        case 0x44...0x4a:
            return element(of: operands, before: index, bytes)
        case 0x52...0x58, 0x60...0x66:
            let reference = FieldReference(file: flow.file, index: instruction.index(in: bytes))
            return FieldValues(program, depth: depth).value(of: reference, isStatic: instruction.code >= 0x60)
        case 0x7b...0xe2:
            return arithmetic(index, instruction, operands, bytes)
        default:
            return .unknown
        }
    }

    func site(of instruction: Instruction) -> Site { Site(file: flow.file, offset: instruction.offset) }

    /// Evaluates an operand on which a computation rests: a value from around a loop is not to be trusted there.
    mutating func operand(_ register: Int, before index: Int, _ bytes: RawSpan) -> Value {
        let outer = isProvisional
        isProvisional = false
        let found = value(of: register, before: index, bytes)
        let isFromLoop = isProvisional
        isProvisional = isProvisional || outer
        return isFromLoop ? .unknown : found
    }

    private static let nestingLimit = 96
}
