/// Why a read over untrusted bytes stopped.
///
/// Small enough (16 bytes) to be thrown from a hot loop without allocation. Formats wrap it into
/// their own error, which adds what was being read.
public struct ByteError: Error, Hashable, Sendable {
    /// The kind of trouble.
    public enum Code: UInt8, Sendable {
        /// The bytes end before the value does.
        case truncated
        /// A count or offset read from the bytes does not fit the arithmetic or the bytes.
        case outOfRange
        /// A LEB128 value runs on past its longest legal form.
        case malformedLEB128
    }

    /// The kind of trouble.
    public var code: Code
    /// Where the read began, in bytes from the start of the span that was read.
    public var offset: Int

    /// An error of the given kind at the given offset.
    @inlinable
    public init(_ code: Code, at offset: Int) {
        self.code = code
        self.offset = offset
    }
}
