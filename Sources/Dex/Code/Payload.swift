import Bytes

/// A table between instructions that a switch or array instruction points at.
///
/// Source: Dalvik bytecode, "packed-switch-payload", "sparse-switch-payload", "fill-array-data-payload".
public enum Payload: Hashable, Sendable {
    /// A first key and the targets of it and the keys behind it, in units from the switch.
    case packedSwitch(firstKey: Int32, targets: [Int])
    /// Keys with their targets, in units from the switch.
    case sparseSwitch([SparseCase])
    /// Elements of so many bytes each, as raw numbers; at most ``arrayLimit`` of them, and none of no bytes.
    case array(width: Int, elements: [UInt64], count: Int)

    /// One key of a sparse switch and where it leads.
    public struct SparseCase: Hashable, Sendable {
        /// The value that is looked for.
        public var key: Int32
        /// Where it leads, in units from the switch.
        public var target: Int

        /// A key and its target.
        public init(key: Int32, target: Int) {
            self.key = key
            self.target = target
        }
    }

    /// So many elements of an array are read: enough for every array that somebody wrote, not for a hidden file.
    public static let arrayLimit = 1 << 16
}

extension Instruction {
    /// The payload; nil if this is an ordinary instruction.
    public func payload(in bytes: RawSpan) -> Payload? {
        func number(_ index: Int) -> Int32 {
            Int32(bitPattern: UInt32(unit(index, in: bytes)) | UInt32(unit(index + 1, in: bytes)) << 16)
        }
        let size = Int(unit(1, in: bytes))
        switch unit {
        case 0x100:
            return .packedSwitch(firstKey: number(2), targets: (0..<size).map { Int(number(4 + $0 * 2)) })
        case 0x200:
            return .sparseSwitch(
                (0..<size).map { .init(key: number(2 + $0 * 2), target: Int(number(2 + size * 2 + $0 * 2))) })
        case 0x300:
            let count = Int(UInt32(bitPattern: number(2)))
            let elements = (0..<(size == 0 ? 0 : min(count, Payload.arrayLimit))).map { index -> UInt64 in
                var value: UInt64 = 0
                for byte in 0..<min(size, 8) {
                    let next = (try? bytes.u8(at: offset + 8 + index * size + byte)) ?? 0
                    value |= UInt64(next) << UInt64(byte * 8)
                }
                return value
            }
            return .array(width: size, elements: elements, count: count)
        default: return nil
        }
    }
}
