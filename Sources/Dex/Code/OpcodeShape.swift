/// What a walk over code needs to know of each byte, as constants that the compiler turns into tables of 256 bytes.
///
/// The same is in ``OpcodeFacts``, from which these lines can be checked; an array in memory would cost each instruction
/// a look whether it is there yet.
@usableFromInline
enum OpcodeShape {
    /// Units of an instruction; 1 for bytes without a meaning, as the runtime steps over them.
    @inlinable @inline(__always)
    static func width(_ code: UInt8) -> Int {
        switch code {
        case 0x02, 0x05, 0x08, 0x13, 0x15...0x16, 0x19...0x1a, 0x1c, 0x1f...0x20, 0x22...0x23, 0x29, 0x2d...0x3d: 2
        case 0x44...0x6d, 0x90...0xaf, 0xd0...0xe2, 0xfe...0xff: 2
        case 0x03, 0x06, 0x09, 0x14, 0x17, 0x1b, 0x24...0x26, 0x2a...0x2c, 0x6e...0x72, 0x74...0x78, 0xfc...0xfd: 3
        case 0xfa...0xfb: 4
        case 0x18: 5
        default: 1
        }
    }

    /// What the first index of an instruction points into.
    @inlinable @inline(__always)
    static func reference(_ code: UInt8) -> ReferenceKind {
        switch code {
        case 0x1a...0x1b: .string
        case 0x1c, 0x1f...0x20, 0x22...0x25: .type
        case 0x52...0x6d: .field
        case 0x6e...0x72, 0x74...0x78, 0xfa...0xfb: .method
        case 0xff: .proto
        case 0xfc...0xfd: .callSite
        case 0xfe: .methodHandle
        default: .none
        }
    }

    /// True for bytes without a meaning.
    @inlinable @inline(__always)
    static func isUnused(_ code: UInt8) -> Bool {
        switch code {
        case 0x3e...0x43, 0x73, 0x79...0x7a, 0xe3...0xf9: true
        default: false
        }
    }
}
