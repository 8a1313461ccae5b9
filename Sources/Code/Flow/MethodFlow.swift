import Bytes
import Dex

/// The instructions of a method cut into basic blocks, with the edges between them.
///
/// A block is entered at its first instruction only and left at its last, or by an exception at any of them; all of it
/// lies in the same try blocks.
public final class MethodFlow: Sendable {
    /// Instructions that always run one after the other.
    public struct Block: Sendable {
        /// Its instructions in ``MethodFlow/instructions``.
        public var instructions: Range<Int>
        /// Blocks that can come after its last instruction.
        public var successors: [Int] = []
        /// Blocks that its exceptions can go to.
        public var handlers: [Int] = []
        /// Blocks that it is a successor of.
        public var predecessors: [Int] = []
        /// Blocks that it is a handler of.
        public var guarded: [Int] = []
    }

    /// The file among ``Program/files``.
    public let file: Int
    /// The code.
    public let code: CodeItem
    /// The instructions in their order, payloads left out.
    public let instructions: [Instruction]
    /// The blocks in the order of their instructions.
    public let blocks: [Block]

    /// Code longer than this (in units of 16 bits) is not cut; compilers refuse to make methods of half the size.
    public static let unitLimit = 1 << 17

    /// The flow of some code; nil if it is too long, or has no instruction that can be read.
    public init?(_ program: Program, file: Int, code: CodeItem) {
        guard code.unitCount <= Self.unitLimit else { return nil }
        let dex = program.files[file].dex
        let span = dex.bytes.bytes
        var instructions: [Instruction] = []
        instructions.reserveCapacity(code.unitCount / 2)
        var walker = code.walker
        while let instruction = walker.next(in: span) {
            if !instruction.isPayload { instructions.append(instruction) }
        }
        guard !instructions.isEmpty else { return nil }
        var cutter = BlockCutter(dex, code, instructions)
        cutter.cut(span)
        self.file = file
        self.code = code
        self.instructions = instructions
        blocks = cutter.blocks
    }

    /// The place in ``instructions`` of the one at an offset of the file; nil if none begins there.
    public func index(at offset: Int) -> Int? {
        var low = 0
        var high = instructions.count
        while low < high {
            let middle = (low + high) / 2
            if instructions[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return low < instructions.count && instructions[low].offset == offset ? low : nil
    }

    /// The block that an instruction is in.
    public func block(of instruction: Int) -> Int {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].instructions.upperBound <= instruction { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
