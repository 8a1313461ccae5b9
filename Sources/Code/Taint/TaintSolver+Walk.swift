import Bytes
import Dex

/// What instructions make of data.
extension TaintSolver {
    /// Goes from an instruction to the end of its block, and hands on what is there then.
    mutating func walkBlock(_ number: Int, from start: Int, _ registers: RegisterSet) {
        let lane = lanes[number]
        let flow = lane.flow
        let source = program.files[flow.file].dex.bytes
        let bytes = source.bytes
        let block = flow.block(of: start)
        var state = registers
        // An exception may leave before each instruction.
        var thrown = registers
        var index = start
        let end = flow.blocks[block].instructions.upperBound
        while index < end, !state.isEmpty {
            step(lane, number, index, flow.instructions[index], &state, bytes)
            thrown.formUnion(state)
            index += 1
        }
        result.evaluatedCount += index - start
        thrown[RegisterSet.result] = false
        for successor in flow.blocks[block].successors { arrive(lane, number, successor, state) }
        for handler in flow.blocks[block].handlers { arrive(lane, number, handler, thrown) }
    }

    /// Hands registers to a block; only those that it has not had yet are followed.
    private mutating func arrive(_ lane: TaintLane, _ number: Int, _ block: Int, _ registers: RegisterSet) {
        let new = lane.wanted(registers).subtracting(lane.entered[block])
        guard !new.isEmpty else { return }
        lane.entered[block].formUnion(new)
        walk(number, from: lane.flow.blocks[block].instructions.lowerBound, new)
    }

    /// Source: Dalvik bytecode, "Summary of bytecode set".
    private mutating func step(
        _ lane: TaintLane, _ number: Int, _ index: Int, _ instruction: Instruction, _ state: inout RegisterSet,
        _ bytes: RawSpan
    ) {
        let code = instruction.code
        switch code {
        case 0x01...0x03, 0x07...0x09, 0x7b...0x8f, 0x04...0x06, 0xd0...0xe2, 0x44...0x4a, 0x52...0x58:
            // Moves, operations on one register, loads from an array or an object that holds data as a whole.
            let registers = instruction.operands(in: bytes).registers
            set(registers[0], state[registers[1]], instruction, &state)
        case 0x0a...0x0c:
            set(instruction.firstRegister(in: bytes), state[RegisterSet.result], instruction, &state)
            state[RegisterSet.result] = false
        case 0x0d, 0x12...0x1c, 0x20...0x23, 0x2d...0x31, 0x60...0x66, 0xfe, 0xff:
            // Constants, comparisons, new objects, lengths, loads of static fields.
            set(instruction.firstRegister(in: bytes), false, instruction, &state)
        case 0x0f...0x11:
            if state[instruction.firstRegister(in: bytes)] { returned(number) }
        case 0x90...0xaf:
            let registers = instruction.operands(in: bytes).registers
            set(registers[0], state[registers[1]] || state[registers[2]], instruction, &state)
        case 0xb0...0xcf:
            let registers = instruction.operands(in: bytes).registers
            if state[registers[1]] { state[registers[0]] = true }
        case 0x24, 0x25, 0xfa...0xfd:
            // A new array of its arguments; calls by method handles, of strings put together for one.
            state[RegisterSet.result] = instruction.operands(in: bytes).registers.contains { state[$0] }
        case 0x4b...0x51:
            let registers = instruction.operands(in: bytes).registers
            if state[registers[0]] { state.formUnion(hold(number, registers[1], at: index, bytes)) }
        case 0x59...0x5f, 0x67...0x6d:
            if state[instruction.firstRegister(in: bytes)] {
                store(
                    number, FieldReference(file: lane.flow.file, index: instruction.index(in: bytes)), at: index)
            }
        case 0x6e...0x72, 0x74...0x78:
            call(number, index, instruction, &state, bytes)
        default: break
        }
    }

    /// A register gets a new value; the one behind it too, if that is wide.
    @inline(__always)
    private func set(_ register: Int, _ isTainted: Bool, _ instruction: Instruction, _ state: inout RegisterSet) {
        state[register] = isTainted
        if TaintSolver.setsWide(instruction.code) { state[register + 1] = false }
    }

    private static func setsWide(_ code: UInt8) -> Bool {
        switch code {
        case 0x04...0x06, 0x0b, 0x16...0x19, 0x45, 0x53, 0x61, 0x7d, 0x7e, 0x80, 0x81, 0x83, 0x86, 0x88, 0x89, 0x8b,
            0x9b...0xa5, 0xab...0xaf:
            true
        default: false
        }
    }

    /// An object holds the data behind an instruction: the registers that it is in then. Where it came from, it holds it
    /// too: in a field, in what a caller passed.
    mutating func hold(_ number: Int, _ register: Int, at index: Int, _ bytes: RawSpan) -> RegisterSet {
        let lane = lanes[number]
        if let need = lane.need, !need.holds(register) { return RegisterSet() }
        let holders = holders(lane, register, at: index, bytes)
        for stored in holders.fields {
            store(number, FieldReference(file: lane.flow.file, index: stored.field), at: stored.instruction)
        }
        for place in holders.parameters where !lane.changed.contains(place) {
            lane.changed.append(place)
            for caller in lane.callers { add(.hold(caller.instruction, place: place), to: caller.lane) }
            if !lane.isCalled { add(.leave(place), to: number) }
        }
        return holders.registers
    }

    private mutating func holders(
        _ lane: TaintLane, _ register: Int, at index: Int, _ bytes: RawSpan
    ) -> AliasFinder.Holders {
        let key = AliasFinder.Key(
            file: lane.flow.file, code: lane.flow.code.offset, instruction: index, register: register)
        if let known = aliases[key] { return known }
        // All of the method is looked at, twice at most.
        result.evaluatedCount += lane.flow.instructions.count / 4 + 1
        let finder = AliasFinder(program, lane.flow)
        let found = finder.holders(of: register, at: index, bytes)
        aliases[key] = found
        return found
    }

    /// A field holds the data: so do all that load it.
    private mutating func store(_ number: Int, _ reference: FieldReference, at index: Int) {
        guard let field = program.field(reference), matters(field) else { return }
        let depth = lanes[number].depth
        let (node, isNew) = self.number(of: field, depth: depth)
        guard link(number, index, .field(node), .store, at: lanes[number].site(index)) else { return }
        if !isNew {
            lower(.field(node), to: depth)
            return
        }
        // All fields of that name are looked at.
        result.evaluatedCount += program.fieldReferences[field.name].count / 16
        for reference in program.references(to: field) {
            for site in program.sites(of: reference, writing: false) {
                result.evaluatedCount += 1
                guard let method = program.method(at: site), let flow = flow(of: method),
                    let index = flow.index(at: site.offset),
                    let loader = lane(method, flow, .field(node), depth: depth)
                else { continue }
                if !fields[node].edges.contains(where: { $0.target == .lane(loader) }) {
                    fields[node].edges.append(.init(target: .lane(loader), step: TaintStep(kind: .load, site: site)))
                }
                let bytes = program.files[flow.file].dex.bytes
                let register = flow.instructions[index].firstRegister(in: bytes.bytes)
                walk(loader, from: index + 1, RegisterSet(register))
            }
        }
    }
}
