import Bytes
import Dex

/// What can have written a register before an instruction runs.
public enum Definition: Hashable, Sendable {
    /// The instruction at this place of ``MethodFlow/instructions``.
    case instruction(Int)
    /// Nothing in the method: the register holds what it held at the start.
    case start
}

extension MethodFlow {
    /// All definitions of a register that reach an instruction, in a fixed order, each once.
    ///
    /// Goes backwards from the instruction through each block at most once. An exception may have come from any
    /// instruction of a guarded block, so that all definitions in it count.
    func definitions(of register: Int, before instruction: Int, in bytes: RawSpan) -> [Definition] {
        let first = block(of: instruction)
        if let found = lastDefinition(of: register, in: blocks[first].instructions.lowerBound..<instruction, bytes) {
            return [.instruction(found)]
        }
        var found: [Definition] = []
        func add(_ definition: Definition) { if !found.contains(definition) { found.append(definition) } }
        if first == 0 { add(.start) }
        var seen: Set<Int> = []
        var pending = entries(to: first)
        while let (block, byException) = pending.popLast() {
            guard seen.insert(block * 2 + (byException ? 1 : 0)).inserted else { continue }
            let range = blocks[block].instructions
            if byException {
                for index in range where defines(index, register, bytes) { add(.instruction(index)) }
            } else if let last = lastDefinition(of: register, in: range, bytes) {
                add(.instruction(last))
                continue
            }
            if block == 0 { add(.start) }
            pending += entries(to: block)
            // A register that so many places write holds whatever one likes.
            if found.count > Value.alternativeLimit { break }
        }
        return found
    }

    private func entries(to block: Int) -> [(block: Int, byException: Bool)] {
        blocks[block].predecessors.map { ($0, false) } + blocks[block].guarded.map { ($0, true) }
    }

    private func lastDefinition(of register: Int, in range: Range<Int>, _ bytes: RawSpan) -> Int? {
        var index = range.upperBound - 1
        while index >= range.lowerBound {
            if defines(index, register, bytes) { return index }
            index -= 1
        }
        return nil
    }

    /// True if an instruction writes a register, as one half of a wide value too.
    @inline(__always)
    private func defines(_ index: Int, _ register: Int, _ bytes: RawSpan) -> Bool {
        let instruction = instructions[index]
        let flags = instruction.facts.flags
        guard flags.contains(.setsRegister) else { return false }
        let first = instruction.firstRegister(in: bytes)
        return first == register || (flags.contains(.setsWide) && first + 1 == register)
    }
}
