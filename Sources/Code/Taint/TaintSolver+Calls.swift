import Bytes
import Dex

/// Data across calls.
extension TaintSolver {
    /// What a call makes of its arguments.
    mutating func call(
        _ number: Int, _ index: Int, _ instruction: Instruction, _ state: inout RegisterSet, _ bytes: RawSpan
    ) {
        let registers = instruction.operands(in: bytes).registers
        state[RegisterSet.result] = false
        let places = registers.indices.filter { state[registers[$0]] }
        guard !places.isEmpty else { return }
        let reference = MethodReference(file: lanes[number].flow.file, index: instruction.index(in: bytes))
        if named.isCheck(reference) {
            state = RegisterSet()
            return
        }
        let isStatic = instruction.code == 0x71 || instruction.code == 0x77
        let sinks = named.sinks(reference)
        if !sinks.isEmpty { arrive(number, index, sinks, reference, places, isStatic: isStatic) }
        if named.isSanitizer(reference) { return }
        let facts = facts(instruction, reference)
        if facts.isAmbiguous { noteAmbiguous(lanes[number].site(index)) }
        for target in facts.targets {
            for place in places { enter(number, index, target, place) }
        }
        if !handOvers.isEmpty, !isStatic, places.contains(1) { handOver(number, index, reference) }
        guard let behavior = facts.behavior else { return }
        if behavior.contains(.carriesResult) {
            state[RegisterSet.result] = isStatic || places[0] == 0 || !behavior.contains(.looksUp)
        }
        // What an object holds already changes nothing in it.
        if behavior.contains(.keepsArguments), !isStatic, places.last != 0 {
            state.formUnion(hold(number, registers[0], at: index, bytes))
        }
        if behavior.contains(.fillsArguments) {
            let signature = program.signature(of: reference)
            let types = program.parameters(of: signature)
            for (type, place) in zip(types, program.parameterPlaces(of: signature, isStatic: isStatic))
            where place < registers.count && !places.contains(place)
                && TaintSolver.canBeFilled(program.descriptor(of: type))
            {
                state.formUnion(hold(number, registers[place], at: index, bytes))
            }
        }
    }

    private static func canBeFilled(_ descriptor: String) -> Bool {
        descriptor.utf8.count > 1 && descriptor != "Ljava/lang/String;"
    }

    /// Notes which of a sink's arguments the data is in.
    private mutating func arrive(
        _ number: Int, _ index: Int, _ sinks: [Int], _ reference: MethodReference, _ places: [Int], isStatic: Bool
    ) {
        let parameters = program.parameterPlaces(of: program.signature(of: reference), isStatic: isStatic)
        let lane = lanes[number]
        for sink in sinks {
            func note(_ argument: Int?) {
                let hit = TaintLane.Hit(sink: sink, site: lane.site(index), argument: argument)
                if !lane.hits.contains(hit) { lane.hits.append(hit) }
            }
            for argument in query.sinks[sink].arguments
            where parameters.indices.contains(argument) && places.contains(parameters[argument]) {
                note(argument)
            }
            if query.sinks[sink].includesReceiver, !isStatic, places[0] == 0 { note(nil) }
        }
    }

    /// Follows an argument into a method.
    mutating func enter(_ number: Int, _ index: Int, _ target: CodeMethod, _ place: Int) {
        guard matters(place, of: target) else { return }
        let lane = lanes[number]
        guard lane.depth < query.depth else {
            lane.cut.append(.enter(index, target, place: place))
            return
        }
        guard let flow = flow(of: target), place < flow.code.argumentCount else { return }
        let countBefore = lanes.count
        guard let callee = self.lane(target, flow, .parameter(place), depth: lane.depth + 1) else { return }
        if lanes.count > countBefore { walk(callee, from: 0, RegisterSet(lanes[callee].firstArgument + place)) }
        guard link(number, index, .lane(callee), .call, at: lane.site(index)) else { return }
        let entered = lanes[callee]
        entered.callers.append((number, index))
        if entered.returns { walk(number, from: index + 1, RegisterSet(RegisterSet.result)) }
        for place in entered.changed { add(.hold(index, place: place), to: number) }
    }

    /// The method of a lane returns the data.
    mutating func returned(_ number: Int) {
        let lane = lanes[number]
        guard !lane.returns else { return }
        lane.returns = true
        if !handOvers.isEmpty { handOverResult(number) }
        for caller in lane.callers { walk(caller.lane, from: caller.instruction + 1, RegisterSet(RegisterSet.result)) }
        if !lane.isCalled { add(.leave(-1), to: number) }
    }

    /// The object that a lane passed to a method holds the data when that comes back.
    mutating func holdArgument(_ number: Int, _ index: Int, _ place: Int) {
        let lane = lanes[number]
        let bytes = program.files[lane.flow.file].dex.bytes
        let registers = lane.flow.instructions[index].operands(in: bytes.bytes).registers
        guard place < registers.count else { return }
        result.evaluatedCount += 1
        walk(number, from: index + 1, hold(number, registers[place], at: index, bytes.bytes))
    }

    /// Data from a source within a method goes back to all that call it.
    mutating func leave(_ number: Int, _ place: Int) {
        let lane = lanes[number]
        guard lane.depth < query.depth else {
            lane.cut.append(.leave(place))
            return
        }
        for site in program.callers(of: lane.method) {
            result.evaluatedCount += 1
            guard let method = program.method(at: site), let flow = flow(of: method),
                let index = flow.index(at: site.offset)
            else { continue }
            let instruction = flow.instructions[index]
            let bytes = program.files[flow.file].dex.bytes
            let reference = MethodReference(file: flow.file, index: instruction.index(in: bytes.bytes))
            guard program.callFacts(instruction, reference).targets.contains(lane.method),
                !named.isSanitizer(reference)
            else { continue }
            let entry: TaintLane.Entry = place < 0 ? .result(index) : .argument(index, place: place)
            guard let caller = self.lane(method, flow, entry, depth: lane.depth + 1),
                link(number, index, .lane(caller), .result, at: site)
            else { continue }
            if place < 0 {
                walk(caller, from: index + 1, RegisterSet(RegisterSet.result))
            } else {
                add(.hold(index, place: place), to: caller)
            }
        }
    }
}
