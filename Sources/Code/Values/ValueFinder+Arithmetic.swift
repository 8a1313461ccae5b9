import Bytes
import Dex

extension ValueFinder {
    /// The result of a unary or binary operation or a conversion; unknown for floating point.
    ///
    /// Source: Dalvik bytecode, "unop", "binop", "binop/2addr", "binop/lit16", "binop/lit8".
    mutating func arithmetic(
        _ index: Int, _ instruction: Instruction, _ operands: Operands, _ bytes: RawSpan
    ) -> Value {
        let code = instruction.code
        if code < 0x90 {
            let operand = operand(operands.registers[1], before: index, bytes)
            return Value.merged(operand.alternatives.map { Self.unary(code, $0) })
        }
        let left: Value
        let right: Value
        let operation: UInt8
        switch code {
        case 0x90...0xaf:
            operation = code - 0x90
            left = operand(operands.registers[1], before: index, bytes)
            right = operand(operands.registers[2], before: index, bytes)
        case 0xb0...0xcf:
            operation = code - 0xb0
            left = operand(operands.registers[0], before: index, bytes)
            right = operand(operands.registers[1], before: index, bytes)
        case 0xd0...0xe2:
            // Literals: 16 bits for the first eight, 8 bits for all eleven; subtraction is turned round.
            operation = code < 0xd8 ? code - 0xd0 : code - 0xd8
            left = operand(operands.registers[1], before: index, bytes)
            right = .number(operands.literal ?? 0)
            if operation == 1 { return Self.binary(1, right, left) }
        default: return .unknown
        }
        return Self.binary(operation, left, right)
    }

    private static func unary(_ code: UInt8, _ value: Value) -> Value {
        guard let number = value.number else { return .unknown }
        switch code {
        case 0x7b: return .number(Int64(0 &- Int32(truncatingIfNeeded: number)))
        case 0x7c: return .number(Int64(~Int32(truncatingIfNeeded: number)))
        case 0x7d: return .number(0 &- number)
        case 0x7e: return .number(~number)
        case 0x81: return .number(number)
        case 0x84: return .number(Int64(Int32(truncatingIfNeeded: number)))
        case 0x8d: return .number(Int64(Int8(truncatingIfNeeded: number)))
        case 0x8e: return .number(Int64(UInt16(truncatingIfNeeded: number)))
        case 0x8f: return .number(Int64(Int16(truncatingIfNeeded: number)))
        default: return .unknown
        }
    }

    /// Operations 0 to 10 are on `int`, 11 to 21 the same ones on `long`: add, sub, mul, div, rem, and, or, xor, shl,
    /// shr, ushr.
    private static func binary(_ operation: UInt8, _ left: Value, _ right: Value) -> Value {
        guard operation < 22 else { return .unknown }
        return Value.combined(left, right) { left, right in
            guard let left = left.number, let right = right.number else { return .unknown }
            if operation >= 11 { return computed(operation - 11, left, right) { $0 &>>> $1 } }
            return computed(operation, Int32(truncatingIfNeeded: left), Int32(truncatingIfNeeded: right)) {
                $0 &>>> $1
            }
        }
    }

    private static func computed<Number: FixedWidthInteger & SignedInteger>(
        _ operation: UInt8, _ left: Number, _ right: Number, _ shifted: (Number, Number) -> Number
    ) -> Value {
        let distance = right & Number(Number.bitWidth - 1)
        switch operation {
        case 0: return .number(Int64(left &+ right))
        case 1: return .number(Int64(left &- right))
        case 2: return .number(Int64(left &* right))
        case 3, 4:
            guard right != 0 else { return .unknown }
            let isMost = left == .min && right == -1
            return operation == 3
                ? .number(Int64(isMost ? left : left / right)) : .number(Int64(isMost ? 0 : left % right))
        case 5: return .number(Int64(left & right))
        case 6: return .number(Int64(left | right))
        case 7: return .number(Int64(left ^ right))
        case 8: return .number(Int64(left &<< distance))
        case 9: return .number(Int64(left &>> distance))
        default: return .number(Int64(shifted(left, distance)))
        }
    }
}

extension Int32 {
    /// The value shifted to the right, zeros coming in.
    fileprivate static func &>>> (value: Int32, distance: Int32) -> Int32 {
        Int32(bitPattern: UInt32(bitPattern: value) &>> UInt32(bitPattern: distance))
    }
}

extension Int64 {
    /// The value shifted to the right, zeros coming in.
    fileprivate static func &>>> (value: Int64, distance: Int64) -> Int64 {
        Int64(bitPattern: UInt64(bitPattern: value) &>> UInt64(bitPattern: distance))
    }
}

infix operator &>>> : BitwiseShiftPrecedence
