import Bytes

/// Why a dex file, or a part of it, could not be read at all.
public struct DexError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Code: String, CaseIterable, Sendable {
        /// The bytes end before the value does.
        case truncated
        /// An index, count or offset does not fit what it points into.
        case outOfRange = "out-of-range"
        /// The bytes do not begin with the magic of a dex file.
        case notDex = "not-dex"
        /// Compact dex, which the runtime writes for itself and never reads from a package.
        case compactDex = "compact-dex"
        /// The endian tag says that all numbers are big-endian; no runtime reads that.
        case byteOrder = "byte-order"
        /// A LEB128 value, an encoded value or a state machine that breaks its own rules.
        case malformed
        /// Values nested deeper than is read.
        case tooDeep = "too-deep"
        /// More than is read, though each part may be well formed: the same bytes serve many times.
        case tooLarge = "too-large"
    }

    /// What is wrong.
    public var code: Code
    /// Where, in bytes from the start of the input.
    public var offset: Int
    /// The field or part that was being read.
    public var field: String

    /// An error about one field.
    public init(_ code: Code, at offset: Int, field: String) {
        self.code = code
        self.offset = offset
        self.field = field
    }

    /// A failed read, with what was being read.
    init(_ error: ByteError, field: String) {
        let code: Code =
            switch error.code {
            case .truncated: .truncated
            case .outOfRange: .outOfRange
            case .malformedLEB128: .malformed
            }
        self.init(code, at: error.offset, field: field)
    }
}
