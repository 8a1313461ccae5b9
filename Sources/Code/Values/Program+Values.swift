import Dex

/// Which values reach calls and leave methods.
extension Program {
    /// What an argument of a call can be. Position 0 is the first declared parameter; see ``receiver(of:)``.
    ///
    /// Looks into methods that the argument is the result of, and if it is a parameter of the method around the call, into
    /// its callers, `depth` levels each.
    public func argument(_ position: Int, of call: Site, depth: Int = 1) -> Value {
        guard let instruction = instruction(at: call), let register = firstRegister(position, of: instruction, call)
        else { return .unknown }
        return value(ofRegisterAt: register, of: call, depth: depth)
    }

    /// The object that a call is made on; the first argument for a static method.
    public func receiver(of call: Site, depth: Int = 1) -> Value { value(ofRegisterAt: 0, of: call, depth: depth) }

    /// What a method returns in all cases; ``Value/unknown`` if it has no code that can be read. Parameters stay.
    public func returnValue(of method: CodeMethod, depth: Int = 1) -> Value {
        guard let flow = flow(of: method) else { return .unknown }
        let dex = files[flow.file].dex
        var values: [Value] = []
        var finder = ValueFinder(self, flow, depth: depth)
        for (index, instruction) in flow.instructions.enumerated() where (0x0f...0x11).contains(instruction.code) {
            let register = Int(instruction.unit >> 8)
            values.append(finder.value(of: register, before: index, dex.bytes.bytes))
            if values.count > Value.alternativeLimit { return .unknown }
        }
        return Value.merged(values)
    }

    /// The register list's place at which a declared parameter begins: wide ones take two.
    private func firstRegister(_ position: Int, of instruction: Instruction, _ call: Site) -> Int? {
        let dex = files[call.file].dex
        let index = instruction.index(in: dex.bytes.bytes)
        guard instruction.reference == .method, let signature = signature(ofMethod: index, in: call.file) else {
            return nil
        }
        let parameters = parameters(of: signature)
        guard position >= 0, position < parameters.count else { return nil }
        let isStatic = instruction.code == 0x71 || instruction.code == 0x77
        return parameters.prefix(position).reduce(isStatic ? 0 : 1) { place, type in
            let descriptor = descriptor(of: type)
            return place + (descriptor == "J" || descriptor == "D" ? 2 : 1)
        }
    }

    private func value(ofRegisterAt place: Int, of call: Site, depth: Int) -> Value {
        guard let (flow, index) = flow(at: call) else { return .unknown }
        let dex = files[flow.file].dex
        let registers = flow.instructions[index].operands(in: dex.bytes.bytes).registers
        guard place < registers.count else { return .unknown }
        var finder = ValueFinder(self, flow, depth: depth)
        let value = finder.value(of: registers[place], before: index, dex.bytes.bytes)
        return depth > 0 ? fromCallers(value, call, depth: depth - 1) : value
    }

    /// A value in which the parameters of the method around a site are replaced by what its callers pass.
    private func fromCallers(_ value: Value, _ site: Site, depth: Int) -> Value {
        guard value.alternatives.contains(where: { if case .parameter = $0 { true } else { false } }),
            let method = method(at: site)
        else { return value }
        let callers = callers(of: method)
        guard !callers.isEmpty, callers.count <= Value.alternativeLimit else { return value }
        let replaced = value.alternatives.flatMap { alternative -> [Value] in
            guard case .parameter(let register) = alternative else { return [alternative] }
            return callers.map { self.value(ofRegisterAt: register, of: $0, depth: depth) }
        }
        return Value.merged(replaced)
    }
}
