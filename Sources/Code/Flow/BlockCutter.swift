import Bytes
import Dex

/// Finds where blocks begin and how they follow one another.
struct BlockCutter {
    private let dex: DexFile
    private let code: CodeItem
    private let instructions: [Instruction]
    /// For each address, the instruction that begins there and one; 0 for none.
    private var places: [Int32]
    private(set) var blocks: [MethodFlow.Block] = []
    /// Cases of switches that are still followed: hostile switches share one table of all sizes.
    private var cases: Int

    init(_ dex: DexFile, _ code: CodeItem, _ instructions: [Instruction]) {
        self.dex = dex
        self.code = code
        self.instructions = instructions
        places = [Int32](repeating: 0, count: code.unitCount)
        cases = max(1 << 12, code.unitCount)
        for (index, instruction) in instructions.enumerated() { places[instruction.address] = Int32(index + 1) }
    }

    mutating func cut(_ bytes: RawSpan) {
        // What cannot be read or does not lie within the code guards nothing.
        let tries = ((try? dex.tryBlocks(of: code)) ?? []).filter { $0.range.lowerBound < code.unitCount }
        var targets: [Int: [Int]] = [:]
        var isLeader = [Bool](repeating: false, count: instructions.count + 1)
        isLeader[0] = true
        for (index, instruction) in instructions.enumerated() {
            let branches = branches(of: instruction, bytes)
            if !branches.isEmpty {
                targets[index] = branches
                for target in branches { isLeader[target] = true }
            }
            if !branches.isEmpty || !instruction.facts.flags.contains(.canContinue) { isLeader[index + 1] = true }
        }
        for block in tries {
            for address in [block.range.lowerBound, block.range.upperBound] + block.handlers.map(\.address) {
                if let place = place(atOrAfter: address) { isLeader[place] = true }
            }
        }
        var numbers = [Int](repeating: 0, count: instructions.count)
        var start = 0
        for index in 1...instructions.count where index == instructions.count || isLeader[index] {
            blocks.append(.init(instructions: start..<index))
            for covered in start..<index { numbers[covered] = blocks.count - 1 }
            start = index
        }
        for index in blocks.indices {
            let last = blocks[index].instructions.upperBound - 1
            var successors = (targets[last] ?? []).map { numbers[$0] }
            if instructions[last].facts.flags.contains(.canContinue), last + 1 < instructions.count {
                successors.append(numbers[last + 1])
            }
            blocks[index].successors = Self.distinct(successors)
        }
        guardBlocks(by: tries, numbers)
        for index in blocks.indices {
            for successor in blocks[index].successors { blocks[successor].predecessors.append(index) }
            for handler in blocks[index].handlers { blocks[handler].guarded.append(index) }
        }
    }

    private mutating func guardBlocks(by tries: [TryBlock], _ numbers: [Int]) {
        // Each edge was read from the file once, but ranges may overlap without end.
        var budget = 1 << 16
        for block in tries {
            let handlers = block.handlers.compactMap { handler in place(at: handler.address).map { numbers[$0] } }
            guard let first = place(atOrAfter: block.range.lowerBound) else { continue }
            var number = numbers[first]
            while number < blocks.count,
                instructions[blocks[number].instructions.lowerBound].address < block.range.upperBound
            {
                budget -= handlers.count + 1
                guard budget > 0 else { return }
                blocks[number].handlers = Self.distinct(blocks[number].handlers + handlers)
                number += 1
            }
        }
    }

    /// The instructions that one can jump to.
    private mutating func branches(of instruction: Instruction, _ bytes: RawSpan) -> [Int] {
        switch instruction.code {
        case 0x28...0x2a, 0x32...0x3d:
            guard let target = instruction.operands(in: bytes).target else { return [] }
            return place(at: instruction.address + target).map { [$0] } ?? []
        case 0x2b, 0x2c:
            guard cases > 0, let target = instruction.operands(in: bytes).target,
                let payload = dex.instruction(at: instruction.offset + target * 2)?.payload(in: bytes)
            else { return [] }
            let targets = Self.targets(payload)
            cases -= targets.count
            return Self.distinct(targets.compactMap { place(at: instruction.address + $0) })
        default: return []
        }
    }

    private static func targets(_ payload: Payload) -> [Int] {
        switch payload {
        case .packedSwitch(_, let targets): targets
        case .sparseSwitch(let cases): cases.map(\.target)
        case .array: []
        }
    }

    private func place(at address: Int) -> Int? {
        guard places.indices.contains(address), places[address] > 0 else { return nil }
        return Int(places[address]) - 1
    }

    private func place(atOrAfter address: Int) -> Int? {
        guard address >= 0 else { return nil }
        var address = address
        while address < places.count, places[address] == 0 { address += 1 }
        return address < places.count ? Int(places[address]) - 1 : nil
    }

    /// The numbers in their order, each once.
    private static func distinct(_ numbers: [Int]) -> [Int] {
        if numbers.count < 2 { return numbers }
        var seen: Set<Int> = []
        return numbers.filter { seen.insert($0).inserted }
    }
}
