import Bytes

/// One instruction, or a payload that lies between instructions. All its units are within the code.
///
/// A plain value of 32 bytes: what its operands are is read from the bytes when somebody asks.
public struct Instruction: Hashable, Sendable {
    /// Where it begins, in bytes from the start of the input.
    public let offset: Int
    /// Its address in the code, in units.
    public let address: Int
    /// Number of units.
    public let width: Int
    /// The first unit.
    public let unit: UInt16

    @inlinable @inline(__always)
    init(offset: Int, address: Int, width: Int, unit: UInt16) {
        self.offset = offset
        self.address = address
        self.width = width
        self.unit = unit
    }

    /// The opcode's byte, for a fast look.
    @inlinable @inline(__always)
    public var code: UInt8 { UInt8(truncatingIfNeeded: unit) }

    /// The opcode; `nop` for a payload.
    public var opcode: Opcode { facts.opcode }

    /// What is known of the opcode.
    public var facts: OpcodeFacts { OpcodeFacts.table[Int(code)] }

    /// True for the tables that switch and array instructions point at.
    @inlinable @inline(__always)
    public var isPayload: Bool { unit == 0x100 || unit == 0x200 || unit == 0x300 }

    /// A unit of it: 0 is the one with the opcode. 0 where there is none.
    @inlinable @inline(__always)
    public func unit(_ index: Int, in bytes: RawSpan) -> UInt16 {
        (try? bytes.u16(at: offset &+ index &* 2)) ?? 0
    }

    /// What the index points into; none for instructions without one.
    @inlinable @inline(__always)
    public var reference: ReferenceKind { isPayload ? .none : OpcodeShape.reference(code) }

    /// The index of the string, type, field, method, prototype, call site or handle; meaningless where ``reference`` is
    /// none.
    @inlinable @inline(__always)
    public func index(in bytes: RawSpan) -> Int { Self.index(of: unit, at: offset, in: bytes) }

    /// The index of the instruction at an offset that begins with a unit.
    @inlinable @inline(__always)
    static func index(of unit: UInt16, at offset: Int, in bytes: RawSpan) -> Int {
        if unit & 0xff == 0x1b { return bytes.littleEndian32(offset &+ 2) }
        return Int((try? bytes.u16(at: offset &+ 2)) ?? 0)
    }
}
