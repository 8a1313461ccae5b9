import Bytes
import Dex

/// A test on which it depends whether an instruction runs, with what is tested.
public struct Condition: Sendable {
    /// The branch or switch.
    public let site: Site
    /// The fields that what is tested was computed from, as smali names them.
    public var fields: [String] = []
    /// The methods whose results it was computed from, as smali names them.
    public var calls: [String] = []
    /// The numbers that it was computed from or is compared with.
    public var numbers: [Int64] = []
    /// The strings that it was computed from.
    public var strings: [String] = []

    /// True if nothing is asked but a parameter or a constant itself, as where `null` is kept out.
    public var isPlain: Bool { fields.isEmpty && calls.isEmpty }
}

extension Program {
    /// The tests in its method on which it depends whether an instruction runs, in the order of the code; nil if that
    /// cannot be told.
    ///
    /// An instruction depends on a branch if it can be reached over one way out of it, without coming by the branch
    /// again, and not over another (control dependence, transitively; Ferrante, Ottenstein and Warren 1987).
    public func conditions(of site: Site) -> [Condition]? {
        guard let (flow, index) = flow(at: site) else { return nil }
        let bytes = files[flow.file].dex.bytes
        let wanted = flow.block(of: index)
        var steps = 0
        var found: [Condition] = []
        for block in flow.ancestors(of: wanted).sorted() where block != wanted {
            let last = flow.blocks[block].instructions.upperBound - 1
            let code = flow.instructions[last].code
            guard flow.blocks[block].successors.count > 1, (0x2b...0x2c).contains(code) || (0x32...0x3d).contains(code)
            else { continue }
            let ways = flow.blocks[block].successors
            let leading = ways.filter { flow.leads(from: $0, to: wanted, around: block, &steps) }
            guard steps < Self.stepLimit else { return nil }
            guard !leading.isEmpty, leading.count < ways.count else { continue }
            found.append(condition(flow, last, bytes))
        }
        return found
    }

    /// What a branch tests: everything in the method that its registers were computed from.
    private func condition(_ flow: MethodFlow, _ branch: Int, _ bytes: ByteSlice) -> Condition {
        let span = bytes.bytes
        var condition = Condition(site: Site(file: flow.file, offset: flow.instructions[branch].offset))
        var pending = [branch]
        var seen: Set<Int> = [branch]
        while let index = pending.popLast(), seen.count < Self.sourceLimit {
            let instruction = flow.instructions[index]
            let operands = instruction.operands(in: span)
            for register in Self.read(instruction, operands) {
                for case .instruction(let source) in flow.definitions(of: register, before: index, in: span)
                where seen.insert(source).inserted {
                    pending.append(source)
                }
            }
            note(flow, instruction, operands, span, &condition)
            // The result of a call comes from the call before.
            if (0x0a...0x0c).contains(instruction.code), index > 0, seen.insert(index - 1).inserted {
                pending.append(index - 1)
            }
        }
        return condition
    }

    private func note(
        _ flow: MethodFlow, _ instruction: Instruction, _ operands: Operands, _ bytes: RawSpan,
        _ condition: inout Condition
    ) {
        let dex = files[flow.file].dex
        if let number = operands.literal { condition.numbers.append(number) }
        switch instruction.reference {
        case .field: condition.fields.append(dex.name(ofField: instruction.index(in: bytes)))
        case .method: condition.calls.append(dex.name(ofMethod: instruction.index(in: bytes)))
        case .string: condition.strings.append(dex.text(ofString: instruction.index(in: bytes)))
        default: break
        }
    }

    /// The registers that an instruction's result or outcome follows from. What an object holds is not followed.
    private static func read(_ instruction: Instruction, _ operands: Operands) -> ArraySlice<Int> {
        let registers = Array(operands.registers)
        return switch instruction.code {
        case 0x2b...0x2c, 0x32...0x3d, 0x6e...0x72, 0x74...0x78, 0xb0...0xcf: registers[...]
        case 0x01...0x09, 0x20...0x21, 0x2d...0x31, 0x44...0x4a, 0x7b...0xaf, 0xd0...0xe2: registers.dropFirst()
        default: []
        }
    }

    private static let stepLimit = 1 << 16
    private static let sourceLimit = 128
}

extension MethodFlow {
    /// The blocks from which a block can be reached, itself among them.
    fileprivate func ancestors(of block: Int) -> Set<Int> {
        var found: Set<Int> = [block]
        var pending = [block]
        while let next = pending.popLast() {
            for before in [blocks[next].predecessors, blocks[next].guarded].joined()
            where found.insert(before).inserted {
                pending.append(before)
            }
        }
        return found
    }

    /// True if a way leads from one block to another that does not go through a third.
    fileprivate func leads(from start: Int, to end: Int, around avoided: Int, _ steps: inout Int) -> Bool {
        guard start != end else { return true }
        guard start != avoided else { return false }
        var seen: Set<Int> = [start, avoided]
        var pending = [start]
        while let next = pending.popLast(), steps < 1 << 16 {
            steps += 1
            for after in [blocks[next].successors, blocks[next].handlers].joined() {
                if after == end { return true }
                if seen.insert(after).inserted { pending.append(after) }
            }
        }
        return false
    }
}
