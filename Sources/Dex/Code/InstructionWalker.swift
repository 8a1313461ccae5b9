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
    /// Where the code ends.
    @usableFromInline let end: Int
    /// Where the next instruction begins.
    @usableFromInline var position: Int
    /// The address of the next instruction, in units.
    @inlinable @inline(__always) public var address: Int { (position &- start) / 2 }
    /// Where an instruction or payload runs past the end, in units; nil if the walk ended where the code does.
    @inlinable public var fault: Int? { cutOff }
    @usableFromInline var cutOff: Int?

    /// A walk over the units of a method.
    @inlinable @inline(__always)
    public init(_ code: CodeItem) {
        start = code.instructionsOffset
        end = code.instructionsOffset &+ code.unitCount &* 2
        position = code.instructionsOffset
    }

    /// The next instruction; nil at the end or at a fault.
    @inlinable @inline(__always)
    public mutating func next(in bytes: RawSpan) -> Instruction? {
        guard let (offset, unit) = step(in: bytes) else { return nil }
        return Instruction(
            offset: offset, address: (offset &- start) / 2, width: (position &- offset) / 2, unit: unit)
    }

    /// Where the next instruction begins and its first unit, for a loop that needs no more; nil at the end or at a fault.
    @inlinable @inline(__always)
    mutating func step(in bytes: RawSpan) -> (offset: Int, unit: UInt16)? {
        let offset = position
        guard offset < end, let unit = try? bytes.u16(at: offset) else { return nil }
        var size = OpcodeShape.width(UInt8(truncatingIfNeeded: unit)) &* 2
        if unit & 0xff == 0, unit != 0 { size = payloadSize(unit, bytes) }
        guard size <= end &- offset else {
            cutOff = (offset &- start) / 2
            position = end
            return nil
        }
        position = offset &+ size
        return (offset, unit)
    }

    /// Bytes of a payload; more than there can be where even its head is cut off.
    @usableFromInline @inline(never)
    func payloadSize(_ unit: UInt16, _ bytes: RawSpan) -> Int {
        guard let size = try? bytes.u16(at: position + 2) else { return .max }
        switch unit {
        case 0x100: return 8 + Int(size) * 4
        case 0x200: return 4 + Int(size) * 8
        case 0x300:
            guard let count = try? bytes.u32(at: position + 4) else { return .max }
            return 8 + (Int(size) * Int(count) + 1) / 2 * 2
        default: return 2
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
