import Bytes

/// Walks over the instructions of a method from the first to the last, each once.
///
/// Total and bounded: every step goes at least one unit on, a byte without a meaning counts as one unit as for the
/// runtime, and what runs past the end of the code ends the walk.
///
/// ```swift
/// var walker = code.walker
/// while let instruction = walker.next(in: span) { … }
/// if let fault = walker.fault { … }
/// ```
/// Source: Dalvik bytecode; AOSP libdexfile, `dex_instruction.cc`, `Instruction::SizeInCodeUnitsComplexOpcode`.
public struct InstructionWalker: Hashable, Sendable {
    /// Where the first instruction begins.
    @usableFromInline let start: Int
    /// Number of units.
    @usableFromInline let count: Int
    /// The address of the next instruction, in units.
    @inlinable @inline(__always) public var address: Int { position }
    @usableFromInline var position = 0
    /// Where an instruction or payload runs past the end, in units; nil if the walk ended where the code does.
    @inlinable public var fault: Int? { cutOff }
    @usableFromInline var cutOff: Int?

    /// A walk over the units of a method.
    @inlinable @inline(__always)
    public init(_ code: CodeItem) {
        start = code.instructionsOffset
        count = code.unitCount
    }

    /// The next instruction; nil at the end or at a fault.
    @inlinable @inline(__always)
    public mutating func next(in bytes: RawSpan) -> Instruction? {
        guard position < count, let unit = try? bytes.u16(at: start &+ position &* 2) else { return nil }
        let address = position
        var width = OpcodeShape.width(UInt8(truncatingIfNeeded: unit))
        if unit & 0xff == 0, unit != 0 { width = payloadWidth(unit, bytes) }
        guard width <= count &- address else {
            cutOff = address
            position = count
            return nil
        }
        position = address &+ width
        return Instruction(offset: start &+ address &* 2, address: address, width: width, unit: unit)
    }

    /// Units of a payload; more than there can be where even its head is cut off.
    @usableFromInline @inline(never)
    func payloadWidth(_ unit: UInt16, _ bytes: RawSpan) -> Int {
        let offset = start + position * 2
        guard let size = try? bytes.u16(at: offset + 2) else { return .max }
        switch unit {
        case 0x100: return 4 + Int(size) * 2
        case 0x200: return 2 + Int(size) * 4
        case 0x300:
            guard let count = try? bytes.u32(at: offset + 4) else { return .max }
            return 4 + (Int(size) * Int(count) + 1) / 2
        default: return 1
        }
    }
}

extension DexFile {
    /// The instruction that begins at an offset, as a walk over its method would give it; without its address in the
    /// method, it counts from the offset. Nil if not even its first unit is within the file.
    public func instruction(at offset: Int, address: Int = 0) -> Instruction? {
        guard let unit = try? bytes.bytes.u16(at: offset) else { return nil }
        return Instruction(
            offset: offset, address: address, width: OpcodeShape.width(UInt8(truncatingIfNeeded: unit)), unit: unit)
    }
}
