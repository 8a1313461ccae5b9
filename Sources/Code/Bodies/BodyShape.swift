import Bytes
import Dex

/// What a method's body does, as far as its shape tells: the difference between a check and one that checks nothing.
public struct BodyShape: Sendable {
    /// Number of instructions.
    public var instructionCount = 0
    /// The calls, in order.
    public var calls: [Site] = []
    /// The instructions that throw.
    public var throwers: [Site] = []
    /// What it returns in all cases: 0 for a method without a result.
    public var result: Value
    /// The types of exceptions that it catches and lets go: the handler neither throws, nor returns another result than
    /// the body, nor hands the exception to anything but a log. `Ljava/lang/Throwable;` for a handler of all.
    public var swallowed: [String] = []
    /// True if it stores into a field or an array.
    public var stores = false
    /// True if the flow branches.
    public var branches = false

    /// True if it does nothing at all: it returns at once, without a result or with a constant one.
    public var isEmpty: Bool {
        calls.isEmpty && throwers.isEmpty && !stores && !branches && result.isConstant
    }

    /// The one constant that it always returns, whatever it is called with; nil if there is more to it.
    public var constantResult: Value? {
        calls.isEmpty && throwers.isEmpty && !stores && result.isConstant && result.alternatives.count == 1
            ? result : nil
    }

    /// The one call that it consists of; nil if there are none or more, or if it branches.
    public var singleCall: Site? {
        calls.count == 1 && throwers.isEmpty && !stores && !branches ? calls[0] : nil
    }

    /// True if no way leads out of it but by an exception.
    public var alwaysThrows: Bool { !throwers.isEmpty && !returns }

    var returns = false
}

extension Program {
    /// The shape of a method's body; nil if it has none that can be read.
    public func shape(of method: CodeMethod) -> BodyShape? {
        guard let flow = flow(of: method) else { return nil }
        let dex = files[flow.file].dex
        var shape = BodyShape(result: .number(0))
        shape.instructionCount = flow.instructions.count
        shape.branches = flow.blocks.contains { $0.successors.count > 1 }
        var hasResult = false
        for instruction in flow.instructions {
            let site = Site(file: flow.file, offset: instruction.offset)
            switch instruction.code {
            case 0x6e...0x72, 0x74...0x78, 0xfa...0xfd: shape.calls.append(site)
            case 0x27: shape.throwers.append(site)
            case 0x4b...0x51, 0x59...0x5f, 0x67...0x6d: shape.stores = true
            case 0x0e: shape.returns = true
            case 0x0f...0x11:
                shape.returns = true
                hasResult = true
            default: break
            }
        }
        if hasResult { shape.result = returnValue(of: method, depth: 0) }
        shape.swallowed = swallowed(flow, dex.bytes)
        return shape
    }

    private func swallowed(_ flow: MethodFlow, _ bytes: ByteSlice) -> [String] {
        let dex = files[flow.file].dex
        guard let tries = try? dex.tryBlocks(of: flow.code) else { return [] }
        var found: [String] = []
        for handler in tries.flatMap(\.handlers) {
            let type = handler.type.map { dex.name(ofType: $0) } ?? "Ljava/lang/Throwable;"
            let offset = flow.code.instructionsOffset + handler.address * 2
            guard !found.contains(type), let start = flow.index(at: offset), letsGo(flow, from: start, bytes.bytes)
            else { continue }
            found.append(type)
        }
        return found
    }

    /// True if a handler does nothing with its exception but log it, and the flow goes on or returns.
    private func letsGo(_ flow: MethodFlow, from start: Int, _ bytes: RawSpan) -> Bool {
        var exception = -1
        for index in start..<flow.straightRun(from: start) {
            let instruction = flow.instructions[index]
            switch instruction.code {
            case 0x0d: exception = instruction.firstRegister(in: bytes)
            case 0x27: return false
            case 0x6e...0x72, 0x74...0x78:
                guard instruction.operands(in: bytes).registers.contains(exception) else { continue }
                let reference = MethodReference(file: flow.file, index: instruction.index(in: bytes))
                let owner = owner(of: reference).map { descriptor(of: $0) } ?? ""
                let name = name(of: signature(of: reference))
                if owner != "Landroid/util/Log;", !Self.harmless.contains(name) { return false }
            case 0x5b, 0x69:
                // Kept for later.
                if instruction.operands(in: bytes).registers[0] == exception { return false }
            default: break
            }
        }
        return true
    }

    private static let harmless: Set<String> = [
        "printStackTrace", "getMessage", "toString", "getLocalizedMessage",
    ]
}
