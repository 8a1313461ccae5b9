import Bytes
import Dex

/// From the sinks backwards, instruction by instruction: each rule is one of ``TaintSolver/walkBlock(_:from:_:)`` the
/// other way round.
extension TaintSolver {
    /// What an instruction makes matter before it, by what matters behind it.
    ///
    /// Source: Dalvik bytecode, "Summary of bytecode set".
    mutating func trace(
        _ flow: MethodFlow, _ index: Int, _ place: TaintDemand.Place, _ need: inout TaintDemand.Need,
        _ demand: inout TaintDemand, _ bytes: RawSpan
    ) {
        let instruction = flow.instructions[index]
        switch instruction.code {
        case 0x07...0x09:
            let registers = instruction.operands(in: bytes).registers
            if need.values[registers[0]] { need.values[registers[1]] = true }
            // Both have one object from here on.
            if need.holds(registers[0]) || need.holds(registers[1]) {
                need.objects[registers[0]] = true
                need.objects[registers[1]] = true
            }
        case 0x01...0x06, 0x7b...0x8f, 0xb0...0xcf, 0xd0...0xe2, 0x44...0x4a, 0x52...0x58:
            let registers = instruction.operands(in: bytes).registers
            if need.values[registers[0]] { need.values[registers[1]] = true }
            if instruction.code == 0x46, need.holds(registers[1]) { need.objects[registers[0]] = true }
            if instruction.reference == .field { load(flow, instruction, registers[0], &need, &demand, bytes) }
        case 0x60...0x66:
            load(flow, instruction, instruction.firstRegister(in: bytes), &need, &demand, bytes)
        case 0x0f...0x11:
            if need.isReturned { need.values[instruction.firstRegister(in: bytes)] = true }
        case 0x90...0xaf:
            let registers = instruction.operands(in: bytes).registers
            guard need.values[registers[0]] else { return }
            need.values[registers[1]] = true
            need.values[registers[2]] = true
        case 0x24, 0x25, 0xfa...0xfd:
            guard isWanted(resultOf: index, flow, need, bytes) else { return }
            for register in instruction.operands(in: bytes).registers { need.values[register] = true }
        case 0x4b...0x51:
            let registers = instruction.operands(in: bytes).registers
            if need.holds(registers[1]) { need.values[registers[0]] = true }
        case 0x59...0x5f, 0x67...0x6d:
            let register = instruction.firstRegister(in: bytes)
            if place.isCalled || need.values[register] { return }
            let reference = FieldReference(file: flow.file, index: instruction.index(in: bytes))
            if let field = program.field(reference), demand.fields.contains(field) { need.values[register] = true }
        case 0x6e...0x72, 0x74...0x78:
            traceCall(flow, index, instruction, place, &need, &demand, bytes)
        default: break
        }
    }

    /// What is loaded matters: then so does the field. A field matters: then so does what is put into the object.
    private mutating func load(
        _ flow: MethodFlow, _ instruction: Instruction, _ register: Int, _ need: inout TaintDemand.Need,
        _ demand: inout TaintDemand, _ bytes: RawSpan
    ) {
        guard let field = program.field(FieldReference(file: flow.file, index: instruction.index(in: bytes))) else {
            return
        }
        if demand.fields.contains(field) { need.objects[register] = true }
        guard need.values[register], demand.add(field) else { return }
        for reference in program.references(to: field) {
            for isWriting in [false, true] {
                for site in program.sites(of: reference, writing: isWriting) {
                    result.evaluatedCount += 1
                    if let method = program.method(at: site) { demand.ask(method) }
                }
            }
        }
    }

    /// True if what a call leaves goes into a register that matters.
    private func isWanted(resultOf index: Int, _ flow: MethodFlow, _ need: TaintDemand.Need, _ bytes: RawSpan) -> Bool {
        target(ofResult: index, flow, bytes).map { need.values[$0] } ?? false
    }

