import Bytes
import Dex

/// The text in a `StringBuilder`, put together within one straight run of code, as compilers write `a + b`.
extension ValueFinder {
    /// What the builder in a register holds before an instruction.
    mutating func builderText(_ register: Int, before index: Int, _ bytes: RawSpan) -> Value {
        var register = register
        var index = index
        var parts: [Value] = []
        // Backwards: every step goes at least one instruction back.
        while parts.count < 64, let step = step(back: register, index, bytes) {
            index = step.index
            register = step.register
            if let part = step.part { parts.append(part) }
            if step.isStart { return parts.reversed().reduce(.string("")) { Value.joined($0, $1) } }
        }
        return .unknown
    }

    private struct Step {
        var index: Int
        var register: Int
        var part: Value?
        var isStart = false
    }

    /// The nearest instruction before one that makes or changes the builder; nil if that cannot be told.
    private mutating func step(back register: Int, _ end: Int, _ bytes: RawSpan) -> Step? {
        var index = end
        var block = flow.block(of: max(0, end - 1))
        while true {
            if index == flow.blocks[block].instructions.lowerBound {
                let before = flow.blocks[block].predecessors
                guard before.count == 1, before[0] < block, flow.blocks[block].guarded.isEmpty else { return nil }
                block = before[0]
                index = flow.blocks[block].instructions.upperBound
            }
            index -= 1
            let instruction = flow.instructions[index]
            if instruction.facts.flags.contains(.setsRegister), instruction.firstRegister(in: bytes) == register {
                return definition(instruction, index, bytes)
            }
            switch instruction.code {
            case 0x6e...0x72, 0x74...0x78:
                let registers = instruction.operands(in: bytes).registers
                guard registers.contains(register) else { continue }
                return call(instruction, registers, register, index, bytes)
            default: continue
            }
        }
    }

    private mutating func definition(_ instruction: Instruction, _ index: Int, _ bytes: RawSpan) -> Step? {
        switch instruction.code {
        case 0x07...0x09:
            return Step(index: index, register: instruction.operands(in: bytes).registers[1])
        case 0x22:
            return Step(index: index, register: 0, isStart: true)
        case 0x0c where index > 0:
            let call = flow.instructions[index - 1]
            let registers = call.operands(in: bytes).registers
            guard call.code == 0x6e || call.code == 0x74, let first = registers.first,
                method(of: call, bytes)?.name == "append"
            else { return nil }
            return self.call(call, registers, first, index - 1, bytes)
        default: return nil
        }
    }

    /// What a call does to the builder in a register: adds a part, begins it, or only looks at it.
    private mutating func call(
        _ instruction: Instruction, _ registers: RegisterList, _ register: Int, _ index: Int, _ bytes: RawSpan
    ) -> Step? {
        guard let method = method(of: instruction, bytes), registers.first == register,
            Self.builders.contains(method.owner)
        else { return nil }
        let parameters = program.parameters(of: method.signature).map { program.descriptor(of: $0) }
        switch (method.name, parameters.count) {
        case ("append", 1):
            let argument = operand(registers[1], before: index, bytes)
            return Step(index: index, register: register, part: Self.text(of: argument, type: parameters[0]))
        case ("<init>", 0): return Step(index: index, register: register, isStart: true)
        case ("<init>", 1):
            let isText = parameters[0] != "I"
            return Step(
                index: index, register: register, part: isText ? operand(registers[1], before: index, bytes) : nil,
                isStart: true)
        case ("toString", 0), ("length", 0): return Step(index: index, register: register)
        default: return nil
        }
    }

    private func method(of call: Instruction, _ bytes: RawSpan) -> (owner: String, name: String, signature: Signature)?
    {
        let reference = MethodReference(file: flow.file, index: call.index(in: bytes))
        guard let owner = program.owner(of: reference) else { return nil }
        let signature = program.signature(of: reference)
        return (program.descriptor(of: owner), program.name(of: signature), signature)
    }

    private static let builders: Set<String> = [
        "Ljava/lang/StringBuilder;", "Ljava/lang/StringBuffer;", "Ljava/lang/AbstractStringBuilder;",
    ]
}
