import Bytes

/// What a walk over code needs to know of each byte. The same is in ``OpcodeFacts``, against which tests hold it.
@usableFromInline
enum OpcodeShape {
    /// Units of an instruction; 1 for bytes without a meaning, as the runtime steps over them.
    @inlinable @inline(__always)
    static func width(_ code: UInt8) -> Int { Int(widths[code]) }

    /// What the first index of an instruction points into.
    @inlinable @inline(__always)
    static func reference(_ code: UInt8) -> ReferenceKind { ReferenceKind(rawValue: interests[code]) ?? .none }

    /// What a pass over all code wants to know: a ``ReferenceKind/rawValue``, or one of the numbers above those.
    @inlinable @inline(__always)
    static func interest(_ code: UInt8) -> UInt8 { interests[code] }

    /// The interest of an instruction that has a payload.
    static let payload: UInt8 = 8
    /// The interest of a byte without a meaning.
    static let unused: UInt8 = 9

    /// A row for each sixteen bytes.
    @inlinable @inline(__always)
    static var widths: DigitTable {
        DigitTable(
            """
            1123123123111111\
            1112322352232112\
            2122333112333222\
            2222222222222211\
            1111222222222222\
            2222222222222222\
            2222222222222233\
            3331333331111111\
            1111111111111111\
            2222222222222222\
            2222222222222222\
            1111111111111111\
            1111111111111111\
            2222222222222222\
            2221111111111111\
            1111111111443322
            """)
    }

    /// A row for each sixteen bytes.
    @inlinable @inline(__always)
    static var interests: DigitTable {
        DigitTable(
            """
            0000000000000000\
            0000000000112002\
            2022228000088000\
            0000000000000099\
            9999000000000000\
            0033333333333333\
            3333333333333344\
            4449444449900000\
            0000000000000000\
            0000000000000000\
            0000000000000000\
            0000000000000000\
            0000000000000000\
            0000000000000000\
            0009999999999999\
            9999999999446675
            """)
    }
}