    /// The register that the result of a call goes into.
    private func target(ofResult index: Int, _ flow: MethodFlow, _ bytes: RawSpan) -> Int? {
        guard index + 1 < flow.instructions.count, (0x0a...0x0c).contains(flow.instructions[index + 1].code) else {
            return nil
        }
        return flow.instructions[index + 1].firstRegister(in: bytes)
    }

    private mutating func traceCall(
        _ flow: MethodFlow, _ index: Int, _ instruction: Instruction, _ place: TaintDemand.Place,
        _ need: inout TaintDemand.Need, _ demand: inout TaintDemand, _ bytes: RawSpan
    ) {
        let reference = MethodReference(file: flow.file, index: instruction.index(in: bytes))
        if named.isCheck(reference) { return }
        let registers = instruction.operands(in: bytes).registers
        let isStatic = instruction.code == 0x71 || instruction.code == 0x77
        let sinks = named.sinks(reference)
        if !sinks.isEmpty, !place.isCalled { traceSinks(sinks, reference, registers, isStatic: isStatic, &need) }
        if named.isSanitizer(reference) { return }
        let facts = facts(instruction, reference)
        let target = target(ofResult: index, flow, bytes)
        let isWanted = isWanted(resultOf: index, flow, need, bytes)
        for method in facts.targets {
            traceTarget(method, registers, isWanted: isWanted, place, &need, &demand)
        }
        if !handOvers.isEmpty, !isStatic, registers.count > 1 {
            for method in taskMethods(of: reference) where demand.need(of: method)?.wants(argument: 1) == true {
                need.values[registers[1]] = true
            }
        }
        guard let behavior = facts.behavior else { return }
        if behavior.contains(.carriesResult), isWanted {
            for place in registers.indices where isStatic || place == 0 || !behavior.contains(.looksUp) {
                need.values[registers[place]] = true
            }
        }
        if behavior.contains(.returnsReceiver), !isStatic, let target, let receiver = registers.first,
            need.holds(target) || need.holds(receiver)
        {
            need.objects[target] = true
            need.objects[receiver] = true
        }
        if behavior.contains(.keepsArguments), !isStatic, let receiver = registers.first, need.holds(receiver) {
            for register in registers.dropFirst() { need.values[register] = true }
        }
        if behavior.contains(.fillsArguments), registers.contains(where: { need.holds($0) }) {
            for register in registers { need.values[register] = true }
        }
    }

    private func traceSinks(
        _ sinks: [Int], _ reference: MethodReference, _ registers: RegisterList, isStatic: Bool,
        _ need: inout TaintDemand.Need
    ) {
        let parameters = program.parameterPlaces(of: program.signature(of: reference), isStatic: isStatic)
        for sink in sinks {
            for argument in query.sinks[sink].arguments
            where parameters.indices.contains(argument) && parameters[argument] < registers.count {
                need.values[registers[parameters[argument]]] = true
            }
            if query.sinks[sink].includesReceiver, !isStatic, let receiver = registers.first {
                need.values[receiver] = true
            }
        }
    }

    /// A method that a call can end in.
    private mutating func traceTarget(
        _ method: CodeMethod, _ registers: RegisterList, isWanted: Bool, _ place: TaintDemand.Place,
        _ need: inout TaintDemand.Need, _ demand: inout TaintDemand
    ) {
        guard let flow = flow(of: method) else { return }
        let count = min(registers.count, flow.code.argumentCount)
        if let known = demand.needs[.init(method: method, isCalled: false)] {
            for argument in 0..<count where known.wants(argument: argument) { need.values[registers[argument]] = true }
        }
        var wanted = TaintDemand.Need(flow)
        wanted.isReturned = isWanted
        for argument in 0..<count where need.holds(registers[argument]) {
            wanted.objects[wanted.firstArgument + argument] = true
        }
        guard wanted.isReturned || !wanted.objects.isEmpty else { return }
        if let known = demand.needs[.init(method: method, isCalled: true)] {
            for argument in 0..<count where known.wants(argument: argument) { need.values[registers[argument]] = true }
        }
        demand.want(wanted, of: method, by: place)
    }
}
